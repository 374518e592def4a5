import { inExcel } from "./trouble";

/** Kept in the workbook, so they travel with the file and everyone who opens it has them. */
const PREFIX = "caitien.";

export interface WorkbookSettings {
  /** Null where nothing was ever kept under the key. */
  readonly read: (key: string) => Promise<string | null>;
  /** Null takes it away. A small text, such as JSON. */
  readonly write: (key: string, text: string | null) => Promise<void>;
}

export const settings: WorkbookSettings = { read: readSetting, write: writeSetting };

async function readSetting(key: string): Promise<string | null> {
  return inExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(PREFIX + key).load("value");
    await context.sync();
    return setting.isNullObject || typeof setting.value !== "string" ? null : setting.value;
  });
}

async function writeSetting(key: string, text: string | null): Promise<void> {
  await inExcel(async (context) => {
    const { settings: stored } = context.workbook;
    if (text === null) {
      const setting = stored.getItemOrNullObject(PREFIX + key).load("key");
      await context.sync();
      if (!setting.isNullObject) setting.delete();
    } else stored.add(PREFIX + key, text);
    await context.sync();
  });
}
