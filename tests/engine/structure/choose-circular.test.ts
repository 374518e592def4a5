import { areaOfCell } from "../../../src/engine/workbook/address";
import { chooseCircular, type CircularSigns, schoolTypeOf } from "../../../src/engine/structure/choose-circular";

const at = (row: number) => ({ sheet: "KH", area: areaOfCell(row, 1) });
const lines = (...texts: string[]) => texts.map((text, index) => ({ text, at: at(index + 1) }));
const titles = (...all: string[]) =>
  all.map((text, index) => {
    const [code, ...words] = text.split(" ");
    return { code: code ?? null, title: words.length === 0 ? null : words.join(" "), at: at(index + 20) };
  });

function chosen(signs: Partial<CircularSigns>) {
  return chooseCircular({
    option: null,
    ownSheet: null,
    basis: [],
    titles: [],
    school: null,
    schoolType: null,
    documentDay: null,
    schoolYear: null,
    today: "2025-10-01",
    ...signs,
  });
}

const OLD =
  "Căn cứ Thông tư số 17/2018/TT-BGDĐT ngày 22 tháng 8 năm 2018 của Bộ Giáo dục và Đào tạo ban hành Quy định về kiểm định chất lượng giáo dục";
const PRIMARY_TITLES = titles("1.5 Khối lớp và tổ chức lớp học", "3.2 Phòng học", "5.4 Công tác phổ cập giáo dục tiểu học");
const SECONDARY_TITLES = titles(
  "5.4 Các hoạt động trải nghiệm và hướng nghiệp",
  "5.5 Hình thành, phát triển các kỹ năng sống cho học sinh",
  "5.6 Kết quả giáo dục",
);

describe("the circular a paper cites", () => {
  it.each([
    [OLD, "17/2018"],
    [OLD.normalize("NFD"), "17/2018"],
    ["- Căn cứ TT 18/2018 của Bộ GD&ĐT", "18/2018"],
    ["Thực hiện TT19/2018/TT-BGDĐT", "19/2018"],
    ["Căn cứ thông tư 17/2018/TT-BGD&ĐT ngày 22/8/2018", "17/2018"],
    ["Căn cứ Thông tư số: 17 /2018/ TT -\nBGDĐT", "17/2018"],
    ["CĂN CỨ THÔNG TƯ SỐ 19/2018/TT-BGDĐT", "19/2018"],
    ["Căn cứ Thông tư 57/2026", "57/2026"],
    ["Căn cứ Thông tư số 18/TT-BGDĐT ngày 22/8/2018", "18/2018"],
    ["Căn cứ Thông tư 17/TT/2018/TT-BGDĐT", "17/2018"],
    ["Căn cứ Thông tư 17/2018/TT-BGDĐT (được sửa đổi, bổ sung bởi Thông tư 22/2024/TT-BGDĐT)", "17/2018"],
    ["Căn cứ Thông tư 57/2026/TT-BGDĐT thay thế Thông tư 17/2018/TT-BGDĐT, 18/2018/TT-BGDĐT và 19/2018/TT-BGDĐT", "57/2026"],
    ["Căn cứ Thông tư 17/2018/TT-BGDĐT đã được thay thế bởi Thông tư 57/2026/TT-BGDĐT", "57/2026"],
    ["Thông tư 18/2018/TT-BGDĐT hết hiệu lực kể từ ngày Thông tư số 57/2026/TT-BGDĐT có hiệu lực", "57/2026"],
    ["Các Thông tư 17/2018, 18/2018, 19/2018 bị bãi bỏ; căn cứ Thông tư 57/2026/TT-BGDĐT", "57/2026"],
  ])("is read from %s", (text, id) => {
    expect(chosen({ basis: lines(text) })).toMatchObject({
      id,
      reason: "basis",
      at: at(1),
      words: text.normalize("NFC").replace(/^\s+/, ""),
    });
  });

  it.each([
    "Căn cứ Nghị định 17/2018/NĐ-CP",
    "Căn cứ Thông tư số 19/2018/TT-BYT của Bộ Y tế",
    "Căn cứ Thông tư 18/2018/TT-BTC",
    "Căn cứ Thông tư 17/2018 của Bộ Tài chính",
    "Căn cứ Kế hoạch số 17/2018 của nhà trường",
    "Căn cứ Quyết định số 18/2018/QĐ-UBND",
    "Căn cứ Công văn số 57/2026/SGDĐT-QLCL",
    "Họp ngày 17/8/2018 và 18.9.2018",
    "Thông tư 27/2020/TT-BGDĐT; ngày 17/2018",
    "Thông tư 117/2018/TT-BGDĐT",
    "Thông tư 17/2018/TT-BGDĐT đã hết hiệu lực",
    "",
  ])("is not seen in %j", (text) => {
    expect(chosen({ basis: lines(text) }).reason).toBe("default");
  });

  it("is the one for this kind of school, where several are cited", () => {
    const basis = lines(
      "Căn cứ Thông tư 22/2024/TT-BGDĐT sửa đổi, bổ sung một số điều của Thông tư 17/2018/TT-BGDĐT, 18/2018/TT-BGDĐT và 19/2018/TT-BGDĐT",
    );
    expect(chosen({ basis, school: "Trường Mầm non Hoa Sen" })).toMatchObject({ id: "19/2018", reason: "basis" });
    expect(chosen({ basis, school: "Trường THCS Hoa Sen" })).toMatchObject({ id: "18/2018", reason: "basis" });
  });

  it("is then the one in force on the paper's day", () => {
    const basis = lines("Căn cứ Thông tư 57/2026/TT-BGDĐT", OLD);
    const school = "Trường Tiểu học Hoa Sen";
    expect(chosen({ basis, school, schoolYear: "2025-2026", documentDay: "2025-10-01" }).id).toBe("17/2018");
    expect(chosen({ basis, school, schoolYear: "2026-2027", documentDay: "2026-06-20" }).id).toBe("57/2026");
    expect(chosen({ basis, school, documentDay: "2026-07-07" }).id).toBe("57/2026");
  });

  it("stays the cited one where the law has moved on: that is a finding, not a choice", () => {
    expect(chosen({ basis: lines(OLD), schoolYear: "2026-2027", school: "Trường Tiểu học Hoa Sen" })).toMatchObject({
      id: "17/2018",
      reason: "basis",
    });
  });

  it("gives way to the titles where it was copied from a school of another kind", () => {
    const misfit = { basis: lines(OLD), school: "Trường THCS Hoa Sen" };
    expect(chosen({ ...misfit, titles: SECONDARY_TITLES })).toMatchObject({ id: "18/2018", reason: "titles" });
    expect(chosen({ ...misfit, titles: PRIMARY_TITLES })).toMatchObject({ id: "17/2018", reason: "basis", certainty: 0.6 });
    expect(chosen(misfit)).toMatchObject({ id: "17/2018", reason: "basis" });
  });

  it("takes time linear in hostile text", () => {
    const hostile = [
      "17/".repeat(50_000),
      "thông tư ".repeat(20_000),
      "thay thế ".repeat(20_000),
      "17/2018 ".repeat(20_000),
      " ".repeat(100_000),
    ];
    expect(chosen({ basis: lines(...hostile), titles: titles(...hostile), school: "th ".repeat(50_000) }).id).toBeDefined();
  });
});

