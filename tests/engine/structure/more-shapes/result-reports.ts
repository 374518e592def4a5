import type { ResultFieldId } from "../../../../src/engine/book/book";
import type { Random } from "../shapes/random";
import { type Canvas, canvasOf, workbookOf } from "./canvas";
import { criteriaChosen, STANDARD_TITLES, topicOf } from "./sentences";
import { paperFoot, paperHead, pupilTable } from "./surroundings";
import { traitsOf } from "./traits";
import { type Case, NOTHING, type ResultTruth } from "./truth";

const DONE = [
  "Đã hoàn thành việc rà soát, lưu hồ sơ đầy đủ.",
  "Thực hiện tốt, giáo viên hưởng ứng.",
  "Trường đã thay mới 12 bộ bàn ghế; học sinh ngồi đúng tầm.",
];
const DOING = ["Đang hoàn thiện hồ sơ thầu", "Đang triển khai ở khối 4 và khối 5.", "Đang vận động các nhà tài trợ."];
const LATE = ["Chậm so với kế hoạch do chưa có kinh phí.", "Chậm tiến độ vì thiếu giáo viên tin học"];
const NOT = ["Chưa triển khai do chưa được cấp vốn", "Chưa thực hiện; chuyển sang năm học sau vì thiếu mặt bằng."];
const NONE = ["Không", "Không.", "không", "Không có"];

const WORDS: Readonly<Partial<Record<ResultFieldId, readonly string[]>>> = {
  planned: [
    "ND Kế hoạch cải tiến chất lượng được XD đầu năm",
    "Nội dung kế hoạch xây dựng đầu năm",
    "Kế hoạch đầu năm",
    "Nội dung kế hoạch đã xây dựng đầu năm học",
  ],
  adjusted: [
    "ND Kế hoạch cải tiến chất lượng giáo dục đã được điều chỉnh",
    "Nội dung đã điều chỉnh",
    "Điều chỉnh (nếu có)",
    "Nội dung kế hoạch sau điều chỉnh",
  ],
  done: [
    "Những công việc đã triển khai xong theo đúng KH (nêu rõ chất lượng, hiệu quả công việc)",
    "Đã thực hiện",
    "Đã hoàn thành",
    "Việc đã làm xong",
    "Các công việc đã hoàn thành",
  ],
  inProgress: [
    "Những công việc đang triển khai theo KH, hoặc chậm so với KH (lý do chậm tiến độ), đánh giá sơ bộ về những ND đã triển khai",
    "Đang thực hiện",
    "Đang triển khai",
    "Các công việc đang thực hiện",
  ],
  notStarted: [
    "Những công việc chưa triển khai (nêu rõ lý do)",
    "Chưa thực hiện",
    "Chưa triển khai, lý do",
    "Các công việc chưa thực hiện",
  ],
  status: ["Kết quả thực hiện", "Mức độ thực hiện", "Tình hình thực hiện", "Mức độ hoàn thành", "Trạng thái"],
  reason: ["Lý do", "Lý do chưa hoàn thành", "Nguyên nhân chậm"],
  note: ["Ghi chú"],
};
const STATUSES = [
  ["Hoàn thành", "done"],
  ["Đã hoàn thành", "done"],
  ["Đang thực hiện", "in-progress"],
  ["Chưa thực hiện", "not-started"],
  ["Chưa triển khai", "not-started"],
  ["Chậm tiến độ", "late"],
] as const;

