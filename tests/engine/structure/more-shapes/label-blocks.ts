import type { PlanFieldId } from "../../../../src/engine/book/book";
import type { Random } from "../shapes/random";
import { type Canvas, canvasOf, workbookOf } from "./canvas";
import { type Chosen, criteriaChosen, NOTES, PARTNERS, PEOPLE, RESOURCES, STANDARD_TITLES, SUMS, topicOf } from "./sentences";
import { paperFoot, paperHead, pupilTable } from "./surroundings";
import { type Traits, traitsOf } from "./traits";
import { type Case, NOTHING, type PlanTruth } from "./truth";

const LABELS: Readonly<Partial<Record<PlanFieldId, readonly string[]>>> = {
  target: ["Mục tiêu cần đạt", "Mức phấn đấu", "Mức cần đạt", "Phấn đấu đạt mức"],
  goal: ["Mục tiêu cải tiến", "Chỉ tiêu phấn đấu", "Kết quả cần đạt", "Kết quả mong đợi"],
  weakness: [
    "Hạn chế cần khắc phục",
    "Điểm yếu",
    "Tồn tại, hạn chế",
    "Những hạn chế cần khắc phục",
    "Điểm yếu cần khắc phục",
    "Vấn đề cần cải tiến",
  ],
  cause: ["Nguyên nhân", "Nguyên nhân của hạn chế", "Nguyên nhân tồn tại"],
  work: ["Nội dung cải tiến", "Nội dung công việc", "Nhiệm vụ", "Công việc cần thực hiện"],
  solution: ["Giải pháp thực hiện", "Biện pháp khắc phục", "Biện pháp thực hiện", "Giải pháp cải tiến chất lượng", "Các giải pháp cụ thể"],
  people: [
    "Người thực hiện",
    "Người phụ trách",
    "Người chịu trách nhiệm",
    "Bộ phận thực hiện",
    "Phân công thực hiện",
    "Đơn vị, cá nhân thực hiện",
  ],
  partners: ["Người phối hợp", "Bộ phận phối hợp", "Đơn vị phối hợp"],
  resources: ["Nguồn lực khác (tài chính, người phối hợp)", "Nguồn lực khác", "Nguồn lực thực hiện"],
  start: ["Thời gian bắt đầu", "Ngày bắt đầu", "Bắt đầu"],
  end: ["Thời gian hoàn thành", "Thời hạn hoàn thành", "Thời gian kết thúc"],
  budget: ["Kinh phí", "Kinh phí dự kiến", "Dự toán kinh phí"],
  indicator: ["Chỉ số đánh giá", "Sản phẩm đầu ra", "Minh chứng hoàn thành"],
  note: ["Ghi chú"],
};
const STARTS = [
  ["tháng 9 năm 2024", "2024-09-01"],
  ["Tháng 10/2024", "2024-10-01"],
  ["15/9/2024", "2024-09-15"],
] as const;
const ENDS = [
  ["tháng 5 năm 2025", "2025-05-31"],
  ["31/12/2024", "2024-12-31"],
  ["Tháng 3/2025", "2025-03-31"],
] as const;

type Style =
  "one column" | "two columns" | "label above value" | "labels in one cell" | "value below in the next column" | "criterion is a label";

export function labelBlockCase(random: Random): Case {
  const traits = traitsOf(random);
  const canvas = canvasOf();
  const left = traits.has("offset", 0.3) ? random.between(2, 4) : 1;
  let row = traits.has("paper head", 0.8) ? paperHead(canvas, 1, left, left + 3, "KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG") : random.between(1, 4);
  if (traits.has("pupil table before", 0.2)) row = pupilTable(canvas, row, left);
  if (traits.has("section heading", 0.6)) canvas.text(row++, left, "II. NỘI DUNG VÀ GIẢI PHÁP");
  const style = traits.pick("style", [
    "one column",
    "one column",
    "two columns",
    "two columns",
    "label above value",
    "labels in one cell",
    "value below in the next column",
    "criterion is a label",
  ]) as Style;
  const writer = writerOf(canvas, random, traits, style, left);
  const plan: PlanTruth[] = [];
  const verdicts: { criterion: string; level: number }[] = [];
  let standard = 0;
  const withStandards = traits.has("standard rows", 0.6);
  const merges = traits.has("criterion merged over the width", 0.3);
  const verdictOnly = traits.has("verdict-only criteria", 0.4);
  const level =
    style === "criterion is a label"
      ? ""
      : traits.pick("criterion", [
          "Tiêu chí {c}: {t}",
          "{c}. Tiêu chí {c}: {t}",
          "Tiêu chí {c}. {t}",
          "TIÊU CHÍ {c}: {t}",
          "Tiêu chí {c} - {t}",
          "* Tiêu chí {c}: {t}",
          "Tiêu chí {c}",
        ]);
  for (const criterion of criteriaChosen(random, random.between(4, 12))) {
    if (withStandards && criterion.standard !== standard) {
      standard = criterion.standard;
      canvas.text(row++, left, `${random.chance(0.3) ? `${standard}. ` : ""}Tiêu chuẩn ${standard}: ${STANDARD_TITLES[standard - 1]}`);
    }
    if (verdictOnly && level.includes("{t}") && random.chance(0.3)) {
      const reached = random.between(1, 3);
      canvas.text(row++, left, `${named(level, criterion)}: ${random.pick(["Đã đạt", "Trường đạt", "Trường đã đạt"])} Mức ${reached}`);
      verdicts.push({ criterion: criterion.code, level: reached });
      continue;
    }
    if (style === "criterion is a label") {
      canvas.text(row, left, "Tiêu chí");
      canvas.text(row++, left + 1, `${criterion.code}. ${criterion.title}`);
    } else {
      canvas.text(row, left, named(level, criterion));
      if (merges) canvas.merge(row, left, row, left + 3);
      row += 1;
    }
    const { truth, lines } = contentOf(random, writer.fields, criterion);
    plan.push(truth);
    row = writer.block(row, lines);
    if (traits.has("blank rows", 0.3)) row += 1;
  }
  if (traits.has("paper foot", 0.6)) paperFoot(canvas, row + 1, left, left + 3);
  return { workbook: workbookOf(canvas.sheet("Kế hoạch")), truth: { ...NOTHING, plan, verdicts }, traits: traits.list };
}

