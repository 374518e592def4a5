import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readXlsx } from "../../../src/hosts/xlsx";
import { describeWithRealWorkbooks, REAL_WORKBOOKS, realWorkbookBytes } from "../../real-workbooks";
import { modelFromXlsx } from "./from-xlsx";
import { snapshotOf } from "./snapshot";
import { workbookFrom } from "./to-workbook";

const SAMPLES = path.resolve(__dirname, "../../../assets/samples");
const samples = readdirSync(SAMPLES).filter((file) => file.endsWith(".xlsx"));

describe("a file opened in the stand-in", () => {
  it.each(samples)("%s reads as the file does", (file) => {
    const bytes = new Uint8Array(readFileSync(path.join(SAMPLES, file)));
    const model = modelFromXlsx(bytes, file);
    expect(workbookFrom(model)).toEqual(readXlsx(bytes, file));
    expect(snapshotOf(model).sheets).toHaveLength(model.sheets.length);
  });
});

describeWithRealWorkbooks("a document of a school opened in the stand-in", () => {
  it.each(REAL_WORKBOOKS)("%s reads as the file does", (name) => {
    const bytes = realWorkbookBytes(name);
    expect(workbookFrom(modelFromXlsx(bytes, name))).toEqual(readXlsx(bytes, name));
  });
});
