import type { ReportFormId, ReportPeriod, SheetWords } from "../../engine";
import { domain } from "./domain";
import { levelPaper, planPaper } from "./papers";
import { asSchool, capital } from "./school-name";

const ROMAN = ["", "I", "II", "III", "IV"] as const;
const DOTS = "…………";
const LONG_DOTS = "……………………";

/** Days of the guidance letters, which the catalogue names by number only. */
const LETTERS = new Map([
  ["5932/BGDĐT-QLCL", { day: "2018-12-28", about: "hướng dẫn tự đánh giá và đánh giá ngoài cơ sở giáo dục phổ thông" }],
  ["5942/BGDĐT-QLCL", { day: "2018-12-28", about: "hướng dẫn tự đánh giá và đánh giá ngoài trường mầm non" }],
]);

function yearOf({ year }: ReportPeriod): string {
  return `${year}-${year + 1}`;
}

function periodPhrase(period: ReportPeriod): string {
  switch (period.kind) {
    case "school-year":
      return `năm học ${yearOf(period)}`;
    case "semester":
      return `học kỳ ${ROMAN[period.semester]} năm học ${yearOf(period)}`;
    case "quarter":
      return `quý ${ROMAN[period.quarter]} năm ${period.year}`;
  }
}

/** The usual form needs no word of its own in the name. */
function reportName(period: ReportPeriod, form: ReportFormId): string {
  return form === "8-cot" ? periodName(period) : `${periodName(period)} (Biểu 2)`;
}

function periodName(period: ReportPeriod): string {
  switch (period.kind) {
    case "school-year":
      return `Báo cáo ${yearOf(period)}`;
    case "semester":
      return `Báo cáo HK${period.semester} ${yearOf(period)}`;
    case "quarter":
      return `Báo cáo quý ${period.quarter}-${period.year}`;
  }
}

/** "2024-10-05" → "ngày 05 tháng 10 năm 2024"; only January and February take a zero. */
function longDay(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `ngày ${date} tháng ${Number(month) <= 2 ? month : String(Number(month))} năm ${year}`;
}

function listed(codes: readonly string[], most = 12): string {
  const shown = codes.slice(0, most).map(shortCode).join(", ");
  return codes.length > most ? `${shown} và ${codes.length - most} tiêu chí khác` : shown;
}

/** "Tiêu chí 1.4, 3.2; Mức 4 khoản 1". */
function withWord(criteria: readonly string[]): string {
  const codes = criteria.filter((one) => /^\d{1,2}\.\d{1,2}$/.test(one));
  const others = criteria.filter((one) => !codes.includes(one)).map(shortCode);
  return [...(codes.length === 0 ? [] : [`Tiêu chí ${codes.join(", ")}`]), ...others].join("; ");
}

function shortCode(code: string): string {
  return code.startsWith("M4.") ? `Mức 4 khoản ${code.slice(3)}` : code;
}

/** Ends a sentence of the user's with a full stop where it has no end yet. */
function ended(text: string): string {
  return /[.!?;:…]$/.test(text) ? text : `${text}.`;
}

const STATUS = {
  done: "Hoàn thành",
  "in-progress": "Đang thực hiện",
  late: "Chậm",
  "not-started": "Chưa triển khai",
  adjusted: "Điều chỉnh",
  dropped: "Bỏ",
} as const;

