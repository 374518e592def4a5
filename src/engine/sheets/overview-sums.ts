import { standardOf } from "../catalogue/circular";
import { folded } from "../workbook/fold";
import { ACTION_STATUSES } from "./actions";
import { cellOf, EMPTY, numberOf, rowOf, textOf } from "./cells";
import type { FollowedGroup, FollowUp } from "./follow-up";
import type { LayoutContext } from "./layout-context";
import { STATUS_COLUMNS, type OverviewPlace } from "./overview-place";
import { OVERVIEW_COLUMNS, type OverviewColumn } from "./own-columns";
import type { OwnRow, OwnStyle, OwnValue } from "./own-sheet";
import { headerRow, heightFor } from "./sheet-frame";
import type { SheetWords } from "./sheet-words";
import { COLORS, LINE, LINE_CENTER, SUBTITLE } from "./styles";

const SECTION: OwnStyle = { size: 12, isBold: true, color: COLORS.header, vertical: "center" };
/** Nothing is a dash: what is there stands out. */
const COUNT: OwnStyle = { ...LINE_CENTER, format: '0;-0;"\u2013"' };
export const SUM: OwnStyle = { ...LINE, horizontal: "right", format: '#,##0;-#,##0;"\u2013"' };

export function sectionRow(row: number, text: string, key: string): OwnRow {
  return { ...rowOf(row, [cellOf(1, textOf(text), SECTION)], 20), key };
}

/** Every standard of the circular, also where the plan has nothing for it, and the whole school. */
export function standardSection(
  followUp: FollowUp,
  place: OverviewPlace,
  widths: readonly number[],
  context: LayoutContext,
): readonly OwnRow[] {
  const { circular, words } = context;
  const { overview } = words;
  const lines = followUp.byStandard.map(({ standard, group }, index) => {
    const code = standard === null ? textOf("\u2013") : numberOf(standard);
    const title = standard === null ? overview.noStandard : (standardOf(circular, standard)?.title ?? words.standard(standard, null));
    return sumRow(place.firstStandard + index, `standard:${standard ?? "none"}`, [code, title], group, widths);
  });
  return [
    sectionRow(place.standardHeader - 1, overview.byStandard, "standards"),
    headerRow(place.standardHeader, titlesOf(overview.standard, words), widths, "standards-header"),
    ...lines,
    sumRow(place.totalRow, "total", [EMPTY, overview.total], followUp.all, widths, true),
    ...noteRows(followUp, place, context),
  ];
}

/** Where these numbers differ from those of the report of the period, and why; and what is in them of actions that the plan has no more. */
function noteRows(
  { heldOver, endedBefore, spentOnGone }: FollowUp,
  { totalRow }: OverviewPlace,
  { period, words }: LayoutContext,
): readonly OwnRow[] {
  const { overview, progress, periodPhrase } = words;
  const held = ACTION_STATUSES.filter((status) => heldOver[status] > 0);
  const count = held.reduce((sum, status) => sum + heldOver[status], 0);
  const counts = held.map((status) => `${progress.status[status]} ${heldOver[status]}`).join("; ");
  const note = (row: number, text: string, key: string): OwnRow => ({ ...rowOf(row, [cellOf(1, textOf(text), SUBTITLE)], 18), key });
  return [
    ...(count === 0 ? [] : [note(totalRow + 1, overview.heldOver(count, counts, periodPhrase(period)), "held-over")]),
    ...(endedBefore === 0 ? [] : [note(totalRow + 2, overview.endedBefore(endedBefore), "ended-before")]),
    ...(spentOnGone === 0 ? [] : [note(totalRow + 3, overview.spentOnGone(spentOnGone), "spent-on-gone")]),
  ];
}

export function ownerSection({ byOwner }: FollowUp, place: OverviewPlace, widths: readonly number[], words: SheetWords): readonly OwnRow[] {
  const { overview } = words;
  const lines = byOwner.map(({ owner, group }, index) => {
    const key = owner === null ? "person:" : `person:${folded(owner)}`;
    return sumRow(place.firstOwner + index, key, [numberOf(index + 1), owner ?? overview.noOwner], group, widths);
  });
  const nobody = (): OwnRow => ({ ...rowOf(place.firstOwner, [cellOf(2, textOf(overview.noActions), LINE)], 18), key: "owner-none" });
  return [
    sectionRow(place.ownerHeader - 1, overview.byOwner, "owners"),
    headerRow(place.ownerHeader, titlesOf(overview.owner, words), widths, "owners-header"),
    ...(lines.length === 0 ? [nobody()] : lines),
    { ...rowOf(place.lastOwner + 1, [cellOf(1, textOf(overview.shared), SUBTITLE)], 18), key: "owners-note" },
  ];
}

function titlesOf(name: string, { overview }: SheetWords): readonly string[] {
  return OVERVIEW_COLUMNS.map((column) => (column === "name" ? name : overview.columns[column]));
}

function sumRow(
  row: number,
  key: string,
  [code, name]: readonly [OwnValue, string],
  group: FollowedGroup,
  widths: readonly number[],
  isTotal = false,
): OwnRow {
  const look = (style: OwnStyle): OwnStyle => (isTotal ? { ...style, isBold: true, fill: COLORS.section } : style);
  const cells = OVERVIEW_COLUMNS.map((column, index) => {
    if (column === "code") return cellOf(1, code, look(LINE_CENTER));
    if (column === "name") return cellOf(2, textOf(name), look(LINE));
    return cellOf(index + 1, numberOf(amountIn(group, column)), look(column === "planned" || column === "spent" ? SUM : COUNT));
  });
  return { ...rowOf(row, cells, heightFor(cells, widths)), key };
}

function amountIn(group: FollowedGroup, column: Exclude<OverviewColumn, "code" | "name">): number {
  const counted = STATUS_COLUMNS.find((one) => one.column === column);
  if (counted !== undefined) return group.counts[counted.status];
  return group[column as "total" | "dueSoon" | "overdue" | "planned" | "spent"];
}
