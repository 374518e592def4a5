import { relationshipKind } from "../dialect";
import type { Package, Relationship } from "../package";
import { saysUtf8 } from "../part-codec";
import { removal, spliced } from "../splice";
import { outlineOf } from "../xml-outline";

/** Pictures and shapes of a sheet for its copy. */
export interface CopiedDrawing {
  readonly text: string;
  /** To pictures only, which both drawings then lead to. */
  readonly relationships: readonly Relationship[];
}

/** The drawing of a sheet without what is more than a picture or a shape (charts live on the sheet they tell of); null where nothing is left. */
export function copiedDrawing(pack: Package, part: string): CopiedDrawing | null {
  try {
    const text = pack.text(part);
    const all = pack.relationshipsOf(part);
    const simple = all.filter((one) => relationshipKind(one.type) === "image");
    const others = all.filter((one) => !simple.includes(one)).map(({ id }) => id);
    const names = (xml: string, id: string): boolean => xml.includes(`"${id}"`) || xml.includes(`'${id}'`);
    const root = outlineOf(text, part);
    const left = root.children.filter(({ start, end }) => !others.some((id) => names(text.slice(start, end), id)));
    if (left.length === 0) return null;
    const gone = root.children.filter((one) => !left.includes(one));
    const copied = spliced(text, gone.map(removal));
    return { text: saysUtf8(copied), relationships: simple.filter(({ id }) => names(copied, id)) };
  } catch {
    return null;
  }
}
