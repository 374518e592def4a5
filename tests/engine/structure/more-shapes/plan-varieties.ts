import type { PlanFieldId } from "../../../../src/engine/book/book";
import type { Sheet } from "../../../../src/engine/workbook/workbook";
import { numberValue, textValue } from "../../../../src/engine/workbook/workbook";
import type { Random } from "../shapes/random";
import { type Canvas, canvasOf, workbookOf } from "./canvas";
import { inTcvn3, inVni } from "./old-fonts";
import { type ColumnKey, type PlanColumns, planColumnsOf, writePlanHeader } from "./plan-columns";
import {
  type Chosen,
  CONDITIONS,
  criteriaChosen,
  NOTES,
  PARTNERS,
  PEOPLE,
  PERIODS,
  RESOURCES,
  STANDARD_TITLES,
  SUMS,
  topicOf,
} from "./sentences";
import { evidenceTable, paperFoot, paperHead, pupilTable, staffTable } from "./surroundings";
import { type Traits, traitsOf } from "./traits";
import { type Case, NOTHING, type PlanTruth } from "./truth";

/** How the criterion is told. */
const PLACES = [
  "own column",
  "own column",
  "TT is the criterion",
  "standard and criterion columns",
  "standard and item columns",
  "heading rows",
  "code and title columns",
  "title and verdict in one cell",
  "numbers in TT",
] as const;
type PlaceStyle = (typeof PLACES)[number];

interface Drawing {
  readonly random: Random;
  readonly traits: Traits;
  readonly canvas: Canvas;
  readonly place: PlaceStyle;
  readonly columns: PlanColumns;
  readonly codePattern: string;
  readonly sharing: string;
  readonly moneyAsNumbers: boolean;
  readonly plan: PlanTruth[];
  readonly kept: string[];
}

export function planVarietyCase(random: Random): Case {
  const traits = traitsOf(random);
  const font = random.pick(["unicode", "unicode", "unicode", "unicode", "unicode", "tcvn3", "vni"]);
  if (font !== "unicode") traits.list.push(font);
  const spelled = font === "tcvn3" ? inTcvn3 : font === "vni" ? inVni : (text: string) => text;
  const perStandard = traits.has("a sheet for each standard", 0.15);
  const place = traits.pick("criterion", PLACES) as PlaceStyle;
  const left = traits.has("offset", 0.3) ? random.between(2, 4) : 1;
  const moneyAsNumbers = random.chance(0.6);
  const columns = planColumnsOf(random, traits, placeColumns(place, random), left, moneyAsNumbers);
  const style = {
    random,
    traits,
    place,
    columns,
    moneyAsNumbers,
    codePattern: traits.pick("code", ["Tiêu chí {c}", "{c}", "TC {c}", "Tiêu chí {c}: {t}", "{c}. {t}"]),
    sharing: traits.pick("sharing", ["merged", "blank", "repeated"]),
  };
  const capitals = traits.has("capitals", 0.2);
  const repeats = traits.has("header repeated", 0.2);
  const criteria = criteriaChosen(random, random.between(4, 12));
  const plan: PlanTruth[] = [];
  const kept: string[] = [];
  const sheets: Sheet[] = [];
  const groups = perStandard
    ? [1, 2, 3, 4, 5].map((one) => criteria.filter((criterion) => criterion.standard === one)).filter((one) => one.length >= 2)
    : [criteria];
  groups.forEach((group, index) => {
    const canvas = canvasOf(spelled);
    const drawing: Drawing = { ...style, canvas, plan, kept };
    let row = index === 0 && traits.has("paper head", 0.7) ? paperHead(canvas, 1, left, left + 4, "KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG") : 1;
    if (index === 0 && traits.has("pupil table before", 0.2)) row = pupilTable(canvas, row, left);
    if (index === 0 && traits.has("staff table before", 0.2)) row = staffTable(canvas, row, left);
    row = drawPlan(drawing, row, group, { capitals, repeats, isLast: index === groups.length - 1 });
    if (traits.has("paper foot", 0.5)) row = paperFoot(canvas, row + 1, left, left + 4);
    if (traits.has("evidence list after", 0.2)) evidenceTable(canvas, row + 2, left, random);
    sheets.push(canvas.sheet(perStandard ? `TC${group[0]?.standard}` : "Kế hoạch"));
  });
  // The school year that "Học kỳ I" needs stands in the paper's head only.
  const dated = traits.list.includes("paper head") ? plan : plan.map(({ start: _start, end: _end, ...rest }) => rest);
  return { workbook: workbookOf(...sheets), truth: { ...NOTHING, plan: dated, kept, isCaseLost: font === "tcvn3" }, traits: traits.list };
}

