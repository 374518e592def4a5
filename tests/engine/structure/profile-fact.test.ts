import type { Profile } from "../../../src/engine/book/book";
import { readProfileFact } from "../../../src/engine/structure/profile-fact";
import { dateValue, numberValue, textValue, type CellValue } from "../../../src/engine/workbook/workbook";

const TYPES = new Map([
  ["Tiểu học", "primary"],
  ["Trung học, nhiều cấp học", "secondary"],
]);

const read = (field: keyof Profile, value: CellValue | string) =>
  readProfileFact(field, typeof value === "string" ? textValue(value) : value, TYPES);

describe("a fact typed on Hồ sơ", () => {
  it.each<readonly [keyof Profile, CellValue | string, string]>([
    ["issuedOn", dateValue("2024-09-20"), "2024-09-20"],
    ["issuedOn", "20/9/2024", "2024-09-20"],
    ["issuedOn", "20-9-2024", "2024-09-20"],
    ["issuedOn", "20/9/24", "2024-09-20"],
    ["issuedOn", "ngày 20 tháng 9 năm 2024", "2024-09-20"],
    ["issuedOn", "Sông Đáy, ngày 20 tháng 9 năm 2024", "2024-09-20"],
    ["schoolYear", "2024-2025", "2024-2025"],
    ["schoolYear", "2024 - 2025", "2024-2025"],
    ["schoolYear", "2024–2025", "2024-2025"],
    ["schoolYear", "2024/2025", "2024-2025"],
    ["schoolYear", "2024-25", "2024-2025"],
    ["schoolYear", "năm học 2024-2025", "2024-2025"],
    ["schoolYear", "NH 2024 – 2025", "2024-2025"],
    ["schoolType", "Tiểu học", "primary"],
    ["schoolType", "Trung học, nhiều cấp học", "secondary"],
    ["schoolType", "Trường THCS", "secondary"],
    ["schoolType", "trường mẫu giáo", "kindergarten"],
    ["documentNumber", "12/KH-THSĐ", "12/KH-THSĐ"],
    ["documentNumber", "Số: 12 /KH-THSĐ", "12/KH-THSĐ"],
    ["documentNumber", "12-KH/THSĐ", "12-KH/THSĐ"],
    ["documentNumber", numberValue(12), "12"],
    ["place", "Kim Bảng", "Kim Bảng"],
    ["place", "Kim Bảng, ngày 20 tháng 9 năm 2024", "Kim Bảng"],
    ["school", "Trường Tiểu học\nSông Đáy", "Trường Tiểu học Sông Đáy"],
    ["signer", " Nguyễn Thị Sen ", "Nguyễn Thị Sen"],
    ["signerTitle", "Phó Hiệu trưởng", "Phó Hiệu trưởng"],
  ])("%s: %j", (field, typed, said) => expect(read(field, typed)).toBe(said));

  it.each<readonly [keyof Profile, CellValue | string]>([
    ["issuedOn", "hôm kia"],
    ["issuedOn", "32/13/2024"],
    ["issuedOn", "tháng 9/2024"],
    ["issuedOn", "chưa"],
    ["schoolYear", "2024"],
    ["schoolYear", numberValue(2024)],
    ["schoolYear", "2024-2027"],
    ["schoolYear", "năm học này"],
    ["schoolType", "trường học"],
    ["documentNumber", "0912345678"],
    ["documentNumber", dateValue("2024-09-12")],
    ["documentNumber", "chưa có số"],
    ["place", "ngày 20 tháng 9 năm 2024"],
    ["place", numberValue(5)],
    ["school", "………"],
    ["school", { kind: "error", code: "#REF!" }],
    ["signer", "0912 345 678"],
    ["signer", "Chưa có"],
    ["signer", ""],
  ])("is none where it is not understood: %s: %j", (field, typed) => expect(read(field, typed)).toBeNull());
});
