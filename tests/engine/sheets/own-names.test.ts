import { ownIdOf, ownNameOf } from "../../../src/engine/sheets/own-names";
import { SINGLE_SHEET_IDS, type OwnSheetId } from "../../../src/engine/workbook/workbook";

const IDS: readonly OwnSheetId[] = [
  ...SINGLE_SHEET_IDS,
  "report:2025-Q1:8-cot",
  "report:2024-2025-HK1:bieu-2",
  "report:2024-2025:8-cot",
  "frozen:2025-Q1:8-cot:2025-04-05",
  "frozen:2024-2025-HK2:bieu-2:2025-06-01:2",
  "batch:schools",
  "batch:unread",
];

describe("the mark of a sheet of ours", () => {
  it.each(IDS)("leads back to %s, in whatever case a program writes it", (id) => {
    expect(ownIdOf(ownNameOf(id))).toBe(id);
    expect(ownIdOf(ownNameOf(id).toUpperCase())).toBe(id);
    expect(ownNameOf(id)).toMatch(/^_caitien\.[\w.]+$/);
  });

  it.each([
    "plan",
    "_caitien.",
    "_caitien.bang",
    "_caitien.report",
    "_caitien.batch",
    "_caitien.batch.",
    "_caitien.report.2025_Q1",
    "caitien.plan",
  ])("is not %s", (name) => {
    expect(ownIdOf(name)).toBeNull();
  });
});
