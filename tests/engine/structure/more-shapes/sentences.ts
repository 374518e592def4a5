import { builtInCatalogue } from "../../../../src/engine/catalogue/catalogue";
import { type Circular, criteriaOf } from "../../../../src/engine/catalogue/circular";
import type { Random } from "../shapes/random";

/** Content that a school might write, by what it is about. All of our own. */
export interface Topic {
  readonly weakness: string;
  readonly cause: string;
  readonly goal: string;
  readonly work: string;
  readonly solution: string;
  readonly indicator: string;
}

const TOPICS: readonly Topic[] = [
  {
    weakness: "Chiến lược phát triển chưa được công bố trên trang thông tin của trường.",
    cause: "Cán bộ phụ trách trang tin kiêm nhiệm nhiều việc.",
    goal: "Chiến lược được niêm yết và đăng tải trước khai giảng",
    work: "Rà soát, bổ sung chiến lược phát triển giai đoạn 2025-2030",
    solution: "Hiệu trưởng lấy ý kiến hội đồng trường, chỉnh sửa và công khai chiến lược tại bảng tin, trang thông tin điện tử.",
    indicator: "Văn bản chiến lược đã được phê duyệt",
  },
  {
    weakness: "Số học sinh bình quân mỗi lớp vượt quy định 4 em",
    cause: "Dân số cơ học trên địa bàn tăng nhanh",
    goal: "Mỗi lớp không quá 35 học sinh",
    work: "Điều chỉnh tuyến tuyển sinh",
    solution: "Tham mưu với Ủy ban nhân dân phường phân tuyến tuyển sinh hợp lý; báo cáo số liệu từng tháng.",
    indicator: "Biên chế lớp đầu năm đúng quy định",
  },
  {
    weakness: "- Hồ sơ quản lý tài sản cập nhật chậm.\n- Một số biên bản kiểm kê thiếu chữ ký.",
    cause: "- Kế toán mới nhận việc.\n- Chưa có phần mềm dùng chung.",
    goal: "100% hồ sơ tài sản được cập nhật theo quý",
    work: "Sắp xếp lại hồ sơ tài sản, tài chính",
    solution: "- Tập huấn phần mềm quản lý tài sản cho kế toán, văn thư.\n- Kiểm tra chéo vào cuối mỗi quý.\n- Công khai kết quả kiểm kê.",
    indicator: "Sổ tài sản khớp với thực tế kiểm kê",
  },
  {
    weakness: "Giáo viên trên 50 tuổi còn lúng túng khi soạn bài giảng điện tử.",
    cause: "Ít được thực hành với phòng máy.",
    goal: "Ít nhất 80% giáo viên sử dụng thành thạo bảng tương tác",
    work: "Bồi dưỡng kỹ năng công nghệ thông tin cho giáo viên",
    solution: "Mỗi tổ cử 01 giáo viên cốt cán kèm cặp đồng nghiệp, sinh hoạt chuyên đề 02 lần/học kỳ.",
    indicator: "Phiếu dự giờ có sử dụng học liệu số",
  },
  {
    weakness: "Thư viện chưa có phòng đọc riêng cho học sinh lớp 1, lớp 2",
    cause: "Diện tích phòng hiện có hẹp, chưa được mở rộng.",
    goal: "Thư viện đạt mức tiên tiến vào năm 2026",
    work: "Cải tạo không gian đọc",
    solution: "Ngăn phòng kho thành góc đọc, kê lại giá sách và vận động phụ huynh tặng sách.",
    indicator: "Số lượt bạn đọc trung bình mỗi tuần",
  },
  {
    weakness: "Khu vệ sinh học sinh nam xuống cấp, thường xuyên tắc nước.",
    cause: "Công trình đưa vào sử dụng từ năm 2008.",
    goal: "Khu vệ sinh sạch, đủ nước, có xà phòng",
    work: "Sửa chữa khu vệ sinh khối lớp 4, 5",
    solution: "Lập dự toán sửa chữa trình cấp trên; trước mắt thay vòi nước và bố trí nhân viên dọn hằng ngày.",
    indicator: "Biên bản nghiệm thu công trình",
  },
  {
    weakness: "Việc phối hợp với cha mẹ học sinh có hoàn cảnh đặc biệt chưa thường xuyên",
    cause: "Nhiều gia đình đi làm ăn xa",
    goal: "Trên 95% phụ huynh dự họp đầy đủ",
    work: "Đổi mới hình thức liên lạc với gia đình",
    solution: "Giáo viên chủ nhiệm lập nhóm liên lạc, đến thăm nhà học sinh mỗi học kỳ một lần và ghi nhật ký.",
    indicator: "Nhật ký thăm hỏi gia đình học sinh",
  },
  {
    weakness: "Hoạt động trải nghiệm còn đơn điệu, ít học sinh được tham gia điều hành.",
    cause: "Kinh phí tổ chức hạn hẹp.",
    goal: "Mỗi khối tổ chức 2 chuyên đề trải nghiệm/năm",
    work: "Xây dựng chuyên đề trải nghiệm tại làng nghề",
    solution: "Tổng phụ trách Đội cùng tổ khối trưởng khảo sát địa điểm, giao học sinh tự viết kịch bản và dẫn chương trình.",
    indicator: "Kế hoạch, ảnh và bài thu hoạch của học sinh",
  },
  {
    weakness: "Chưa có nhân viên y tế chuyên trách; tủ thuốc thiếu một số loại cơ bản.",
    cause: "Chỉ tiêu biên chế bị cắt giảm",
    goal: "Có hợp đồng nhân viên y tế trước tháng 12",
    work: "Kiện toàn công tác y tế học đường",
    solution: "Ký hợp đồng với trạm y tế phường; mua bổ sung thuốc, vật tư theo danh mục.",
    indicator: "Hợp đồng và sổ theo dõi sức khỏe",
  },
  {
    weakness: "Đánh giá học sinh theo Thông tư 27 ở một vài lớp còn chung chung, chưa sát từng em.",
    cause: "Giáo viên chưa quen viết nhận xét.",
    goal: "Nhận xét cụ thể với từng học sinh",
    work: "Tổ chức chuyên đề về nhận xét, đánh giá học sinh",
    solution: "Phó Hiệu trưởng kiểm tra sổ theo dõi hằng tháng, góp ý trực tiếp cho giáo viên.",
    indicator: "Kết quả kiểm tra sổ theo dõi cuối kỳ",
  },
  {
    weakness: "Sân chơi phía sau chưa lát gạch nên lầy lội vào mùa mưa, học sinh không sử dụng được",
    cause: "Nguồn xã hội hóa năm trước không đạt kế hoạch.",
    goal: "Hoàn thành 600 m2 sân lát gạch",
    work: "Lát sân chơi, trồng thêm cây bóng mát",
    solution: "Vận động các doanh nghiệp trên địa bàn tài trợ gạch, đoàn viên góp ngày công.",
    indicator: "Diện tích sân được đưa vào sử dụng",
  },
  {
    weakness: "Quy chế dân chủ được sửa đổi nhưng chưa phổ biến đến nhân viên hợp đồng.",
    cause: "Lịch họp trùng ca làm việc.",
    goal: "Tất cả người lao động nắm được quy chế",
    work: "Phổ biến lại quy chế dân chủ, quy chế chi tiêu nội bộ",
    solution: "Công đoàn tổ chức buổi trao đổi riêng cho nhân viên hợp đồng; phát tài liệu in.",
    indicator: "Danh sách ký nhận tài liệu",
  },
];