describe("what comes before and after the basis", () => {
  const basis = lines(OLD);

  it("takes what is set by hand over everything", () => {
    expect(chosen({ option: "19/2018", basis, ownSheet: { text: "18/2018", at: at(9) } })).toMatchObject({
      id: "19/2018",
      reason: "option",
      certainty: 1,
    });
  });

  it.each(["18/2018", "18/2018/TT-BGDĐT", "Thông tư 18/2018/TT-BGDĐT", " 18 / 2018 "])(
    "takes our sheet Hồ sơ (%j) over the basis",
    (text) => {
      expect(chosen({ basis, ownSheet: { text, at: at(9) } })).toMatchObject({ id: "18/2018", reason: "own-sheet", at: at(9) });
    },
  );

  it("passes over a profile that says nothing it knows", () => {
    expect(chosen({ basis, ownSheet: { text: "chưa rõ", at: at(9) } }).reason).toBe("basis");
  });

  it.each([
    ["primary", PRIMARY_TITLES, "17/2018"],
    ["secondary", SECONDARY_TITLES, "18/2018"],
    ["kindergarten", titles("1.5 Tổ chức nhóm trẻ và lớp mẫu giáo", "3.4 Khối phòng tổ chức ăn"), "19/2018"],
    ["new", titles("1.1 Tầm nhìn, sứ mạng, mục tiêu và kế hoạch phát triển", "2.3 Nhân sự hỗ trợ giáo dục"), "57/2026"],
    [
      "new kindergarten",
      titles("3.5 Kết quả phát triển và sự tiến bộ của trẻ", "4.2 Môi trường giáo dục an toàn, sức khoẻ và hạnh phúc"),
      "57/2026",
    ],
  ])("knows the %s circular by titles that only it has", (_, signs, id) => {
    expect(chosen({ titles: signs, school: null })).toMatchObject({ id, reason: "titles" });
  });

  it("is not led astray by two titles borrowed from another circular", () => {
    const borrowed = titles(
      "3.1 Khuôn viên, khu sân chơi, bãi tập",
      "3.2 Phòng học, phòng học bộ môn và khối phục vụ học tập",
      "3.6 Thư viện",
    );
    const own = titles("5.1 Kế hoạch giáo dục của nhà trường", "5.3 Thực hiện các hoạt động giáo dục khác");
    expect(chosen({ titles: [...borrowed, ...PRIMARY_TITLES, ...own] }).id).toBe("17/2018");
  });

  it("asks the kind of school where the titles fit two circulars alike", () => {
    const shared = titles(
      "1.1 Phương hướng, chiến lược xây dựng và phát triển nhà trường",
      "1.9 Thực hiện quy chế dân chủ cơ sở",
      "2.4 Đối với học sinh",
      "5.5",
    );
    expect(chosen({ titles: shared, school: "Trường THCS Hoa Sen" })).toMatchObject({
      id: "18/2018",
      reason: "school-type",
      schoolType: "secondary",
    });
    expect(chosen({ titles: shared, school: "Trường Tiểu học Hoa Sen", schoolYear: "2026-2027" })).toMatchObject({
      id: "17/2018",
      reason: "school-type",
    });
  });

  it("counts codes that a circular lacks", () => {
    expect(chosen({ titles: titles("5.5", "2.4", "1.10"), school: "Trường Mầm non Hoa Sen" }).id).not.toBe("19/2018");
  });

  it.each([
    ["Trường Tiểu học Hoa Sen", "2024-2025", null, "17/2018", "school-type"],
    ["Trường Mầm non Hoa Sen", null, null, "19/2018", "school-type"],
    ["Trường Tiểu học Hoa Sen", "2026-2027", null, "57/2026", "date"],
    ["Trường Tiểu học Hoa Sen", null, "2026-07-07", "57/2026", "date"],
    ["Trường Tiểu học Hoa Sen", null, "2026-07-06", "17/2018", "school-type"],
    ["Trường Tiểu học Hoa Sen", "2025-2026", "2026-07-20", "17/2018", "school-type"],
    ["Trường Tiểu học Hoa Sen", "2026-2027", "2026-06-30", "57/2026", "date"],
    ["Trường Hoa Sen", "2026-2027", null, "57/2026", "date"],
    [null, null, "2026-09-15", "57/2026", "date"],
    [null, "2024-2025", null, "17/2018", "default"],
    [null, null, null, "17/2018", "default"],
  ])("with %s, %s and %s alone takes %s by %s", (school, schoolYear, documentDay, id, reason) => {
    expect(chosen({ school, schoolYear, documentDay })).toMatchObject({ id, reason });
  });

  it("is hardly certain by default, and surer the better the sign", () => {
    const byDefault = chosen({}).certainty;
    const bySchool = chosen({ school: "Trường Tiểu học Hoa Sen", schoolYear: "2024-2025" }).certainty;
    const byTitles = chosen({ titles: PRIMARY_TITLES }).certainty;
    expect(byDefault).toBeLessThan(0.3);
    expect(bySchool).toBeGreaterThan(byDefault);
    expect(byTitles).toBeGreaterThan(bySchool);
    expect(chosen({ basis: lines(OLD) }).certainty).toBeGreaterThan(byTitles);
  });
});

