import {
  addressOf,
  areaFromAddress,
  areaOfCell,
  cellAt,
  changeTo,
  isSameValue,
  shownText,
  valueOfFix,
  type CellChange,
  type CellValue,
  type Finding,
  type SetCells,
  type Workbook,
} from "../../../engine";
import type { PlacedConflict } from "./conflict-view";
import type { FixMade, Refusal } from "./pane-state";

/** What a fix would do to one cell. */
export interface PlannedFix {
  readonly finding: Finding;
  readonly row: number;
  readonly column: number;
  readonly before: CellValue | null;
  readonly after: CellValue;
}

export interface FixPlan {
  readonly fixes: readonly PlannedFix[];
  readonly refused: readonly Refusal[];
}

/** Open findings of the same question that can be fixed, one a cell: the first that speaks of a cell has it. */
export function fixableLike(finding: Finding, findings: readonly Finding[]): readonly Finding[] {
  const cells = new Set<string>();
  return findings.filter((one) => {
    if (one.code !== finding.code || one.fix === null || one.accepted !== null) return false;
    const cell = JSON.stringify([one.at.sheet, one.at.area.top, one.at.area.left]);
    if (cells.has(cell)) return false;
    cells.add(cell);
    return true;
  });
}

/** Open findings that can be fixed without changing the meaning. */
export function safeFixCount(findings: readonly Finding[]): number {
  return findings.filter(isSafe).length;
}

export function isSafe({ fix, accepted }: Finding): boolean {
  return fix?.isSafe === true && accepted === null;
}

/** What the fixes would write, by the workbook as it is now. A formula is never overwritten. */
export function plannedFixes(findings: readonly Finding[], workbook: Workbook): FixPlan {
  const fixes: PlannedFix[] = [];
  const refused: Refusal[] = [];
  for (const finding of findings) {
    if (finding.fix === null) continue;
    const { top: row, left: column } = finding.at.area;
    const refuse = (why: Refusal["why"]) => refused.push({ why, sheet: finding.at.sheet, address: addressOf(areaOfCell(row, column)) });
    const cell = cellAt(workbook, finding.at.sheet, row, column);
    if (cell === undefined) refuse("gone");
    else if (cell?.isFormula === true || (cell !== null && changeTo(cell.value) === null)) refuse("formula");
    else fixes.push({ finding, row, column, before: cell?.value ?? null, after: valueOfFix(finding.fix) });
  }
  return { fixes, refused };
}

/** One edit a sheet. */
export function editsOf(changes: readonly PlacedValue[]): readonly SetCells[] {
  const bySheet = new Map<string, CellChange[]>();
  for (const { sheet, row, column, value, format } of changes) {
    const change = value === null ? ({ kind: "empty" } as const) : changeTo(value);
    if (change === null) continue;
    const cells = bySheet.get(sheet);
    const cell = { row, column, value: change, ...(format === null ? {} : { format }) };
    if (cells === undefined) bySheet.set(sheet, [cell]);
    else cells.push(cell);
  }
  return [...bySheet].map(([sheet, cells]) => ({ kind: "set-cells", sheet, cells }));
}

export interface PlacedValue {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue | null;
  /** For a cell that had none of its own; null leaves it as it is. */
  readonly format: string | null;
}

/** What a fix writes. */
export function placedOf({ sheet, row, column, after }: FixMade): PlacedValue {
  return { sheet, row, column, value: after, format: formatOf(after) };
}

function formatOf(value: CellValue): string | null {
  return value.kind === "number" ? value.format : null;
}

export function madeOf({ finding, row, column, before, after }: PlannedFix): FixMade {
  return { sheet: finding.at.sheet, row, column, before, after };
}

/** Gives back the old values, the latest fix of a cell first; a cell that was changed since is left alone. */
export function restorable(
  fixes: readonly FixMade[],
  workbook: Workbook,
): { readonly values: readonly PlacedValue[]; readonly refused: readonly Refusal[] } {
  const values = new Map<string, PlacedValue>();
  const refused: Refusal[] = [];
  for (const fix of [...fixes].reverse()) {
    const key = JSON.stringify([fix.sheet, fix.row, fix.column]);
    const address = addressOf(areaOfCell(fix.row, fix.column));
    const cell = cellAt(workbook, fix.sheet, fix.row, fix.column);
    const pending = values.get(key);
    const now = pending === undefined ? (cell?.value ?? null) : pending.value;
    if (cell === undefined) refused.push({ why: "gone", sheet: fix.sheet, address });
    else if (!isSame(now, fix.after)) refused.push({ why: "changed", sheet: fix.sheet, address });
    // The format came with the number, into a cell that had none.
    else
      values.set(key, {
        sheet: fix.sheet,
        row: fix.row,
        column: fix.column,
        value: fix.before,
        format: formatOf(fix.after) === null ? null : "General",
      });
  }
  return { values: [...values.values()], refused };
}

/** Spaces around a text come and go with the host. */
function isSame(a: CellValue | null, b: CellValue | null): boolean {
  return a?.kind === "text" && b?.kind === "text" ? a.text.trim() === b.text.trim() : isSameValue(a, b);
}

/** The texts of a person that a decision has replaced, so that they can be given back; found only where the new text stands now. */
export function replacedTexts(decided: readonly PlacedConflict[], before: Workbook, after: Workbook): readonly FixMade[] {
  return decided.flatMap(({ conflict, at }): readonly FixMade[] => {
    const area = conflict.kind === "cell" && conflict.address !== null ? areaFromAddress(conflict.address) : null;
    if (area === null || at === null) return [];
    const now = cellAt(after, conflict.sheet, area.top, area.left);
    if (now == null || now.isFormula || shownText(now.value) !== conflict.ours) return [];
    const then = cellAt(before, at.sheet, at.area.top, at.area.left)?.value ?? null;
    return [{ sheet: conflict.sheet, row: area.top, column: area.left, before: then, after: now.value }];
  });
}
