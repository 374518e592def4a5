import type { Book, OtherTable } from "../../book/book";
import type { Place } from "../../workbook/address";
import { plainOf } from "./plain";
import { cellCount } from "./table-counts";

/** A line of a pupil table: a grade, a class, or the whole school. */
export interface SizeLine {
  /** In plain letters. */
  readonly label: string;
  /** As typed. */
  readonly name: string;
  readonly isTotal: boolean;
  /** The grade of a grade or class; null where the label names none. */
  readonly grade: number | null;
  readonly classes: SizeCount | null;
  readonly pupils: SizeCount | null;
}

export interface SizeCount {
  readonly count: number;
  readonly text: string;
  readonly at: Place;
}

export interface SizeTable {
  readonly lines: readonly SizeLine[];
  /** True where each line is one class and not a grade. */
  readonly isOfClasses: boolean;
}

const sizes = new WeakMap<Book, readonly SizeTable[]>();

/** The pupil tables of the book: classes and pupils by grade. Read once for a book. */
export function schoolSizesOf(book: Book): readonly SizeTable[] {
  const known = sizes.get(book);
  if (known !== undefined) return known;
  const read = book.otherTables.flatMap((table) => sizeTable(table) ?? []);
  sizes.set(book, read);
  return read;
}

export const TOTAL_LABEL =
  /^(?:tong(?: so| cong)?|cong(?: chung)?|toan truong|t\. ?truong|ttruong|tc)\b[\s:.]*(?:toan truong|truong|cac khoi|khoi|chung)?$/;

const CLASS_HEADER = /^(?:tong )?(?:so|sl) (?:nhom,? ?)?lop\b|^lop hoc$/;
const PUPIL_HEADER =
  /^(?:tong )?(?:so|sl|ts) ?(?:luong )?(?:hoc sinh|hs|tre|chau)(?: toan truong)?$|^si so(?: hs| hoc sinh)?$|^hoc sinh$|^tong so hs$|^ts ?hs$/;

function sizeTable(table: OtherTable): SizeTable | null {
  let classColumn: number | null = null;
  let pupilColumn: number | null = null;
  let labelColumn: number | null = null;
  const lines: SizeLine[] = [];
  for (const row of table.rows) {
    const plain = row.cells.map((cell) => ({ column: cell.column, words: plainOf(cell.text).replace(/\s+/g, " ").trim() }));
    if (pupilColumn === null) {
      // The leftmost of equal headers: further ones speak of changes or of last year.
      classColumn = plain.find((cell) => CLASS_HEADER.test(cell.words))?.column ?? null;
      pupilColumn = plain.find((cell) => PUPIL_HEADER.test(cell.words))?.column ?? null;
      if (pupilColumn !== null)
        labelColumn =
          plain.find((cell) => /^(?:khoi|lop|khoi lop|nhom lop|nhom, lop|do tuoi)\b/.test(cell.words))?.column ??
          row.cells[0]?.column ??
          null;
      continue;
    }
    const at = (column: number): Place => ({ sheet: table.sheet, area: { top: row.row, left: column, bottom: row.row, right: column } });
    const countAt = (column: number | null): SizeCount | null => {
      const cell = column === null ? undefined : row.cells.find((one) => one.column === column);
      const count = cell === undefined ? null : cellCount(cell);
      return cell === undefined || count === null ? null : { count, text: cell.text, at: at(cell.column) };
    };
    const label = plain.find((cell) => cell.column === labelColumn)?.words ?? plain[0]?.words ?? "";
    const [classes, pupils] = [countAt(classColumn), countAt(pupilColumn)];
    if (classes === null && pupils === null) continue;
    const name = row.cells.find((cell) => cell.column === labelColumn)?.text ?? row.cells[0]?.text ?? "";
    lines.push({ label, name, isTotal: TOTAL_LABEL.test(label), grade: gradeOf(label), classes, pupils });
  }
  if (pupilColumn === null || lines.length === 0) return null;
  return { lines, isOfClasses: classColumn === null && lines.some((line) => /^(?:lop )?\d{1,2} ?(?:[a-z]|[/.]\d)/.test(line.label)) };
}

function gradeOf(label: string): number | null {
  const grade = Number(/^(?:khoi lop|khoi|lop|k)? ?(\d{1,2})(?!\d)/.exec(label)?.[1] ?? "0");
  return grade >= 1 && grade <= 12 ? grade : null;
}