function placeColumns(place: PlaceStyle, random: Random): readonly ColumnKey[] {
  switch (place) {
    case "own column":
    case "title and verdict in one cell":
      return random.chance(0.7) ? ["number", "criterion"] : ["criterion"];
    case "TT is the criterion":
      return ["number"];
    case "standard and criterion columns":
    case "standard and item columns":
      return random.chance(0.5) ? ["number", "standard", "criterion"] : ["standard", "criterion"];
    case "heading rows":
      return ["number"];
    case "code and title columns":
      return ["criterion", "criterionTitle"];
    case "numbers in TT":
      return ["number", "criterionTitle"];
  }
}

function drawPlan(
  d: Drawing,
  top: number,
  criteria: readonly Chosen[],
  page: { capitals: boolean; repeats: boolean; isLast: boolean },
): number {
  const { canvas, random, traits, columns } = d;
  let row = writePlanHeader(canvas, top, columns, page.capitals);
  if (traits.has("column numbers", 0.2)) {
    columns.order.forEach((_, index) => canvas.text(row, columns.left + index, `(${index + 1})`));
    row += 1;
  }
  const withLevels = traits.has("level sections", 0.3);
  const withStandards = !d.place.startsWith("standard") && traits.has("standard rows", 0.5);
  if (withLevels) row = sectionRow(d, row, random.pick(["MỨC 1, 2, 3", "Mức 1, 2, 3", "MỨC 1, 2 và 3"]));
  let standard = 0;
  let standardTop = row;
  let drawn = 0;
  for (const criterion of criteria) {
    const isNew = criterion.standard !== standard;
    if (isNew && standard !== 0) mergeStandard(d, standardTop, row - 1);
    if (page.repeats && drawn > 0 && drawn % 4 === 0 && (isNew || !d.place.startsWith("standard")))
      row = writePlanHeader(canvas, row, columns, page.capitals);
    if (isNew) {
      standard = criterion.standard;
      if (withStandards) row = sectionRow(d, row, `Tiêu chuẩn ${standard}: ${STANDARD_TITLES[standard - 1]}`);
      standardTop = row;
      if (d.place === "standard and criterion columns")
        canvas.text(
          row,
          columns.at.get("standard")!,
          random.pick([`Tiêu chuẩn ${standard}`, `Tiêu chuẩn ${standard}: ${STANDARD_TITLES[standard - 1]}`, `${standard}`]),
        );
      if (d.place === "standard and item columns") canvas.text(row, columns.at.get("standard")!, String(standard));
    }
    row = drawCriterion(d, row, criterion, withLevels ? [1, 2, 3] : null);
    drawn += 1;
    if (!d.place.startsWith("standard") && traits.has("empty rows", 0.2) && random.chance(0.2)) row += 1;
  }
  mergeStandard(d, standardTop, row - 1);
  if (
    withLevels &&
    page.isLast &&
    !["numbers in TT", "standard and criterion columns", "standard and item columns"].includes(d.place) &&
    traits.has("Mức 4 at the end", 0.5)
  )
    row = drawLevelFour(d, row);
  if (columns.at.has("budget") && d.moneyAsNumbers && traits.has("total row", 0.4)) {
    canvas.text(row, columns.left, "Tổng cộng");
    canvas.formula(row, columns.at.get("budget")!, numberValue(123));
    d.kept.push("Tổng cộng");
    row += 1;
  }
  return row;
}

function mergeStandard(d: Drawing, top: number, bottom: number): void {
  const column = d.columns.at.get("standard");
  if (column !== undefined) d.canvas.merge(top, column, bottom, column);
}

function sectionRow(d: Drawing, row: number, text: string): number {
  d.canvas.text(row, d.columns.left, text);
  if (d.random.chance(0.5)) d.canvas.merge(row, d.columns.left, row, d.columns.right);
  return row + 1;
}

