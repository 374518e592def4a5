import type { Area } from "../../../../src/engine/workbook/address";
import { type Cell, numberValue, type Row, type Sheet, textValue, type Workbook } from "../../../../src/engine/workbook/workbook";
import { TRUTH_FIELDS, type TruthField, type TruthRow } from "./plan-content";
import type { Random } from "./random";

/** Headers that are not all in the reader's own list: reworded, numbered, in capitals. */
const HEADERS: Readonly<Record<TruthField, readonly string[]>> = {
  weakness: [
    "Điểm yếu",
    "Hạn chế cần khắc phục",
    "Những tồn tại, hạn chế",
    "Điểm yếu cơ bản",
    "Thực trạng, hạn chế",
    "Tồn tại cần cải tiến",
  ],
  work: [
    "Nội dung công việc",
    "Nội dung cải tiến",
    "Công việc cần thực hiện",
    "Nội dung thực hiện",
    "Nhiệm vụ cụ thể",
    "Nội dung hoạt động",
  ],
  solution: [
    "Giải pháp thực hiện",
    "Biện pháp",
    "Giải pháp khắc phục hạn chế",
    "Biện pháp cụ thể",
    "Các giải pháp cải tiến",
    "Cách thức thực hiện",
  ],
  goal: ["Mục tiêu", "Mục tiêu cải tiến", "Chỉ tiêu phấn đấu", "Kết quả cần đạt", "Mục tiêu cụ thể cần đạt được"],
  people: [
    "Người thực hiện",
    "Người phụ trách",
    "Đơn vị/cá nhân phụ trách",
    "Bộ phận thực hiện",
    "Người chịu trách nhiệm chính",
    "Phân công phụ trách",
  ],
  period: ["Thời gian thực hiện", "Thời gian", "Thời hạn hoàn thành công việc", "Thời gian dự kiến", "Thời gian triển khai"],
  conditions: ["Điều kiện thực hiện", "Các điều kiện đảm bảo", "Điều kiện (nhân lực, vật lực)"],
  budget: ["Kinh phí", "Dự kiến kinh phí", "Kinh phí thực hiện (nếu có)", "Dự toán kinh phí"],
  indicator: ["Chỉ số đánh giá kết quả", "Sản phẩm đầu ra", "Chỉ số đánh giá"],
  note: ["Ghi chú", "Ghi chú thêm"],
};
const CRITERION_HEADERS = ["Tiêu chuẩn, tiêu chí", "Tiêu chí", "Tiêu chuẩn/Tiêu chí", "Mã tiêu chí", "Các tiêu chí"];

export interface Shape {
  readonly workbook: Workbook;
  /** What was done to the plan, for the message of a failing seed. */
  readonly traits: readonly string[];
  readonly fields: readonly TruthField[];
}

/** A sheet under construction: cells by row and column. */
interface Canvas {
  readonly rows: Map<number, Map<number, Cell>>;
  readonly merges: Area[];
}

