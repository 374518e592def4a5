import { type Failure, failure, type FailureCode, isFailure } from "../../engine/diagnostics/failure";

/** What Excel's error codes mean to a person. Codes: learn.microsoft.com, "Error handling with the application-specific JavaScript APIs". */
const MEANINGS: ReadonlyMap<string, FailureCode> = new Map<string, FailureCode>([
  ["InvalidOperationInCellEditMode", "excel-busy"],
  ["RequestAborted", "excel-busy"],
  ["OperationAborted", "excel-busy"],
  ["ServerBusy", "excel-busy"],
  ["ActivityLimitReached", "excel-busy"],
  ["Conflict", "excel-busy"],
  ["AccessDenied", "excel-protected-sheet"],
  ["ItemAlreadyExists", "excel-name-taken"],
  ["ItemNotFound", "excel-sheet-gone"],
  ["InvalidReference", "excel-sheet-gone"],
  ["ApiNotFound", "excel-too-old"],
  ["ApiNotAvailable", "excel-too-old"],
  ["UnsupportedOperation", "excel-too-old"],
  ["NotImplemented", "excel-too-old"],
  ["HostRestart", "excel-closed"],
  ["InvalidOrTimedOutSession", "excel-closed"],
  ["InvalidOrTimedOutSessionMessage", "excel-closed"],
  ["ServiceNotAvailable", "excel-closed"],
  ["ConnectionFailure", "excel-closed"],
]);

export const ANSWER_TOO_LARGE = "ResponsePayloadSizeLimitExceeded";

/** Excel's own code for what was thrown; null where it did not come from Excel. */
export function excelCodeOf(thrown: unknown): string | null {
  if (!(thrown instanceof Object) || isFailure(thrown) || !("code" in thrown) || !("debugInfo" in thrown)) return null;
  return String(thrown.code);
}

/** Trouble with Excel becomes a failure with a code of ours; mistakes of our own stay what they are. */
export function failureOf(thrown: unknown): unknown {
  const code = excelCodeOf(thrown);
  if (code === null) return thrown;
  const { message, debugInfo } = thrown as OfficeExtension.Error;
  const at = debugInfo?.errorLocation ?? "";
  return Object.assign<Failure, { cause: unknown }>(failure(MEANINGS.get(code) ?? "excel-unknown", { excel: code, at, message }), {
    cause: thrown,
  });
}

/** One conversation with Excel. @throws Failure */
export async function inExcel<T>(work: (context: Excel.RequestContext) => Promise<T>, options?: Excel.RunOptions): Promise<T> {
  try {
    return await (options === undefined ? Excel.run(work) : Excel.run(options, work));
  } catch (thrown) {
    throw failureOf(thrown);
  }
}
