import type { Edit, Workbook } from "../../../engine";
import { applyEdits, keptIn, type KeptTexts, readXlsx, withKept } from "../../../hosts/xlsx";
import { latestFixesIn, saysNothing } from "../../panels/state/kept";
import type { Standing, StepLabel } from "../post/messages";
import { beginningWith, moved, redoLabel, stepNow, undoLabel, withFixes, withStep, type History } from "./history";
import { newId } from "./new-id";
import type { StoredWork } from "./stored-work";

const FIXES_KEY = "fixes";
/** Signs of one kept text: a file is no place for more. */
const LONGEST_KEPT = 120_000;

/** The file on the bench: its bytes are the truth, and what they were before is the way back. */
export interface OpenFile {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** @throws Failure */
  readonly read: () => Workbook;
  /** One step of undo; none where the bytes stay as they are. @throws Failure, and nothing has changed */
  readonly apply: (edits: readonly Edit[], label: StepLabel) => void;
  readonly move: (by: 1 | -1) => void;
  /** What the pane keeps with the file: it is in what is saved, and unsaved until then. */
  readonly kept: (key: string) => string | null;
  readonly keep: (key: string, text: string) => void;
  /** @throws Failure */
  readonly saved: () => { readonly name: string; readonly bytes: Uint8Array };
  readonly standing: () => Omit<Standing, "isKept">;
  readonly stored: () => Omit<StoredWork, "tab" | "at">;
}

/** @throws Failure for whatever cannot be read */
export function openFile(name: string, bytes: Uint8Array): OpenFile {
  const { [FIXES_KEY]: fixes = null, ...kept } = Object.fromEntries(keptIn(bytes));
  const first = { id: newId(), label: { kind: "opened" }, bytes, fixes } as const;
  const choices = new Map(Object.entries(kept));
  return fileOf({ name, history: beginningWith(first), kept: choices, savedStep: first.id, savedKept: choices, saves: 0 });
}

export function fileOf(work: Omit<StoredWork, "tab" | "at">): OpenFile {
  const { name } = work;
  let history: History = work.history;
  let { savedStep, saves, savedKept = new Map<string, string>() } = work;
  const kept = new Map(work.kept);
  let read: { readonly of: Uint8Array; readonly workbook: Workbook } | null = null;

  const bytes = (): Uint8Array => stepNow(history).bytes;
  const file: OpenFile = {
    name,
    bytes,
    read: () => {
      if (read?.of !== bytes()) read = { of: bytes(), workbook: readXlsx(bytes(), name) };
      return read.workbook;
    },
    apply: (edits, label) => {
      const made = applyEdits(bytes(), edits);
      if (!isSameBytes(made, bytes())) history = withStep(history, { id: newId(), label, bytes: made, fixes: stepNow(history).fixes });
    },
    move: (by) => {
      history = moved(history, by);
    },
    kept: (key) => (key === FIXES_KEY ? stepNow(history).fixes : (kept.get(key) ?? null)),
    keep: (key, text) => {
      if (key === FIXES_KEY) history = withFixes(history, text);
      else kept.set(key, text);
    },
    saved: () => {
      const whole = withKept(bytes(), toBeSaved(kept, stepNow(history).fixes));
      saves += 1;
      savedStep = stepNow(history).id;
      savedKept = new Map(kept);
      return { name: savedName(name, saves), bytes: whole };
    },
    standing: () => ({
      name,
      undo: undoLabel(history),
      redo: redoLabel(history),
      isChanged: stepNow(history).id !== savedStep || !isSameKept(kept, savedKept),
    }),
    stored: () => ({ name, history, kept, savedStep, savedKept, saves }),
  };
  file.read();
  return file;
}

/**
 * "Ke hoach.xlsx" → "Ke hoach - MARK.xlsx", then "… (2)": a copy beside the file that was opened, never over it. A copy that was
 * opened goes on counting.
 */
export function savedName(name: string, saves: number, mark = SAVED_MARK): string {
  const [, stem = name, ending = ".xlsx"] = /^(.*?)(\.xls[xm])?$/is.exec(name) ?? [];
  const copy = new RegExp(`^(.*) - ${mark}(?: \\((\\d{1,4})\\))?$`, "su").exec(stem);
  const base = copy?.[1] ?? stem;
  const number = (copy === null ? 0 : Number(copy[2] ?? 1)) + saves;
  return `${base} - ${mark}${number > 1 ? ` (${number})` : ""}${ending}`;
}

/** Named by the same word in every language: it is the product's name. */
const SAVED_MARK = "C\u1ea3i ti\u1ebfn";

/** Nothing is put into the file for the sake of choices that say nothing. */
function toBeSaved(kept: KeptTexts, fixes: string | null): KeptTexts {
  const all = [...kept, ...(fixes === null ? [] : [[FIXES_KEY, latestFixesIn(fixes, LONGEST_KEPT)] as const])];
  return new Map(all.filter(([, text]) => !saysNothing(text) && text.length <= LONGEST_KEPT));
}

function isSameKept(a: KeptTexts, b: KeptTexts): boolean {
  const telling = (kept: KeptTexts): readonly (readonly [string, string])[] => [...kept].filter(([, text]) => !saysNothing(text));
  const [of, than] = [telling(a), telling(b)];
  return of.length === than.length && of.every(([key, text]) => b.get(key) === text);
}

function isSameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
