import { type Conflict, type RenewedSheet, type Sheet, shownText, type Workbook } from "../../src/engine";

/** A row as a line of text: what its cells show, without where it stands. */
export function linesOf(sheet: Sheet): readonly string[] {
  return sheet.rows.map(({ cells }) => cells.map(({ value }) => shownText(value).replace(/\s*\n\s*/g, " / ")).join(" | "));
}

/** What a run has done to our sheets. */
export function runText(
  title: string,
  before: Workbook,
  after: Workbook,
  outcome: { readonly sheets: readonly RenewedSheet[]; readonly conflicts: readonly Conflict[] },
): string {
  const sheets = outcome.sheets
    .filter(({ change }) => change !== "unchanged")
    .map(({ name, change }) => `  ${name}: ${change === "new" ? "mới" : "có đổi"}`);
  const conflicts = outcome.conflicts.map(
    (one) => `  ${one.kind} ${one.sheet}!${one.address ?? "–"}\n    người: ${flat(one.theirs)}\n    máy: ${flat(one.ours)}`,
  );
  return [`## ${title}`, ...sheets, `Hai bên cùng sửa: ${conflicts.length}`, ...conflicts, ...changesIn(before, after)].join("\n");
}

function flat(text: string): string {
  return text.replace(/\s*\n\s*/g, " / ");
}

function changesIn(before: Workbook, after: Workbook): readonly string[] {
  return after.sheets.flatMap((sheet) => {
    if (sheet.own === null || sheet.own === "base") return [];
    const old = before.sheets.find(({ own }) => own === sheet.own);
    if (old === undefined) return [];
    const changed = changedLines(linesOf(old), linesOf(sheet));
    return changed.length === 0 ? [] : [`${sheet.name}:`, ...changed.map((line) => `  ${line}`)];
  });
}

/** Lines that went and lines that came, in their order. */
function changedLines(before: readonly string[], after: readonly string[]): readonly string[] {
  const common = before.map(() => after.map(() => 0));
  const at = (i: number, j: number): number => common[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      (common[i] as number[])[j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const changed: string[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) [i, j] = [i + 1, j + 1];
    else if (j >= after.length || (i < before.length && at(i + 1, j) >= at(i, j + 1))) changed.push(`- ${before[i++]}`);
    else changed.push(`+ ${after[j++]}`);
  }
  return changed;
}

export function sheetText(sheet: Sheet): string {
  return [`## Trang ${sheet.name}`, ...linesOf(sheet)].join("\n");
}
