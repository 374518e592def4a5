import { attributesOf, type XmlElement } from "./xml-outline";

/** Text put in place of what stands between two positions of the original. */
export interface Splice {
  readonly from: number;
  readonly until: number;
  readonly text: string;
}

/** Everything outside the splices stays as it was. Splices at one position follow each other in the order given. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const ordered = splices.map((splice, order) => ({ splice, order })).sort((a, b) => a.splice.from - b.splice.from || a.order - b.order);
  const pieces: string[] = [];
  let at = 0;
  for (const { splice } of ordered) {
    if (splice.from < at) throw new Error("splices overlap");
    pieces.push(text.slice(at, splice.from), splice.text);
    at = splice.until;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}

export function removal(element: XmlElement): Splice {
  return { from: element.start, until: element.end, text: "" };
}

/** Puts text before the end tag; an element that closes itself is opened for it. */
export function appended(element: XmlElement, xml: string): Splice {
  if (!element.isSelfClosed) return { from: element.close, until: element.close, text: xml };
  return { from: element.end - 2, until: element.end, text: `>${xml}</${element.name}>` };
}

/** Corrects an attribute that stands there; one that does not is not missed. */
export function attributeSplices(text: string, element: XmlElement, name: string, value: string): readonly Splice[] {
  return attributesOf(text, element)
    .filter((attribute) => attribute.name === name)
    .map(({ from, until }) => ({ from, until, text: value }));
}

/** The same, and one that does not stand there is put in. */
export function withAttribute(text: string, element: XmlElement, name: string, value: string): readonly Splice[] {
  const there = attributeSplices(text, element, name, value);
  const at = element.start + 1 + element.name.length;
  return there.length > 0 ? there : [{ from: at, until: at, text: ` ${name}="${value}"` }];
}

/** Where a child that is not there yet belongs: after the last child that the schema puts before it. */
export function placeOfChild(parent: XmlElement, order: readonly string[], local: string): number {
  const rank = order.indexOf(local);
  let at = parent.open;
  for (const child of parent.children) {
    const childRank = order.indexOf(child.local);
    if (childRank !== -1 && childRank < rank) at = child.end;
  }
  return at;
}
