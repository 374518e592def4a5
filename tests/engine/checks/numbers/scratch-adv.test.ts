import { numbersChecks } from "../../../../src/engine/checks/numbers";
import { timeChecks } from "../../../../src/engine/checks/time";
import type { Check } from "../../../../src/engine/checks/check";
import type { Facts } from "../../../../src/engine/diagnostics/finding";
import { marks } from "../prose/small-book";
import { writeFileSync } from "node:fs";
const all = [...numbersChecks, ...timeChecks] as readonly Check<string, Facts>[];
it("adv", () => {
  const out: string[] = [];
  const lines = `Tổng số CB, GV, NV: 45 (CBQL 03, GV 35, NV 07); nữ: 40
Tổng số lớp: 20; tổng số học sinh: 685 em, trong đó nữ: 330, dân tộc: 12
Toàn trường có 20 lớp với 712 học sinh.
Đội ngũ: 36 đ/c. Trong đó: BGH: 03; GV: 30; NV: 3
Tổng số CBGVNV: 36 đ/c. Trong đó: BGH: 03; GV: 30; NV: 4
- Tổng số: 32 CBGVNV, trong đó: CBQL: 2, GV: 25, nhân viên: 5
Xếp loại viên chức cuối năm: HTXSNV: 8/40 (20%); HTTNV: 30/40 (75%); HTNV: 2/40 (5%)
Học sinh hoàn thành chương trình lớp học: 680/685 đạt 99,3%
Số phòng học: 20/20 lớp, đạt tỉ lệ 1 phòng/lớp
GV đạt chuẩn 28/30 (93,3 %), trên chuẩn 2/30 (6,6%)
Nhà trường có 25 phòng học, trong đó: 20 phòng kiên cố, 5 phòng bán kiên cố.
Nhà trường có 25 phòng gồm: 18 phòng học; 01 phòng Tin học; 01 phòng Ngoại ngữ; 01 thư viện
Năm học 2023-2024: tổng số học sinh 712 em; năm học 2024-2025: 685 em
Kết quả: Giải Nhất: 02; giải Nhì: 05; giải Ba: 07; KK: 10. Tổng: 24 giải
Tổng số giải: 25 (02 Nhất, 05 Nhì, 07 Ba, 10 KK)
Tổng diện tích 8.500 m2, trong đó: sân chơi 3.000 m2, cây xanh 1.500 m2
Tổng số máy tính 40 (trong đó 35 máy phục vụ học tập, 05 máy văn phòng)
Kinh phí 120.000.000đ (NSNN: 80.000.000đ; XHH: 40.000.000đ)
Kinh phí 120.000.000đ (NSNN: 80.000.000đ; XHH: 30.000.000đ)
Tổng số đảng viên 20/36 CBGVNV, đạt tỉ lệ 55,6%
Tổng số đảng viên: 20 (chính thức: 18, dự bị: 2)
Chi bộ có 20 đảng viên, trong đó nữ 18 đồng chí, chiếm 90%
Tỷ lệ giáo viên/lớp: 30/20 = 1,5
Chỉ tiêu 100% (685/685) học sinh
Có 15/20 (75%) lớp đạt lớp tiên tiến, tăng 2 lớp (10%)
Đạt chuẩn trở lên 36/36 (100%), trong đó trên chuẩn 3/36 = 8,3%
Sĩ số bình quân: 34,2 HS/lớp
Mỗi lớp có từ 30 đến 35 học sinh
lớp 5A có 40 học sinh tham gia giao lưu
bình quân 36 học sinh/lớp
Số học sinh/lớp bình quân là 38
Từ năm học 2020-2021 đến nay có 12 học sinh đạt giải
Ngày 15/9/2024 nhà trường nhận 120 bộ bàn ghế
Số: 12/KH-THHS, ngày 05 tháng 9 năm 2024; Quyết định số 15/QĐ-THHS ngày 04/9/2024; Kế hoạch số 13/KH-THHS ngày 01/9/2024
năm học: 2024-2025
năm học 2024- 2025.
năm học 2024 -2025 (học kỳ 1)
các năm học 2022-2023; 2023-2024; 2024-2025
năm học 2024-2025 1. Mục đích, yêu cầu
Năm học 2024-2025 - HKI
Trong 5 năm học từ 2020-2021 đến 2024-2025
Đầu năm học 2024, nhà trường
giai đoạn từ năm học 2018-2023
Báo cáo tự đánh giá giai đoạn 2018-2023, 2023-2028
Tiếp tục duy trì từ 95 đến 98% học sinh chuyên cần
ít nhất 2 lần/năm học; tối thiểu 1-2 tiết/tuần
Phấn đấu từ 3 đến 5 giải cấp huyện trở lên
Đạt từ 85% trở lên đến 90%
Kết quả đánh giá ngoài: giai đoạn 2019-2024; kế hoạch giai đoạn 2024-2029 sau đánh giá ngoài
Báo cáo kết quả trước ngày 25/5/2025, nộp sản phẩm trước ngày 30/5/2025
Tháng 5/2025 tổng kết (trước ngày 25/5/2025)`.split("\n");
  for (const c of all) for (const m of marks(c, { lines })) out.push(`${c.code}: ${m}   <= ${lines[Number(/\d+/.exec(m)?.[0]) - 1]}`);
  const rows = ["Tháng 9/2024 - 5/2025","HKI","Từ 5/9/2024 đến 31/5/2025","Quý I/2025","Quý III/2025","Quý IV/2025","15/9/2024","Năm học 2024-2025, 2025-2026","Tháng 9, 10/2024","8/2024-8/2025","Từ 01/7/2024","Cả năm","Tháng 6/2024","Tháng 4/2024", "2024-2026","Năm 2024-2025","Tháng 12/2024, tháng 3/2025","Từ 2020 đến 2025","Hè 2024","30/9/2024 - 30/9/2025","Cuối năm học 2023-2024","5 năm (2021-2025)"];
  for (const c of timeChecks as readonly Check<string, Facts>[]) for (const m of marks(c, { plan: rows.map((period) => ({ criterion: "1.1", period })) })) out.push(`${c.code}: ${m}`);
  writeFileSync("/tmp/nt-adv.txt", out.join("\n"));
});
