import type { CatalogueFault } from "../../engine";
import type { FailureFacts, FailureWords } from "../failure-words";

const file = (facts: FailureFacts) => `Tệp “${facts.file ?? ""}”`;
const saveAsXlsx = "Hãy mở bằng Excel hoặc LibreOffice rồi lưu lại dạng .xlsx.";
const askAgain = "Hãy xin lại tệp gốc, hoặc mở bằng Excel rồi lưu lại dạng .xlsx.";
const nothingLost = "Chưa có gì trên các trang của bạn bị thay đổi.";
const seeHelp = "Xem cách dùng: cai-tien --help.";

const unreadable: Readonly<Record<string, string>> = {
  folder: "là một thư mục, không phải tệp. Hãy chỉ rõ từng tệp .xlsx.",
  "not-a-file": "không phải tệp thường nên không đọc được. Hãy chép ra một tệp .xlsx rồi thử lại.",
  permission: "không được phép đọc. Hãy xin quyền đọc tệp, hoặc chép tệp sang thư mục của mình.",
  busy: "đang bị chương trình khác giữ. Hãy đóng tệp trong Excel rồi thử lại.",
};

const unwritable: Readonly<Record<string, string>> = {
  "folder-missing": "vì thư mục chứa nó không có. Hãy tạo thư mục trước, hoặc chọn nơi khác.",
  folder: "vì tên ấy là một thư mục. Hãy thêm tên tệp, ví dụ ket-qua.xlsx.",
  "not-a-file": "vì tên ấy không phải một tệp thường. Hãy chọn tên tệp khác.",
  permission: "vì không được phép ghi vào đó. Hãy chọn thư mục khác.",
  busy: "vì đang bị chương trình khác giữ. Hãy đóng tệp trong Excel rồi thử lại.",
  "no-space": "vì ổ đĩa đã đầy. Hãy giải phóng chỗ trống rồi thử lại.",
};

function catalogueFault({ where, why }: FailureFacts): string {
  const fault = why === undefined ? undefined : failures.byCatalogueFault[why as CatalogueFault];
  const parts = [...(where === undefined || where === "$" ? [] : [String(where)]), ...(fault === undefined ? [] : [fault])];
  return parts.length === 0 ? "" : ` (${parts.join(": ")})`;
}

const numbers = new Intl.NumberFormat("vi-VN");

function tooLarge(facts: FailureFacts): string {
  const limit = numbers.format(Number(facts.limit ?? 0));
  const why: Readonly<Record<string, string>> = {
    bytes: ` (${numbers.format(Number(facts.megabytes ?? 0))} MB, giới hạn ${limit} MB)`,
    cells: ` (hơn ${limit} ô có nội dung)`,
    text: ` (hơn ${limit} ký tự)`,
    merges: ` (hơn ${limit} vùng gộp ô)`,
    memory: " so với bộ nhớ dành cho mỗi tệp",
  };
  return `${file(facts)} quá lớn${why[String(facts.reason)] ?? ""}. Hãy bỏ ảnh và các trang không liên quan, hoặc tách thành nhiều tệp rồi thử lại.`;
}

