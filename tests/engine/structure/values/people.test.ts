import { readPeople } from "../../../../src/engine/structure/values/people";

/** words | names parted by ; */
const TABLE = `
Hiệu trưởng | Hiệu trưởng
HT | Hiệu trưởng
Hiệu trưởng CTCD | Hiệu trưởng; Chủ tịch Công đoàn
Hiệu trưởng, CTCĐ | Hiệu trưởng; Chủ tịch Công đoàn
Hiệu trưởng, Phó Hiệu trưởng, Giáo viên | Hiệu trưởng; Phó Hiệu trưởng; Giáo viên
Phó Hiệu trưởng, Giáo viên. | Phó Hiệu trưởng; Giáo viên
Hiệu trưởng, Nhân viên thư viện. | Hiệu trưởng; Nhân viên thư viện
CBQL-GV-NV | Cán bộ quản lý; Giáo viên; Nhân viên
CB, GV, NV | Cán bộ; Giáo viên; Nhân viên
02 GV | Giáo viên
TTCM, GV | Tổ trưởng chuyên môn; Giáo viên
TTCM khối 4,5 | Tổ trưởng chuyên môn khối 4,5
TTCM khối 4, 5 và 6, GVCN | Tổ trưởng chuyên môn khối 4, 5 và 6; Giáo viên chủ nhiệm
Tổ 1, 02 GV | Tổ 1; Giáo viên
GVCN, Đoàn, GV bộ môn | Giáo viên chủ nhiệm; Đoàn; Giáo viên bộ môn
HT, GVCN, Đoàn | Hiệu trưởng; Giáo viên chủ nhiệm; Đoàn
Toàn trường | Toàn trường
Tài vụ | Tài vụ
Tài vụ tham mưu HT | Tài vụ tham mưu Hiệu trưởng
Kế toán | Kế toán
Nhân viên thư viện | Nhân viên thư viện
NV thư viện | Nhân viên thư viện
NV kế toán | Nhân viên kế toán
nhân viên kế toán | Nhân viên kế toán
Đoàn TNCS | Đoàn Thanh niên Cộng sản Hồ Chí Minh
Đoàn TNCS Hồ Chí Minh | Đoàn Thanh niên Cộng sản Hồ Chí Minh
Đoàn Thanh niên Cộng sản Hồ Chí Minh | Đoàn Thanh niên Cộng sản Hồ Chí Minh
Ban đại diện cha mẹ học sinh | Ban đại diện cha mẹ học sinh
BĐD CMHS | Ban đại diện cha mẹ học sinh
Ban đại diện CMHS | Ban đại diện cha mẹ học sinh
Phó Hiệu trưởng chuyên môn | Phó Hiệu trưởng chuyên môn
Phó hiệu trưởng chuyên môn, tất cả giáo viên giảng dạy, nhân viên thư viện – thiết bị. | Phó Hiệu trưởng chuyên môn; Giáo viên giảng dạy; Nhân viên thư viện – thiết bị
Hiệu trưởng, phó hiệu trưởng, tổ trưởng, tổ phó và các thành viên tổ văn phòng. | Hiệu trưởng; Phó Hiệu trưởng; Tổ trưởng; Tổ phó; Thành viên tổ văn phòng
Hiệu trưởng, phó hiệu trưởng và các thành viên hội đồng tư vấn, các đoàn thể chính trị trong nhà trường. | Hiệu trưởng; Phó Hiệu trưởng; Thành viên hội đồng tư vấn; Đoàn thể chính trị trong nhà trường
Hiệu trưởng, phó hiệu trưởng, Tổng phụ trách Đội, tất cả các thành viên hội đồng sư phạm nhà trường. | Hiệu trưởng; Phó Hiệu trưởng; Tổng phụ trách Đội; Thành viên hội đồng sư phạm nhà trường
Hiệu trưởng, phó hiệu trưởng, giáo viên chủ nhiệm phối hợp cha mẹ học sinh. | Hiệu trưởng; Phó Hiệu trưởng; Giáo viên chủ nhiệm; Cha mẹ học sinh
Hiệu trưởng, thư viện - thiết bị, kế toán. | Hiệu trưởng; Thư viện - thiết bị; Kế toán
Lãnh đạo Phòng Giáo dục và Đào tạo, hiệu trưởng nhà trường. | Lãnh đạo Phòng Giáo dục và Đào tạo; Hiệu trưởng
Sở GDĐT | Sở Giáo dục và Đào tạo
Phòng GD&ĐT | Phòng Giáo dục và Đào tạo
Phòng GD-ĐT | Phòng Giáo dục và Đào tạo
UBND huyện | Ủy ban nhân dân huyện
Uỷ ban nhân dân xã | Ủy ban nhân dân xã
BGH, TTCM, GVCN | Ban giám hiệu; Tổ trưởng chuyên môn; Giáo viên chủ nhiệm
BGH + GV | Ban giám hiệu; Giáo viên
HT/PHT | Hiệu trưởng; Phó Hiệu trưởng
HT - PHT | Hiệu trưởng; Phó Hiệu trưởng
P.HT | Phó Hiệu trưởng
Hiệu trưởng Phó Hiệu trưởng Giáo viên | Hiệu trưởng; Phó Hiệu trưởng; Giáo viên
Cán bộ quản lý giáo viên nhân viên | Cán bộ quản lý; Giáo viên; Nhân viên
Hội đồng TDG | Hội đồng tự đánh giá
Hội đồng tự đánh giá | Hội đồng tự đánh giá
Tổ CM | Tổ chuyên môn
Tổ trưởng CM | Tổ trưởng chuyên môn
TPT Đội | Tổng phụ trách Đội
Chủ trì: HT; Phối hợp: GV, NV | Hiệu trưởng; Giáo viên; Nhân viên
- Hiệu trưởng\\n- Phó Hiệu trưởng\\n- TTCM | Hiệu trưởng; Phó Hiệu trưởng; Tổ trưởng chuyên môn
Hiệu trưởng\\nCTCD | Hiệu trưởng; Chủ tịch Công đoàn
Cô Lan | Cô Lan
Nguyễn Văn A (PHT) | Nguyễn Văn A (Phó Hiệu trưởng)
Đ/c Trần Thị B, kế toán | Trần Thị B; Kế toán
Hội đồng trường | Hội đồng trường
Chủ tịch Hội đồng trường | Chủ tịch Hội đồng trường
Bí thư Đoàn | Bí thư Đoàn Thanh niên
Công đoàn | Công đoàn
Hiệu trưởng, hiệu trưởng | Hiệu trưởng
Không | 
- | 
`;

const ROWS = TABLE.trim()
  .split("\n")
  .map((line) => line.split(" | "))
  .map(([words = "", names = ""]) => ({
    words: words.replace(/\s*\|?\s*$/, "").replace(/\\n/g, "\n"),
    names: names
      .split(";")
      .map((name) => name.trim())
      .filter((name) => name !== ""),
  }));

describe("the people of a cell", () => {
  it.each(ROWS)("$words", ({ words, names }) => {
    expect(readPeople(words)).toEqual(names);
    expect(readPeople(words.normalize("NFD"))).toEqual(names);
  });

  it("are read again as themselves", () => {
    for (const { names } of ROWS) for (const name of names) expect(readPeople(name)).toEqual([name]);
  });
});
