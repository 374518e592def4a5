import { openParts, type Parts, savedParts } from "../quarters/office-work";

/** What becomes of the hidden names by which our sheets are marked. */
export type Names = "kept" | "lost" | "respelled";

/**
 * The file as an online spreadsheet gives it back: it has no sheets that are very hidden, no tables of our kind, its own numbering of styles,
 * all texts in one part, whole numbers with a fraction; and its names of areas know neither dots nor
 * hiding.
 */
export function asGoogleSaves(bytes: Uint8Array, names: Names): Uint8Array {
  const parts = openParts(bytes);
  change(parts, "xl/workbook.xml", (text) => withNames(text, names).replaceAll('state="veryHidden"', 'state="hidden"'));
  const styles = reversedStyles(parts);
  const strings: string[] = [];
  for (const [part, text] of parts) {
    if (/^xl\/worksheets\/sheet\d+\.xml$/.test(part)) parts.set(part, sheetAs(text, sharedStrings(parts), styles, strings));
    else if (part.startsWith("xl/worksheets/_rels/")) parts.set(part, text.replace(/<Relationship [^>]*\/table"[^>]*\/>/g, ""));
    else if (part.startsWith("xl/tables/")) parts.delete(part);
  }
  change(parts, "[Content_Types].xml", (text) =>
    text
      .replace(/<Override PartName="\/xl\/tables\/[^>]*\/>/g, "")
      .replace(/<Override PartName="\/xl\/sharedStrings.xml"[^>]*\/>/g, "")
      .replace("</Types>", `<Override PartName="/xl/allStrings.xml" ContentType="${SHEETS}.sharedStrings+xml"/></Types>`),
  );
  change(parts, "xl/_rels/workbook.xml.rels", (text) =>
    text
      .replace(/<Relationship [^>]*\/sharedStrings"[^>]*\/>/g, "")
      .replace("</Relationships>", `<Relationship Id="rIdAll" Type="${OFFICE}/sharedStrings" Target="allStrings.xml"/></Relationships>`),
  );
  parts.delete("xl/sharedStrings.xml");
  parts.set(
    "xl/allStrings.xml",
    `<sst xmlns="${MAIN}" count="${strings.length}">${strings.map((one) => `<si>${one}</si>`).join("")}</sst>`,
  );
  return savedParts(parts);
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml";

function change(parts: Parts, part: string, how: (text: string) => string): void {
  parts.set(part, how(parts.get(part) ?? ""));
}

function withNames(text: string, names: Names): string {
  return text.replace(
    /<definedName name="(_caitien[^"]*)"([^>]*)>(.*?)<\/definedName>/g,
    (whole, name: string, attributes: string, area: string) => {
      if (names === "kept") return whole.replace(' hidden="1"', "");
      return names === "lost"
        ? ""
        : `<definedName name="${name.replaceAll(".", "_")}"${attributes.replace(' hidden="1"', "")}>${area}</definedName>`;
    },
  );
}

/** The cell formats from the last to the first; gives the new number of each. */
function reversedStyles(parts: Parts): (style: number) => number {
  let count = 0;
  change(parts, "xl/styles.xml", (text) =>
    text.replace(/(<cellXfs[^>]*>)(.*?)(<\/cellXfs>)/s, (_, open: string, inner: string, close: string) => {
      const all = inner.match(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs) ?? [];
      count = all.length;
      return open + all.toReversed().join("") + close;
    }),
  );
  return (style) => count - 1 - style;
}

function sharedStrings(parts: Parts): readonly string[] {
  return [...(parts.get("xl/sharedStrings.xml") ?? "").matchAll(/<si>(.*?)<\/si>|<si\/>/gs)].map((one) => one[1] ?? "");
}

function sheetAs(text: string, shared: readonly string[], styleOf: (style: number) => number, strings: string[]): string {
  const put = (inner: string): string => String(strings.push(inner) - 1);
  return text
    .replace(/<c ([^>]*?)(\/>|>(.*?)<\/c>)/gs, (_, attributes: string, __, inner: string | undefined) => {
      const style = Number(/ s="(\d+)"/.exec(` ${attributes}`)?.[1] ?? 0);
      const place = /r="[A-Z]+\d+"/.exec(attributes)?.[0] ?? "";
      const type = /t="(\w+)"/.exec(attributes)?.[1];
      const head = `<c ${place} s="${styleOf(style)}"`;
      if (inner === undefined || inner === "") return `${head}/>`;
      if (type === "inlineStr") return `${head} t="s"><v>${put(/<is>(.*)<\/is>/s.exec(inner)?.[1] ?? "")}</v></c>`;
      if (type === "s") return `${head} t="s"><v>${put(shared[Number(/<v>(\d+)</.exec(inner)?.[1])] ?? "")}</v></c>`;
      return `${head}${type === undefined ? "" : ` t="${type}"`}>${inner.replace(/<v>(-?\d+)<\/v>/, "<v>$1.0</v>")}</c>`;
    })
    .replace(/ spans="[^"]*"/g, "")
    .replace(/<tableParts.*?<\/tableParts>/s, "")
    .replace(/<ignoredErrors>.*?<\/ignoredErrors>/s, "");
}
