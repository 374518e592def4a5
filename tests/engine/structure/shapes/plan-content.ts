import { criteriaOf } from "../../../../src/engine/catalogue/circular";
import { builtInCatalogue } from "../../../../src/engine/catalogue/catalogue";
import type { Random } from "./random";

/** What a generated plan says, before any shape is given to it. Sentences of our own. */
export interface TruthRow {
  readonly criterion: string;
  readonly title: string;
  readonly standard: number;
  readonly fields: Readonly<Record<TruthField, string>>;
}

export const TRUTH_FIELDS = [
  "weakness",
  "work",
  "solution",
  "goal",
  "people",
  "period",
  "conditions",
  "budget",
  "indicator",
  "note",
] as const;
export type TruthField = (typeof TRUTH_FIELDS)[number];

const THINGS = [
  "vườn trường",
  "thư viện",
  "phòng tin học",
  "sổ theo dõi học sinh",
  "bếp ăn bán trú",
  "tổ chuyên môn",
  "hồ sơ lưu trữ",
  "nhà để xe",
  "câu lạc bộ bóng đá",
  "hệ thống loa đài",
];
const LACKS = [
  "chưa được rà soát thường xuyên",
  "còn thiếu so với quy mô hiện nay",
  "chưa phát huy hết tác dụng",
  "đã xuống cấp ở nhiều chỗ",
  "còn hạn chế về hình thức",
];
const DEEDS = [
  "Rà soát, bổ sung",
  "Lập kế hoạch sửa chữa",
  "Tổ chức tập huấn về",
  "Xây dựng quy chế sử dụng",
  "Tham mưu cấp trên đầu tư",
  "Phân công người theo dõi",
];
const WAYS = [
  "Nhà trường giao bộ phận phụ trách khảo sát, báo cáo hằng tháng và điều chỉnh kịp thời.",
  "Phối hợp với Ban đại diện cha mẹ học sinh vận động nguồn lực; công khai kết quả trước hội đồng.",
  "Đưa nội dung vào kế hoạch năm học, kiểm tra vào cuối mỗi học kỳ.",
  "Cử người đi học, chia sẻ lại trong sinh hoạt tổ và đánh giá sau ba tháng.",
];
const GOALS = [
  "Trên 90% học sinh được sử dụng",
  "Hoàn thành trước khi kết thúc học kỳ I",
  "Mỗi khối có ít nhất một góc riêng",
  "Không còn hồ sơ thiếu chữ ký",
];
const PEOPLE = [
  "Hiệu trưởng",
  "Phó Hiệu trưởng, kế toán",
  "Tổ trưởng chuyên môn",
  "Nhân viên thư viện",
  "GVCN, TPT Đội",
  "BGH, tổ văn phòng",
];
const PERIODS = [
  "Tháng 9/2024 đến tháng 5/2025",
  "Học kỳ I",
  "Năm học 2024-2025",
  "Tháng 10/2024",
  "Quý I/2025",
  "Từ tháng 11/2024 đến tháng 3/2025",
  "15/10/2024",
];
const CONDITIONS = ["Kinh phí hoạt động thường xuyên", "Đội ngũ sẵn có", "Phối hợp cha mẹ học sinh", "Tài liệu hướng dẫn của ngành"];
const BUDGETS = ["10 triệu", "5.000.000đ", "0đ", "25 tr", "1,5 triệu đồng", "12.500.000 đồng"];
const INDICATORS = ["Biên bản kiểm tra cuối kỳ", "Số lượt mượn sách tăng", "Tỉ lệ hài lòng trên 85%"];
const NOTES = ["Báo cáo hằng tháng", "Đã thống nhất trong hội đồng", "Theo dõi thêm"];

export function planOf(random: Random, count: number): readonly TruthRow[] {
  const circular = builtInCatalogue.find((one) => one.id === "17/2018")!;
  const all = criteriaOf(circular);
  const chosen = all.filter(() => random.chance(count / all.length)).slice(0, count);
  return (chosen.length >= 3 ? chosen : all.slice(0, Math.max(3, count))).flatMap((criterion) => {
    const actions = random.chance(0.15) ? 2 : 1;
    return Array.from({ length: actions }, () => rowOf(random, criterion.code, criterion.title));
  });
}

function rowOf(random: Random, criterion: string, title: string): TruthRow {
  const thing = random.pick(THINGS);
  return {
    criterion,
    title,
    standard: Number(criterion.split(".")[0]),
    fields: {
      weakness: `${thing[0]!.toUpperCase()}${thing.slice(1)} ${random.pick(LACKS)}${random.chance(0.6) ? "." : ""}`,
      work: `${random.pick(DEEDS)} ${thing} đợt ${random.between(1, 9)}${random.chance(0.5) ? "." : ""}`,
      solution: random.pick(WAYS),
      goal: random.pick(GOALS),
      people: random.pick(PEOPLE),
      period: random.pick(PERIODS),
      conditions: random.pick(CONDITIONS),
      budget: random.pick(BUDGETS),
      indicator: random.pick(INDICATORS),
      note: random.pick(NOTES),
    },
  };
}
