import { inExcel } from "./trouble";

/** Something happened in the workbook. Sheets are named by their id: `tabOf` of the last reading is no longer sure. */
export type Change =
  | {
      readonly kind: "cells";
      readonly sheetId: string;
      readonly address: string;
      /** Made by this add-in, where Excel tells (ExcelApi 1.14). */
      readonly isOurs: boolean;
      /** Made by someone else who has the workbook open. */
      readonly isRemote: boolean;
    }
  | { readonly kind: "sheets" };

/** Tells of every change until the returned function is called. They come one by one and fast: the caller waits for a pause. */
export async function watch(onChange: (change: Change) => void): Promise<() => Promise<void>> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const sheets = async (): Promise<void> => onChange({ kind: "sheets" });
    const handlers = [
      worksheets.onChanged.add(async (event) => onChange(changeOf(event))),
      worksheets.onAdded.add(sheets),
      worksheets.onDeleted.add(sheets),
    ];
    await context.sync();
    return async () => {
      await Excel.run(handlers[0]!.context as Excel.RequestContext, async (sameContext) => {
        for (const handler of handlers) handler.remove();
        await sameContext.sync();
      });
    };
  });
}

function changeOf(event: Excel.WorksheetChangedEventArgs): Change {
  return {
    kind: "cells",
    sheetId: event.worksheetId,
    address: event.address,
    isOurs: event.triggerSource === "ThisLocalAddin",
    isRemote: event.source === "Remote",
  };
}
