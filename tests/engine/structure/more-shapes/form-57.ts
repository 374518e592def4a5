import { builtInCatalogue } from "../../../../src/engine/catalogue/catalogue";
import type { Random } from "../shapes/random";
import { canvasOf, workbookOf } from "./canvas";
import { criteriaChosen, PEOPLE, PERIODS, RESOURCES, topicOf } from "./sentences";
import { paperFoot, paperHead } from "./surroundings";
import { traitsOf } from "./traits";
import { type Case, NOTHING, type PlanTruth } from "./truth";

const PROBLEM = ["TT", "Tiêu chuẩn", "Tiêu chí liên quan (nếu có)", "Đánh giá hiện trạng", "Điểm hạn chế", "Nguyên nhân của hạn chế"];
const ACTION = [
  "TT",
  "Nội dung cải tiến",
  "Mục tiêu cải tiến",
  "Hoạt động/giải pháp",
  "Chỉ số đánh giá kết quả",
  "Thời gian thực hiện",
  "Đơn vị/cá nhân phụ trách",
  "Nguồn lực bảo đảm",
  "Thông tin, dữ liệu hoặc minh chứng dự kiến",
  "Mức độ thực hiện",
];

/** Biểu 2 of Thông tư 57/2026: the problems in one table, the actions in another, linked by TT. */
export function form57Case(random: Random): Case {
  const traits = traitsOf(random);
  const left = traits.has("offset", 0.3) ? 2 : 1;
  const problems = canvasOf();
  const circular = builtInCatalogue.find((one) => one.id === "57/2026")!;
  let row = paperHead(problems, 1, left, left + 5, "KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG", "57/2026");
  problems.text(row++, left, "IV. TÓM TẮT CÁC VẤN ĐỀ TRỌNG TÂM CẦN CẢI TIẾN");
  PROBLEM.forEach((text, index) => problems.text(row, left + index, text));
  row += 1;
  if (traits.has("column numbers in table IV", 0.3)) PROBLEM.forEach((_, index) => problems.text(row, left + index, `(${index + 1})`));
  if (traits.list.includes("column numbers in table IV")) row += 1;
  const chosen = criteriaChosen(random, random.between(2, 6), circular);
  const style = traits.pick("criterion", ["{c}", "Tiêu chí {c}", "Tiêu chí {c}: {t}", "number"]);
  const numberStyle = traits.pick("TT", ["number", "text", "text with dot"]);
  const topics = chosen.map(() => topicOf(random));
  const dual = traits.has("several actions for a problem", 0.3);
  const putNumber = (canvas: typeof problems, at: number, column: number, value: number): void =>
    numberStyle === "number"
      ? canvas.number(at, column, value)
      : canvas.text(at, column, numberStyle === "text" ? String(value) : `${value}.`);
  chosen.forEach((criterion, index) => {
    putNumber(problems, row, left, index + 1);
    problems.text(row, left + 1, random.pick([`Tiêu chuẩn ${criterion.standard}`, `${criterion.standard}`]));
    if (style === "number") problems.number(row, left + 2, Number(criterion.code));
    else problems.text(row, left + 2, style.replace("{c}", criterion.code).replace("{t}", criterion.title));
    problems.text(row, left + 3, `Hiện trạng: ${topics[index]!.goal.toLowerCase()} chưa thực hiện được.`);
    problems.text(row, left + 4, topics[index]!.weakness);
    problems.text(row, left + 5, topics[index]!.cause);
    row += 1;
  });
  const isSplit = traits.has("tables on two sheets", 0.25);
  const actions = isSplit ? canvasOf() : problems;
  row = isSplit ? 1 : row + 1;
  actions.text(row++, left, "V. KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG");
  const numbered = traits.pick("numbers", ["none", "row", "inside header"]);
  ACTION.forEach((text, index) => actions.text(row, left + index, numbered === "inside header" ? `${text} (${index + 1})` : text));
  row += 1;
  if (numbered === "row") {
    ACTION.forEach((_, index) => actions.text(row, left + index, `(${index + 1})`));
    row += 1;
  }
  const plan: PlanTruth[] = [];
  chosen.forEach((criterion, index) => {
    const count = dual && random.chance(0.4) ? 2 : 1;
    for (let action = 0; action < count; action++) {
      const topic = action === 0 ? topics[index]! : topicOf(random);
      const [people, names] = random.pick(PEOPLE);
      const [period, start, end] = random.pick(PERIODS);
      const resources = random.pick(RESOURCES);
      const status = random.pick(["Hoàn thành", "Đang thực hiện", "Chưa hoàn thành"]);
      putNumber(actions, row, left, index + 1);
      const evidence = `(MC.${criterion.code}.0${index + 1})`;
      const cells = [topic.work, topic.goal, topic.solution, topic.indicator, period, people, resources, evidence, status];
      cells.forEach((text, at) => actions.text(row, left + 1 + at, text));
      row += 1;
      plan.push({
        criterion: criterion.code,
        fields: {
          work: topic.work,
          goal: topic.goal,
          solution: topic.solution,
          indicator: topic.indicator,
          period,
          people,
          resources,
          evidence,
          status,
          cause: topics[index]!.cause,
        },
        people: names,
        start,
        end,
      });
    }
  });
  row += 1;
  if (traits.has("table VI", 0.6)) {
    actions.text(row++, left, "VI. THEO DÕI, ĐÁNH GIÁ VIỆC THỰC HIỆN");
    ["Thời điểm", "Nội dung theo dõi", "Kết quả thực hiện", "Điều chỉnh (nếu có)", "Người đánh giá"].forEach((text, index) =>
      actions.text(row, left + index, text),
    );
    row += 1;
    for (const time of ["Cuối học kỳ I", "Cuối năm học"]) {
      [time, "Tiến độ các nội dung", "", "", "Ban giám hiệu"].forEach((text, index) => actions.text(row, left + index, text));
      row += 1;
    }
  }
  if (traits.has("paper foot", 0.5)) paperFoot(actions, row + 1, left, left + 5);
  const sheets = isSplit ? [problems.sheet("Phần IV"), actions.sheet("Phần V")] : [problems.sheet("Biểu 2")];
  return { workbook: workbookOf(...sheets), truth: { ...NOTHING, plan }, traits: traits.list };
}
