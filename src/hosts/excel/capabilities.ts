/** What the Excel that we run in can do. */
export interface Capabilities {
  /** ExcelApi 1.13: Excel 2021, Microsoft 365, the web. Without it nothing of ours works. */
  readonly isSufficient: boolean;
  /** One click is one step to undo (ExcelApi 1.20). */
  readonly hasUndoGroups: boolean;
  /** Says of a change whether this add-in made it (ExcelApi 1.14). */
  readonly knowsOwnChanges: boolean;
}

export const LEAST_SET = "1.13";

export function capabilities(): Capabilities {
  const has = (version: string): boolean => Office.context.requirements.isSetSupported("ExcelApi", version);
  return { isSufficient: has(LEAST_SET), hasUndoGroups: has("1.20"), knowsOwnChanges: has("1.14") };
}
