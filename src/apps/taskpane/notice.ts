/** Where there is no pane to show: a sentence or two instead, drawn without any library, so that it shows even when those fail. */
export interface Notice {
  readonly title: string;
  readonly lines: readonly string[];
  /** Folded away; for whoever helps. */
  readonly details?: { readonly label: string; readonly text: string };
  readonly help: { readonly label: string; readonly address: string };
}

export function showNotice(place: HTMLElement, { title, lines, details, help }: Notice): void {
  const main = element("main", "");
  main.className = "notice";
  main.setAttribute("role", "alert");
  const link = element("a", help.label);
  link.href = help.address;
  link.target = "_blank";
  link.rel = "noopener";
  const way = element("p", "");
  way.append(link);
  main.append(element("h1", title), ...lines.map((line) => element("p", line)), way);
  if (details !== undefined) main.append(folded(details));
  place.replaceChildren(main);
}

function folded({ label, text }: NonNullable<Notice["details"]>): HTMLElement {
  const fold = document.createElement("details");
  fold.append(element("summary", label), element("pre", text));
  return fold;
}

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text: string): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
