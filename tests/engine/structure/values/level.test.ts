import { isMark, isNoLevelMark, readLevelSection, readTarget, readVerdict } from "../../../../src/engine/structure/values/level";

describe("a row that announces levels", () => {
  it.each([
    ["MỨC 1, 2, 3", [1, 2, 3]],
    ["   Mức 1, 2, 3 ", [1, 2, 3]],
    ["MỨC 4", [4]],
    ["MỨC  1", [1]],
    ["MỨC 2:", [2]],
    ["Mức 1,2,3", [1, 2, 3]],
    ["MỨC I", [1]],
    ["MỨC III", [3]],
    ["MỨC IV", [4]],
    ["Mức 1 - 3", [1, 2, 3]],
    ["Mức 1–3", [1, 2, 3]],
    ["Mức 1 đến 3", [1, 2, 3]],
    ["Mức 1; 2; 3", [1, 2, 3]],
    ["MỨC 1, MỨC 2, MỨC 3", [1, 2, 3]],
    ["1.1. Đánh giá tiêu chí Mức 1, 2 và 3", [1, 2, 3]],
    ["I. TỰ ĐÁNH GIÁ TIÊU CHÍ MỨC 1, 2 VÀ 3", [1, 2, 3]],
    ["II. TỰ ĐÁNH GIÁ TIÊU CHÍ MỨC 4", [4]],
    ["B. TỰ ĐÁNH GIÁ MỨC 1, MỨC 2, MỨC 3", [1, 2, 3]],
    ["Tiêu chí Mức 4", [4]],
    ["(Mức 1, 2)", [1, 2]],
    ["Mức một", [1]],
  ])("%s", (words, levels) => {
    expect(readLevelSection(words)).toEqual(levels);
    expect(readLevelSection(words.normalize("NFD"))).toEqual(levels);
  });
  it.each([
    "MỤC 1",
    "Mục 1, 2",
    "Đạt Mức 3",
    "đạt Mức 2",
    "Mức 5",
    "Mức độ 2",
    "Mức 1a",
    "Mức 2 trở lên",
    "Trường đạt Mức 2",
    "Mức 1: Có kế hoạch",
    "kiểm định chất lượng giáo dục mức độ 1",
    "Mức",
    "Mức 12",
    "",
  ])("is not %s", (words) => expect(readLevelSection(words)).toBeNull());
});

describe("the level a target names", () => {
  it.each([
    ["Mục tiêu cần đạt: Mức 2", 2, false],
    ["Mức 3", 3, false],
    ["Trường đã đạt Mức 2", 2, true],
    ["Mục tiêu cần đạt: Trường đã đạt Mức 2", 2, true],
    ["duy trì Mức 3", 3, false],
    ["Mức 2 trở lên", 2, false],
    ["từ Mức 1 lên Mức 2", 2, false],
    ["Đã đạt Mức 1, phấn đấu đạt Mức 2", 2, false],
    ["Đạt Mức 1, 2", 2, false],
    ["Đạt M2", 2, false],
    ["Mức II", 2, false],
    ["Cấp độ 2", 2, false],
    ["2", 2, false],
    ["kiểm định chất lượng mức độ 1", null, false],
    ["phổ cập giáo dục mức độ 3", null, false],
    ["100% giáo viên đạt chuẩn", null, false],
    ["Tăng 10 m2 sân chơi", null, false],
    ["", null, false],
  ])("%s", (words, level, isAlreadyReached) => {
    expect(readTarget(words)).toEqual({ level, isAlreadyReached });
    expect(readTarget(words.normalize("NFD"))).toEqual({ level, isAlreadyReached });
  });
});

