import type { StandIn } from "../../excel/engine/engine";
import type { ModelWorkbook } from "../../excel/model/workbook";
import { openSession, type Session, type SessionOptions } from "../../excel/transports/session";

export interface Open extends Session {
  readonly standIn: StandIn;
}

/** Runs `work` with `Excel` and `Office` being the real library over a stand-in Excel that has this workbook open, at ExcelApi 1.13. */
export async function inExcelWith(model: ModelWorkbook, work: (open: Open) => Promise<void>, options: SessionOptions = {}): Promise<void> {
  const session = openSession(model, options);
  try {
    await work({ ...session, standIn: session.host });
  } finally {
    session.close();
  }
}
