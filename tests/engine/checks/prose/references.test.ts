import { referencesIn } from "../../../../src/engine/checks/prose/references";

const told = (text: string) =>
  referencesIn(text).map(({ kind, typed, number, year, code, isWellFormed, dated, body }) => ({
    kind,
    typed: typed?.text ?? null,
    number,
    year,
    code,
    isWellFormed,
    day: dated?.day ?? null,
    body: body?.body ?? null,
  }));

const circular = { kind: "circular", isWellFormed: true, day: null, body: null } as const;

describe("references read out of prose", () => {
  it.each([
    [
      "Căn cứ Thông tư số 17/2018/TT-BGDĐT ngày 22 tháng 8 năm 2018 của Bộ Giáo dục và Đào tạo ban hành Quy định;",
      { ...circular, typed: "17/2018/TT-BGDĐT", number: 17, year: 2018, code: "TT-BGDĐT", day: "2018-08-22", body: "education-ministry" },
    ],
    ["theo Thông tư số 16/2017/TT- BGDĐT", { ...circular, typed: "16/2017/TT- BGDĐT", number: 16, year: 2017, code: "TT-BGDĐT" }],
    [
      "theo Thông tư 27/TT/2020/TT-BGDĐT, ngày 04/9/2020",
      { ...circular, typed: "27/TT/2020/TT-BGDĐT", number: 27, year: 2020, code: "TT-BGDĐT", isWellFormed: false, day: "2020-09-04" },
    ],
    ["(Theo TT22/2020 của BGDĐT).", { ...circular, typed: "22/2020", number: 22, year: 2020, code: null, body: "education-ministry" }],
    ["tại Thông tư 13, Quy định về", { ...circular, typed: "13", number: 13, year: null, code: null }],
    ["Thông tư 22/2021 - Đánh giá học sinh", { ...circular, typed: "22/2021", number: 22, year: 2021, code: null }],
    [
      "Thông tư liên tịch số 13/2016/TTLT-BYT-BGDĐT",
      { ...circular, typed: "13/2016/TTLT-BYT-BGDĐT", number: 13, year: 2016, code: "TTLT-BYT-BGDĐT" },
    ],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it("keeps the place of every part, and reads several in one line", () => {
    const text = "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ; Công văn 5932/BGDĐT-QLCL; Luật Giáo dục số 43/2019/QH14";
    expect(referencesIn(text).map(({ index, length }) => text.slice(index, index + length))).toEqual([
      "Nghị định số 30/2020/NĐ-CP",
      "Công văn 5932/BGDĐT-QLCL",
      "Luật Giáo dục số 43/2019/QH14",
    ]);
  });

  it("takes “Công văn số” before nothing for a reference, and other words for none", () => {
    expect(told("- Công văn số")).toMatchObject([{ kind: "letter", typed: null }]);
    expect(told("công văn số hóa; các thông tư, nghị định hiện hành; tt 5; Luật Giáo dục")).toEqual([]);
  });
});
