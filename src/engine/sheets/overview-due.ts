import { addressOf, type Area } from "../workbook/address";
import { oneLine } from "../workbook/fold";
import { workOf } from "./actions";
import { areaOf, cellOf, dayOf, EMPTY, numberOf, rowOf, textOf } from "./cells";
import { SOON_DAYS, type FollowedAction, type FollowUp } from "./follow-up";
import type { OverviewPlace } from "./overview-place";
import { sectionRow, SUM } from "./overview-sums";
import { OVERVIEW_COLUMNS, type OverviewColumn } from "./own-columns";
import type { OwnCell, OwnLink, OwnRow, OwnStyle, OwnValue } from "./own-sheet";
import { heightFor } from "./sheet-frame";
import type { SheetWords } from "./sheet-words";
import { BODY, BODY_CENTER, BODY_DAY, BODY_LINK, HEADER } from "./styles";

interface DueSection {
  readonly rows: readonly OwnRow[];
  readonly merges: readonly Area[];
  readonly links: readonly OwnLink[];
}

const LONGEST_GIST = 160;

type DueField = keyof SheetWords["overview"]["due"] | "planned" | "spent";

/** The list shares the columns of the sums above it, several of them for what needs more room. */
const SPANS: readonly { readonly field: DueField; readonly from: OverviewColumn; readonly to: OverviewColumn; readonly style: OwnStyle }[] =
  [
    { field: "criterion", from: "code", to: "code", style: { ...BODY_LINK, horizontal: "center" } },
    { field: "work", from: "name", to: "name", style: BODY },
    { field: "owner", from: "total", to: "inProgress", style: BODY },
    { field: "deadline", from: "late", to: "notStarted", style: BODY_DAY },
    { field: "status", from: "adjusted", to: "dropped", style: BODY_CENTER },
    { field: "days", from: "dueSoon", to: "overdue", style: BODY_CENTER },
    { field: "planned", from: "planned", to: "planned", style: { ...SUM, vertical: "top" } },
    { field: "spent", from: "spent", to: "spent", style: { ...SUM, vertical: "top" } },
  ];

/** What is overdue and what falls due soon, by its day, each with the way to its row of the plan. */
export function dueSection({ dueSoon, overdue }: FollowUp, place: OverviewPlace, widths: readonly number[], words: SheetWords): DueSection {
  const { overview } = words;
  const waiting = [...overdue, ...dueSoon];
  const titles = { ...overview.due, planned: overview.columns.planned, spent: overview.columns.spent };
  const header = spanRow(place.dueHeader, "due-header", (field) => textOf(titles[field]), spanWidths(widths), HEADER);
  const nothing = rowOf(place.firstDue, [cellOf(1, textOf(overview.nothingDue(SOON_DAYS)), { size: 11, isItalic: true })], 18);
  const lines = waiting.map((one, index) =>
    spanRow(place.firstDue + index, keyOf(one), (field) => valueOf(one, field, words), spanWidths(widths)),
  );
  return {
    rows: [
      sectionRow(place.dueHeader - 1, overview.dueTitle(SOON_DAYS), "due"),
      header,
      ...(lines.length === 0 ? [{ ...nothing, key: "due-none" }] : lines),
    ],
    merges: [header, ...lines].flatMap(({ row }) => mergesIn(row)),
    links: waiting.flatMap(({ action }, index) => {
      const source = action.plan ?? action.result;
      return source === null ? [] : [linkTo(source, place.firstDue + index, overview.goToSource)];
    }),
  };
}

/** With its day: what gets another one comes anew where that belongs. */
function keyOf({ action, deadline }: FollowedAction): string {
  return `due:${action.id}|${deadline ?? ""}`;
}

function valueOf(
  { action, daysLeft, deadline, owners, planned, spent, status }: FollowedAction,
  field: DueField,
  words: SheetWords,
): OwnValue {
  const { overview, progress } = words;
  switch (field) {
    case "criterion":
      return textOf(action.code ?? words.unknown);
    case "work":
      return textOf(gistOf(workOf(action) ?? action.id));
    case "owner":
      return textOf(owners.length === 0 ? overview.noOwner : owners.join("; "));
    case "deadline":
      return dayOf(deadline);
    case "status":
      return textOf(status === null ? overview.unrecorded : progress.status[status]);
    case "days":
      return textOf(daysLeft === null ? null : overview.daysLeft(daysLeft));
    case "planned":
      return numberOf(planned);
    case "spent":
      return numberOf(spent);
  }
}

/** The beginning, up to a whole word: a plan may tell a page, and the link leads to it. */
function gistOf(work: string): string {
  const text = oneLine(work);
  if (text.length <= LONGEST_GIST) return text;
  const end = text.lastIndexOf(" ", LONGEST_GIST);
  return `${text.slice(0, end > LONGEST_GIST / 2 ? end : LONGEST_GIST)}\u2026`;
}

function spanRow(row: number, key: string, valueIn: (field: DueField) => OwnValue, widths: readonly number[], look?: OwnStyle): OwnRow {
  const cells: OwnCell[] = SPANS.flatMap(({ field, from, to, style }) => {
    const [left, right] = [columnOf(from), columnOf(to)];
    return Array.from({ length: right - left + 1 }, (_, index) =>
      cellOf(left + index, index === 0 ? valueIn(field) : EMPTY, look ?? style),
    );
  });
  return { ...rowOf(row, cells, heightFor(cells, widths)), key };
}

function mergesIn(row: number): readonly Area[] {
  return SPANS.filter(({ from, to }) => from !== to).map(({ from, to }) => areaOf(row, columnOf(from), row, columnOf(to)));
}

/** The room a text has in the first column of its span. */
function spanWidths(widths: readonly number[]): readonly number[] {
  const room = [...widths];
  for (const { from, to } of SPANS) {
    const left = columnOf(from) - 1;
    room[left] = widths.slice(left, columnOf(to)).reduce((sum, width) => sum + width, 0);
  }
  return room;
}

function linkTo({ sheet, area }: { readonly sheet: string; readonly area: Area }, row: number, tooltip: string): OwnLink {
  return { row, column: columnOf("code"), sheet, address: addressOf(area), tooltip };
}

function columnOf(column: OverviewColumn): number {
  return OVERVIEW_COLUMNS.indexOf(column) + 1;
}
