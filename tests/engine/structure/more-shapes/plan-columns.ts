import type { PlanFieldId } from "../../../../src/engine/book/book";
import type { Random } from "../shapes/random";
import type { Canvas } from "./canvas";
import type { Traits } from "./traits";

/** The columns of a generated plan, and how its header is laid out. */
export type ColumnKey = PlanFieldId;
export interface PlanColumns {
  readonly order: readonly ColumnKey[];
  readonly at: ReadonlyMap<ColumnKey, number>;
  readonly left: number;
  readonly right: number;
  readonly words: ReadonlyMap<ColumnKey, string>;
  /** đồng per unit of a money column of numbers. */
  readonly unit: number;
  readonly hasTimeGroup: boolean;
  readonly hasWorkGroup: boolean;
}

const WORDS: Readonly<Partial<Record<ColumnKey, readonly string[]>>> = {
  number: ["TT", "STT", "Số TT", "Stt"],
  standard: ["Tiêu chuẩn"],
  criterion: ["Tiêu chí", "Tiêu chuẩn, tiêu chí", "Mã tiêu chí", "Tiêu chí cần cải tiến"],
  criterionTitle: ["Tên tiêu chí", "Nội dung tiêu chí"],
  weakness: ["Hạn chế", "Điểm yếu", "Tồn tại, hạn chế", "Nội dung chưa đạt", "Hạn chế chủ yếu", "Vấn đề cần khắc phục", "Điểm yếu/hạn chế"],
  cause: ["Nguyên nhân", "Nguyên nhân chủ yếu", "Nguyên nhân của tồn tại"],
  goal: ["Mục tiêu", "Kết quả mong muốn", "Chỉ tiêu cần đạt", "Mục tiêu phấn đấu", "Dự kiến kết quả đạt được"],
  work: [
    "Nội dung công việc",
    "Nhiệm vụ",
    "Hoạt động cải tiến",
    "Nội dung cần cải tiến",
    "Việc cần làm",
    "Kế hoạch cải tiến chất lượng",
    "Nội dung thực hiện",
  ],
  solution: ["Giải pháp", "Biện pháp khắc phục", "Giải pháp/Biện pháp", "Biện pháp tổ chức thực hiện", "Giải pháp, cách làm"],
  people: [
    "Người phụ trách",
    "Chủ trì",
    "Đơn vị chủ trì",
    "Cá nhân, tập thể thực hiện",
    "Bộ phận chịu trách nhiệm",
    "Phân công nhiệm vụ",
    "Người thực hiện (chịu trách nhiệm chính)",
  ],
  partners: ["Phối hợp", "Đơn vị phối hợp", "Người phối hợp"],
  period: ["Thời gian", "Thời gian thực hiện", "Tiến độ thực hiện", "Thời điểm thực hiện", "Kế hoạch thời gian", "Thời gian (từ… đến…)"],
  conditions: ["Điều kiện thực hiện", "Điều kiện bảo đảm", "Điều kiện cần có"],
  resources: ["Nguồn lực", "Nguồn lực cần thiết"],
  indicator: ["Sản phẩm", "Kết quả đầu ra", "Minh chứng hoàn thành", "Chỉ số đo lường"],
  note: ["Ghi chú"],
};
const STARTS = ["Bắt đầu", "Từ", "Ngày bắt đầu", "Từ ngày"];
const ENDS = ["Kết thúc", "Đến", "Ngày kết thúc", "Đến ngày"];
const TEXT_MONEY = ["Kinh phí", "Dự kiến kinh phí", "Dự toán kinh phí", "Kinh phí thực hiện"];
const UNITS: readonly (readonly [string, number])[] = [
  ["triệu đồng", 1_000_000],
  ["nghìn đồng", 1000],
  ["1.000đ", 1000],
  ["đồng", 1],
  ["ĐVT: triệu đồng", 1_000_000],
  ["tr.đ", 1_000_000],
];

export function planColumnsOf(
  random: Random,
  traits: Traits,
  place: readonly ColumnKey[],
  left: number,
  moneyAsNumbers: boolean,
): PlanColumns {
  const optional: readonly ColumnKey[] = ["weakness", "cause", "goal", "work", "partners", "conditions", "resources", "indicator", "note"];
  const chosen = random.shuffled(optional).slice(0, random.between(1, 5));
  if (!chosen.includes("work") && random.chance(0.5)) chosen.push("work");
  const isTwoTimes = traits.has("start and end columns", 0.3);
  const withMoney = traits.has(moneyAsNumbers ? "money as numbers" : "money as text", 0.6);
  const withSolution = !chosen.includes("work") || traits.has("work and solution", 0.5);
  const wanted = new Set<ColumnKey>([
    ...chosen,
    ...(withSolution ? (["solution"] as const) : []),
    "people",
    ...(isTwoTimes ? (["start", "end"] as const) : (["period"] as const)),
    ...(withMoney ? (["budget"] as const) : []),
  ]);
  const natural: readonly ColumnKey[] = [
    "weakness",
    "cause",
    "goal",
    "work",
    "solution",
    "people",
    "partners",
    "period",
    "start",
    "end",
    "conditions",
    "resources",
    "budget",
    "indicator",
    "note",
  ];
  const body = natural.filter((one) => wanted.has(one));
  const order = [...place, ...body];
  const at = new Map(order.map((one, index) => [one, left + index]));
  const unit = random.pick(UNITS);
  const words = new Map(
    order.map((one): [ColumnKey, string] => [one, one === "start" || one === "end" || one === "budget" ? "" : random.pick(WORDS[one]!)]),
  );
  const which = random.between(0, STARTS.length - 1);
  if (isTwoTimes) {
    words.set("start", STARTS[which]!);
    words.set("end", ENDS[which]!);
  }
  words.set(
    "budget",
    moneyAsNumbers
      ? `${random.pick(["Kinh phí", "Dự toán", "Kinh phí dự kiến"])}${random.pick([" ", "\n"])}(${unit[0]})`
      : random.pick(TEXT_MONEY),
  );
  return {
    order,
    at,
    left,
    right: left + order.length - 1,
    words,
    unit: unit[1],
    hasTimeGroup: isTwoTimes && traits.has("merged Thời gian", 0.7),
    hasWorkGroup: body.includes("work") && body.includes("solution") && traits.has("merged group over work and solution", 0.3),
  };
}

export function writePlanHeader(canvas: Canvas, row: number, columns: PlanColumns, capitals: boolean): number {
  const word = (key: ColumnKey): string => (capitals ? columns.words.get(key)!.toUpperCase() : columns.words.get(key)!);
  const groups: (readonly [string, ColumnKey, ColumnKey])[] = [];
  if (columns.hasTimeGroup) groups.push(["Thời gian", "start", "end"]);
  if (columns.hasWorkGroup) groups.push(["Nội dung cải tiến chất lượng", "work", "solution"]);
  if (groups.length === 0) {
    for (const key of columns.order) canvas.text(row, columns.at.get(key)!, word(key));
    return row + 1;
  }
  const grouped = new Set<ColumnKey>(groups.flatMap(([, from, to]) => [from, to]));
  for (const [text, from, to] of groups) {
    canvas.text(row, columns.at.get(from)!, text);
    canvas.merge(row, columns.at.get(from)!, row, columns.at.get(to)!);
  }
  for (const key of columns.order) {
    const column = columns.at.get(key)!;
    canvas.text(grouped.has(key) ? row + 1 : row, column, word(key));
    if (!grouped.has(key)) canvas.merge(row, column, row + 1, column);
  }
  return row + 2;
}
