/** Where there is no pane to show: a sentence or two instead, drawn without any library, so that it shows even when those fail. */
export interface Notice {
  readonly title: string;
  readonly lines: readonly string[];
  /** Folded away; for whoever helps. */
  readonly details?: { readonly label: string; readonly text: string };
  readonly help: { readonly label: string; readonly address: string };
}

export function showNotice(place: HTMLElement, { title, lines, details, help }: Notice): void {
  const element = maker(place.ownerDocument);
  const link = element("a", help.label);
  link.href = help.address;
  link.target = "_blank";
  link.rel = "noopener";
  const way = element("p");
  way.append(link);
  const main = element("main");
  main.className = "notice";
  main.setAttribute("role", "alert");
  main.append(element("h1", title), ...lines.map((line) => element("p", line)), way);
  if (details !== undefined) {
    const fold = element("details");
    fold.append(element("summary", details.label), element("pre", details.text));
    main.append(fold);
  }
  place.replaceChildren(main);
}

function maker(document: Document) {
  return <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text = ""): HTMLElementTagNameMap[Tag] => {
    const made = document.createElement(tag);
    made.textContent = text;
    return made;
  };
}
