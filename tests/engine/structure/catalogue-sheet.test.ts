import { criteriaOf, criterionOf, standardOf } from "../../../src/engine/catalogue/circular";
import { catalogueFromSheet } from "../../../src/engine/structure/catalogue-sheet";
import { numberValue, type Sheet, textValue } from "../../../src/engine/workbook/workbook";

const HEADER = ["Tiêu chuẩn", "Tiêu chí", "Tên", "Mức 1", "Mức 2", "Mức 3", "Bắt buộc"];

function sheetOf(name: string, grid: readonly (readonly (string | number | null)[])[]): Sheet {
  const rows = grid.map((texts, index) => ({
    row: index + 3,
    isHidden: false,
    cells: texts.flatMap((text, column) =>
      text === null || text === ""
        ? []
        : [{ column: column + 2, value: typeof text === "number" ? numberValue(text) : textValue(text), isFormula: false }],
    ),
  }));
  return { name, isHidden: false, own: null, rows, merges: [] };
}

describe("a sheet with a corrected catalogue", () => {
  it("overrides titles and levels of the circular it names", () => {
    const circular = catalogueFromSheet(
      sheetOf("Danh mục tiêu chí", [
        ["Theo Thông tư số 17/2018/TT-BGDĐT, được sửa đổi bởi Thông tư 22/2024"],
        HEADER,
        ["Tiêu chuẩn 3: Cơ sở vật chất", "Tiêu chí 3.1", "Địa điểm, quy mô, diện tích", "x", "x", "-", ""],
        ["", "3.2", "", "", "", "", ""],
      ]),
    );
    expect(circular).toMatchObject({ id: "17/2018", isCustom: true });
    expect(criterionOf(circular!, "3.1")).toMatchObject({ title: "Địa điểm, quy mô, diện tích", levels: [1, 2], isMandatory: false });
    expect(criterionOf(circular!, "3.2")).toMatchObject({ title: "Phòng học", levels: [1, 2, 3] });
    expect(standardOf(circular!, 3)?.title).toBe("Cơ sở vật chất");
    expect(criteriaOf(circular!)).toHaveLength(27);
  });

  it("is the whole catalogue where it lists criteria of every standard", () => {
    const lines = ["1.1", "1.2", "2.1", "3.1", "3.2", "3.3", "4.1", "5.1"].map((code) => [null, code, "", "x", "x", "x"]);
    const circular = catalogueFromSheet(sheetOf("Danh mục tiêu chí 17-2018", [HEADER, ...lines]));
    expect(criteriaOf(circular!).map((one) => one.code)).toEqual(["1.1", "1.2", "2.1", "3.1", "3.2", "3.3", "4.1", "5.1"]);
  });

  it("reads codes that Excel made numbers, and the titles in the criterion's cell", () => {
    const lines = [
      [null, 1.9],
      [null, 1.1, "Đảm bảo an toàn trường học"],
      [null, "Tiêu chí 2.1: Đối với hiệu trưởng"],
    ];
    const circular = catalogueFromSheet(sheetOf("danh mục tiêu chí", [["Thông tư 19/2018/TT-BGDĐT"], HEADER, ...lines]));
    expect(criterionOf(circular!, "1.10")?.title).toBe("Đảm bảo an toàn trường học");
    expect(criterionOf(circular!, "1.1")?.title).toBe("Phương hướng, chiến lược xây dựng và phát triển nhà trường");
    expect(criterionOf(circular!, "2.1")?.title).toBe("Đối với hiệu trưởng");
  });

  it("marks what is mandatory under 57/2026", () => {
    const circular = catalogueFromSheet(
      sheetOf("Danh mục tiêu chí TT 57-2026", [HEADER, [null, "1.1", "", "", "", "", "X"], [null, "1.3", "", "", "", "", "không"]]),
    );
    expect(criterionOf(circular!, "1.1")?.isMandatory).toBe(true);
    expect(criterionOf(circular!, "1.3")?.isMandatory).toBe(false);
  });

  it.each([
    ["another name", sheetOf("Kế hoạch", [["Thông tư 17/2018/TT-BGDĐT"], HEADER, [null, "1.1", "Mới"]])],
    ["no circular", sheetOf("Danh mục tiêu chí", [HEADER, [null, "1.1", "Mới"]])],
    ["no header", sheetOf("Danh mục tiêu chí", [["Thông tư 17/2018/TT-BGDĐT"], [null, "1.1", "Mới"]])],
    ["no criterion", sheetOf("Danh mục tiêu chí", [["Thông tư 17/2018/TT-BGDĐT"], HEADER, [null, "abc"]])],
    ["Mức 3 under a circular of two levels", sheetOf("Danh mục tiêu chí 57-2026", [HEADER, [null, "1.1", "", "x", "x", "x"]])],
    ["nothing in it", sheetOf("Danh mục tiêu chí 17-2018", [])],
  ])("is none with %s", (_, sheet) => {
    expect(catalogueFromSheet(sheet)).toBeNull();
  });
});
