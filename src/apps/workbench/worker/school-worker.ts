import "./before-zod";
import {
  assess,
  isBatchResult,
  isFailure,
  layOutBatch,
  ownTitlesOf,
  schoolLineOf,
  tellsOfSchool,
  type BatchOutcome,
  type CheckCode,
} from "../../../engine";
import { newWorkbook, readXlsx } from "../../../hosts/xlsx";
import { LANGUAGES, internalSentence, sentenceOf, wordsOf } from "../../../words";
import type { FromSchoolWorker, ToSchoolWorker } from "../post/school-messages";

/** The worker's own scope, of which only this is used. */
const scope = globalThis as unknown as {
  postMessage: (message: FromSchoolWorker, transfer?: Transferable[]) => void;
  onmessage: ((event: MessageEvent<ToSchoolWorker>) => void) | null;
};

scope.onmessage = ({ data }) => {
  if (data.kind === "school") scope.postMessage({ kind: "school", outcome: outcomeOf(data) });
  else {
    const bytes = sumOf(data);
    scope.postMessage({ kind: "sum", bytes }, [bytes.buffer]);
  }
};

/** What one file comes to; whatever is wrong with it is an outcome too. As `batch` of the command line reads it. */
function outcomeOf({ file, bytes, language, today }: Extract<ToSchoolWorker, { kind: "school" }>): BatchOutcome {
  const words = wordsOf(language);
  try {
    const workbook = readXlsx(bytes, file.slice(file.lastIndexOf("/") + 1));
    const ownTitles = LANGUAGES.map((one) => ownTitlesOf(wordsOf(one).sheets));
    const assessed = assess(workbook, { today, ownTitles });
    const reason = isBatchResult(workbook) ? "batch-result" : tellsOfSchool(assessed) ? null : "no-school";
    if (reason !== null) return { kind: "skipped", file, reason, message: words.batch.skipped[reason] };
    return { kind: "school", line: schoolLineOf(file, assessed, words.sheets) };
  } catch (thrown) {
    if (isFailure(thrown))
      return { kind: "unread", file, code: thrown.code, message: sentenceOf(words, thrown.code, { ...thrown.facts, file }) };
    return { kind: "unread", file, code: "internal", message: internalSentence(words, { file }) };
  }
}

function sumOf({ outcomes, language, today }: Extract<ToSchoolWorker, { kind: "sum" }>): Uint8Array {
  const words = wordsOf(language);
  const { sheets, batch, checkKinds } = words;
  // Beside the files that were dropped: their names are all a page knows of where they lie.
  const linkTo = (file: string): string => file.split("/").map(encodeURIComponent).join("/");
  return newWorkbook(layOutBatch(outcomes, { sheets, batch, kindName: (code) => checkKinds[code as CheckCode], linkTo, today }));
}
