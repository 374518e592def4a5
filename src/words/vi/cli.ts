import type { CliWords } from "../cli-words";
import { domain } from "./domain";

const numbers = new Intl.NumberFormat("vi-VN");
const n = (count: number) => numbers.format(count);

const help = `Cải tiến – đọc, kiểm tra, tổng hợp và báo cáo kế hoạch cải tiến chất lượng của nhà trường

Cách dùng:  cai-tien <lệnh> TỆP... [tùy chọn]

Các lệnh
  read TỆP...                            đọc tệp Excel thành các dòng có cấu trúc
  check TỆP...                           đọc rồi kiểm tra: chỉ ra ô sai, vì sao, cần làm gì
  tally TỆP...                           đọc rồi tổng hợp mức đạt
  run TỆP -o KẾT-QUẢ.xlsx [--period KỲ]  làm trọn việc: tệp gốc thêm các bảng, kết quả kiểm tra, tổng hợp và báo cáo
  progress TỆP -o KẾT-QUẢ.xlsx --period KỲ
                                         lập các dòng ghi kết quả của một kỳ ở trang Tiến độ, việc chưa xong được chuyển tiếp
  report TỆP -o KẾT-QUẢ.xlsx --period KỲ [--form MẪU] [--freeze]
                                         chỉ lập (hoặc làm mới) trang báo cáo của một kỳ; --freeze chốt thêm một bản lưu
  fix TỆP -o BẢN-SỬA.xlsx [--safe | --code MÃ]
                                         chép tệp và chỉ sửa những ô sửa được chắc chắn (--safe), hoặc của một loại điểm
  batch THƯ-MỤC-hoặc-TỆP... -o KẾT-QUẢ.xlsx [--workers SỐ]
                                         lập một tệp tổng hợp nhiều trường: mức đạt, lỗi theo loại, tiến độ, tệp không đọc được
  catalogue [THÔNG-TƯ]                   xem các bộ tiêu chí, hoặc một bộ
  demo                                   chạy thử trên các tệp mẫu, kết quả nằm trong thư mục demo-output

Tùy chọn
  --json                    in mỗi tệp một dòng JSON (không có thì in cho người đọc)
  --circular 17/2018        chọn bộ tiêu chí: 17/2018, 18/2018, 19/2018 hoặc 57/2026 (không có thì tự nhận ra)
  --school-year 2024-2025   năm học của kế hoạch
  --sheet TÊN               chỉ đọc trang này (dùng được nhiều lần)
  --today 2025-05-31        lấy ngày này làm hôm nay
  --catalogue TỆP.json      dùng bộ tiêu chí đã chỉnh của mình
  --period KỲ               2025-Q1 … 2025-Q4, 2024-2025-HK1, 2024-2025-HK2 hoặc 2024-2025
  --form MẪU                mẫu báo cáo: 8-cot (Thông tư 17, 18, 19) hoặc bieu-2 (Thông tư 57); không có thì theo bộ tiêu chí
  --freeze                  (lệnh report) lưu thêm một bản của báo cáo, ghi ngày chốt; các lần chạy sau không đụng tới bản ấy
  --safe                    (lệnh fix) chỉ những chỗ sửa không đổi ý: ghép dấu, chữ Đ, khoảng trắng, số tiền; không có --code thì như vậy
  --code MÃ                 (lệnh fix) mọi điểm của mã này có gợi ý sửa (dùng được nhiều lần; mã xem ở check --json)
  --workers SỐ              (lệnh batch) số tệp đọc cùng lúc; không có thì theo máy
  -o, --out TỆP             tên tệp kết quả
  --force                   ghi đè tệp kết quả đã có
  --lang vi|en              ngôn ngữ
  --quiet                   không in tiến trình và lời tóm tắt
  --help, --version

Trạng thái khi xong: 0 xong; 1 lệnh check thấy lỗi; 2 lệnh hoặc tệp không dùng được; 3 lỗi của chương trình.
Tệp gốc không bao giờ bị ghi vào. Chữ nhà trường đã gõ vào các trang kết quả được giữ nguyên ở những lần chạy sau.
`;

