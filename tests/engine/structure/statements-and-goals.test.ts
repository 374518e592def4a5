import { builtInCatalogue } from "../../../src/engine/catalogue/catalogue";
import { structure } from "../../../src/engine/structure/structure";
import { textValue } from "../../../src/engine/workbook/workbook";

function bookOf(lines: readonly string[]) {
  const rows = lines.map((line, index) => ({
    row: index + 1,
    isHidden: false,
    cells: [{ column: 1, value: textValue(line), isFormula: false }],
  }));
  const sheet = { name: "Kế hoạch", isHidden: false, own: null, merges: [], rows };
  return structure({ name: "a.xlsx", sheets: [sheet] }, { today: "2025-06-01", catalogue: builtInCatalogue, circular: "17/2018" });
}

const tallies = (...lines: string[]): readonly string[] => bookOf(lines).statements.map(({ met, total }) => `${met}/${total}`);

describe("tallies that the prose states", () => {
  it("are results, not goals", () => {
    expect(
      tallies(
        "I. KẾT QUẢ TỰ ĐÁNH GIÁ",
        "Có 22/27 tiêu chí đạt Mức 2.",
        "II. MỤC TIÊU",
        "1. Đưa cả năm tiêu chí còn lại lên Mức 2, đạt 27/27 tiêu chí.",
        "III. KẾT QUẢ ĐÁNH GIÁ NGOÀI",
        "Có 21/27 tiêu chí đạt Mức 2.",
      ),
    ).toEqual(["22/27", "21/27"]);
    expect(tallies("Phấn đấu cuối năm học có 27/27 tiêu chí đạt Mức 2.")).toEqual([]);
  });
});

describe("the sum behind a label", () => {
  it("is in the unit that the label names", () => {
    const { plan } = bookOf([
      "Tiêu chí 1.1. Phương hướng, chiến lược xây dựng và phát triển nhà trường",
      "Điểm yếu: Chưa rà soát định kỳ.",
      "Biện pháp: Rà soát mỗi học kỳ một lần.",
      "Người thực hiện: Hiệu trưởng",
      "Kinh phí (triệu đồng): 1,5",
    ]);
    expect(plan.map(({ money }) => money?.amount)).toEqual([1_500_000]);
  });
});