describe("the kind of school a name tells", () => {
  it.each([
    ["Trường Tiểu học Hoa Sen", "primary"],
    ["TRƯỜNG TH HOA SEN", "primary"],
    ["TRUONG TIEU HOC HOA SEN", "primary"],
    ["Trường TH1 thị trấn", "primary"],
    ["Trường PTDTBT Tiểu học Suối Hoa", "primary"],
    ["Trường Phổ thông dân tộc bán trú Tiểu học Suối Hoa", "primary"],
    ["Trường PTDTBTTH Suối Hoa", "primary"],
    ["Trường Mầm non Hoa Sen", "kindergarten"],
    ["Trường Mẫu giáo Hoa Sen".normalize("NFD"), "kindergarten"],
    ["Nhà trẻ Hoa Sen", "kindergarten"],
    ["TRƯỜNG MN HOA SEN", "kindergarten"],
    ["Trường THCS Hoa Sen", "secondary"],
    ["Trường TH&THCS Hoa Sen", "secondary"],
    ["Trường TH - THCS - THPT Hoa Sen", "secondary"],
    ["Trường Tiểu học và Trung học cơ sở Hoa Sen", "secondary"],
    ["Trường Trung học phổ thông Hoa Sen", "secondary"],
    ["Trường Liên cấp Hoa Sen", "secondary"],
    ["Trường PTDTNT Suối Hoa", "secondary"],
    ["Trường PTDTBTTHCS Suối Hoa", "secondary"],
    ["Trường Phổ thông có nhiều cấp học Hoa Sen", "secondary"],
    ["Trường Mầm non - Tiểu học Hoa Sen", null],
    ["Trường Hoa Sen", null],
    ["Trung tâm GDTX", null],
    ["", null],
  ])("%s: %s", (name, type) => {
    expect(schoolTypeOf(name)).toBe(type);
  });
});