export function resultReportCase(random: Random): Case {
  const traits = traitsOf(random);
  const canvas = canvasOf();
  const left = traits.has("offset", 0.3) ? random.between(2, 4) : 1;
  const kind = traits.pick("columns", ["three outcomes", "three outcomes", "three outcomes", "status", "two outcomes"]);
  const withAdjusted = traits.has("adjusted column", 0.6);
  const outcomes: readonly ResultFieldId[] =
    kind === "status" ? ["status"] : kind === "two outcomes" ? ["done", "notStarted"] : ["done", "inProgress", "notStarted"];
  const withReason = kind !== "three outcomes" && traits.has("reason column", 0.5);
  const fields: readonly ResultFieldId[] = [
    "planned",
    ...(withAdjusted ? (["adjusted"] as const) : []),
    ...outcomes,
    ...(withReason ? (["reason"] as const) : []),
    ...(traits.has("note column", 0.7) ? (["note"] as const) : []),
  ];
  const columns = new Map(fields.map((field, index) => [field, left + 2 + index]));
  let row = traits.has("paper head", 0.8)
    ? paperHead(canvas, 1, left, left + 4, "BÁO CÁO KẾT QUẢ THỰC HIỆN KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG")
    : random.between(1, 3);
  if (traits.has("pupil table before", 0.15)) row = pupilTable(canvas, row, left);
  row = resultHeader(canvas, random, row, left, fields, columns, kind !== "status" && traits.has("two header rows", 0.6), withAdjusted);
  if (traits.has("column numbers", 0.2)) {
    for (let index = 0; index < fields.length + 2; index++) canvas.text(row, left + index, `(${index + 1})`);
    row += 1;
  }
  const withLevels = traits.has("MỨC rows", 0.6);
  const withStandards = traits.has("standard rows", 0.7);
  const romans = traits.has("roman level", 0.2);
  const results: ResultTruth[] = [];
  const style = traits.pick("criterion", ["Tiêu chí {c}", "{c}", "Tiêu chí {c}: {t}", "TC {c}", "{c}. {t}"]);
  for (const level of withLevels ? [1, 2] : [0]) {
    if (level > 0) {
      canvas.text(
        row,
        left,
        random.pick(
          [`MỨC ${level}`, `Mức ${level}`, `MỨC  ${level}:`].map((text) =>
            romans ? text.replace(String(level), "I".repeat(level)) : text,
          ),
        ),
      );
      canvas.merge(row, left, row, left + fields.length + 1);
      row += 1;
    }
    let standard = 0;
    let serial = 0;
    for (const criterion of criteriaChosen(random, random.between(2, 6))) {
      if (withStandards && criterion.standard !== standard) {
        standard = criterion.standard;
        if (random.chance(0.5)) canvas.number(row, left, standard);
        canvas.text(row, left + 1, `Tiêu chuẩn ${standard}: ${STANDARD_TITLES[standard - 1]}`);
        if (random.chance(0.5)) canvas.merge(row, left + 1, row, left + fields.length + 1);
        row += 1;
      }
      if (random.chance(0.5)) canvas.number(row, left, ++serial);
      canvas.text(row, left + 1, style.replace("{c}", criterion.code).replace("{t}", criterion.title));
      const { values, status } = outcomeOf(random, kind, withReason);
      const topic = topicOf(random);
      const all: Partial<Record<ResultFieldId, string>> = {
        planned: topic.solution,
        adjusted: random.chance(0.3) ? "Không" : `${topic.work} (điều chỉnh)`,
        note: random.pick(["Theo dõi tiếp", "Báo cáo cấp trên"]),
        ...values,
      };
      const truth: Partial<Record<ResultFieldId, string>> = {};
      for (const field of fields) {
        const value = all[field];
        if (value === undefined || (field === "note" && random.chance(0.5))) continue;
        canvas.text(row, columns.get(field)!, value);
        truth[field] = value;
      }
      results.push({ criterion: criterion.code, fields: truth, status, levels: level === 0 ? null : [level] });
      row += 1;
      if (traits.has("empty rows", 0.2) && random.chance(0.2)) row += 1;
    }
  }
  if (traits.has("paper foot", 0.6)) paperFoot(canvas, row + 1, left, left + 4);
  return { workbook: workbookOf(canvas.sheet("Báo cáo")), truth: { ...NOTHING, results }, traits: traits.list };
}

function outcomeOf(random: Random, kind: string, withReason: boolean): { values: Partial<Record<ResultFieldId, string>>; status: string } {
  if (kind === "status") {
    const [text, status] = random.pick(STATUSES);
    const reason = withReason && status !== "done" ? { reason: "Do chưa được cấp kinh phí" } : {};
    return { values: { status: text, ...reason }, status };
  }
  const none = random.pick(NONE);
  const fill = random.chance(0.6) ? { done: none, inProgress: none, notStarted: none } : {};
  const choice = random.pick(
    kind === "two outcomes" ? (["done", "not-started"] as const) : (["done", "in-progress", "late", "not-started", "mixed"] as const),
  );
  const said: Partial<Record<ResultFieldId, string>> =
    choice === "done"
      ? { done: random.pick(DONE) }
      : choice === "in-progress"
        ? { inProgress: random.pick(DOING) }
        : choice === "late"
          ? { inProgress: random.pick(LATE) }
          : choice === "not-started"
            ? { notStarted: random.pick(NOT) }
            : { done: random.pick(DONE), inProgress: random.pick(DOING) };
  return { values: { ...fill, ...said, ...(withReason && choice !== "done" ? { reason: "Do thiếu nguồn lực" } : {}) }, status: choice };
}

function resultHeader(
  canvas: Canvas,
  random: Random,
  row: number,
  left: number,
  fields: readonly ResultFieldId[],
  columns: ReadonlyMap<ResultFieldId, number>,
  isTwo: boolean,
  withAdjusted: boolean,
): number {
  const words = new Map(fields.map((field) => [field, random.pick(WORDS[field]!)]));
  canvas.text(row, left, random.pick(["TT", "STT"]));
  canvas.text(row, left + 1, random.pick(["Tiêu chuẩn, tiêu chí", "Tiêu chí", "Tiêu chuẩn/Tiêu chí"]));
  if (!isTwo) {
    for (const [field, text] of words) canvas.text(row, columns.get(field)!, text);
    return row + 1;
  }
  canvas.merge(row, left, row + 1, left);
  canvas.merge(row, left + 1, row + 1, left + 1);
  const outcomes = fields.filter((field) => field === "done" || field === "inProgress" || field === "notStarted");
  const groups: readonly (readonly [string, readonly ResultFieldId[]])[] = [
    ...(withAdjusted ? [["Nội dung kế hoạch cải tiến chất lượng năm học 2024-2025", ["planned", "adjusted"] as const] as const] : []),
    ["Kết quả thực hiện", outcomes],
  ];
  const grouped = new Set(groups.flatMap(([, members]) => members));
  for (const [text, members] of groups) {
    canvas.text(row, columns.get(members[0]!)!, text);
    canvas.merge(row, columns.get(members[0]!)!, row, columns.get(members.at(-1)!)!);
  }
  for (const field of fields) {
    const column = columns.get(field)!;
    canvas.text(grouped.has(field) ? row + 1 : row, column, words.get(field)!);
    if (!grouped.has(field)) canvas.merge(row, column, row + 1, column);
  }
  return row + 2;
}
