import type { SheetWords } from "../../engine";
import { domain } from "./domain";
import { asSchool, capital } from "./school-name";

const DOTS = "…………";
const LONG_DOTS = "……………………";

const UNITS: ReadonlyMap<number, string> = new Map([
  [1, "đồng"],
  [1_000, "nghìn đồng"],
  [1_000_000, "triệu đồng"],
  [1_000_000_000, "tỷ đồng"],
]);

function unitName(unit: number): string {
  return UNITS.get(unit) ?? domain.money(unit);
}

function inYear(schoolYear: string | null): string {
  return `năm học ${schoolYear ?? DOTS}`;
}

/** Offices that are written small within a sentence, as no person is named with them (decree 30/2020). */
const OFFICE =
  /^(phó |quyền |tổ |nhóm )?(hiệu trưởng|hiệu phó|tổ trưởng|tổ phó|nhóm trưởng|kế toán|giáo viên|nhân viên|văn thư|thủ quỹ|thủ kho|tổng phụ trách|cán bộ|bảo vệ|y tế|chủ tịch|bí thư|trưởng|các|toàn|tất cả|tổ chuyên môn|tổ văn phòng|cha mẹ|phụ huynh|học sinh)(?=\s|$)/i;

/** "Hiệu trưởng, kế toán, Nguyễn Thị Mẫu": no capital within the sentence but of names. */
function withinSentence(person: string): string {
  return person.replace(OFFICE, (office) => office.toLowerCase());
}

/** "tiêu chí 1.4, 3.2; Mức 4 khoản 1". */
function criteriaList(criteria: readonly string[]): string {
  const codes = criteria.filter((one) => /^\d{1,2}\.\d{1,2}$/.test(one));
  const others = criteria.filter((one) => !codes.includes(one)).map((one) => (one.startsWith("M4.") ? `Mức 4 khoản ${one.slice(3)}` : one));
  return [...(codes.length === 0 ? [] : [`tiêu chí ${codes.join(", ")}`]), ...others].join("; ");
}

/** A text of several lines, or one that is a list, begins on a line of its own; one that names itself needs no label. */
function labelled(label: string, text: string): string {
  if (text.toLowerCase().startsWith(label.toLowerCase())) return text;
  return text.includes("\n") || /^[-–—+*•]/.test(text) ? `${label}:\n${text}` : `${label}: ${text}`;
}

function levelWords(level: number | null): string {
  return level === null ? "Mức ……" : domain.level(level);
}

