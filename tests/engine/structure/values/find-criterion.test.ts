import { readCriterionCode, readStandard } from "../../../../src/engine/structure/values/find-criterion";

const NOWHERE = { standard: null, levels: null };
const STANDARD_2 = { standard: 2, levels: [1, 2, 3] };
const LEVEL_4 = { standard: null, levels: [4] };

/** words | where | code and others | repair | title */
const TABLE = `
Tiêu chí 1.1 | | 1.1 | null | null
Tiêu chí 1.10 | | 1.10 | null | null
TIÊU CHÍ 1.1 | | 1.1 | null | null
Tiêu chí 1.1: | | 1.1 | null | null
Tiêu chí 1.1 /tiêu chuẩn 1 Phương hướng, chiến lược xây dựng và phát triển nhà trường | | 1.1 | null | Phương hướng, chiến lược xây dựng và phát triển nhà trường
Tiêu chí 1.3/ tiêu chuẩn 1 Tổ chức Đảng Cộng sản Việt Nam | | 1.3 | null | Tổ chức Đảng Cộng sản Việt Nam
Tiêu chí 1.5/tiêu chuẩn 1 Khối lớp và tổ chức lớp học Tự đánh giá: CĐ | | 1.5 | null | Khối lớp và tổ chức lớp học
Tiêu chí 14/ tiêu chuẩn 1 Hiệu trưởng, Phó Hiệu trưởng Tự đánh giá: Đạt | | 1.4 | lost-dot | Hiệu trưởng, Phó Hiệu trưởng
Tiêu chí 110/ tiêu chuẩn 1 | | 1.10 | lost-dot | null
Tiêu chí 10/ tiêu chuẩn 1 | | 1.10 | null | null
Tiêu chí 1/Tiêu chuẩn 1 | | 1.1 | null | null
Tiêu chí 1 Tiêu chuẩn 1 | | 1.1 | null | null
Tiêu chuẩn 1, tiêu chí 1 | | 1.1 | null | null
Tiêu chuẩn 2 - Tiêu chí 2.3: Đối với nhân viên | | 2.3 | null | Đối với nhân viên
Tiêu chí 1 (Tiêu chuẩn 1) | | 1.1 | null | null
1.1. Tiêu chí 1.1: Phương hướng, chiến lược. | | 1.1 | null | Phương hướng, chiến lược.
2.1.  Tiêu chí 2.1: Đối với hiệu trưởng, phó hiệu trưởng: Đã đạt Mức 3 | | 2.1 | null | Đối với hiệu trưởng, phó hiệu trưởng
1.5. [bookmark: khoan_6_7]Tiêu chí 1.5: Khối lớp | | 1.5 | null | Khối lớp
<p><i>Tiêu chí 2.1/ tiêu chuẩn 2 Đối với Hiệu trưởng</i></p> <p>Tự đánh giá: Đạt</p> | | 2.1 | null | Đối với Hiệu trưởng
**Tiêu chí 1.2** Hội đồng trường | | 1.2 | null | Hội đồng trường
- Tiêu chí 1.2: Hội đồng trường | | 1.2 | null | Hội đồng trường
5.4. Tiêu chí 5.4: Công tác phổ cập giáo dục tiểu học: Trường đã đạt Mức 2 | | 5.4 | null | Công tác phổ cập giáo dục tiểu học
Tiêu chuẩn 1.1 | | 1.1 | null | null
TC 1.1 | | 1.1 | null | null
TC1.1 | | 1.1 | null | null
TCh 1.1 | | 1.1 | null | null
T/c 1.1 | | 1.1 | null | null
TCHÍ 1.1 | | 1.1 | null | null
Tieu chi 1.1 | | 1.1 | null | null
Tiêu chí 1,4 | | 1.4 | separator | null
Tiêu chí 1-4 | | 1.4 | separator | null
Tiêu chí 1.04 | | 1.4 | separator | null
Tiêu chí 1. 4 | | 1.4 | null | null
1.1.a | | 1.1 | null | null
1.1a | | 1.1 | null | null
Tiêu chí 1.1 chỉ báo a | | 1.1 | null | null
Điểm a, Mức 2, Tiêu chí 1.1 | | 1.1 | null | null
Tiêu chí 1.1; 1.2; 1.7 | | 1.1 1.2 1.7 | null | null
Các tiêu chí 1.1, 1.2 | | 1.1 1.2 | null | null
Tiêu chí 1.1 và tiêu chí 1.2 | | 1.1 1.2 | null | null
Tiêu chí 3.1 đến 3.3 | | 3.1 3.2 3.3 | null | null
Tiêu chí 3.1 - 3.3 | | 3.1 3.2 3.3 | null | null
1.4 | | 1.4 | null | null
1.10 | | 1.10 | null | null
1.4. Hiệu trưởng, phó hiệu trưởng | | 1.4 | null | Hiệu trưởng, phó hiệu trưởng
1.4: Hiệu trưởng | | 1.4 | null | Hiệu trưởng
1.1; 1.2 | | 1.1 1.2 | null | null
Tiêu chí 3 | 2 | 2.3 | null | null
3. Tiêu chí 3: Đối với nhân viên | 2 | 2.3 | null | Đối với nhân viên
Tiêu chí 24 | 2 | 2.4 | lost-dot | null
Tiêu chí 14 | | 1.4 | lost-dot | null
Tiêu chí 1 | 4 | M4.1 | null | null
Tiêu chí 3: | 4 | M4.3 | null | null
Tiêu chí 1, 2 | 4 | M4.1 M4.2 | null | null
Tiêu chí 1 Mức 4 | | M4.1 | null | null
Tiêu chí (Khoản 1, Điều 22) | | M4.1 | null | null
Tiêu chí Khoản 5, Điều 22 | | M4.5 | null | null
Khoản 1, Điều 22 | 4 | M4.1 | null | null
M4.2 | | M4.2 | null | null
Tiêu chí 1 | | none | |
Tiêu chí 0 | 2 | none | |
Tiêu chí 1.11 | | none | |
Tiêu chuẩn 1 | | none | |
Tiêu chuẩn, tiêu chí | | none | |
Tiêu chí | | none | |
Tiêu chí liên quan (nếu có) | | none | |
Tiêu chí Mức 4 | | none | |
5.9.2024 | | none | |
1.5 triệu | | none | |
1.5 tr | | none | |
1.5% | | none | |
4.5 học sinh | | none | |
1.1.2024 | | none | |
2.2 triệu đồng | | none | |
1.000.000 | | none | |
1,4 | | none | |
Hiệu trưởng | | none | |
Trong tiêu chí 1.1 | | none | |
3.3. Mục tiêu cần đạt: Trường đã đạt Mức 2 | | none | |
[H1-1.1-01] | | none | |
2024-2025 | | none | |
trật tự, an toàn trường học | | none | |
`;