/** Gives a plan one of the shapes in which the field hands it on. */
export function shapeOf(plan: readonly TruthRow[], random: Random): Shape {
  const traits: string[] = [];
  const trait = (name: string, share: number): boolean => {
    const has = random.chance(share);
    if (has) traits.push(name);
    return has;
  };
  const headless = trait("headless", 0.15);
  const fields = headless ? headlessFields(random) : fieldsFor(random);
  const canvas: Canvas = { rows: new Map(), merges: [] };
  const decompose = trait("decomposed", 0.25);
  const nonBreaking = trait("non-breaking spaces", 0.2);
  const spelled = (text: string): string =>
    (decompose ? text.normalize("NFD") : text).replace(/ /g, () => (nonBreaking && random.chance(0.2) ? "\u00a0" : " "));
  const put = (row: number, column: number, text: string): void =>
    write(canvas, row, column, { column, value: textValue(spelled(text)), isFormula: false });
  const left = trait("offset columns", 0.3) ? random.between(2, 5) : 1;
  let row = trait("offset rows", 0.4) ? random.between(2, 9) : 1;
  if (trait("document around", 0.5)) row = documentHead(put, row, left);
  if (trait("unrelated list before", 0.25)) row = staffList(put, row, left);
  const columns = placeColumns(random, fields, left, trait("criterion in TT", 0.25), trait("shuffled", 0.4));
  const header = headerLines(random, columns, trait);
  if (!headless) row = writeHeader(canvas, put, row, header, columns);
  if (!headless && trait("column numbers", 0.25)) {
    columns.order.forEach((_, index) => put(row, left + index, `(${index + 1})`));
    row += 1;
  }
  const withSections = trait("standard rows", 0.5);
  const withLevels = withSections && trait("level section", 0.4);
  const style = random.pick(["Tiêu chí {c}", "{c}", "Tiêu chí {c}: {t}", "Tiêu chí {c}. {t}", "{c}. {t}", "TC {c}"]);
  const numbers = style === "{c}" && trait("criteria as numbers", 0.4);
  const repeats = !headless && trait("repeated header", 0.3);
  const breaks = trait("page breaks", 0.4);
  const merged = trait("merged criteria", 0.5);
  if (withLevels) put(row++, columns.criterion, "MỨC 1, 2, 3");
  let standard = 0;
  plan.forEach((one, index) => {
    if (withSections && one.standard !== standard) {
      standard = one.standard;
      put(row++, columns.criterion, `Tiêu chuẩn ${standard}: ${STANDARDS[standard - 1]}`);
    }
    const isSecond = index > 0 && plan[index - 1]?.criterion === one.criterion;
    if (repeats && index > 0 && index % 5 === 0 && !isSecond) row = writeHeader(canvas, put, row, header, columns);
    const first = row;
    if (!isSecond) putCode(canvas, put, row, columns.criterion, style, one, numbers);
    else if (merged) canvas.merges.push({ top: first - 1, left: columns.criterion, bottom: first, right: columns.criterion });
    if (columns.number !== null && !isSecond) put(row, columns.number, String(index + 1));
    const cut = breaks && random.chance(0.25) ? cutsOf(random, one, fields) : null;
    for (const field of fields) put(row, columns.of.get(field)!, cut?.get(field)?.[0] ?? one.fields[field]);
    row += 1;
    if (cut !== null && !(merged && plan[index + 1]?.criterion === one.criterion)) {
      if (trait("gap at a page break", 0.3)) row += 1;
      for (const [field, [, rest]] of cut) put(row, columns.of.get(field)!, rest);
      row += 1;
    } else if (cut !== null) for (const field of fields) put(row - 1, columns.of.get(field)!, one.fields[field]);
  });
  if (trait("document below", 0.5)) documentFoot(put, row, left);
  return { workbook: { name: "kế hoạch.xlsx", sheets: [sheetOf(canvas)] }, traits, fields };
}

const STANDARDS = [
  "Tổ chức và quản lý nhà trường",
  "Cán bộ quản lý, giáo viên, nhân viên và học sinh",
  "Cơ sở vật chất và thiết bị dạy học",
  "Quan hệ giữa nhà trường, gia đình và xã hội",
  "Hoạt động giáo dục và kết quả giáo dục",
];

function fieldsFor(random: Random): TruthField[] {
  const optional = TRUTH_FIELDS.filter((field) => !["people", "period"].includes(field));
  const chosen = random.shuffled(optional).slice(0, random.between(2, 5));
  if (!chosen.some((field) => field === "work" || field === "solution")) chosen.push(random.pick(["work", "solution"] as const));
  return [...TRUTH_FIELDS].filter((field) => chosen.includes(field) || field === "people" || field === "period");
}

/** Without a header only content tells: fields that nobody could tell apart are left out. */
function headlessFields(random: Random): TruthField[] {
  return TRUTH_FIELDS.filter(
    (field) => ["weakness", "solution", "people", "period"].includes(field) || (field === "budget" && random.chance(0.5)),
  );
}

interface Columns {
  readonly criterion: number;
  readonly number: number | null;
  readonly of: ReadonlyMap<TruthField, number>;
  readonly order: readonly (TruthField | "criterion" | "number")[];
  readonly left: number;
}

function placeColumns(random: Random, fields: readonly TruthField[], left: number, inTT: boolean, shuffled: boolean): Columns {
  const body = shuffled ? random.shuffled(fields) : [...fields];
  const order = [...(inTT ? [] : (["number"] as const)), "criterion" as const, ...body];
  const of = new Map<TruthField, number>();
  order.forEach((one, index) => {
    if (one !== "criterion" && one !== "number") of.set(one, left + index);
  });
  return { criterion: left + order.indexOf("criterion"), number: inTT ? null : left, of, order, left };
}

function headerLines(
  random: Random,
  columns: Columns,
  trait: (name: string, share: number) => boolean,
): { texts: readonly string[]; group: { from: number; to: number; text: string } | null } {
  const capitals = trait("capitals", 0.2);
  const numbered = trait("numbered headers", 0.15);
  const texts = columns.order.map((one, index) => {
    const text =
      one === "number"
        ? random.pick(["TT", "STT", "Số TT"])
        : one === "criterion"
          ? columns.number === null
            ? "TT"
            : random.pick(CRITERION_HEADERS)
          : random.pick(HEADERS[one]);
    return `${capitals ? text.toUpperCase() : text}${numbered ? ` (${index + 1})` : ""}`;
  });
  const from = columns.order.findIndex((one, index) => index > 1 && one !== "number" && one !== "criterion");
  const group =
    from >= 0 && from + 1 < columns.order.length && trait("two header rows", 0.25)
      ? { from, to: from + 1, text: "Kế hoạch thực hiện trong năm học" }
      : null;
  return { texts, group };
}

