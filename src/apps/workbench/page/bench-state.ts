import type { BatchOutcome, FailureCode } from "../../../engine";
import type { Language } from "../../../words";
import type { ShownWorkbook } from "../../../hosts/shown";
import type { Pane } from "../../panels";
import { selectionAt, type CellPlace, type GridSelection, type Highlight } from "../grid";
import type { Standing } from "../post/messages";

/** What the page says above the table, until it is closed. */
export type Message =
  | {
      readonly kind: "failed";
      readonly file: string;
      readonly code: FailureCode;
      readonly facts: Readonly<Record<string, string | number>>;
    }
  | { readonly kind: "fault"; readonly detail: string }
  | { readonly kind: "saved" | "resumed"; readonly name: string }
  | { readonly kind: "erased" | "formula-kept" | "too-long" | "ask-erase" }
  /** Opening loses what was not saved: `open` does it all the same. */
  | { readonly kind: "ask-open"; readonly name: string; readonly open: () => void };

export type Side = "book" | "panels";

/** Many schools at once, as far as they have been read. */
export interface SchoolsState {
  readonly outcomes: readonly BatchOutcome[];
  readonly total: number;
  readonly isReading: boolean;
  /** The person stopped it before all were read. */
  readonly isStopped: boolean;
  /** In place of the table of the open file. */
  readonly isShown: boolean;
}

export interface BenchState {
  readonly language: Language;
  readonly isOpening: boolean;
  /** The pane of the file that is open; another file has another. */
  readonly pane: Pane | null;
  /** The panels of this file could not be drawn again and again: they are left out. */
  readonly isPaneFaulty: boolean;
  readonly shown: ShownWorkbook | null;
  readonly standing: Standing | null;
  /** Name of the chosen sheet. */
  readonly sheet: string | null;
  readonly selections: ReadonlyMap<string, GridSelection>;
  readonly target: CellPlace | null;
  /** Where the person was led, with its sheet. */
  readonly pointed: { readonly sheet: string; readonly highlight: Highlight } | null;
  readonly message: Message | null;
  /** The pane is at work: nothing is typed meanwhile. */
  readonly isBusy: boolean;
  readonly isFinding: boolean;
  /** How often the person asked to find. */
  readonly findAsked: number;
  readonly isPasting: boolean;
  readonly schools: SchoolsState | null;
  /** What a narrow window shows. */
  readonly side: Side;
}

export function firstBench(language: Language): BenchState {
  return {
    language,
    isOpening: true,
    pane: null,
    isPaneFaulty: false,
    shown: null,
    standing: null,
    sheet: null,
    selections: new Map(),
    target: null,
    pointed: null,
    message: null,
    isBusy: false,
    isFinding: false,
    findAsked: 0,
    isPasting: false,
    schools: null,
    side: "book",
  };
}

const FIRST_CELL: CellPlace = { row: 1, column: 1 };

export function selectionOn({ selections }: BenchState, sheet: string): GridSelection {
  return selections.get(sheet) ?? selectionAt(FIRST_CELL);
}

/** The chosen sheet; the first that is not hidden where it is gone. */
export function sheetNow({ shown, sheet }: BenchState): number {
  if (shown === null) return -1;
  const chosen = shown.sheets.findIndex((one) => one.name === sheet);
  return chosen >= 0
    ? chosen
    : Math.max(
        0,
        shown.sheets.findIndex((one) => !one.isHidden),
      );
}