function named(pattern: string, criterion: Chosen): string {
  return pattern.replaceAll("{c}", criterion.code).replace("{t}", criterion.title);
}

type Line = readonly [PlanFieldId, string];

function contentOf(random: Random, fields: readonly PlanFieldId[], criterion: Chosen): { truth: PlanTruth; lines: readonly Line[] } {
  const topic = topicOf(random);
  const start = random.pick(STARTS);
  const end = random.pick(ENDS);
  const [people, names] = random.pick(PEOPLE);
  const sum = random.pick(SUMS);
  const target = random.between(1, 3);
  const all: Readonly<Partial<Record<PlanFieldId, string>>> = {
    ...topic,
    target: random.pick([`Mức ${target}`, `Đạt Mức ${target}`, `mức ${target}`]),
    people,
    partners: random.pick(PARTNERS),
    resources: random.pick(RESOURCES),
    start: start[0],
    end: end[0],
    budget: sum[0],
    note: random.pick(NOTES),
  };
  const lines = fields.map((field) => [field, all[field]!] as const);
  return {
    lines,
    truth: {
      criterion: criterion.code,
      fields: Object.fromEntries(lines),
      people: names,
      ...(fields.includes("target") ? { targetLevel: target } : {}),
      ...(fields.includes("start") ? { start: start[1] } : {}),
      ...(fields.includes("end") ? { end: end[1] } : {}),
      ...(fields.includes("budget") ? { budget: sum[1] } : {}),
    },
  };
}

function writerOf(canvas: Canvas, random: Random, traits: Traits, style: Style, left: number) {
  const optional: readonly PlanFieldId[] = ["target", "goal", "cause", "work", "partners", "resources", "budget", "indicator", "note"];
  const extra = random.shuffled(optional).slice(0, random.between(1, 4));
  const fields = (Object.keys(LABELS) as PlanFieldId[]).filter(
    (field) => extra.includes(field) || ["weakness", "solution", "people", "start", "end"].includes(field),
  );
  const label = new Map(fields.map((field) => [field, random.pick(LABELS[field]!)]));
  const lead = style === "criterion is a label" ? "" : random.pick(["", "", "", "- ", "+ ", "a", "1"]);
  const colon = style === "two columns" || style === "criterion is a label" ? random.pick(["", ":"]) : ":";
  if (lead !== "") traits.list.push(`labels led by ${lead}`);
  const ledLabel = (field: PlanFieldId, index: number): string => {
    const mark = lead === "a" ? `${"abcdefghiklmn"[index]}) ` : lead === "1" ? `${index + 1}. ` : lead;
    return `${mark}${label.get(field)}${colon}`;
  };
  const block = (row: number, lines: readonly Line[]): number => {
    if (style === "labels in one cell") {
      canvas.text(row, left, lines.map(([field, value], index) => `${ledLabel(field, index)} ${value}`).join("\n"));
      return row + 1;
    }
    lines.forEach(([field, value], index) => {
      const words = ledLabel(field, index);
      if (style === "one column") canvas.text(row++, left, `${words} ${value}`);
      else if (style === "two columns" || style === "criterion is a label") {
        canvas.text(row, left, words);
        canvas.text(row++, left + 1, value);
      } else if (style === "value below in the next column") {
        canvas.text(row++, left, words);
        canvas.text(row++, left + 1, value);
      } else {
        canvas.text(row++, left, words);
        for (const part of value.split("\n")) canvas.text(row++, left, part);
      }
    });
    return row;
  };
  return { fields, block };
}
