import { relationshipKind } from "./dialect";
import type { Package } from "./package";
import type { AddedRelationship, AddedType } from "./package-text";
import { folderOf, relativeTarget } from "./part-names";
import { emptyStyles, openStyles, type Styles } from "./styles-append";
import type { WorkbookOutline } from "./workbook-outline";

export interface StylesPart {
  readonly part: string;
  readonly styles: Styles;
  /** What the package must be told where the workbook had no styles. */
  readonly relationships: readonly AddedRelationship[];
  readonly types: readonly AddedType[];
}

/** The styles of the workbook, or new ones where it has none. */
export function stylesPart(pack: Package, workbook: WorkbookOutline, nextId: () => string, textAt: (part: string) => string): StylesPart {
  const there = pack.relationshipsOf(pack.workbookPart).find((one) => relationshipKind(one.type) === "styles" && !one.isExternal);
  const part = there?.target ?? `${folderOf(pack.workbookPart)}styles.xml`;
  const isThere = pack.has(part);
  const hasType = (pack.contentTypeOf(part) ?? "").endsWith("spreadsheetml.styles+xml");
  return {
    part,
    styles: openStyles(isThere ? textAt(part) : emptyStyles(workbook.dialect), part),
    relationships: there === undefined ? [{ id: nextId(), kind: "styles", target: relativeTarget(pack.workbookPart, part) }] : [],
    types: hasType ? [] : [{ part, contentType: "spreadsheetml.styles" }],
  };
}
