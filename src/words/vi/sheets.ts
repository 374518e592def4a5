import type { ReportFormId, ReportPeriod, SheetWords } from "../../engine";
import { domain } from "./domain";
import { bieu2 } from "./report-bieu-2";
import { levelPaper, planPaper } from "./papers";
import { asBody, asSchool, capital } from "./school-name";

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
const FORM_NAMES: Readonly<Record<ReportFormId, string>> = { "8-cot": "", "bieu-2": " (Biểu 2)" };

function reportName(period: ReportPeriod, form: ReportFormId): string {
  return periodName(period) + FORM_NAMES[form];
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

/** Characters that the day leaves in the name of a tab. */
const LONGEST_SHORT_NAME = 17;

/** "Báo cáo quý 4-2026 (Biểu 2)" → "BC quý 4-2026 B2"; whole words only, the form's last of all. */
function shortName(report: string): string {
  const words = report.replace("Báo cáo", "BC").replace("(Biểu 2)", "B2").split(" ");
  while (words.length > 1 && words.join(" ").length > LONGEST_SHORT_NAME) words.pop();
  return words.join(" ").slice(0, LONGEST_SHORT_NAME).trimEnd();
}

/** "2025-04-05" → "05-04-25": the name of a tab is short, and holds no slash. */
function dayWithinName(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${date}-${month}-${year.slice(2)}`;
}

/** "2024-10-05" → "ngày 05 tháng 10 năm 2024"; only January and February take a zero. */
function longDay(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `ngày ${date} tháng ${Number(month) <= 2 ? month : String(Number(month))} năm ${year}`;
}

function listed(codes: readonly string[]): string {
  return codes.map(shortCode).join(", ");
}

/** "tiêu chí 1.4, 3.2; Mức 4 khoản 1". */
function withWord(criteria: readonly string[]): string {
  const codes = criteria.filter((one) => /^\d{1,2}\.\d{1,2}$/.test(one));
  const others = criteria.filter((one) => !codes.includes(one)).map(shortCode);
  return [...(codes.length === 0 ? [] : [`tiêu chí ${codes.join(", ")}`]), ...others].join("; ");
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

/** As a paper that is signed says it. */
const STATUS_ON_PAPER = { ...STATUS, dropped: "Không tiếp tục thực hiện" };

/** The money of the plan and what was spent, each compared with what it belongs to. */
function moneySentences({ planned, actions, spent, soFar, plannedInAll, percent }: Parameters<SheetWords["report"]["money"]>[0]): string {
  const plan = actions === 0 ? null : `dự kiến ${domain.money(planned)} cho ${actions} nội dung trong kỳ`;
  const whole = plannedInAll === planned ? "" : ` của kế hoạch (${domain.money(plannedInAll)})`;
  const share = percent === null ? "" : `, bằng ${domain.percent(percent)} tổng kinh phí dự kiến${whole}`;
  const paid = spent === null ? null : `đã chi trong kỳ ${domain.money(spent)}${soFar === null ? share : ""}`;
  const told = [plan, paid].filter((part) => part !== null).join("; ");
  const year = soFar === null ? "" : ` Từ đầu năm học đến hết kỳ báo cáo đã chi ${domain.money(soFar)}${share}.`;
  return `- Kinh phí: ${told}.${year}`;
}

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
    nothing: "Chưa nhận ra dòng kế hoạch nào trong tệp này. Hãy chép bảng kế hoạch vào một trang của sổ này rồi làm lại.",
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
    help: (period, soonDays) =>
      `Ghi kết quả ${period} vào các ô nền vàng; các cột bên trái lấy từ kế hoạch, dòng của các kỳ trước được giữ nguyên. Dòng chuyển tiếp chưa ai ghi thêm thì coi là chưa có kết quả của kỳ; nếu tình hình vẫn vậy, ghi ngày và người cập nhật. Hạn nền đỏ: đã quá hạn; nền vàng đậm: còn không quá ${soonDays} ngày; nền xanh: đã hoàn thành.`,
    asOf: "Tính đến ngày",
    carried: (period) => `Chuyển tiếp từ ${period}`,
    columns: {
      id: "Mã việc",
      criterion: "Tiêu chí",
      work: "Nội dung công việc",
      owner: "Người thực hiện",
      deadline: "Hạn hoàn thành",
      budget: "Kinh phí dự kiến (đồng)",
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
    statusHelp: {
      title: "Tình trạng",
      message: "Chọn một tình trạng trong danh sách. Dòng chuyển tiếp mà tình hình vẫn vậy: ghi ngày và người ghi, để được tính là đã ghi.",
    },
    percentHelp: { title: "Mức hoàn thành", message: "Nhập một số từ 0 đến 100." },
    moneyHelp: { title: "Đã chi", message: "Nhập số tiền bằng đồng, ví dụ 15000000." },
    dayHelp: { title: "Ngày ghi", message: "Nhập ngày theo dạng ngày/tháng/năm, ví dụ 15/01/2025." },
  },
  overview: {
    title: "THEO DÕI TIẾN ĐỘ",
    help: (period) =>
      `Số liệu lấy từ trang Tiến độ đến hết ${period}. Trang này được làm mới cùng các trang khác mỗi lần chạy đầy đủ; chỉ lập riêng báo cáo hay trang Tiến độ thì chưa được làm mới. Không cần nhập gì ở đây.`,
    byStandard: "1. Theo tiêu chuẩn",
    byOwner: "2. Theo người thực hiện",
    dueTitle: (soonDays) => `3. Việc quá hạn và việc đến hạn trong ${soonDays} ngày tới`,
    columns: {
      code: "STT",
      name: "Nội dung",
      total: "Số việc",
      done: "Hoàn thành",
      inProgress: "Đang thực hiện",
      late: "Chậm",
      notStarted: "Chưa triển khai, chưa ghi",
      adjusted: "Điều chỉnh",
      dropped: "Bỏ",
      dueSoon: "Sắp đến hạn",
      overdue: "Quá hạn",
      planned: "Kinh phí dự kiến (đồng)",
      spent: "Đã chi (đồng)",
    },
    standard: "Tiêu chuẩn",
    owner: "Người thực hiện",
    due: {
      criterion: "Tiêu chí",
      work: "Nội dung công việc",
      owner: "Người thực hiện",
      deadline: "Hạn",
      status: "Tình trạng",
      days: "Thời hạn còn lại",
    },
    number: "STT",
    total: "Toàn trường",
    noStandard: "Mức 4 hoặc chưa rõ tiêu chuẩn",
    noOwner: "Chưa phân công",
    shared: "Việc có nhiều người cùng thực hiện được tính cho từng người.",
    heldOver: (count, counts, period) =>
      `Trong đó ${count} việc chưa ai ghi thêm trong ${period}, tình trạng lấy theo kỳ trước (${counts}); báo cáo của kỳ coi là chưa có kết quả.`,
    endedBefore: (count) => `${count} việc đã kết thúc ở các kỳ trước, báo cáo của kỳ không nêu lại.`,
    spentOnGone: (amount) => `Số đã chi gồm cả ${domain.money(amount)} của những việc nay không còn trong kế hoạch.`,
    noActions: "Chưa có việc nào trong kế hoạch để theo dõi.",
    nothingDue: (soonDays) => `Không có việc nào quá hạn hoặc đến hạn trong ${soonDays} ngày tới.`,
    unrecorded: "Chưa ghi",
    daysLeft: (days) => (days < 0 ? `Quá hạn ${-days} ngày` : days === 0 ? "Đến hạn hôm nay" : `Còn ${days} ngày`),
    chartTitle: "Tình trạng các việc theo tiêu chuẩn",
    goToSource: "Bấm để đến dòng của kế hoạch",
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
  conflicts: {
    title: "CHỖ HAI BÊN CÙNG SỬA",
    help: "Những chỗ nhà trường đã sửa tay mà số liệu cũng vừa đổi. Trang của nhà trường đang giữ chữ của nhà trường; chọn ở cột “Chọn” rồi làm mới lại là xong.",
    nothing: "Không có chỗ nào hai bên cùng sửa.",
    columns: {
      sheet: "Trang",
      address: "Ô",
      about: "Thuộc dòng",
      kind: "Chuyện gì",
      theirs: "Chữ của nhà trường (đang giữ)",
      ours: "Chữ theo số liệu mới",
      choice: "Chọn",
      id: "Mã",
    },
    kinds: {
      cell: "Hai bên sửa cùng một ô",
      "row-deleted": "Dòng nhà trường đã xóa nay có nội dung mới",
      "row-gone": "Dòng nhà trường đã ghi thêm nay không còn trong số liệu",
      "column-deleted": "Cột nhà trường đã xóa nay có nội dung mới",
    },
    settled: "Đã xong; dòng còn lại vì nhà trường có ghi thêm",
    decision: { keep: "Giữ chữ của nhà trường", take: "Lấy chữ mới" },
    choiceHelp: {
      title: "Chọn một trong hai",
      message: "Giữ chữ của nhà trường, hoặc lấy chữ mới. Chưa chọn thì chữ của nhà trường vẫn được giữ.",
    },
  },
  frozenName: (report, day) => `${shortName(report)} chốt ${dayWithinName(day)}`,
  base: "Trang này ghi lại những gì Cải tiến đã viết lần trước, để lần sau biết chỗ nào nhà trường đã sửa mà giữ lại. Xin đừng xóa.",
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
    severity: { error: "Lỗi", warning: "Cảnh báo", note: "Ghi nhận" },
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
    predecessorBasis: ({ periodPhrase: earlier, day, number, signed }, school) => {
      const named = `Căn cứ Báo cáo${number === null ? "" : ` số ${number}`}${signed === null ? "" : ` ${longDay(signed)}`} của ${asSchool(school)}`;
      const kept = signed === null ? ` (bản lưu ${longDay(day)})` : "";
      return `${named} về kết quả thực hiện kế hoạch cải tiến chất lượng giáo dục ${earlier}${kept}`;
    },
    formLine: {
      "8-cot": null,
      "bieu-2": "(Theo Biểu 2, Phụ lục V ban hành kèm theo Thông tư số 57/2026/TT-BGDĐT)",
    },
    opening: (school, period) =>
      `${asSchool(school)} báo cáo kết quả thực hiện kế hoạch cải tiến chất lượng giáo dục ${periodPhrase(period)} như sau:`,
    overall: "I. ĐÁNH GIÁ CHUNG",
    periodPhrase,
    level: domain.level,
    carried: (period) => `Chuyển tiếp từ ${periodPhrase(period)}.`,
    levelTable: {
      lead: "- Kết quả tự đánh giá theo tiêu chí:",
      level: "Mức",
      atStart: "Đạt khi xây dựng kế hoạch",
      now: "Đạt đến kỳ báo cáo",
      changeHead: "Thay đổi",
      unknown: "Chưa rõ",
      count: ({ met, total, percent }) => `${met}/${total} tiêu chí (${domain.percent(percent)})`,
      change: (gained, lost) => {
        const told = [
          ...(gained.length === 0 ? [] : [`Thêm ${gained.length} tiêu chí: ${listed(gained)}`]),
          ...(lost.length === 0 ? [] : [`Bớt ${lost.length} tiêu chí: ${listed(lost)}`]),
        ];
        return told.length === 0 ? "Không thay đổi" : told.join("; ");
      },
    },
    reached: (level, nextLevel, blockedBy) => {
      const now = level === 0 ? "Nhà trường chưa đạt Mức 1" : `Nhà trường đạt ${domain.level(level)}`;
      return nextLevel === null || blockedBy.length === 0
        ? `- ${now}.`
        : `- ${now}; ${blockedBy.length} tiêu chí chưa đạt ${domain.level(nextLevel)}: ${listed(blockedBy)}.`;
    },
    levelsUnknown: (levels) =>
      `- Kết quả tự đánh giá theo tiêu chí: ${levels.map((level) => `Mức ${level} đạt ……/…… tiêu chí`).join("; ")}.`,
    statusTable: {
      lead: (total) => `- Tình trạng thực hiện ${total} nội dung của kế hoạch trong kỳ báo cáo:`,
      statuses: STATUS_ON_PAPER,
      status: "Tình trạng",
      count: "Số nội dung",
      percent: "Tỷ lệ",
      unrecorded: "Chưa ghi nhận kết quả",
      byHand: "Đã ghi kết quả trong báo cáo",
      share: (percent) => domain.percent(percent),
    },
    later: (criteria) => `- Chưa đưa vào bảng các nội dung có thời gian thực hiện sau kỳ báo cáo, thuộc ${withWord(criteria)}.`,
    money: moneySentences,
    amount: domain.money,
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
    noActions: "- Trong kỳ báo cáo không có nội dung nào của kế hoạch.",
    spent: (amount) => `Đã chi ${domain.money(amount)}.`,
    percentDone: (percent) => `Đã đạt ${domain.percent(percent)} khối lượng.`,
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
    shortcoming: (criteria, reason) => `- ${capital(withWord(criteria))}: ${ended(reason)}`,
    outlook: {
      title: (hasShortcomings) => `${hasShortcomings ? "IV" : "III"}. PHƯƠNG HƯỚNG, ĐIỀU CHỈNH KỲ TỚI, KIẾN NGHỊ`,
      goesOn: (criteria) => `- Tiếp tục thực hiện trong kỳ tới các nội dung chưa hoàn thành thuộc ${withWord(criteria)}.`,
      adjusted: (criterion, adjusted) => `- ${criterion}: tiếp tục thực hiện theo nội dung đã điều chỉnh: ${ended(adjusted)}`,
      adjustedAtLength: (criteria) =>
        `- Tiếp tục thực hiện theo nội dung đã điều chỉnh, nêu ở cột (4) phần II, thuộc ${withWord(criteria)}.`,
      later: (criteria) => `- Triển khai đúng kế hoạch các nội dung có thời gian thực hiện sau kỳ báo cáo, thuộc ${withWord(criteria)}.`,
      nothing: "- Các nội dung trong kỳ đã kết thúc, không có nội dung chuyển sang kỳ tới.",
      prompts: { direction: "- Phương hướng, điều chỉnh kỳ tới:", proposals: "- Kiến nghị:" },
    },
    closing: (school, period) =>
      `Trên đây là báo cáo kết quả thực hiện kế hoạch cải tiến chất lượng giáo dục ${periodPhrase(period)} của ${asSchool(school)}./.`,
    recipients: "Nơi nhận:",
    recipient: {
      commune: `- UBND xã/phường ${DOTS} (để báo cáo);`,
      district: `- Phòng GDĐT ${DOTS} (để báo cáo);`,
      department: "- Sở GDĐT (để báo cáo);",
      known: (authority) => `- ${asBody(authority)} (để báo cáo);`,
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
      results: (count) => `Kết quả của ${count} nội dung: ghi ở trang Tiến độ rồi lập lại báo cáo, hoặc điền vào chỗ chấm.`,
      byHand: (criteria) =>
        `Kết quả mới ghi tay trong báo cáo, chưa có ở trang Tiến độ: ${withWord(criteria)}. Ghi thêm vào trang đó thì trang Theo dõi và báo cáo kỳ sau mới tính đến.`,
      reasons: (criteria) => `Lý do chậm hoặc chưa làm: ${withWord(criteria)}.`,
      criteria: (count) => `${count} nội dung chưa rõ thuộc tiêu chí nào.`,
      direction: "Phương hướng, điều chỉnh kỳ tới (phần cuối).",
      proposals: "Kiến nghị (phần cuối); không có thì ghi “Không”.",
      signer: "Họ và tên người ký.",
      recipients: "Cơ quan nhận báo cáo ở phần Nơi nhận.",
    },
    bieu2: bieu2(periodPhrase, asSchool),
  },
  planPaper,
  levelPaper,
};
