import { namesFor } from "../../../src/engine/sheets/sheet-names";

const none = new Map<never, string>();

describe("names of our sheets", () => {
  it("dodge a sheet of the user whatever its case", () => {
    const names = namesFor([["plan", "Bảng kế hoạch"]], none, ["BẢNG KẾ HOẠCH", "Bảng kế hoạch (2)"]);
    expect(names.get("plan")).toBe("Bảng kế hoạch (3)");
  });

  it("dodge a name that is stored decomposed", () => {
    const names = namesFor([["profile", "Hồ sơ"]], none, ["Hồ sơ".normalize("NFD")]);
    expect(names.get("profile")).toBe("Hồ sơ (2)");
  });

  it("stay within 31 characters without the characters that Excel forbids", () => {
    const wanted = "Báo cáo: kết quả/thực hiện [kế hoạch] cả năm";
    const [first, second] = [
      namesFor([["report", wanted]], none, []).get("report"),
      namesFor([["report", wanted]], none, ["Báo cáo- kết quả-thực hiện -kế"]).get("report"),
    ];
    for (const name of [first, second]) {
      expect(name?.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[[\]:*?/\\]/);
    }
    expect(second).not.toBe(first);
  });

  it("stay what they are when the sheet is there already, even renamed", () => {
    const existing = new Map([["plan", "KH của trường"]] as const);
    expect(namesFor([["plan", "Bảng kế hoạch"]], existing, ["Sheet1", "KH của trường"]).get("plan")).toBe("KH của trường");
  });

  it("follow the period for the report, which is named for it", () => {
    const existing = new Map([["report", "Báo cáo HK1 2024-2025"]] as const);
    const sheetNames = ["Sheet1", "Báo cáo HK1 2024-2025"];
    expect(namesFor([["report", "Báo cáo 2024-2025"]], existing, sheetNames).get("report")).toBe("Báo cáo 2024-2025");
    expect(namesFor([["report", "Báo cáo HK1 2024-2025"]], existing, sheetNames).get("report")).toBe("Báo cáo HK1 2024-2025");
  });

  it("never meet each other", () => {
    const names = namesFor(
      [
        ["plan", "Bảng"],
        ["tally", "bảng"],
      ],
      none,
      [],
    );
    expect(names.get("tally")).toBe("bảng (2)");
  });
});