const SHORT_WAYS = [
  "Giao tổ văn phòng tổng hợp, báo cáo lãnh đạo trường.",
  "Kiểm tra định kỳ, rút kinh nghiệm trong họp giao ban",
  "Cử người tham gia lớp bồi dưỡng do ngành tổ chức.",
  "Công khai kết quả trước hội đồng sư phạm.",
];

/** Topics with small changes, so that two rows seldom say the same. */
export function topicOf(random: Random): Topic {
  const topic = random.pick(TOPICS);
  const tail = random.chance(0.3) ? ` (đợt ${random.between(1, 4)})` : "";
  return {
    ...topic,
    work: topic.work + tail,
    solution: random.chance(0.3) ? random.pick(SHORT_WAYS) : topic.solution,
  };
}

export const PEOPLE: readonly (readonly [string, readonly string[]])[] = [
  ["Hiệu trưởng", ["Hiệu trưởng"]],
  ["Hiệu trưởng, kế toán", ["Hiệu trưởng", "Kế toán"]],
  ["Phó Hiệu trưởng", ["Phó Hiệu trưởng"]],
  ["Tổ trưởng chuyên môn; giáo viên chủ nhiệm", ["Tổ trưởng chuyên môn", "Giáo viên chủ nhiệm"]],
  ["Nhân viên thư viện", ["Nhân viên thư viện"]],
  ["Ban giám hiệu", ["Ban giám hiệu"]],
];