function writeHeader(
  canvas: Canvas,
  put: (row: number, column: number, text: string) => void,
  row: number,
  header: ReturnType<typeof headerLines>,
  columns: Columns,
): number {
  const { texts, group } = header;
  if (group === null) {
    texts.forEach((text, index) => put(row, columns.left + index, text));
    return row + 1;
  }
  texts.forEach((text, index) => {
    const isGrouped = index >= group.from && index <= group.to;
    put(isGrouped ? row + 1 : row, columns.left + index, text);
    if (!isGrouped) canvas.merges.push({ top: row, left: columns.left + index, bottom: row + 1, right: columns.left + index });
  });
  put(row, columns.left + group.from, group.text);
  canvas.merges.push({ top: row, left: columns.left + group.from, bottom: row, right: columns.left + group.to });
  return row + 2;
}

function putCode(
  canvas: Canvas,
  put: (row: number, column: number, text: string) => void,
  row: number,
  column: number,
  style: string,
  one: TruthRow,
  asNumber: boolean,
): void {
  if (asNumber) write(canvas, row, column, { column, value: numberValue(Number(one.criterion)), isFormula: false });
  else put(row, column, style.replace("{c}", one.criterion).replace("{t}", one.title));
}

/** Cuts the long texts of a row at a space, as a page break does; where a text is short it stays whole above. */
function cutsOf(random: Random, one: TruthRow, fields: readonly TruthField[]): Map<TruthField, readonly [string, string]> | null {
  const cuts = new Map<TruthField, readonly [string, string]>();
  for (const field of fields) {
    const words = one.fields[field].split(" ");
    if (words.length < 9 || !random.chance(0.7)) continue;
    const starts = words
      .map((_, index) => index)
      .filter((index) => index > 2 && index < words.length - 1 && /^\p{Ll}/u.test(words[index]!) && !/[.;:]$/.test(words[index - 1]!));
    if (starts.length === 0) continue;
    const at = random.pick(starts);
    cuts.set(field, [words.slice(0, at).join(" "), words.slice(at).join(" ")]);
  }
  return cuts.size === 0 ? null : cuts;
}

function documentHead(put: (row: number, column: number, text: string) => void, row: number, left: number): number {
  put(row, left, "UBND PHƯỜNG SÔNG TRĂNG\nTRƯỜNG TIỂU HỌC HOA SEN");
  put(row, left + 3, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc");
  put(row + 2, left, "KẾ HOẠCH");
  put(row + 3, left, "Cải tiến chất lượng năm học 2024-2025");
  put(row + 4, left, "Căn cứ Thông tư số 17/2018/TT-BGDĐT ngày 22 tháng 8 năm 2018 của Bộ Giáo dục và Đào tạo;");
  put(row + 5, left, "I. Mục đích: giúp nhà trường khắc phục hạn chế trong năm học.");
  return row + 7;
}

function staffList(put: (row: number, column: number, text: string) => void, row: number, left: number): number {
  ["TT", "Họ và tên", "Chức vụ", "Nhiệm vụ", "Ghi chú"].forEach((text, index) => put(row, left + index, text));
  ["Lê Thị Mây", "Trần Văn Suối"].forEach((name, index) => {
    [String(index + 1), name, "Giáo viên", "Thành viên hội đồng", "Kiêm nhiệm"].forEach((text, column) =>
      put(row + 1 + index, left + column, text),
    );
  });
  return row + 5;
}

function documentFoot(put: (row: number, column: number, text: string) => void, row: number, left: number): void {
  put(row + 1, left, "IV. TỔ CHỨC THỰC HIỆN");
  put(row + 2, left, "1. Hiệu trưởng phân công các bộ phận thực hiện kế hoạch, kiểm tra và báo cáo theo quy định.");
  put(row + 3, left, "Nơi nhận:");
  put(row + 4, left, "- Lưu: VT.");
  put(row + 4, left + 3, "HIỆU TRƯỞNG");
}

function write(canvas: Canvas, row: number, column: number, cell: Cell): void {
  const cells = canvas.rows.get(row) ?? new Map<number, Cell>();
  cells.set(column, cell);
  canvas.rows.set(row, cells);
}

function sheetOf(canvas: Canvas): Sheet {
  const rows: Row[] = [...canvas.rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => ({ row, isHidden: false, cells: [...cells.values()].sort((a, b) => a.column - b.column) }));
  return { name: "Sheet1", isHidden: false, own: null, rows, merges: canvas.merges };
}
