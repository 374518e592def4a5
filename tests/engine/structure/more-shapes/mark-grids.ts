import { criteriaOf } from "../../../../src/engine/catalogue/circular";
import { type Random, randomOf } from "../shapes/random";
import { type Canvas, canvasOf, workbookOf } from "./canvas";
import { PRIMARY, STANDARD_TITLES } from "./sentences";
import { evidenceTable, paperHead, pupilTable, staffTable } from "./surroundings";
import { traitsOf } from "./traits";
import { type Case, type MarkTruth, NOTHING } from "./truth";

export function markGridCase(random: Random): Case {
  const traits = traitsOf(random);
  const canvas = canvasOf();
  const left = traits.has("offset", 0.3) ? random.between(2, 5) : 1;
  let row = traits.has("paper head", 0.6) ? paperHead(canvas, 1, left, left + 4, "TỔNG HỢP KẾT QUẢ TỰ ĐÁNH GIÁ") : random.between(1, 4);
  if (traits.has("pupil table before", 0.2)) row = pupilTable(canvas, row, left);
  if (traits.has("staff table before", 0.2)) row = staffTable(canvas, row, left);
  canvas.text(row++, left, "1.1. Đánh giá tiêu chí Mức 1, 2 và 3");
  const code = traits.pick("code", ["one column", "TT and title", "Tiêu chí a.b", "numbers", "title behind", "standard and item"]);
  const titled = code === "TT and title" || code === "standard and item";
  const failedLast = traits.has("Không đạt last", 0.3);
  const first = left + (titled ? 2 : 1);
  const at = failedLast
    ? { failed: first + 3, levels: [first, first + 1, first + 2] }
    : { failed: first, levels: [first + 1, first + 2, first + 3] };
  const headerKind = traits.pick("header", ["three rows", "two rows", "one row", "one row short"]);
  const headerSeed = random.between(1, 1_000_000);
  const header = (top: number): number => marksHeader(canvas, randomOf(headerSeed), headerKind, top, left, at, code);
  row = header(row);
  const mark = traits.pick("mark", ["x", "X", "✓", "×", "mixed", "1"]);
  const noLevel = traits.pick("no level", ["", "--------", "-", "/"]);
  const marks: MarkTruth[] = [];
  const withStandards = traits.has("standard rows", 0.6);
  const repeats = traits.has("header repeated", 0.2);
  let standard = 0;
  const all = criteriaOf(PRIMARY).slice(0, traits.has("only some", 0.2) ? random.between(6, 15) : undefined);
  all.forEach((criterion, index) => {
    const ownStandard = Number(criterion.code.split(".")[0]);
    if (withStandards && ownStandard !== standard)
      canvas.text(row++, left, `Tiêu chuẩn ${ownStandard}${random.chance(0.5) ? `: ${STANDARD_TITLES[ownStandard - 1]}` : ""}`);
    if (repeats && index % 9 === 8) row = header(row);
    standard = ownStandard;
    if (code === "numbers") canvas.number(row, left, Number(criterion.code), null);
    else if (code === "Tiêu chí a.b") canvas.text(row, left, `Tiêu chí ${criterion.code}`);
    else if (code === "title behind") canvas.text(row, left, `Tiêu chí ${criterion.code}: ${criterion.title}`);
    else if (code === "standard and item") {
      canvas.text(row, left, criterion.code);
      canvas.text(row, left + 1, criterion.title);
    } else {
      canvas.text(row, left, criterion.code);
      if (titled) canvas.text(row, left + 1, criterion.title);
    }
    const has3 = criterion.levels.includes(3);
    const reached = random.pick([0, 1, 2, 2, 3, 3].filter((level) => level < 3 || has3));
    const failed = reached === 0;
    const levels = [1, 2, 3].filter((level) => level <= reached);
    const sign = (): string => (mark === "mixed" ? random.pick(["x", "X", "✓", "×"]) : mark);
    const putMark = (column: number): void => (mark === "1" ? canvas.number(row, column, 1) : canvas.text(row, column, sign()));
    if (failed) putMark(at.failed);
    for (const level of levels) putMark(at.levels[level - 1]!);
    if (!has3) canvas.text(row, at.levels[2]!, noLevel);
    marks.push({ criterion: criterion.code, failed, levels });
    row += 1;
  });
  canvas.text(row++, left, "Kết quả: đạt Mức 1");
  const withFour = traits.has("Mức 4 table", 0.4);
  if (withFour) row = levelFourTable(canvas, random, row + 1, left, marks);
  canvas.text(row + 1, left, "2. Kết luận: Trường đạt Mức 1");
  if (traits.has("evidence after", 0.2)) evidenceTable(canvas, row + 4, left, random);
  return { workbook: workbookOf(canvas.sheet("Tự đánh giá")), truth: { ...NOTHING, marks }, traits: traits.list };
}

