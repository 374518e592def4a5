import type { OwnTable } from "../../engine/sheets/own-sheet";
import { tableArea } from "../../engine/sheets/table-names";
import { addressOf, type Area, unionOf } from "../../engine/workbook/address";
import { withComing, withoutGoing } from "./patch-rows";
import type { Patched } from "./patch-sheet";
import { type Step, step } from "./queue";
import type { PatchPlan } from "./survey-patch";

type Standing = PatchPlan["tables"][number];

/** From the last, so that the numbers of those above stay. */
export function deletingSteps({ context, plan, at }: Patched): readonly Step[] {
  const { moves, tables } = plan;
  return [
    ...tables.flatMap((table) => {
      const kept = keptAlive(table, plan);
      return kept === null ? [] : [step(2, () => context.workbook.tables.getItem(table.id).resize(addressOf(kept)))];
    }),
    ...[...moves.going].reverse().map(({ first, last }) => step(2, () => at().getRange(`${first}:${last}`).delete("Up"))),
  ];
}

/** Excel keeps a row of a table of which all are deleted, and every row below would stand one too low: such a table first takes in the next row that stays. */
function keptAlive({ area }: Standing, { moves }: PatchPlan): Area | null {
  const before = withComing(area, moves);
  const after = withoutGoing(before, moves);
  const isHeaderGoing = moves.going.some(({ first, last }) => first <= before.top && before.top <= last);
  if (after === null || isHeaderGoing || after.top < after.bottom || before.top === before.bottom) return null;
  const run = moves.going.find(({ first, last }) => first <= before.bottom + 1 && before.bottom + 1 <= last);
  return { ...before, bottom: (run?.last ?? before.bottom) + 1 };
}

/** Our tables reach at least as far as the patch says, and no less far than people drew them. */
export function resizingSteps({ context, plan }: Patched): readonly Step[] {
  const { patch, moves } = plan;
  const areaNow = ({ area }: Standing): Area | null => withoutGoing(withComing(area, moves), moves);
  const merges = plan.merges.flatMap((merge) => withoutGoing(withComing(merge, moves), moves) ?? []);
  return patch.tables.flatMap((asked) => {
    const table = standingTable(asked, plan, areaNow);
    const now = table === null ? null : areaNow(table);
    if (table === null || now === null) return [];
    const standing = tableArea(now);
    const wanted = { ...unionOf(standing, tableArea(asked.area)), top: standing.top };
    const isSame = wanted.left === standing.left && wanted.bottom === standing.bottom && wanted.right === standing.right;
    const others = plan.tables.flatMap((other) => (other === table ? [] : (areaNow(other) ?? [])));
    // Excel refuses a table over another or over merged cells: what someone has put there comes first.
    if (isSame || [...others, ...merges].some((other) => areTouching(other, wanted))) return [];
    return [step(2, () => context.workbook.tables.getItem(table.id).resize(addressOf(wanted)))];
  });
}

/** By its name, by the name it had to take because the other was taken, or by its place where people have renamed it. */
function standingTable(
  { name, area }: Pick<OwnTable, "name" | "area">,
  { tables }: PatchPlan,
  areaNow: (table: Standing) => Area | null,
): Standing | null {
  const chosen = name.toLowerCase();
  const isNumbered = (there: string): boolean => there.startsWith(`${chosen}_`) && /^\d+$/.test(there.slice(chosen.length + 1));
  return (
    tables.find((table) => table.name.toLowerCase() === chosen) ??
    tables.find((table) => isNumbered(table.name.toLowerCase())) ??
    tables.find((table) => areaNow(table)?.top === area.top && areaNow(table)?.left === area.left) ??
    null
  );
}

function areTouching(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
