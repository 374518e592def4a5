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
      namesFor([["report:2025-Q1:8-cot", wanted]], none, []).get("report:2025-Q1:8-cot"),
      namesFor([["report:2025-Q1:8-cot", wanted]], none, ["Báo cáo- kết quả-thực hiện -kế"]).get("report:2025-Q1:8-cot"),
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

  it("stay as people gave them, also where a layout would call the sheet otherwise", () => {
    const existing = new Map([["report:2025-Q1:8-cot", "Báo cáo trình ký"]] as const);
    const names = namesFor([["report:2025-Q1:8-cot", "Báo cáo quý 1-2025"]], existing, ["Sheet1", "Báo cáo trình ký"]);
    expect(names.get("report:2025-Q1:8-cot")).toBe("Báo cáo trình ký");
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