/** Times with their days after contract.md, in the plan of school year 2024-2025. */
export const PERIODS: readonly (readonly [string, string | null, string | null])[] = [
  ["Tháng 9/2024 đến tháng 5/2025", "2024-09-01", "2025-05-31"],
  ["Năm học 2024-2025", "2024-09-01", "2025-05-31"],
  ["Tháng 10/2024", "2024-10-01", "2024-10-31"],
  ["Quý I/2025", "2025-01-01", "2025-03-31"],
  ["Từ tháng 11/2024 đến tháng 3/2025", "2024-11-01", "2025-03-31"],
  ["15/10/2024", "2024-10-15", "2024-10-15"],
  ["Giai đoạn 2025-2030", "2025-01-01", "2030-12-31"],
  ["Học kỳ II năm học 2024-2025", "2025-02-01", "2025-05-31"],
  ["Học kỳ I", "2024-09-01", "2025-01-31"],
  ["09/2024 - 12/2024", "2024-09-01", "2024-12-31"],
  ["2024-2025", "2024-09-01", "2025-05-31"],
];

export const SUMS: readonly (readonly [string, number | null])[] = [
  ["10 triệu", 10_000_000],
  ["5.000.000đ", 5_000_000],
  ["0đ", 0],
  ["25 tr", 25_000_000],
  ["1,5 triệu đồng", 1_500_000],
  ["12.500.000 đồng", 12_500_000],
  ["50 tr từ nguồn xã hội hóa", 50_000_000],
  ["Theo dự toán được duyệt", null],
];

export const CONDITIONS = [
  "Đội ngũ hiện có, phòng họp",
  "Có sự đồng thuận của cha mẹ học sinh",
  "Nguồn ngân sách chi thường xuyên",
  "Tài liệu tập huấn, máy chiếu",
];
export const NOTES = ["Báo cáo hằng tháng", "Chuyển tiếp từ năm trước", "Đã thống nhất trong hội đồng", "Theo dõi thêm", "Không"];
export const PARTNERS = ["Ban đại diện cha mẹ học sinh", "Công đoàn, Đoàn thanh niên", "Tổ văn phòng", "Trạm y tế phường"];
export const RESOURCES = ["Nguồn ngân sách và xã hội hóa", "Nhân lực tại chỗ, kinh phí công đoàn", "Thiết bị sẵn có của nhà trường"];

export const STANDARD_TITLES = [
  "Tổ chức và quản lý nhà trường",
  "Cán bộ quản lý, giáo viên, nhân viên và học sinh",
  "Cơ sở vật chất và thiết bị dạy học",
  "Quan hệ giữa nhà trường, gia đình và xã hội",
  "Hoạt động giáo dục và kết quả giáo dục",
];

export interface Chosen {
  readonly code: string;
  readonly title: string;
  readonly standard: number;
}

export const PRIMARY: Circular = builtInCatalogue.find((one) => one.id === "17/2018")!;

/** Some criteria of the circular, in its order. */
export function criteriaChosen(random: Random, count: number, circular: Circular = PRIMARY): readonly Chosen[] {
  const all = criteriaOf(circular);
  const picked = new Set(random.shuffled(all.map((_, index) => index)).slice(0, count));
  return all.filter((_, index) => picked.has(index)).map(({ code, title }) => ({ code, title, standard: Number(code.split(".")[0]) }));
}
