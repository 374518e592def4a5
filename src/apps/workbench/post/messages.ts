import type { FailureCode } from "../../../engine";
import type { Happening, Jobs, JobState } from "../../panels";
import type { Parcel, Slice } from "./parcel";

/** One cell as a person typed it; "" clears it. */
export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What a step of undo was: worded by the page. */
export type StepLabel =
  | { readonly kind: "opened" }
  | { readonly kind: "typed"; readonly sheet: string; readonly address: string; readonly count: number }
  | { readonly kind: "job"; readonly job: keyof Jobs };

/** How the file stands. */
export interface Standing {
  readonly name: string;
  readonly undo: StepLabel | null;
  readonly redo: StepLabel | null;
  /** Something was done since it was opened or saved. */
  readonly isChanged: boolean;
  /** Whether the work could be put by on this machine. */
  readonly isKept: boolean;
}

export type JobWishes = Pick<JobState, "language" | "choices" | "fixes">;

export interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the page asks for, with what it is given. */
export interface Requests {
  /** The work of this tab that was put by, or of one that was closed; null where there is none. Says which tab this is from now on. */
  readonly resume: {
    readonly asked: { readonly tab: string | null };
    readonly answer: { readonly tab: string; readonly hasWork: boolean };
  };
  readonly open: { readonly asked: { readonly name: string; readonly bytes: Uint8Array }; readonly answer: null };
  /** A table of texts as a new workbook. */
  readonly paste: {
    readonly asked: { readonly name: string; readonly sheet: string; readonly rows: readonly (readonly string[])[] };
    readonly answer: null;
  };
  readonly job: {
    readonly asked: { readonly job: keyof Jobs; readonly given: readonly unknown[]; readonly wishes: JobWishes; readonly today: string };
    readonly answer: unknown;
  };
  readonly type: { readonly asked: { readonly sheet: string; readonly cells: readonly TypedCell[] }; readonly answer: null };
  readonly undo: { readonly asked: null; readonly answer: null };
  readonly redo: { readonly asked: null; readonly answer: null };
  readonly save: { readonly asked: null; readonly answer: SavedFile };
  /** Puts by at once what waits to be put by. */
  readonly keep: { readonly asked: null; readonly answer: null };
  readonly erase: { readonly asked: null; readonly answer: null };
}
export type RequestKind = keyof Requests;

export type ToWorker =
  | { readonly id: number; readonly kind: "ask"; readonly request: RequestKind; readonly asked: unknown }
  /** The answer to a stage: whether the work goes on. */
  | { readonly id: number; readonly kind: "stage-entered"; readonly goesOn: boolean };

/** Failures come without their stack: what they are is their code and facts. */
export type Trouble =
  | { readonly kind: "failure"; readonly code: FailureCode; readonly facts: Readonly<Record<string, string | number>> }
  | { readonly kind: "cancelled" }
  | { readonly kind: "fault"; readonly name: string; readonly message: string };

export type ParcelName = "shown" | "reading";

export type ToPage =
  | { readonly kind: "ready" }
  | { readonly kind: "answer"; readonly id: number; readonly answer: unknown }
  | { readonly kind: "trouble"; readonly id: number; readonly trouble: Trouble }
  | { readonly kind: "stage"; readonly id: number; readonly stage: string }
  | { readonly kind: "happened"; readonly happening: Happening }
  | { readonly kind: "standing"; readonly standing: Standing }
  /** So many requests to type, of all that came, are put by. */
  | { readonly kind: "kept"; readonly typings: number }
  | { readonly kind: "slice"; readonly of: ParcelName; readonly slice: Slice }
  /** `isNew`: nothing sent before counts. */
  | { readonly kind: "parcel"; readonly of: ParcelName; readonly parcel: Parcel };