export const cli: CliWords = {
  help,
  stages: {
    read: (file) => `Đang đọc ${file} …`,
    assess: (file) => `Đang kiểm tra và tổng hợp ${file} …`,
    fix: (file) => `Đang sửa bản chép của ${file} …`,
    "lay-out": (file) => `Đang lập các trang kết quả của ${file} …`,
    write: (file) => `Đang ghi ${file} …`,
  },
  unknown: "chưa rõ",
  more: (count) => `… và ${n(count)} mục nữa (xem đủ bằng --json, hoặc ở trang kết quả mà lệnh run lập ra)`,
  read: {
    circular: "Bộ tiêu chí",
    because: (reason, words, place) => `${reason}${words === null ? "" : `: “${words}”`}${place === null ? "" : ` (${place})`}`,
    tables: (count) => `Nhận ra ${n(count)} bảng`,
    rows: (count) => `${n(count)} dòng`,
    noHeader: "không có hàng tiêu đề",
    columns: "Các cột",
    guessed: (field) => `${field} (đoán)`,
    unrecognised: (columns) => `chưa rõ cột ${columns}`,
    planRows: (count) => `${n(count)} việc trong kế hoạch`,
    assessments: (count) => `${n(count)} tiêu chí đã tự đánh giá`,
    results: (count) => `${n(count)} dòng kết quả thực hiện`,
    statements: (count) => `${n(count)} số liệu tổng hợp ghi sẵn trong văn bản`,
    leftovers: (count) => `${n(count)} ô trong bảng chưa xếp được vào đâu`,
    budget: (total, rows) => `Kinh phí cộng lại: ${total} (${n(rows)} việc có ghi số tiền)`,
    noPlan: (sheets, cells) =>
      `Tệp có ${n(sheets.length)} trang (${sheets.join(", ")}) với ${n(cells)} ô có nội dung. Không thấy kế hoạch cải tiến, bảng tự đánh giá hay bảng kết quả thực hiện nào trong đó.`,
    openEnd: "và tiếp theo",
  },
  check: {
    counts: (errors, warnings, notes) => `${n(errors)} lỗi, ${n(warnings)} cảnh báo, ${n(notes)} ghi nhận`,
    clean: "Không thấy điều gì cần sửa.",
    why: "Vì sao",
    todo: "Cần làm",
    expected: "Nên là",
    related: "Xem thêm",
    accepted: (reason, by) => `Đã chấp nhận${by === null ? "" : ` (${by})`}: ${reason}`,
    genericFix: "Sửa theo gợi ý",
  },
  tally: {
    title: "Tổng hợp mức đạt",
    byStandard: "Theo tiêu chuẩn",
    notMet: (count) => `${n(count)} chưa đạt`,
    unknown: (count) => `${n(count)} chưa rõ`,
    overall: (level) =>
      level === null
        ? "Mức của trường: chưa xác định được vì còn tiêu chí chưa rõ mức."
        : level === 0
          ? "Mức của trường: chưa đạt Mức 1."
          : `Mức của trường: Mức ${level}.`,
    ifExternal: (accreditation, nationalStandard) => {
      const parts = [
        ...(accreditation === null ? [] : [`kiểm định chất lượng giáo dục Cấp độ ${accreditation}`]),
        ...(nationalStandard === null ? [] : [`chuẩn quốc gia Mức độ ${nationalStandard}`]),
      ];
      return parts.length === 0 ? null : `Nếu đánh giá ngoài cho cùng kết quả: ${parts.join(", ")}.`;
    },
    blocked: (level, codes) => `Để đạt Mức ${level} còn vướng ${n(codes.length)} tiêu chí: ${codes.join(", ")}.`,
    projected: (level, day) =>
      `Nếu mọi mục tiêu trong kế hoạch đạt đúng hạn: ${level === 0 ? "vẫn chưa đạt Mức 1" : `Mức ${level}`}${day === null ? "" : `, vào ngày ${day}`}.`,
    stated: "Văn bản tự ghi",
    noMarks: "Trong tệp chưa có kết quả tự đánh giá theo mức nên chưa tổng hợp được.",
  },
  run: {
    written: (out) => `Đã ghi ${out}`,
    sheets: (names) => `Các trang thêm vào: ${names.join(", ")}.`,
    renewed: (names) => `Các trang làm mới: ${names.join(", ")}; chữ nhà trường đã gõ được giữ nguyên.`,
    conflicts: (count, sheet) =>
      `Có ${n(count)} chỗ nhà trường đã sửa mà số liệu cũng vừa đổi: đang giữ chữ của nhà trường, xem và chọn ở trang “${sheet ?? domain.ownSheet.conflicts}”.`,
    frozen: (sheet) => `Đã chốt báo cáo: bản lưu ở trang ${sheet}, các lần sau không đụng tới.`,
    untouched: (file) => `Tệp gốc ${file} giữ nguyên.`,
    warnings: { "signature-breaks": "Tệp gốc có chữ ký số. Chữ ký sẽ không còn giá trị ở tệp kết quả; hãy giữ tệp gốc để đối chiếu." },
    nothingToReport: "Không có gì phải đổi; tệp kết quả giống hệt tệp gốc.",
  },
  fix: {
    done: (cells) => `Đã sửa ${n(cells)} ô trong bản chép; mọi ô khác giữ nguyên.`,
    nothing: "Không có ô nào cần sửa; bản chép giống hệt tệp gốc.",
    refused: {
      formula: (place) => `Không sửa ${place}: trong ô là công thức.`,
      gone: (place) => `Không sửa ${place}: trang này không còn trong sổ.`,
    },
  },
  demo: {
    title: (samples) => `Chạy thử trên ${n(samples)} tệp mẫu`,
    columns: { file: "Tệp", found: "Đọc được", level: "Mức của trường", findings: "Kiểm tra" },
    level: (level) => (level === null ? "chưa rõ" : level === 0 ? "chưa đạt Mức 1" : `Mức ${level}`),
    found: (plan, assessments, results) =>
      [
        ...(plan === 0 ? [] : [`${n(plan)} việc`]),
        ...(assessments === 0 ? [] : [`${n(assessments)} tiêu chí`]),
        ...(results === 0 ? [] : [`${n(results)} kết quả`]),
      ].join(", "),
    findings: (errors, warnings, notes) => `${n(errors)} lỗi, ${n(warnings)} cảnh báo, ${n(notes)} ghi nhận`,
    done: (folder, seconds) =>
      `Xong sau ${numbers.format(Math.round(seconds * 10) / 10)} giây. Các sổ kết quả nằm trong thư mục ${folder}; hãy mở bằng Excel hoặc LibreOffice.`,
  },
  batch: {
    progress: (done, total, perSecond) =>
      `Đã đọc ${n(done)}/${n(total)} tệp, ${numbers.format(Math.round(perSecond * 10) / 10)} tệp mỗi giây …`,
    done: (schools, unread, skipped, seconds) =>
      `Đã tổng hợp ${n(schools)} tệp của các trường${unread === 0 ? "" : `, ${n(unread)} tệp không đọc được`}${skipped === 0 ? "" : `, ${n(skipped)} tệp được bỏ qua`} (${numbers.format(Math.round(seconds * 10) / 10)} giây).`,
  },
  catalogue: {
    inForce: (from, to) => (to === null ? `có hiệu lực từ ${from}` : `có hiệu lực từ ${from} đến ${to}`),
    size: (standards, criteria, levels) => `${n(standards)} tiêu chuẩn, ${n(criteria)} tiêu chí, Mức ${levels.join(", ")}`,
    level4: "Mức 4: đạt Mức 3 và mọi khoản sau",
    amendments: "Sửa đổi",
    confidence: (confidence) => `độ tin cậy của danh mục này: ${confidence} (nguồn của từng điều: thêm --json)`,
    mandatory: "bắt buộc",
    custom: "bộ tiêu chí của người dùng",
    ask: "Xem một bộ: cai-tien catalogue 17/2018",
  },
};
