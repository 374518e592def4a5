import { sectionMissing } from "../../../../src/engine/checks/rows/section-missing";
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
});