function drawLevelFour(d: Drawing, top: number): number {
  let row = sectionRow(d, top, d.random.pick(["MỨC 4", "Mức 4"]));
  for (const item of [1, 3]) {
    if (d.place === "heading rows") row = sectionRow(d, row, `Tiêu chí ${item}`);
    else d.canvas.text(row, d.columns.at.get("criterion") ?? d.columns.left, `Tiêu chí ${item}`);
    row = drawAction(d, row, `M4.${item}`, [4], {}, new Map(), 1);
  }
  return row;
}

function drawCriterion(d: Drawing, top: number, criterion: Chosen, levels: readonly number[] | null): number {
  const { random, traits, canvas, columns, place } = d;
  const actions = traits.has("several actions", 0.5) && random.chance(0.4) ? random.between(2, 4) : 1;
  let row = top;
  const extra: { title?: string; stated?: PlanTruth["stated"] } = {};
  const column = columns.at.get(place === "TT is the criterion" || place === "numbers in TT" ? "number" : "criterion");
  const writeCode = (at: number): void => {
    if (column === undefined) return;
    if (place === "numbers in TT") canvas.number(at, column, Number(criterion.code));
    else if (place === "standard and item columns")
      canvas.text(at, column, random.pick([criterion.code.split(".")[1]!, `Tiêu chí ${criterion.code.split(".")[1]}`]));
    else if (place === "title and verdict in one cell") {
      extra.title = criterion.title;
      const verdict = verdictOf(random);
      extra.stated = verdict.stated;
      const markup = traits.has("HTML remnants", 0.2);
      canvas.text(
        at,
        column,
        markup
          ? `<p><i>Tiêu chí ${criterion.code}: ${criterion.title}</i></p> <p>${verdict.text}</p>`
          : `Tiêu chí ${criterion.code}: ${criterion.title}\n${verdict.text}`,
      );
    } else if (place === "code and title columns")
      canvas.text(at, column, d.codePattern.includes("{t}") ? criterion.code : d.codePattern.replace("{c}", criterion.code));
    else if (random.chance(0.03)) canvas.formula(at, column, textValue(`Tiêu chí ${criterion.code}`));
    else canvas.text(at, column, d.codePattern.replace("{c}", criterion.code).replace("{t}", criterion.title));
  };
  if (place === "heading rows") row = sectionRow(d, row, `Tiêu chí ${criterion.code}: ${criterion.title}`);
  const titleColumn = columns.at.get("criterionTitle");
  const first = row;
  const shared = new Map<PlanFieldId, string>();
  if (actions > 1)
    for (const field of ["people", "period"] as const)
      if (columns.at.has(field) && traits.has(`${field} merged over actions`, 0.25))
        shared.set(field, field === "people" ? random.pick(PEOPLE)[0] : random.pick(PERIODS)[0]);
  if (place !== "heading rows") writeCode(row);
  if (titleColumn !== undefined) canvas.text(row, titleColumn, criterion.title);
  for (let action = 0; action < actions; action++) {
    if (action > 0 && d.sharing === "repeated" && place !== "heading rows") {
      const keptVerdict = { ...extra };
      if (place !== "title and verdict in one cell") writeCode(row);
      Object.assign(extra, keptVerdict);
    }
    const isFirst = action === 0;
    row = drawAction(d, row, criterion.code, levels, isFirst ? extra : {}, shared, action + 1, isFirst);
  }
  if (d.sharing === "merged" && actions > 1 && column !== undefined && place !== "heading rows")
    canvas.merge(first, column, row - 1, column);
  if (d.sharing === "merged" && actions > 1 && titleColumn !== undefined) canvas.merge(first, titleColumn, row - 1, titleColumn);
  for (const [field, text] of shared) {
    canvas.text(first, columns.at.get(field)!, text);
    canvas.merge(first, columns.at.get(field)!, row - 1, columns.at.get(field)!);
  }
  return row;
}

function verdictOf(random: Random): { text: string; stated: { result: string | null; level: number | null } } {
  return random.pick([
    { text: "Tự đánh giá: Đạt Mức 2", stated: { result: "met", level: 2 } },
    { text: "Tự đánh giá: Đạt mức 1", stated: { result: "met", level: 1 } },
    { text: "Tự đánh giá: Đạt", stated: { result: "met", level: null } },
    { text: "Tự đánh giá: Chưa đạt", stated: { result: "not-met", level: null } },
    { text: "Tự đánh giá: CĐ", stated: { result: "not-met", level: null } },
  ]);
}