const ROWS = TABLE.trim()
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([words = "", where = "", codes = "", repair, title]) => ({ words, where, codes, repair, title }));

describe("the designation of a criterion", () => {
  it.each(ROWS)("$words ($where)", ({ words, where, codes, repair, title }) => {
    const near = where === "4" ? LEVEL_4 : where === "2" ? STANDARD_2 : NOWHERE;
    const read = readCriterionCode(words, near);
    expect(readCriterionCode(words.normalize("NFD"), near)).toEqual(read);
    if (codes === "none") return expect(read).toBeNull();
    expect([[read?.code, ...(read?.others ?? [])].join(" "), String(read?.repair), String(read?.title)]).toEqual([codes, repair, title]);
  });

  it("says what else stood there", () => {
    expect(readCriterionCode("1.3. Tiêu chí 1.2: Hội đồng trường", NOWHERE)).toMatchObject({ code: "1.2", outline: "1.3", isNamed: true });
    expect(readCriterionCode("Tiêu chí 1.2/ tiêu chuẩn 3", NOWHERE)).toMatchObject({ code: "1.2", statedStandard: 3 });
    expect(readCriterionCode("Tiêu chí 3", STANDARD_2)).toMatchObject({ isFromContext: true });
    expect(readCriterionCode("1.4", NOWHERE)).toMatchObject({ isNamed: false });
    expect(readCriterionCode("Tiêu chí 1.6/ tiêu chuẩn 1 Quản lý tài sản\nTự đánh giá: Đạt", NOWHERE)?.restAfterCode).toBe(
      "Quản lý tài sản Tự đánh giá: Đạt",
    );
  });
});

describe("the heading of a standard", () => {
  it.each([
    ["Tiêu chuẩn 1: Tổ chức và quản lý nhà trường", 1, "Tổ chức và quản lý nhà trường"],
    ["Tiêu chuẩn 1", 1, null],
    ["Tiêu chuẩn 4:", 4, null],
    ["1. Tiêu chuẩn 1. Tổ chức và quản lý nhà trường", 1, "Tổ chức và quản lý nhà trường"],
    ["2. Tiêu chuẩn 2: Cán bộ quản lý, giáo viên, nhân viên và học sinh", 2, "Cán bộ quản lý, giáo viên, nhân viên và học sinh"],
    ["TIÊU CHUẨN I", 1, null],
    ["TIÊU CHUẨN III: CƠ SỞ VẬT CHẤT", 3, "CƠ SỞ VẬT CHẤT"],
    ["Tiêu chuẩn 5 Hoạt động giáo dục và kết quả giáo dục", 5, "Hoạt động giáo dục và kết quả giáo dục"],
    ["IV. Tiêu chuẩn 4 - Quan hệ giữa nhà trường, gia đình và xã hội", 4, "Quan hệ giữa nhà trường, gia đình và xã hội"],
  ])("%s", (words, number, title) => {
    expect(readStandard(words)).toEqual({ number, title });
    expect(readStandard(words.normalize("NFD"))).toEqual({ number, title });
  });
  it.each([
    "Tiêu chuẩn 1.1",
    "Tiêu chuẩn, tiêu chí",
    "Tiêu chuẩn 1, tiêu chí 1",
    "Tiêu chuẩn",
    "tiêu chuẩn 1 của trường đã đạt",
    "Tiêu chí 1.1",
    "Theo tiêu chuẩn 1",
  ])("is not %s", (words) => expect(readStandard(words)).toBeNull());
});