const byCode: FailureWords["byCode"] = {
  "file-missing": (facts) => `${file(facts)} không có ở đó. Hãy kiểm tra lại tên và thư mục.`,
  "file-unreadable": (facts) =>
    `${file(facts)} ${unreadable[String(facts.reason)] ?? "không đọc được. Hãy kiểm tra ổ đĩa hoặc đường mạng rồi thử lại."}`,
  "file-empty": (facts) => `${file(facts)} rỗng (0 byte). ${askAgain}`,
  "file-truncated": (facts) => `${file(facts)} bị cụt, có lẽ tải về hoặc chép chưa xong. Hãy tải lại tệp.`,
  "file-encrypted": (facts) =>
    `${file(facts)} có mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu (Tệp → Thông tin → Bảo vệ sổ làm việc), lưu lại rồi thử lại.`,
  "file-xls": (facts) => `${file(facts)} là Excel đời cũ (.xls). ${saveAsXlsx}`,
  "file-xlsb": (facts) => `${file(facts)} là Excel dạng nhị phân (.xlsb). ${saveAsXlsx}`,
  "file-csv": (facts) => `${file(facts)} là văn bản thuần (csv), không phải sổ Excel. ${saveAsXlsx}`,
  "file-pdf": (facts) => `${file(facts)} là tệp PDF, không phải sổ Excel. Hãy chép các bảng sang một tệp .xlsx.`,
  "file-html": (facts) => `${file(facts)} là trang web (HTML) mang tên tệp Excel. ${saveAsXlsx}`,
  "file-word": (facts) => `${file(facts)} là tệp Word, không phải sổ Excel. Hãy chép các bảng sang một tệp .xlsx.`,
  "file-ods": (facts) => `${file(facts)} là bảng tính OpenDocument (.ods). ${saveAsXlsx}`,
  "file-unknown": (facts) => `${file(facts)} không phải sổ Excel. Hãy kiểm tra lại tên tệp, hoặc lưu lại dạng .xlsx.`,
  "file-too-large": tooLarge,
  "zip-damaged": (facts) => `${file(facts)} bị hỏng (gói nén không nguyên vẹn). ${askAgain}`,
  "zip-bomb": (facts) => `${file(facts)} phình ra bất thường khi mở nên không được đọc, để giữ an toàn cho máy. ${askAgain}`,
  "package-damaged": (facts) => `${file(facts)} thiếu phần bắt buộc của một sổ Excel. ${askAgain}`,
  "xml-forbidden": (facts) => `${file(facts)} chứa khai báo không được phép trong sổ Excel nên không được đọc. ${askAgain}`,
  "xml-damaged": (facts) => `${file(facts)} bị hỏng bên trong. ${askAgain}`,
  "sheet-part-missing": (facts) =>
    `${file(facts)} bị hỏng: mất nội dung của ${facts.sheet === undefined ? "một trang" : `trang “${facts.sheet}”`}. ${askAgain}`,
  "workbook-protected": (facts) =>
    `${file(facts)} đang khóa cấu trúc nên không thêm được trang. Hãy mở bằng Excel, vào Xem lại → Bảo vệ sổ làm việc để bỏ khóa, lưu lại rồi thử lại.`,
  "sheet-unknown": (facts) =>
    `${file(facts)} không có trang “${facts.sheet ?? ""}”. ${facts.sheets === undefined ? "Hãy kiểm tra lại tên trang." : `Các trang có trong tệp: ${facts.sheets}.`}`,
  "out-missing": (facts) =>
    `Chưa có tên tệp kết quả${facts.command === undefined ? "" : ` cho lệnh ${facts.command}`}. Hãy thêm -o KET-QUA.xlsx.`,
  "out-exists": (facts) => `${file(facts)} đã có. Hãy chọn tên khác, hoặc thêm --force để ghi đè.`,
  "out-is-input": (facts) => `${file(facts)} chính là tệp gốc; tệp gốc không bao giờ bị ghi vào. Hãy chọn tên khác cho tệp kết quả.`,
  "out-unwritable": (facts) =>
    `Không ghi được tệp “${facts.file ?? ""}” ${unwritable[String(facts.reason)] ?? "vì hệ thống không cho phép. Hãy chọn nơi khác."}`,
  "call-invalid": () => `Lệnh chưa đúng. ${seeHelp}`,
  "catalogue-invalid": (facts) =>
    `${file(facts)} không phải bộ tiêu chí hợp lệ${catalogueFault(facts)}. Hãy sửa theo mẫu do lệnh “cai-tien catalogue 17/2018 --json” in ra.`,
  "excel-busy": () =>
    `Excel đang bận: có ô đang được gõ dở, hoặc có người khác đang sửa. Hãy nhấn Enter để kết thúc ô đang gõ rồi thử lại. ${nothingLost}`,
  "excel-protected-sheet": (facts) =>
    `${facts.sheet === undefined ? "Trang cần ghi" : `Trang “${facts.sheet}”`} đang được bảo vệ nên không ghi được. Hãy vào Xem lại → Bỏ bảo vệ trang tính rồi thử lại. ${nothingLost}`,
  "excel-name-taken": (facts) =>
    `${facts.name === undefined ? "Tên cần dùng" : `Tên “${facts.name}”`} vừa được dùng cho một trang hoặc một bảng khác. Hãy thử lại, chương trình sẽ chọn tên khác. ${nothingLost}`,
  "excel-sheet-gone": (facts) =>
    `${facts.sheet === undefined ? "Trang cần dùng" : `Trang “${facts.sheet}”`} không còn trong sổ, có thể vừa bị xóa hoặc đổi tên. Hãy đọc lại sổ rồi thử lại. ${nothingLost}`,
  "excel-sheet-hidden": (facts) => `Trang “${facts.sheet ?? ""}” đang ẩn. Hãy bấm chuột phải vào hàng tên trang, chọn Bỏ ẩn, rồi thử lại.`,
  "excel-tables-abreast": (facts) =>
    `Trên trang “${facts.sheet ?? ""}” có hai bảng đặt cạnh nhau nên Excel không cho thêm hoặc bớt dòng. Hãy chuyển bảng của bạn sang trang khác hoặc xuống dưới rồi thử lại. ${nothingLost}`,
  "excel-cell-changed": (facts) =>
    `Ô ${facts.address ?? ""} trên trang “${facts.sheet ?? ""}” vừa được sửa nên không ghi đè. Hãy kiểm tra lại rồi thử lại. ${nothingLost}`,
  "excel-closed": () => "Excel không trả lời: sổ có thể đã đóng hoặc mất kết nối. Hãy mở lại sổ và ngăn tác vụ rồi thử lại.",
  "excel-too-old": () =>
    "Bản Excel này chưa đủ mới. Cần Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web. Hãy cập nhật Office rồi thử lại.",
  "excel-unknown": (facts) =>
    `Excel không làm được việc vừa yêu cầu (${facts.excel ?? ""}). Các trang của bạn không bị đụng đến. Hãy thử lại; nếu vẫn vậy, hãy lưu sổ, đóng rồi mở lại.`,
};