function drawAction(
  d: Drawing,
  row: number,
  criterion: string,
  levels: readonly number[] | null,
  extra: { title?: string; stated?: PlanTruth["stated"] },
  shared: ReadonlyMap<PlanFieldId, string>,
  serial: number,
  isFirst = true,
): number {
  const { random, columns, canvas, traits } = d;
  const topic = topicOf(random);
  const fields: Partial<Record<PlanFieldId, string>> = {};
  const truth: { start?: string | null; end?: string | null; budget?: number | null; people?: readonly string[] } = {};
  const put = (field: PlanFieldId, text: string): void => {
    canvas.text(row, columns.at.get(field)!, text);
    fields[field] = text;
  };
  for (const field of columns.order) {
    const given = shared.get(field);
    if (given !== undefined) fields[field] = given;
    if (given !== undefined && field === "people") truth.people = PEOPLE.find(([text]) => text === given)?.[1];
    if (given !== undefined || ["number", "standard", "criterion", "criterionTitle"].includes(field)) continue;
    if (field === "people") {
      const [text, names] = random.pick(PEOPLE);
      put(field, text);
      truth.people = names;
    } else if (field === "period") {
      const [text, start, end] = random.pick(PERIODS);
      if (text === "15/10/2024" && random.chance(0.7)) {
        canvas.date(row, columns.at.get(field)!, "2024-10-15");
        fields.period = "15/10/2024";
        if (!traits.list.includes("date cells")) traits.list.push("date cells");
      } else put(field, text);
      Object.assign(truth, { start, end });
    } else if (field === "start") {
      canvas.date(row, columns.at.get(field)!, "2024-09-16");
      fields.start = "16/09/2024";
      truth.start = "2024-09-16";
    } else if (field === "end") {
      put(field, "Tháng 4/2025");
      truth.end = "2025-04-30";
    } else if (field === "budget") drawMoney(d, row, fields, truth);
    else if (field === "note") {
      if (random.chance(0.1)) {
        canvas.error(row, columns.at.get(field)!, "#REF!");
        d.kept.push("#REF!");
        if (!traits.list.includes("error cells")) traits.list.push("error cells");
      } else if (random.chance(0.6)) put(field, random.pick(NOTES));
    } else if (
      field === "weakness" ||
      field === "cause" ||
      field === "goal" ||
      field === "work" ||
      field === "solution" ||
      field === "indicator"
    ) {
      if (!(field === "weakness" && !isFirst && random.chance(0.4))) put(field, topic[field]);
    } else put(field, random.pick(field === "partners" ? PARTNERS : field === "conditions" ? CONDITIONS : RESOURCES));
  }
  if (
    columns.at.has("number") &&
    d.place !== "TT is the criterion" &&
    d.place !== "numbers in TT" &&
    (d.place === "heading rows" || isFirst)
  ) {
    if (random.chance(0.5)) canvas.number(row, columns.at.get("number")!, d.place === "heading rows" ? serial : d.plan.length + 1);
    else canvas.text(row, columns.at.get("number")!, String(d.place === "heading rows" ? serial : d.plan.length + 1));
  }
  if (random.chance(0.03)) {
    canvas.hideRow(row);
    if (!traits.list.includes("hidden rows")) traits.list.push("hidden rows");
  }
  d.plan.push({ criterion, fields, levels, ...extra, ...truth });
  return row + 1;
}

function drawMoney(d: Drawing, row: number, fields: Partial<Record<PlanFieldId, string>>, truth: { budget?: number | null }): void {
  const { random, canvas, columns } = d;
  const column = columns.at.get("budget")!;
  if (!d.moneyAsNumbers) {
    const [text, amount] = random.pick(SUMS);
    canvas.text(row, column, text);
    fields.budget = text;
    truth.budget = amount;
    return;
  }
  if (random.chance(0.15)) {
    truth.budget = null;
    return;
  }
  const units =
    columns.unit === 1 ? random.between(1, 80) * 500_000 : columns.unit === 1000 ? random.between(1, 80) * 500 : random.between(1, 150);
  const stored = random.between(1, 20);
  if (stored <= 3) canvas.text(row, column, String(units));
  else if (stored <= 6) canvas.formula(row, column, numberValue(units));
  else canvas.number(row, column, units, random.pick([null, "#,##0"]));
  truth.budget = units * columns.unit;
}
