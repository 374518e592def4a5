import { readStatements } from "../../../../src/engine/structure/values/statement";

const shown = (words: string) =>
  readStatements(words).map((s) =>
    [s.overall === null ? s.level : `overall ${s.overall}`, s.isNegated ? "not" : "", s.met, s.total, s.percent]
      .join(" ")
      .replace(/ +/g, " ")
      .trim(),
  );

describe("a tally that a text states", () => {
  it.each([
    ["- Số lượng tiêu chí đạt Mức 1: 27/27, tỷ lệ: 100%.", ["1 27 27 100"]],
    ["- Số lượng tiêu chí không đạt Mức 1: 00/27, tỷ lệ: 0%.", ["1 not 0 27 0"]],
    ["- Số lượng tiêu chí đạt Mức 2: 24/27, tỷ lệ: 88,9%.", ["2 24 27 88.9"]],
    ["- Số lượng tiêu chí không đạt Mức 3: 09/19, tỷ lệ: 47,4%.", ["3 not 9 19 47.4"]],
    ["Số lượng và tỷ lệ các tiêu chí đạt Mức 3: 10/19 (52,63%)", ["3 10 19 52.63"]],
    ["25/27 tiêu chí đạt Mức 1 (92,6%)", ["1 25 27 92.6"]],
    ["Tiêu chí đạt Mức 1: 27/27 (100%); Mức 2: 24/27 (88,9%); Mức 3: 10/19", ["1 27 27 100", "2 24 27 88.9", "3 10 19"]],
    ["Số tiêu chí đạt Mức 1: 27/27 (100%), Mức 2: 24/27 (88,9%), Mức 3: 10/19 (52,6%)", ["1 27 27 100", "2 24 27 88.9", "3 10 19 52.6"]],
    ["Mức 1: 27/27 (100%)", ["1 27 27 100"]],
    ["Có 24 tiêu chí đạt Mức 2", ["2 24"]],
    ["Số tiêu chí đạt Mức 2: 24, tỷ lệ 88,9%", ["2 24 88.9"]],
    ["Có 24 trên 27 tiêu chí đạt Mức 2", ["2 24 27"]],
    ["Mức đánh giá của Đoàn đánh giá ngoài: Mức 1", ["overall 1"]],
    ["Trường đạt Mức 2", ["overall 2"]],
    ["2. Kết luận: Trường đạt Mức 2.", ["overall 2"]],
    ["Kết quả: đạt Mức 3", ["overall 3"]],
    ["Số tiêu chí đạt Mức 1: 27/27\nSố tiêu chí đạt Mức 2: 24/27", ["1 27 27", "2 24 27"]],
    ["Tự đánh giá chuẩn Hiệu trưởng, Phó Hiệu trưởng: 3/3, đạt 100%", []],
    ["2.3. Tiêu chí 2.3: Đối với nhân viên: Trường đạt Mức 2", []],
    ["Mục tiêu cần đạt: Mức 2", []],
    ["MỨC 1, 2, 3", []],
    ["phổ cập giáo dục mức độ 3 đạt 27/27", []],
    ["ngày 22/12 tổ chức đạt Mức 2", []],
    ["", []],
  ])("%s", (words, expected) => {
    expect(shown(words)).toEqual(expected);
    expect(shown(words.normalize("NFD"))).toEqual(expected);
  });
});
