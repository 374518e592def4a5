import {
  assess,
  readReportPeriod,
  renew,
  type Renewal,
  type SheetChoice,
  type ReportDetails,
  type Sheet,
  type Workbook,
} from "../../../src/engine";
import { textValue } from "../../../src/engine/workbook/workbook";
import { applyEdits } from "../../../src/hosts/memory";
import { wordingOf, wordsOf } from "../../../src/words";
import { ownTitles } from "../../renewal-of";

const words = wordsOf("vi");

const GRID = [
  ["TRƯỜNG TIỂU HỌC HOA MAI", "", "", ""],
  ["KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025", "", "", ""],
  ["Tiêu chí", "Hạn chế", "Giải pháp", "Thời gian"],
  ["1.1", "Ít tập huấn", "Tập huấn tổ trưởng", "Tháng 10/2024"],
  ["1.2", "Thiếu sổ", "Lập sổ theo dõi", "Tháng 11/2024"],
];

function plan(): Workbook {
  const rows = GRID.map((texts, at) => ({
    row: at + 1,
    isHidden: false,
    cells: texts.flatMap((text, column) => (text === "" ? [] : [{ column: column + 1, value: textValue(text), isFormula: false }])),
  }));
  const sheet = { name: "Kế hoạch", own: null, isHidden: false, hiddenColumns: [], merges: [], rows } as unknown as Sheet;
  return { name: "sổ", sheets: [sheet] };
}

interface Told extends ReportDetails {
  readonly place: string;
  readonly signer: string;
  readonly signerTitle: string;
}

const TOLD: Told = { number: "77", day: "2025-01-06", place: "Phong Lan", signer: "Trần Thị Bưởi", signerTitle: "Phó Hiệu trưởng" };

function renewalOf(workbook: Workbook, told: Partial<Told> = {}, only?: readonly SheetChoice[]): Renewal {
  const assessed = assess(workbook, { today: "2025-01-05", ownTitles });
  const fact = (value: string | undefined) => (value === undefined ? null : { value, raw: value, at: null });
  const { profile } = assessed.book;
  const book = {
    ...assessed.book,
    profile: {
      ...profile,
      place: fact(told.place) ?? profile.place,
      signer: fact(told.signer) ?? profile.signer,
      signerTitle: fact(told.signerTitle) ?? profile.signerTitle,
    },
  };
  return renew(workbook, { ...assessed, book }, words.sheets, {
    findingWords: (finding) => wordingOf(words, finding),
    period: readReportPeriod("2024-Q4"),
    ownTitles,
    ...(only === undefined ? {} : { only }),
    reportDetails: { number: told.number ?? null, day: told.day ?? null },
  });
}

function made(told: Partial<Told>): Workbook {
  return applyEdits(plan(), renewalOf(plan(), told).edits);
}

function textsOf(workbook: Workbook): readonly string[] {
  const report = workbook.sheets.find(({ own }) => own?.startsWith("report:") === true);
  return (report?.rows ?? []).flatMap(({ cells }) => cells.flatMap(({ value }) => (value.kind === "text" ? [value.text] : [])));
}

function typedOver(workbook: Workbook, before: string, after: string): Workbook {
  const sheet = workbook.sheets.find(({ own }) => own?.startsWith("report:") === true);
  const row = sheet?.rows.find(({ cells }) => cells.some(({ value }) => value.kind === "text" && value.text === before));
  const cell = row?.cells.find(({ value }) => value.kind === "text" && value.text === before);
  if (sheet === undefined || row === undefined || cell === undefined) throw new Error(`no ${before}`);
  return applyEdits(workbook, [
    { kind: "set-cells", sheet: sheet.name, cells: [{ row: row.row, column: cell.column, value: { kind: "text", text: after } }] },
  ]);
}

describe("a renewal that is told no number, day, place or signer", () => {
  it("leaves those standing that the report was made with", () => {
    const workbook = made(TOLD);
    expect(textsOf(workbook)).toEqual(
      expect.arrayContaining(["Số: 77/BC-THHM", "Phong Lan, ngày 06 tháng 01 năm 2025", "PHÓ HIỆU TRƯỞNG", "Trần Thị Bưởi"]),
    );
    expect(renewalOf(workbook).edits).toEqual([]);
  });

  it.each([["number"], ["day"], ["place"], ["signer"], ["signerTitle"]] as const)("leaves %s standing alone", (one) => {
    expect(renewalOf(made({ [one]: TOLD[one] })).edits).toEqual([]);
  });

  it("leaves them standing where no other sheet tells them", () => {
    const alone: readonly SheetChoice[] = ["report"];
    const workbook = applyEdits(plan(), renewalOf(plan(), TOLD, alone).edits);
    expect(workbook.sheets.filter(({ own }) => own === "profile")).toEqual([]);
    expect(renewalOf(workbook, {}, alone).edits).toEqual([]);
  });

  it("still follows what it is told", () => {
    const workbook = made(TOLD);
    const after = applyEdits(workbook, renewalOf(workbook, { number: "78" }).edits);
    expect(textsOf(after)).toEqual(expect.arrayContaining(["Số: 78/BC-THHM", "Phong Lan, ngày 06 tháng 01 năm 2025", "Trần Thị Bưởi"]));
  });

  it("makes no conflict of what a person typed over the dots", () => {
    const workbook = typedOver(made({}), "Số: ……/BC-THHM", "Số: 12/BC-TH.HM");
    const { edits, conflicts } = renewalOf(workbook);
    expect(conflicts).toEqual([]);
    expect(textsOf(applyEdits(workbook, edits))).toContain("Số: 12/BC-TH.HM");
  });

  it("takes no digit of the school's letters for a number", () => {
    expect(textsOf(applyEdits(made({}), renewalOf(made({})).edits))).toContain("Số: ……/BC-THHM");
    expect(renewalOf(made({})).edits).toEqual([]);
  });
});
