import { composed, folded } from "../workbook/fold";
import { shownText } from "../workbook/shown";
import type { Sheet, Workbook } from "../workbook/workbook";
import type { BaseSheet } from "./base";
import { type Choice, type Choices, conflictPlace, type ConflictPlace, type Decision, isConflictId } from "./conflict";
import { CONFLICT_COLUMNS, type ConflictColumn, type DecisionWords } from "./conflict-sheet";
import { type Fingerprint, NOTHING } from "./fingerprint";
import { foundAgain } from "./found-again";
import { isSame } from "./place-rows";
import { standingOf } from "./standing";

/** A line of the list of conflicts as it stands. */
export interface ListedLine {
  /** The key of its row: the conflict's id, as long as a key may be. */
  readonly key: string;
  /** Null where nothing is open on it. */
  readonly id: string | null;
  readonly place: ConflictPlace;
  readonly texts: Readonly<Record<ConflictColumn, string>>;
  readonly decision: Decision | null;
  /** What stands where the choice is made. */
  readonly choice: Fingerprint;
  /** Whether a person has written on it or beside it, a choice aside. */
  readonly isAnnotated: boolean;
}

/**
 * The lines that we wrote on the list and that still stand there, wherever people have sorted them or moved its columns. `languages`: the
 * words of a choice in every language the list may have been made in.
 */
export function listedLines(workbook: Workbook, base: BaseSheet | undefined, languages: readonly DecisionWords[]): readonly ListedLine[] {
  const sheet = workbook.sheets.find(({ own }) => own === "conflicts");
  if (sheet === undefined) return [];
  return base === undefined ? linesAsLaidOut(sheet, languages) : linesFound(sheet, base, languages);
}

function linesFound(sheet: Sheet, base: BaseSheet, languages: readonly DecisionWords[]): readonly ListedLine[] {
  const { standing, rows, columns } = foundAgain(base, sheet);
  const placeOf = new Map(base.columns.map(({ key }, place) => [key, place]));
  const ours = new Set(columns);
  return rows.flatMap(({ written, row }): readonly ListedLine[] => {
    const place = conflictPlace(written.key);
    if (row === null || place === null) return [];
    const there = standing.rows.get(row);
    const cellIn = (column: ConflictColumn) => there?.get(columns[placeOf.get(column) ?? -1] ?? 0);
    const texts = textsOf((column) => cellIn(column)?.cell.value);
    const decision = decisionIn(texts.choice, languages);
    const isOpen = (written.cells[placeOf.get("id") ?? -1] ?? NOTHING) !== NOTHING;
    const isChanged = (column: ConflictColumn): boolean => {
      const now = cellIn(column)?.fingerprint ?? NOTHING;
      return now !== NOTHING && !isSame(now, written.cells[placeOf.get(column) ?? -1] ?? NOTHING);
    };
    const isBeside = [...(there ?? [])].some(([column, { fingerprint }]) => !ours.has(column) && fingerprint !== NOTHING);
    return [
      {
        key: written.key,
        id: isOpen ? (isConflictId(texts.id) ? texts.id : written.key) : null,
        place,
        texts,
        decision,
        choice: cellIn("choice")?.fingerprint ?? NOTHING,
        isAnnotated: isBeside || CONFLICT_COLUMNS.some((column) => !(column === "choice" && decision !== null) && isChanged(column)),
      },
    ];
  });
}

/** Where nobody knows what we wrote, its columns stand where we always put them. */
function linesAsLaidOut(sheet: Sheet, languages: readonly DecisionWords[]): readonly ListedLine[] {
  return [...standingOf(sheet).rows.values()].flatMap((there): readonly ListedLine[] => {
    const texts = textsOf((column) => there.get(CONFLICT_COLUMNS.indexOf(column) + 1)?.cell.value);
    const place = conflictPlace(texts.id);
    if (place === null) return [];
    return [
      { key: texts.id, id: texts.id, place, texts, decision: decisionIn(texts.choice, languages), choice: NOTHING, isAnnotated: false },
    ];
  });
}

type CellText = Parameters<typeof shownText>[0];

function textsOf(valueIn: (column: ConflictColumn) => CellText | undefined): ListedLine["texts"] {
  const texts = CONFLICT_COLUMNS.map((column) => {
    const value = valueIn(column);
    return [column, value === undefined ? "" : composed(shownText(value))] as const;
  });
  return Object.fromEntries(texts) as ListedLine["texts"];
}

function decisionIn(choice: string, languages: readonly DecisionWords[]): Decision | null {
  return (["keep", "take"] as const).find((one) => languages.some((words) => folded(words[one]) === folded(choice))) ?? null;
}

/** What people have chosen on the list, each about what stands on its line; what was decided elsewhere goes before that. */
export function choicesOn(lines: readonly ListedLine[], elsewhere: ReadonlyMap<string, Decision>): Choices {
  const choices = new Map<string, readonly Choice[]>();
  for (const { id, decision, texts } of lines) {
    if (id === null || decision === null) continue;
    choices.set(id, [...(choices.get(id) ?? []), { decision, versions: { theirs: texts.theirs, ours: texts.ours } }]);
  }
  for (const [id, decision] of elsewhere) choices.set(id, [{ decision, versions: null }]);
  return choices;
}
