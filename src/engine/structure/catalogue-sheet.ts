import { builtInCatalogue, corrected, type Correction } from "../catalogue/catalogue";
import { Circular, type CircularId } from "../catalogue/circular";
import { circularInForce } from "../catalogue/in-force";
import { bare, composed, oneLine } from "../workbook/fold";
import { shownText } from "../workbook/shown";
import type { Row, Sheet } from "../workbook/workbook";
import { circularMentions } from "./circular-mentions";

type FieldOfCatalogue = "standard" | "criterion" | "title" | "mandatory" | 1 | 2 | 3;
type Columns = ReadonlyMap<FieldOfCatalogue, number>;

const SHEET_NAME = /^(?:bo |bang )?danh muc (?:cac )?(?:tieu chi|tieu chuan)/;
const HEADERS: readonly (readonly [FieldOfCatalogue, RegExp])[] = [
  ["mandatory", /^(?:tieu chi )?bat buoc/],
  [1, /^muc (?:1|i)$/],
  [2, /^muc (?:2|ii)$/],
  [3, /^muc (?:3|iii)$/],
  ["title", /^ten(?: tieu chi)?(?: tieu chuan)?$|^noi dung tieu chi$/],
  ["criterion", /^(?:ma )?tieu chi$|^ma$/],
  ["standard", /^tieu chuan$/],
];
const LAST_HEADER_ROW = 40;
const MOST_ROWS = 500;
const NO_MARK = /^(?:|-+|0|khong|k|no|false)$/;

/**
 * A corrected catalogue that a sheet of the workbook holds: a sheet named "Danh mục tiêu chí …" with the columns Tiêu chuẩn, Tiêu chí, Tên,
 * Mức 1, Mức 2, Mức 3, Bắt buộc (any order; what is absent stays as built in), naming its circular in its name or above the header.
 * A list with a criterion under every standard is the whole catalogue: criteria it leaves out are gone. Null where the sheet is no such catalogue
 * or the result would be none.
 */
export function catalogueFromSheet(sheet: Sheet): Circular | null {
  if (!SHEET_NAME.test(bare(sheet.name))) return null;
  const header = sheet.rows.findIndex((row) => row.row <= LAST_HEADER_ROW && isHeader(columnsOf(row)));
  const headerRow = sheet.rows[header];
  if (headerRow === undefined) return null;
  const id = circularNamed([sheet.name.replace(/(\d)-(\d)/, "$1/$2"), ...sheet.rows.slice(0, header).flatMap(textsOf)]);
  if (id === null) return null;
  const builtIn = circularInForce(builtInCatalogue, id);
  const listed = correctionOf(id, columnsOf(headerRow), sheet.rows.slice(header + 1, header + 1 + MOST_ROWS));
  if (listed.criteria.length === 0 && listed.standards.length === 0) return null;
  const isWhole = builtIn.standards.every((standard) => listed.criteria.some((one) => one.code.startsWith(`${standard.number}.`)));
  const result = Circular.safeParse(corrected(builtIn, { ...listed, isWhole }));
  return result.success ? result.data : null;
}

function textsOf(row: Row): string[] {
  return row.cells.map((cell) => shownText(cell.value));
}

function circularNamed(texts: readonly string[]): CircularId | null {
  for (const text of texts) {
    const mention = circularMentions(text)[0] ?? circularMentions(`Thông tư ${text.replace(/^\D*/, "")}`)[0];
    if (mention !== undefined) return mention.id;
  }
  return null;
}

function columnsOf(row: Row): Columns {
  const columns = new Map<FieldOfCatalogue, number>();
  for (const cell of row.cells) {
    const text = bare(shownText(cell.value).slice(0, 60));
    const field = HEADERS.find(([one, words]) => !columns.has(one) && words.test(text))?.[0];
    if (field !== undefined) columns.set(field, cell.column);
  }
  return columns;
}

function isHeader(columns: Columns): boolean {
  return columns.has("criterion") && (columns.has("title") || columns.has(1) || columns.has("mandatory"));
}

function correctionOf(id: CircularId, columns: Columns, rows: readonly Row[]): Correction {
  const standards = new Map<number, Correction["standards"][number]>();
  const criteria = new Map<string, Correction["criteria"][number]>();
  let last: string | null = null;
  for (const row of rows) {
    const says = (field: FieldOfCatalogue) => textIn(row, columns.get(field));
    const standard = /^(?:tiêu chuẩn )?(\d{1,2})(?: ?[.:–-] ?| )(\D.*)$/iu.exec(says("standard"));
    if (standard !== null) standards.set(Number(standard[1]), { number: Number(standard[1]), title: (standard[2] ?? "").trim() });
    const named = /^(?:tiêu chí )?(\d{1,2}) ?[.,] ?(\d{1,2})(?!\d)[ .:–-]*(.*)$/iu.exec(says("criterion"));
    if (named === null) continue;
    const code: string = afterNine(`${Number(named[1])}.${Number(named[2])}`, last);
    last = code;
    const title = says("title") || (named[3] ?? "");
    criteria.set(code, { code, ...(title === "" ? {} : { title }), ...levelsIn(row, columns), ...mandatoryIn(row, columns) });
  }
  return { corrects: id, isWhole: false, standards: [...standards.values()], criteria: [...criteria.values()] };
}

/** The number 1.1 after 1.9 is 1.10: Excel dropped the nought. */
function afterNine(code: string, last: string | null): string {
  return last !== null && last.endsWith(".9") && code === last.replace(/9$/, "1") ? `${code}0` : code;
}

function textIn(row: Row, column: number | undefined): string {
  const cell = row.cells.find((one) => one.column === column);
  return cell === undefined ? "" : oneLine(composed(shownText(cell.value)));
}

/** Marks are cumulative: the highest one tells all. A row without any mark says nothing of its levels. */
function levelsIn(row: Row, columns: Columns): { levels?: number[] } {
  const marked = ([1, 2, 3] as const).filter((level) => !NO_MARK.test(bare(textIn(row, columns.get(level)))));
  const highest = marked.at(-1);
  return highest === undefined ? {} : { levels: [1, 2, 3].slice(0, highest) };
}

function mandatoryIn(row: Row, columns: Columns): { isMandatory?: boolean } {
  return columns.has("mandatory") ? { isMandatory: !NO_MARK.test(bare(textIn(row, columns.get("mandatory")))) } : {};
}