function marksHeader(
  canvas: Canvas,
  random: Random,
  kind: string,
  row: number,
  left: number,
  at: { failed: number; levels: readonly number[] },
  code: string,
): number {
  const titled = code === "TT and title" || code === "standard and item";
  const right = Math.max(at.failed, ...at.levels);
  const start = Math.min(at.failed, ...at.levels);
  const depth = kind === "three rows" ? 3 : kind === "two rows" ? 2 : 1;
  canvas.text(
    row,
    left,
    titled ? random.pick(["TT", "Tiêu chí"]) : random.pick(["Tiêu chuẩn, tiêu chí", "Tiêu chí", "Tiêu chuẩn/Tiêu chí"]),
  );
  canvas.merge(row, left, row + depth - 1, left);
  if (titled) {
    canvas.text(row, left + 1, random.pick(["Tên tiêu chí", "Nội dung tiêu chí"]));
    canvas.merge(row, left + 1, row + depth - 1, left + 1);
  }
  const short = kind === "one row short";
  const bottom = row + depth - 1;
  at.levels.forEach((column, index) =>
    canvas.text(bottom, column, short ? `M${index + 1}` : `${depth === 1 && random.chance(0.3) ? "Đạt " : ""}Mức ${index + 1}`),
  );
  if (depth === 1) {
    canvas.text(row, at.failed, short ? "KĐ" : "Không đạt");
    return row + 1;
  }
  if (depth === 3) {
    canvas.text(row, start, "Kết quả");
    canvas.merge(row, start, row, right);
  }
  canvas.text(bottom - 1, at.failed, "Không đạt");
  canvas.merge(bottom - 1, at.failed, bottom, at.failed);
  canvas.text(bottom - 1, at.levels[0]!, "Đạt");
  canvas.merge(bottom - 1, at.levels[0]!, bottom - 1, at.levels[2]!);
  return row + depth;
}

/** The items of Mức 4: met ones stand as level 4, the others as failed. */
function levelFourTable(canvas: Canvas, random: Random, row: number, left: number, marks: MarkTruth[]): number {
  canvas.text(row++, left, "1.2. Đánh giá tiêu chí Mức 4");
  const twoRows = random.chance(0.5);
  const base = twoRows ? row + 1 : row;
  canvas.text(row, left, random.pick(["Tiêu chí (Khoản, Điều 22)", "Tiêu chí (Khoản …, Điều 22)", "Tiêu chí"]));
  if (twoRows) {
    canvas.merge(row, left, row + 1, left);
    canvas.text(row, left + 1, "Kết quả");
    canvas.merge(row, left + 1, row, left + 2);
    canvas.text(row, left + 3, "Ghi chú");
    canvas.merge(row, left + 3, row + 1, left + 3);
  } else canvas.text(row, left + 3, "Ghi chú");
  canvas.text(base, left + 1, "Đạt");
  canvas.text(base, left + 2, "Không đạt");
  for (let item = 1; item <= 5; item++) {
    const isMet = random.chance(0.5);
    canvas.text(base + item, left, random.pick([`Khoản ${item}, Điều 22`, `Tiêu chí ${item}`, `Tiêu chí (Khoản ${item}, Điều 22)`]));
    canvas.text(base + item, left + (isMet ? 1 : 2), "x");
    marks.push({ criterion: `M4.${item}`, failed: !isMet, levels: isMet ? [4] : [] });
  }
  canvas.text(base + 6, left, "Kết quả: Không đạt Mức 4");
  return base + 8;
}