describe("a verdict", () => {
  it.each([
    ["Tự đánh giá: Đạt", "met", null, ""],
    ["Tự đánh giá: CĐ", "not-met", null, ""],
    ["Tự đánh giá: Chưa đạt", "not-met", null, ""],
    ["Khối lớp và tổ chức lớp học Tự đánh giá: CĐ", "not-met", null, "Khối lớp và tổ chức lớp học"],
    ["Đối với giáo viên\nTự đánh giá: Đạt", "met", null, "Đối với giáo viên"],
    ["trật tự, an toàn trường học\nTự đánh giá: Đạt", "met", null, "trật tự, an toàn trường học"],
    ["Hội đồng trường và các hội đồng khác: Đã đạt Mức 2", "met", 2, "Hội đồng trường và các hội đồng khác"],
    ["Đối với nhân viên: Trường đạt Mức 2", "met", 2, "Đối với nhân viên"],
    ["Kết quả giáo dục: Trường đã đạt Mức 2", "met", 2, "Kết quả giáo dục"],
    ["Tự đánh giá: Đạt mức 2", "met", 2, ""],
    ["Tự đánh giá: Đạt Mức 1, 2", "met", 2, ""],
    ["Tự đánh giá: Đạt Mức 1-3", "met", 3, ""],
    ["Kết quả: đạt Mức 3", "met", 3, ""],
    ["Kết quả: Mức 2", "met", 2, ""],
    ["Đạt đến Mức 2", "met", 2, ""],
    ["TĐG: Đ", "met", null, ""],
    ["Đạt", "met", null, ""],
    ["Không đạt", "not-met", null, ""],
    ["Chưa đạt Mức 2", "not-met", 2, ""],
    ["K.Đạt", "not-met", null, ""],
    ["KĐ", "not-met", null, ""],
    ["Ko đạt", "not-met", null, ""],
    ["Chưa Đ", "not-met", null, ""],
    ["C.Đạt", "not-met", null, ""],
    ["Đạt.", "met", null, ""],
    ["Mức 2", "met", 2, ""],
    ["Thư viện (Đạt mức 3)", "met", 3, "Thư viện"],
    ["Cơ bản đạt", null, null, ""],
    ["Tự đánh giá: Đạt một phần", null, null, ""],
    ["<p><i>Đối với học sinh</i></p> <p>Tự đánh giá: Đạt</p>", "met", null, "Đối với học sinh"],
  ])("%s", (words, result, level, rest) => {
    expect(readVerdict(words)).toMatchObject({ result, level, rest });
    expect(readVerdict(words.normalize("NFD"))).toEqual(readVerdict(words));
  });
  it.each([
    "Kiểm định chất lượng giáo dục mức độ 1",
    "phổ cập giáo dục tiểu học mức độ 3",
    "đạt chuẩn quốc gia mức độ 2",
    "Giáo viên đạt chuẩn",
    "Phương hướng, chiến lược",
    "Nhà trường chưa đề xuất đánh giá ngoài",
    "Mục tiêu cần đạt: Mức 2",
    "Mức đánh giá của Đoàn đánh giá ngoài: Mức 1",
    "Kết quả: đạt Mức …",
    "Công tác phối hợp để học sinh đạt kết quả",
    "",
  ])("is not %s", (words) => expect(readVerdict(words)).toBeNull());
  it("keeps its own words", () => {
    expect(readVerdict("Thiết bị: Trường đạt Mức 2")?.words).toBe("Trường đạt Mức 2");
    expect(readVerdict("Thiết bị\nTự đánh giá: Chưa đạt")?.words).toBe("Tự đánh giá: Chưa đạt");
  });
});

describe("a cell of the grid of X", () => {
  it.each(["X", "x", " x ", "×", "✕", "✓", "✔", "√", "☑", "v", "V", "+", "1", "Đ", "Có", "Đạt", "(x)", "X."])("%s is a mark", (words) =>
    expect(isMark(words)).toBe(true),
  );
  it.each(["", "-", "--------", "/", "Không", "0", "Tiêu chí 1.1", "Mức 1"])("%s is none", (words) => expect(isMark(words)).toBe(false));
  it.each(["--------", "-", "/", "–", "…"])("%s says that there is no such level", (words) => expect(isNoLevelMark(words)).toBe(true));
  it.each(["", "x", " ", "."])("'%s' does not", (words) => expect(isNoLevelMark(words)).toBe(false));
});