export const sheets: SheetWords = {
  names: domain.ownSheet,
  reportName,
  periodPhrase,
  unknown: "chưa rõ",
  level: domain.level,
  standard: (number, title) => (title === null ? `Tiêu chuẩn ${number}` : `Tiêu chuẩn ${number}: ${title}`),
  subject: (school, schoolYear, circular) =>
    [school, schoolYear === null ? null : `Năm học ${schoolYear}`, `Thông tư ${circular}`].filter((part) => part !== null).join("  ·  "),
  place: domain.place,
  day: domain.day,
  plan: {
    title: "BẢNG KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG",
    help: "Mỗi dòng là một việc của kế hoạch: lời văn giữ nguyên như bản gốc, bên cạnh là ngày, tiền và mức đã đọc thành giá trị. Cột cuối đưa về ô gốc.",
    nothing: "Chưa nhận ra dòng kế hoạch nào trong tệp này. Có thể nhập các việc của kế hoạch vào bảng dưới đây.",
    columns: {
      id: "Mã việc",
      criterion: "Tiêu chí",
      title: "Tên tiêu chí",
      levels: "Mục mức",
      criterionText: "Tiêu chí (nguyên văn)",
      strength: "Điểm mạnh",
      weakness: "Hạn chế",
      cause: "Nguyên nhân",
      goal: "Mục tiêu",
      work: "Nội dung công việc",
      solution: "Giải pháp",
      indicator: "Chỉ số đánh giá",
      peopleText: "Người thực hiện (nguyên văn)",
      people: "Người thực hiện",
      partners: "Người phối hợp",
      conditions: "Điều kiện",
      resources: "Nguồn lực",
      periodText: "Thời gian (nguyên văn)",
      start: "Bắt đầu",
      end: "Hoàn thành",
      recurring: "Lặp lại, kéo dài",
      budgetText: "Kinh phí (nguyên văn)",
      budget: "Kinh phí (đồng)",
      funding: "Nguồn kinh phí",
      targetText: "Mức phấn đấu (nguyên văn)",
      targetLevel: "Mức phấn đấu",
      statedResult: "Tự đánh giá",
      statedLevel: "Mức tự đánh giá",
      evidence: "Minh chứng",
      note: "Ghi chú",
      source: "Ô gốc",
    },
    statedResult: { met: "Đạt", "not-met": "Chưa đạt" },
    recurring: { yearly: "hằng năm", dates: "vào các ngày đã nêu", monthly: "hằng tháng", daily: "hằng ngày", unspecified: "thường xuyên" },
    openEnd: "và các năm tiếp theo",
    goToSource: "Bấm để đến ô gốc",
  },
  marks: {
    title: "BẢNG TỰ ĐÁNH GIÁ",
    help: "Đánh X vào từng mức mà tiêu chí đạt (đạt Mức 3 thì đánh cả Mức 1, 2, 3); không đạt Mức 1 thì chỉ đánh cột Không đạt. Trang Tổng hợp mức tự tính lại.",
    columns: { standard: "Tiêu chuẩn", criterion: "Tiêu chí", title: "Tên tiêu chí", failed: "Không đạt", note: "Ghi chú" },
    level4: "Mức 4",
    mark: { title: "Đánh dấu mức đạt", message: "Chọn X nếu đạt, để trống nếu chưa đạt. Dấu ? nghĩa là chưa rõ." },
    blocked: { title: "Không có mức này", message: (level) => `Tiêu chí này không có Mức ${level}, nên không đánh dấu ở đây.` },
    statedNote: (words) => `Văn bản ghi: “${words}”`,
  },
  progress: {
    title: "TIẾN ĐỘ THỰC HIỆN KẾ HOẠCH",
    help: (period) => `Ghi kết quả ${period} vào các ô nền vàng; báo cáo lấy số liệu từ đây. Dòng của các kỳ trước được giữ nguyên.`,
    columns: {
      id: "Mã việc",
      criterion: "Tiêu chí",
      work: "Nội dung công việc",
      period: "Kỳ báo cáo",
      status: "Tình trạng",
      percent: "Mức hoàn thành (%)",
      done: "Đã triển khai xong",
      inProgress: "Đang triển khai",
      notStarted: "Chưa triển khai",
      reason: "Lý do chậm, chưa làm",
      adjusted: "Nội dung điều chỉnh",
      evidence: "Minh chứng",
      spent: "Đã chi (đồng)",
      on: "Ngày ghi",
      by: "Người ghi",
      note: "Ghi chú",
    },
    status: STATUS,
    statusHelp: { title: "Tình trạng", message: "Chọn một tình trạng trong danh sách." },
    percentHelp: { title: "Mức hoàn thành", message: "Nhập một số từ 0 đến 100." },
    moneyHelp: { title: "Đã chi", message: "Nhập số tiền bằng đồng, ví dụ 15000000." },
    dayHelp: { title: "Ngày ghi", message: "Nhập ngày theo dạng ngày/tháng/năm, ví dụ 15/01/2025." },
  },
  profile: {
    title: "HỒ SƠ",
    help: "Thông tin chung đọc được từ tệp. Ô nền vàng có thể sửa; lần chạy sau sẽ dùng thông tin ở đây.",
    label: "Thông tin",
    value: "Nội dung",
    source: "Lấy từ",
    fields: {
      school: "Trường",
      authority: "Cơ quan chủ quản",
      schoolType: "Loại hình",
      schoolYear: "Năm học",
      circular: "Thông tư áp dụng",
      circularTitle: "Tên thông tư",
      circularReason: "Lý do chọn thông tư",
      certainty: "Mức chắc chắn của việc chọn",
      documentType: "Loại văn bản",
      documentNumber: "Số, ký hiệu",
      issuedOn: "Ngày ký",
      place: "Địa danh",
      signer: "Người ký",
      signerTitle: "Chức vụ người ký",
    },
    schoolType: { kindergarten: "Mầm non", primary: "Tiểu học", secondary: "Trung học, nhiều cấp học" },
    reason: domain.circularReason,
    circularHelp: { title: "Thông tư áp dụng", message: "Chọn thông tư mà nhà trường dùng để tự đánh giá." },
    schoolTypeHelp: { title: "Loại hình", message: "Chọn loại hình của nhà trường." },
    chosen: "người dùng hoặc suy ra từ tệp",
  },
  tally: {
    title: "TỔNG HỢP MỨC ĐẠT",
    help: (sheet) => `Mọi con số dưới đây là công thức lấy từ trang “${sheet}”: sửa dấu X ở đó, trang này tự tính lại.`,
    byLevel: "1. Số tiêu chí đạt theo từng mức",
    conclusion: "2. Kết luận",
    byStandard: "3. Theo tiêu chuẩn",
    byCriterion: "4. Theo tiêu chí",
    level: "Mức",
    met: "Đạt",
    notMet: "Chưa đạt",
    unknownCount: "Chưa rõ",
    total: "Tổng số",
    percent: "Tỷ lệ đạt",
    standard: "Tiêu chuẩn",
    standardTitle: "Tên tiêu chuẩn",
    criterion: "Tiêu chí",
    criterionTitle: "Tên tiêu chí",
    metOf: (level) => `Mức ${level}: đạt`,
    totalOf: (level) => `Mức ${level}: tổng số`,
    percentOf: (level) => `Mức ${level}: tỷ lệ`,
    statusOf: (level) => `Mức ${level}`,
    mandatory: "Bắt buộc",
    blocks: "Cản mức tiếp theo",
    blockMark: "●",
    all: "Toàn trường",
    level4Items: "Điều 22",
    status: { met: "đạt", notMet: "chưa đạt", unknown: "chưa rõ", none: "–" },
    schoolLevel: "Mức của nhà trường",
    schoolAt: "Nhà trường ở mức này",
    belowLevel1: "Chưa đạt Mức 1",
    accreditation: "Kiểm định chất lượng",
    accreditationOf: (level) => `Tương ứng Cấp độ ${level}, nếu đoàn đánh giá ngoài kết luận như vậy`,
    notReached: "Chưa đạt",
    nationalStandard: "Chuẩn quốc gia",
    nationalStandardOf: (degree) => `Tương ứng Mức độ ${degree}, nếu đoàn đánh giá ngoài kết luận như vậy`,
    nextLevel: "Mức tiếp theo",
    highest: "Đã ở mức cao nhất",
    blockerCount: "Số tiêu chí còn cản",
    blockerHint: "● Tiêu chí cản nhà trường lên mức tiếp theo. Ô “–”: tiêu chí không có mức này và không tính vào tổng số.",
    projected: "Dự kiến theo kế hoạch",
    projection: (level, on) =>
      level === 0
        ? "Chưa đạt Mức 1, kể cả khi mọi mục tiêu của kế hoạch đều hoàn thành"
        : `Mức ${level}, nếu mọi mục tiêu của kế hoạch đạt đúng hạn${on === null ? "" : ` (${domain.day(on)})`}`,
    noProjection: "Chưa tính được: kế hoạch chưa ghi rõ mức phấn đấu hoặc bảng tự đánh giá chưa đủ",
    rule: "Cách xếp mức",
    rules: {
      every:
        "Nhà trường đạt một mức khi mọi tiêu chí có mức đó đều đạt và đã đạt các mức thấp hơn. Đạt Mức 4 khi đạt Mức 3 và mọi khoản của Điều 22.",
      share: (least) =>
        `Nhà trường đạt một mức khi mọi tiêu chí bắt buộc (●) và ít nhất ${least} tiêu chí còn lại đạt mức đó; từ Mức 2, không tiêu chí nào dưới Mức 1.`,
    },
    stated: "5. Số liệu mà văn bản tự nêu",
    chartTitle: "Tỷ lệ tiêu chí đạt từng mức (%)",
  },
  findings: {
    title: "KẾT QUẢ KIỂM TRA",
    help: "Bấm vào ô ở cột “Ô” để đến chỗ cần xem. Nếu nội dung đúng như vậy, ghi lý do vào cột “Chấp nhận (lý do)”; lần kiểm tra sau sẽ không nhắc lại.",
    nothing: "Chưa phát hiện điểm nào cần xem lại.",
    columns: {
      severity: "Mức độ",
      sheet: "Trang",
      address: "Ô",
      criterion: "Tiêu chí",
      fragment: "Nội dung trong ô",
      what: "Vấn đề",
      why: "Vì sao cần lưu ý",
      todo: "Cách xử lý",
      expected: "Nội dung đúng",
      reason: "Chấp nhận (lý do)",
      by: "Người chấp nhận",
      on: "Ngày",
      code: "Mã",
    },
    severity: { error: "Lỗi", warning: "Cảnh báo", note: "Lưu ý" },
    open: "Cần xem",
    acceptedTitle: "Đã chấp nhận (không cần sửa)",
    accepted: "Đã chấp nhận",
    goToCell: "Bấm để đến ô này",
  },
  report: {
    nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    motto: "Độc lập - Tự do - Hạnh phúc",
    authority: {
      commune: `ỦY BAN NHÂN DÂN XÃ/PHƯỜNG ${DOTS}`,
      district: `PHÒNG GIÁO DỤC VÀ ĐÀO TẠO ${DOTS}`,
      department: `SỞ GIÁO DỤC VÀ ĐÀO TẠO ${DOTS}`,
    },
    schoolUnknown: `TRƯỜNG ${LONG_DOTS}`,
    number: (number, symbol) => `Số: ${number === null ? "……" : number.padStart(2, "0")}/BC-${symbol ?? "……"}`,
    placeAndDay: (place, day, year) => `${place ?? DOTS}, ${day === null ? `ngày …… tháng …… năm ${year}` : longDay(day)}`,
    kind: "BÁO CÁO",
    subject: (period) => `Kết quả thực hiện kế hoạch cải tiến chất lượng giáo dục ${periodPhrase(period)}`,
    circularBasis: (number, issued, title, amendments) => {
      const amended = amendments.length === 0 ? "" : `, được sửa đổi, bổ sung bởi Thông tư số ${amendments.join(", ")}`;
      return `Căn cứ Thông tư số ${number} ${longDay(issued)} của Bộ trưởng Bộ Giáo dục và Đào tạo ban hành ${title}${amended}`;
    },
    letterBasis: (number) => {
      const letter = LETTERS.get(number);
      const about = letter === undefined ? "hướng dẫn tự đánh giá và đánh giá ngoài" : letter.about;
      return `Căn cứ Công văn số ${number}${letter === undefined ? "" : ` ${longDay(letter.day)}`} của Bộ Giáo dục và Đào tạo về việc ${about}`;
    },
    planBasis: (school, number, issued, schoolYear) =>
      `Căn cứ Kế hoạch số ${number ?? `${DOTS}/KH-……`} ${issued === null ? "ngày …… tháng …… năm ……" : longDay(issued)} của ${asSchool(school)} về cải tiến chất lượng giáo dục năm học ${schoolYear ?? DOTS}`,
    opening: (school, period) =>
      `${asSchool(school)} báo cáo kết quả thực hiện kế hoạch cải tiến chất lượng giáo dục ${periodPhrase(period)} như sau:`,
    overall: "I. ĐÁNH GIÁ CHUNG",
    levels: (counts) =>
      `- Kết quả tự đánh giá theo tiêu chí: ${counts.map((one) => `${domain.level(one.level)} đạt ${one.met}/${one.total} tiêu chí (${domain.percent(one.percent)})`).join("; ")}.`,
    reached: (level, nextLevel, blockedBy) => {
      const now = level === 0 ? "Nhà trường chưa đạt Mức 1" : `Nhà trường đạt ${domain.level(level)}`;
      return nextLevel === null || blockedBy.length === 0
        ? `- ${now}.`
        : `- ${now}; ${blockedBy.length} tiêu chí chưa đạt ${domain.level(nextLevel)}: ${listed(blockedBy, 30)}.`;
    },
    levelsUnknown: (levels) =>
      `- Kết quả tự đánh giá theo tiêu chí: ${levels.map((level) => `Mức ${level} đạt ……/…… tiêu chí`).join("; ")}.`,
    actions: (total, counts, unrecorded) => {
      const told = counts.map((one) => `${one.count} việc ${STATUS[one.status].toLowerCase()}`);
      if (unrecorded > 0) told.push(counts.length === 0 ? "chưa ghi nhận kết quả" : `${unrecorded} việc chưa ghi nhận kết quả`);
      return `- Kế hoạch có ${total} việc trong kỳ báo cáo${told.length === 0 ? "" : `: ${told.join(", ")}`}.`;
    },
    later: (criteria) => `- Các việc có thời gian thực hiện sau kỳ báo cáo chưa đưa vào bảng: ${listed(criteria, 20)}.`,
    money: (planned, actions, spent) => {
      const plan = actions === 0 ? null : `dự kiến ${domain.money(planned)} cho ${actions} việc`;
      const paid = spent === null ? null : `đã chi ${domain.money(spent)}`;
      return `- Kinh phí: ${[plan, paid].filter((part) => part !== null).join("; ")}.`;
    },
    detail: "II. KẾT QUẢ THỰC HIỆN THEO TIÊU CHUẨN, TIÊU CHÍ",
    columns: {
      number: "TT",
      criterion: "Tiêu chuẩn, tiêu chí",
      plan: (period) => `Nội dung kế hoạch ${period.kind === "quarter" ? periodPhrase(period) : `năm học ${yearOf(period)}`}`,
      planned: "Xây dựng đầu năm",
      adjusted: "Đã điều chỉnh",
      result: "Kết quả thực hiện",
      done: "Đã triển khai xong đúng kế hoạch (chất lượng, hiệu quả)",
      inProgress: "Đang triển khai hoặc chậm (lý do)",
      notStarted: "Chưa triển khai (lý do)",
      note: "Ghi chú",
    },
    section: (levels) => `MỨC ${levels.join(", ")}`,
    sectionUnknown: "CHƯA GHI MỨC",
    standard: (number, title) => (title === null ? `Tiêu chuẩn ${number}` : `Tiêu chuẩn ${number}: ${title}`),
    standardUnknown: "Chưa rõ tiêu chuẩn",
    criterion: (code, title) => (title === null ? `Tiêu chí ${code}` : `Tiêu chí ${code}: ${title}`),
    item: (clause, gist) => `${capital(clause)}: ${gist}`,
    criterionUnknown: (text) => text ?? `Tiêu chí ${DOTS}`,
    planLine: {
      weakness: (text) => `- Khắc phục hạn chế: ${ended(text)}`,
      goal: (text) => `- Mục tiêu: ${ended(text)}`,
      work: (text) => `- ${capital(ended(text))}`,
      solution: (text) => `- Giải pháp: ${ended(text)}`,
      indicator: (text) => `- Chỉ số đánh giá: ${ended(text)}`,
      period: (text) => `Thời gian: ${ended(text)}`,
      people: (text) => `Người thực hiện: ${ended(text)}`,
      budget: (text) => `Kinh phí: ${ended(text)}`,
    },
    nothing: "Không",
    nothingWords: ["Không", "Không có", "Không có nội dung", "Ko", "K", "0"],
    noActions: "- Trong kỳ báo cáo không có việc nào của kế hoạch.",
    spent: (amount) => `Đã chi ${domain.money(amount)}.`,
    percentDone: (percent) => `Đã đạt ${domain.percent(percent)} công việc.`,
    statusOnly: {
      done: "Đã hoàn thành theo kế hoạch.",
      "in-progress": "Đang thực hiện theo kế hoạch.",
      late: "Thực hiện chậm so với kế hoạch.",
      "not-started": "Chưa triển khai.",
      adjusted: "Thực hiện theo nội dung đã điều chỉnh.",
      dropped: "Không tiếp tục thực hiện.",
    },
    reason: (text) => `Lý do: ${ended(text)}`,
    evidence: (text) => `Minh chứng: ${text}`,
    shortcomings: "III. TỒN TẠI, NGUYÊN NHÂN",
    shortcoming: (criteria, reason) => `- ${withWord(criteria)}: ${ended(reason)}`,
    closing: (school, period) =>
      `Trên đây là báo cáo kết quả thực hiện kế hoạch cải tiến chất lượng giáo dục ${periodPhrase(period)} của ${asSchool(school)}./.`,
    recipients: "Nơi nhận:",
    recipient: {
      commune: `- UBND xã/phường ${DOTS} (để báo cáo);`,
      district: `- Phòng GDĐT ${DOTS} (để báo cáo);`,
      department: "- Sở GDĐT (để báo cáo);",
      known: (authority) => `- ${authority} (để báo cáo);`,
      staff: "- Các tổ chuyên môn, tổ văn phòng (để thực hiện);",
      file: "- Lưu: VT.",
    },
    signer: { title: "HIỆU TRƯỞNG", forTitle: "KT. HIỆU TRƯỞNG", deputyTitle: "PHÓ HIỆU TRƯỞNG", unknown: LONG_DOTS },
    missing: {
      title: "Còn thiếu trước khi ký",
      help: "Phần này nằm ngoài vùng in.",
      nothing: "Đã đủ các nội dung bắt buộc.",
      authority: "Tên cơ quan chủ quản ở đầu báo cáo.",
      outdatedAuthority: (name) =>
        `Tệp ghi cơ quan chủ quản là “${name}”. Từ 01/07/2025 không còn cấp huyện: ghi tên UBND xã, phường đang quản lý trường.`,
      school: "Tên trường.",
      number: "Số của báo cáo.",
      symbol: (symbol) => `Ký hiệu tên trường: “${symbol}” là chữ viết tắt tạm dùng, xin xem lại.`,
      place: "Địa danh ở dòng ngày tháng.",
      day: "Ngày, tháng ký báo cáo.",
      planBasis: "Số và ngày của kế hoạch cải tiến ở phần căn cứ.",
      tally: "Kết quả tự đánh giá theo mức: đánh X ở trang Bảng tự đánh giá.",
      results: (count) => `Kết quả của ${count} việc: ghi ở trang Tiến độ rồi lập lại báo cáo, hoặc điền vào chỗ chấm.`,
      reasons: (criteria) => `Lý do chậm hoặc chưa làm: ${listed(criteria)}.`,
      criteria: (count) => `${count} việc chưa rõ thuộc tiêu chí nào.`,
      signer: "Họ và tên người ký.",
      recipients: "Cơ quan nhận báo cáo ở phần Nơi nhận.",
    },
  },
  planPaper,
  levelPaper,
};
