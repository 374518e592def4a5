import { sectionMissing } from "../../../../src/engine/checks/rows/section-missing";
import { EMPTY_PROFILE } from "../../empty-book";
import { addressesOf, found, planBook, profileOf, resultBook } from "../book-of";

const rows = [["Tiêu chí 1.4", "Đổi mới."]];
const header = ["criterion", "solution"] as const;

describe("section-missing", () => {
  it("names the parts that the head of a document lacks", () => {
    const book = planBook({ header, rows }, { profile: profileOf({ documentType: "KẾ HOẠCH" }) });
    expect(found(sectionMissing, book)[0]).toMatchObject({ fragment: "KẾ HOẠCH", facts: { missing: ["number", "date", "school"] } });
  });

  it("is content with number and date", () => {
    const profile = profileOf({
      school: "Trường Tiểu học Hoa Sen",
      documentNumber: "05/KH-THHS",
      issuedOn: "2024-10-10",
      documentType: "KẾ HOẠCH",
    });
    expect(addressesOf(sectionMissing, planBook({ header, rows }, { profile }))).toEqual([]);
  });

  it("asks no heading of a bare table", () => {
    expect(addressesOf(sectionMissing, planBook({ header, rows }))).toEqual([]);
  });

  it("names the standards and the level that a result report leaves out", () => {
    const lines = [
      "MỨC 1",
      "Tiêu chuẩn 1",
      ["Tiêu chí 1.4", "a"],
      "Tiêu chuẩn 3",
      ["Tiêu chí 3.1", "b"],
      "MỨC 2",
      "Tiêu chuẩn 1",
      ["Tiêu chí 1.8", "c"],
    ];
    const findings = found(sectionMissing, resultBook(["criterion", "planned"], lines));
    expect(findings.map((one) => [one.facts.kind, one.facts.missing])).toEqual([
      ["levels", ["3"]],
      ["standards", ["2", "4", "5"]],
    ]);
  });

  it("asks of a report only the standards that the plan beside it has", () => {
    const report = resultBook(["criterion", "planned"], ["Tiêu chuẩn 1", ["Tiêu chí 1.4", "a"], "Tiêu chuẩn 3", ["Tiêu chí 3.1", "b"]]);
    const { plan } = planBook({
      header,
      rows: [
        ["Tiêu chí 1.4", "a"],
        ["Tiêu chí 3.1", "b"],
      ],
      table: 1,
    });
    expect(addressesOf(sectionMissing, { ...report, plan })).toEqual([]);
  });

  const paragraph = (top: number, text: string) => ({
    text,
    raw: text,
    at: { sheet: "Kế hoạch", area: { top, left: 1, bottom: top, right: 1 } },
    isHidden: false,
  });
  const fact = (value: string, top: number) => ({ value, raw: value, at: paragraph(top, value).at });
  const closing = paragraph(60, "Trên đây là kế hoạch cải tiến chất lượng của nhà trường, đề nghị các tổ thực hiện./.");

  it("misses the upper half of a head that has only number and date", () => {
    const profile = {
      ...EMPTY_PROFILE,
      documentType: fact("KẾ HOẠCH", 5),
      documentNumber: fact("05/KH-THHS", 2),
      issuedOn: fact("2024-10-10", 3),
    };
    const paragraphs = [paragraph(2, "Số: 05/KH-THHS"), paragraph(3, "Hoa Sen, ngày 10 tháng 10 năm 2024"), paragraph(5, "KẾ HOẠCH")];
    expect(found(sectionMissing, planBook({ header, rows }, { profile, paragraphs }))).toMatchObject([
      { at: { area: { top: 2 } }, fragment: null, facts: { kind: "heading", missing: ["motto", "school"] } },
    ]);
    const whole = [paragraph(1, "UBND QUẬN HOA ĐÀO\nTRƯỜNG TIỂU HỌC HOA SEN"), ...paragraphs];
    expect(found(sectionMissing, planBook({ header, rows }, { profile, paragraphs: whole }))).toEqual([]);
  });

  it("misses signature and recipients behind the last sentence", () => {
    const profile = {
      ...EMPTY_PROFILE,
      documentType: fact("KẾ HOẠCH", 5),
      documentNumber: fact("05/KH", 2),
      issuedOn: fact("2024-10-10", 3),
    };
    const head = [paragraph(1, "TRƯỜNG TIỂU HỌC HOA SEN"), paragraph(5, "KẾ HOẠCH")];
    const facts = (...tail: readonly string[]) =>
      found(
        sectionMissing,
        planBook({ header, rows }, { profile, paragraphs: [...head, closing, ...tail.map((text, at) => paragraph(61 + at, text))] }),
      );
    expect(facts()).toMatchObject([{ at: { area: { top: 60 } }, facts: { kind: "ending", missing: ["recipients", "signer"] } }]);
    expect(facts("Nơi nhận:", "- Lưu: VT.")).toMatchObject([{ fragment: "Nơi nhận:", facts: { missing: ["signer"] } }]);
    expect(facts("Nơi nhận:", "KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG")).toEqual([]);
    expect(facts("HIỆU TRƯỞNG")).toEqual([]);
  });

  it("asks no signature of a table without closing words", () => {
    const profile = {
      ...EMPTY_PROFILE,
      documentType: fact("KẾ HOẠCH", 5),
      documentNumber: fact("05/KH", 2),
      issuedOn: fact("2024-10-10", 3),
    };
    const paragraphs = [paragraph(1, "TRƯỜNG TIỂU HỌC HOA SEN"), paragraph(5, "KẾ HOẠCH")];
    expect(found(sectionMissing, planBook({ header, rows }, { profile, paragraphs }))).toEqual([]);
  });
});