export const failures: FailureWords = {
  byCode,
  byCallProblem: {
    "command-missing": () => `Chưa có lệnh. ${seeHelp}`,
    "command-unknown": (facts) => `Không có lệnh “${facts.command}”. Các lệnh: ${facts.commands}. ${seeHelp}`,
    "option-unknown": (facts) => `Không có tùy chọn “${facts.option}”. ${seeHelp}`,
    "option-not-here": (facts) => `Lệnh ${facts.command} không dùng tùy chọn ${facts.option}. Hãy bỏ tùy chọn ấy đi. ${seeHelp}`,
    "option-value-missing": (facts) => `Tùy chọn ${facts.option} thiếu giá trị đi kèm. ${seeHelp}`,
    "option-value-unexpected": (facts) => `Tùy chọn ${facts.option} không đi kèm giá trị. ${seeHelp}`,
    "circular-unknown": (facts) => `Không có thông tư “${facts.value}” trong danh mục. Hãy chọn một trong: ${facts.choices}.`,
    "school-year-malformed": (facts) => `Năm học “${facts.value}” chưa đúng. Hãy viết hai năm liền nhau, ví dụ --school-year 2024-2025.`,
    "today-malformed": (facts) => `Ngày “${facts.value}” chưa đúng. Hãy viết năm-tháng-ngày, ví dụ --today 2025-05-31.`,
    "lang-unknown": (facts) => `Không có ngôn ngữ “${facts.value}”. Hãy chọn --lang vi hoặc --lang en.`,
    "period-missing": () => "Lệnh report cần biết kỳ báo cáo. Hãy thêm --period, ví dụ --period 2024-2025-HK1 hoặc --period 2025-Q1.",
    "form-unknown": (facts) => `Không có mẫu báo cáo “${facts.value}”. Chọn một trong: ${facts.choices}.`,
    "period-malformed": (facts) =>
      `Kỳ báo cáo “${facts.value}” chưa đúng. Hãy viết theo quý (2025-Q1), học kỳ (2024-2025-HK1, 2024-2025-HK2) hoặc năm học (2024-2025).`,
    "files-missing": (facts) => `Lệnh ${facts.command} cần ít nhất một tệp .xlsx. ${seeHelp}`,
    "one-file-only": (facts) => `Lệnh ${facts.command} làm từng tệp một, lần này nhận được ${facts.count} tên. ${seeHelp}`,
    "code-unknown": (facts) => `Không có loại điểm nào tên “${facts.value}”. Mã của từng điểm có trong kết quả của check --json.`,
    "safe-or-code": () => "Chỉ dùng một trong hai: --safe (các chỗ sửa chắc chắn) hoặc --code (mọi gợi ý của một loại điểm).",
    "out-needed": (facts) => `Lệnh ${facts.command} cần tên tệp kết quả. Hãy thêm -o KET-QUA.xlsx.`,
    "out-extension": (facts) => `Tệp kết quả “${facts.file}” phải có đuôi ${facts.extension} để Excel mở được. Hãy đổi tên.`,
    "out-extension-macro": (facts) => `Tệp gốc có macro nên tệp kết quả “${facts.file}” phải có đuôi .xlsm để Excel mở được. Hãy đổi tên.`,
    "workbooks-missing": (facts) => `Không thấy tệp .xlsx hay .xlsm nào trong “${facts.file}”. Hãy kiểm tra lại tên thư mục.`,
    "workers-malformed": (facts) =>
      `Số tệp đọc cùng lúc “${facts.value}” chưa đúng. Hãy viết một số từ 1 đến ${facts.limit ?? ""}, ví dụ --workers 2.`,
    "samples-missing": (facts) => `Không thấy thư mục tệp mẫu “${facts.file}”. Hãy chạy lệnh này trong thư mục của dự án.`,
  },
  byCatalogueFault: {
    "not-an-object": "nội dung không phải một bộ tiêu chí",
    missing: "còn thiếu",
    "wrong-kind": "giá trị không đúng kiểu",
    "wrong-value": "giá trị không hợp lệ",
    "unknown-field": "có mục không dùng đến",
    "standard-twice": "tiêu chuẩn ghi hai lần",
    "code-twice": "mã tiêu chí ghi hai lần",
    "code-under-other-standard": "mã tiêu chí nằm dưới tiêu chuẩn khác",
    "levels-not-in-order": "các mức không theo thứ tự tăng dần",
    "level-not-in-circular": "mức không có trong thông tư",
  },
  internal: (facts) =>
    `Chương trình gặp lỗi ngoài dự tính${facts.file === undefined ? "" : ` khi xử lý tệp “${facts.file}”`} (${facts.detail}). Tệp gốc không bị đụng đến. Hãy gửi dòng này cho người phát triển.`,
};