export const planPaper: SheetWords["planPaper"] = {
  number: (number, symbol) => `Số: ${number === null ? "……" : number.padStart(2, "0")}/KH-${symbol ?? "……"}`,
  kind: "KẾ HOẠCH",
  subject: (schoolYear) => `Cải tiến chất lượng giáo dục ${inYear(schoolYear)}`,
  selfAssessmentBasis: (school) => `Căn cứ kết quả tự đánh giá chất lượng giáo dục của ${asSchool(school)}`,
  opening: (school, schoolYear) => `${asSchool(school)} xây dựng kế hoạch cải tiến chất lượng giáo dục ${inYear(schoolYear)} như sau:`,
  purposeTitle: "I. MỤC ĐÍCH, YÊU CẦU",
  purposes: [
    "- Khắc phục các hạn chế đã nêu trong kết quả tự đánh giá; giữ vững và nâng dần mức đạt của các tiêu chí.",
    "- Mỗi nội dung cải tiến có giải pháp, người thực hiện, thời gian và nguồn lực cụ thể; kết quả được theo dõi, đánh giá và báo cáo theo kỳ.",
  ],
  stateTitle: "II. THỰC TRẠNG",
  levels: (counts, levels) => {
    const told =
      counts === null
        ? levels.map((level) => `${domain.level(level)} đạt ……/…… tiêu chí`)
        : counts.map((one) => `${domain.level(one.level)} đạt ${one.met}/${one.total} tiêu chí (${domain.percent(one.percent)})`);
    return `- Kết quả tự đánh giá theo tiêu chí: ${told.join("; ")}.`;
  },
  problemsTitle: "Tóm tắt vấn đề trọng tâm:",
  contentTitle: "III. NỘI DUNG CẢI TIẾN CHẤT LƯỢNG",
  organisationTitle: "IV. TỔ CHỨC THỰC HIỆN",
  owner: (people, criteria) =>
    `- ${people.length === 0 ? LONG_DOTS : capital(people.map(withinSentence).join(", "))}: thực hiện các nội dung thuộc ${criteria.length === 0 ? `tiêu chí ${LONG_DOTS}` : criteriaList(criteria)}.`,
  money: (planned, actions) => `- Kinh phí dự kiến: ${domain.money(planned)} cho ${actions} nội dung có ghi số tiền.`,
  closing: (school, schoolYear) => `Trên đây là kế hoạch cải tiến chất lượng giáo dục ${inYear(schoolYear)} của ${asSchool(school)}./.`,
  columns: {
    number: "TT",
    criterion: "Tiêu chuẩn, tiêu chí",
    weakness: "Hạn chế",
    solution: "Giải pháp cải tiến",
    people: "Người thực hiện",
    period: "Thời gian",
    budget: "Kinh phí",
    note: "Ghi chú",
    work: "Nội dung công việc",
    responsible: "Đơn vị, cá nhân phụ trách",
    conditions: "Điều kiện, giải pháp thực hiện",
    improvement: "Nội dung cải tiến",
    goal: "Mục tiêu cải tiến",
    activity: "Hoạt động/giải pháp",
    indicator: "Chỉ số đánh giá kết quả",
    time: "Thời gian thực hiện",
    inCharge: "Đơn vị/cá nhân phụ trách",
    resources: "Nguồn lực bảo đảm",
    evidence: "Thông tin, dữ liệu hoặc minh chứng dự kiến",
    completion: "Mức độ thực hiện",
  },
  problemColumns: {
    number: "TT",
    criterion: "Tiêu chuẩn, tiêu chí liên quan",
    situation: "Đánh giá hiện trạng",
    weakness: "Điểm hạn chế",
    cause: "Nguyên nhân của hạn chế",
  },
  line: (field, text) => labelled(capital(domain.field[field]), text),
  span: (start, end) => {
    if (/^\d/.test(start) && /^\d/.test(end)) return `${start} - ${end}`;
    return `${/^từ\s/i.test(start) ? capital(start) : `Từ ${start}`} ${/^đến\s/i.test(end) ? end : `đến ${end}`}`;
  },
  alsoCriteria: (codes) => `(cùng với ${criteriaList(codes)})`,
  inUnit: (head, unit) => `${head} (${unitName(unit)})`,
  amount: domain.number,
  withUnit: (amount, unit) => `${amount} ${unitName(unit)}`,
};

export const levelPaper: SheetWords["levelPaper"] = {
  title: "BẢNG TỔNG HỢP KẾT QUẢ TỰ ĐÁNH GIÁ",
  subject: (schoolYear) => capital(inYear(schoolYear)),
  results: "1. Kết quả đánh giá",
  levelsTitle: (levels) => {
    const [last, ...before] = [...levels].reverse();
    const names = before.length === 0 ? `${last ?? ""}` : `${before.reverse().join(", ")} và ${last ?? ""}`;
    return `1.1. Đánh giá tiêu chí Mức ${names}`;
  },
  level4Title: "1.2. Đánh giá tiêu chí Mức 4",
  criterionHead: "Tiêu chuẩn, tiêu chí",
  itemHead: "Tiêu chí (khoản, Điều 22)",
  result: "Kết quả",
  met: "Đạt",
  notMet: "Không đạt",
  note: "Ghi chú",
  level: domain.level,
  standard: (number) => `Tiêu chuẩn ${number}`,
  criterion: (code) => `Tiêu chí ${code}`,
  item: capital,
  mark: "x",
  noLevel: "-------",
  reached: (level) => (level === 0 ? "Kết quả: không đạt Mức 1." : `Kết quả: đạt ${levelWords(level)}.`),
  level4: (isMet) => (isMet === null ? `Kết quả: ${LONG_DOTS}` : isMet ? "Kết quả: đạt Mức 4." : "Kết quả: không đạt Mức 4."),
  conclusionTitle: "2. Kết luận",
  conclusion: (level) => (level === 0 ? "Trường không đạt Mức 1." : `Trường đạt ${levelWords(level)}.`),
  count: ({ level, met, total, percent }) =>
    `- Số lượng và tỷ lệ tiêu chí đạt ${domain.level(level)}: ${met === null ? `……/${total}` : `${met}/${total} (${domain.percent(percent)})`}.`,
  unknown: (criteria) =>
    `Chưa có đánh giá: ${criteria.map((code) => (code.startsWith("M4.") ? `Mức 4 khoản ${code.slice(3)}` : code)).join(", ")}.`,
  nothingKnown: "Chưa có đánh giá: tất cả các tiêu chí.",
  placeAndDay: (place) => `${place ?? DOTS}, ngày …… tháng …… năm ……`,
  chair: "CHỦ TỊCH HỘI ĐỒNG TỰ ĐÁNH GIÁ",
};
