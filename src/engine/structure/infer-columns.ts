import type { Column, FieldId } from "../book/book";
import { bare } from "../workbook/fold";
import type { Line, ViewCell } from "./sheet-view";
import { readCriterionCode } from "./values/find-criterion";
import { readMoney } from "./values/money";
import { readPeriod } from "./values/period";

/** What the cells of a column look like, each a share of 0..1. */
interface ColumnLook {
  readonly column: number;
  readonly filled: number;
  readonly code: number;
  readonly serial: number;
  readonly period: number;
  readonly money: number;
  readonly people: number;
  readonly lack: number;
  readonly action: number;
  readonly nothing: number;
  readonly length: number;
}

const SAMPLE = 80;
const NO_PLACE = { standard: null, levels: null } as const;
const PEOPLE =
  /\b(hieu truong|ht|pht|bgh|ban giam hieu|giao vien|gv|gvcn|gvbm|nhan vien|nv|to truong|ttcm|to chuyen mon|to van phong|ke toan|thu vien|cong doan|ctcd|tong phu trach|tpt|doan thanh nien|hoi dong|chi bo|cbql|can bo|y te|bao ve|tai vu|van thu|thu ky|thu quy|ttnd|thanh tra|toan truong|phu huynh|cha me hoc sinh)\b/;
const LACK = /\b(chua|thieu|con|khong|han che|yeu|it|doi khi|qua tai|xuong cap|vuot qua|kho khan|cham)\b/;
const ACTION =
  /\b(xay dung|to chuc|tham muu|tiep tuc|tang cuong|chi dao|boi duong|phoi hop|trien khai|mua sam|sua chua|bo sung|thuc hien|cu giao vien|ra soat|huy dong|de xuat|nang cao|duy tri|tao dieu kien|trang bi|ung dung|cai tao|len ke hoach|phan cong|tap huan|van dong|tuyen truyen|lap)\b/;

/** From this certainty on the content alone shows what a column is, whatever its header says. */
export const PLAINLY = 0.7;

/** Takes the columns of a grid without a header for fields, by what stands in them. Certainty is at most 0.8. */
export function inferColumns(lines: readonly Line[], columns: readonly number[]): readonly Column[] {
  return assign(
    columns.map((column) => lookOf(lines, column)),
    new Set(),
  );
}

/** Fields for single columns whose header says nothing, out of those not taken yet. */
export function inferFree(lines: readonly Line[], columns: readonly number[], taken: ReadonlySet<FieldId>): readonly Column[] {
  return assign(
    columns.map((column) => lookOf(lines, column)),
    taken,
  );
}

/** Whether a column holds criterion codes, as the share of its cells. */
export function codeShare(lines: readonly Line[], column: number): number {
  return lookOf(lines, column).code;
}

/** Whether a column of times holds statuses instead, or the other way round. */
export function periodShare(lines: readonly Line[], column: number): number {
  return lookOf(lines, column).period;
}

function lookOf(lines: readonly Line[], column: number): ColumnLook {
  const cells: ViewCell[] = [];
  for (const line of lines) {
    const cell = line.cells.find((one) => one.column === column);
    if (cell !== undefined && line.cells.length > 1) cells.push(cell);
    if (cells.length >= SAMPLE) break;
  }
  const share = (is: (cell: ViewCell) => boolean): number => (cells.length === 0 ? 0 : cells.filter(is).length / cells.length);
  return {
    column,
    filled: cells.length,
    code: share(isCode),
    serial: share((cell) => /^\d{1,3}[.)]?$/.test(cell.text)),
    period: share(isPeriod),
    money: share(isMoney),
    people: share((cell) => cell.text.length < 120 && PEOPLE.test(bare(cell.text)) && !/\d{4}/.test(cell.text)),
    lack: share((cell) => cell.text.length > 15 && LACK.test(bare(cell.text).slice(0, 160))),
    action: share((cell) => cell.text.length > 10 && ACTION.test(bare(cell.text).slice(0, 160))),
    nothing: share((cell) => /^(khong( co)?|-+|\/)$/.test(bare(cell.text))),
    length: cells.reduce((sum, cell) => sum + cell.text.length, 0) / Math.max(1, cells.length),
  };
}

function isCode(cell: ViewCell): boolean {
  if (cell.value.kind === "number") return /^[1-9]\.\d{1,2}$/.test(cell.text);
  return readCriterionCode(cell.text, NO_PLACE)?.code != null || /^[1-5]\s?,\s?(?:10|[1-9])$/.test(cell.text);
}

function isPeriod(cell: ViewCell): boolean {
  if (cell.value.kind === "date") return true;
  if (cell.text.length > 90 || !/\d|năm|tháng|quý|kỳ|kì|tuần/i.test(cell.text)) return false;
  const period = readPeriod(cell.text, { first: 2024, second: 2025 });
  return period.isRead && period.kind !== "vague" && !/^\d{1,3}$/.test(cell.text);
}

function isMoney(cell: ViewCell): boolean {
  if (cell.text.length > 90) return false;
  if (cell.value.kind === "number") return cell.value.number >= 100 || /#,##0/.test(cell.value.format ?? "");
  return /\d\s*(?:đ|tr|k\b|ng|tỷ|tỉ|vn)/iu.test(cell.text) && readMoney(cell.text, null).amount !== null;
}

const LEAST = 0.45;

function deedsIn(look: ColumnLook): number {
  if (look.length <= 15) return 0;
  const told = look.length > 30 ? Math.max(look.action, 0.35) : look.action;
  return told * 0.6 + Math.min(0.4, look.length / 250);
}

/** The clearest column for each field takes it, fields with the most telling content first. */
function assign(looks: readonly ColumnLook[], taken: ReadonlySet<FieldId>): readonly Column[] {
  const fields = new Map<number, { field: FieldId; certainty: number }>();
  const claimed = new Set<FieldId>(taken);
  const claim = (field: FieldId, score: (look: ColumnLook) => number, least = LEAST): void => {
    if (claimed.has(field)) return;
    let best: ColumnLook | null = null;
    for (const look of looks) {
      if (fields.has(look.column) || look.filled === 0) continue;
      if (score(look) >= least && (best === null || score(look) > score(best))) best = look;
    }
    if (best === null) return;
    claimed.add(field);
    fields.set(best.column, { field, certainty: Math.round(Math.min(0.8, 0.3 + 0.5 * score(best)) * 100) / 100 });
  };
  claim("criterion", (look) => look.code);
  claim("period", (look) => look.period);
  claim("budget", (look) => look.money - look.period, 0.3);
  claim("number", (look) => look.serial, 0.6);
  claim("people", (look) => (look.length < 90 ? look.people - look.lack * 0.3 : 0));
  claim("weakness", (look) => (look.length > 20 ? look.lack - look.action * 0.35 + (look.lack > look.action ? 0.2 : 0) : 0), 0.5);
  // What is left of long text is what will be done; the longer of two such columns tells how.
  claim("solution", deedsIn, 0.4);
  claim("work", deedsIn, 0.3);
  claim("note", (look) => look.nothing + (look.filled <= 2 ? 0.2 : 0), 0.3);
  claim("conditions", (look) => (look.length > 5 && look.length < 120 ? 0.5 : 0));
  claim("note", (look) => (look.length < 40 ? 0.4 : 0), 0.4);
  return looks.map((look) => {
    const found = fields.get(look.column);
    return {
      column: look.column,
      header: null,
      headerAt: null,
      field: found?.field ?? null,
      certainty: found?.certainty ?? 0,
      rival: null,
      unit: null,
    };
  });
}
