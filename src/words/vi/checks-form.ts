import type { FactsOf } from "../../engine";
import type { CheckWords } from "../wording";

export const formWords = {
  "format-inconsistent": ({ facts, fragment, expected }) => ({
    what: oddly(facts, fragment ?? ""),
    why: "Cùng một loại nội dung mà ghi nhiều cách thì khó đọc, tìm và đếm dễ sót.",
    todo:
      facts.kind === "ratio"
        ? "Chọn một cách làm tròn và ghi giống nhau ở mọi chỗ."
        : expected === null
          ? `Ghi theo cách của các chỗ khác: “${facts.major}”.`
          : `Ghi thống nhất: “${expected}”${facts.minorityCount > 1 ? `; các ô liên quan cũng sửa như vậy (${facts.minorityCount} chỗ)` : ""}.`,
    fix: `Ghi thống nhất: “${expected ?? ""}”`,
  }),
  "motto-malformed": ({ facts, fragment, expected }) => ({
    what: malformed(facts.kind, fragment ?? ""),
    why: reasonOfForm(facts.kind),
    todo: `Ghi: “${expected ?? ""}”.`,
    fix: `Sửa thành “${expected ?? ""}”`,
  }),
  "numbering-wrong": ({ facts, fragment, expected }) => ({
    what: misnumbered(facts, fragment ?? ""),
    why:
      facts.kind === "lost" || facts.kind === "other-code"
        ? "Các đề mục cùng loại đều mang số của tiêu chuẩn, tiêu chí; mất số thì không dẫn lại được."
        : "Số thứ tự phải liên tục để dẫn lại từng mục; chỗ nhảy số thường là dấu vết của phần bị mất hoặc chép thêm (Nghị định 30/2020/NĐ-CP, Phụ lục I).",
    todo:
      facts.kind === "gap"
        ? `Nếu không thiếu phần nào thì ghi “${expected ?? ""}” và sửa các số sau cho liền; nếu thiếu thì bổ sung.`
        : `Ghi “${expected ?? ""}”.`,
    fix: `Đánh số lại: “${expected ?? ""}”`,
  }),
  "title-contradictory": ({ facts, fragment }) => ({
    what: `Câu ${facts.where === "closing" ? "kết thúc" : facts.where === "body" ? "nói về thời gian áp dụng" : "mở đầu"} ghi “${fragment ?? ""}”, khác tên văn bản: “${facts.title}”.`,
    why:
      facts.kind === "type"
        ? "Một văn bản chỉ có một tên loại; người đọc không biết đây là kế hoạch hay báo cáo."
        : facts.kind === "period"
          ? "Tên văn bản và nội dung phải nói về cùng một thời gian; chỗ khác nhau thường do chép từ văn bản cũ."
          : "Tên văn bản và nội dung phải nói về cùng một việc; chỗ khác nhau thường do chép từ văn bản khác.",
    todo: `Xem lại chỗ nào đúng, rồi ghi thống nhất: “${facts.title}”.`,
  }),
} satisfies Partial<CheckWords>;

function oddly({ kind, major, majorCount, minorityCount }: FactsOf<"format-inconsistent">, words: string): string {
  const counts = `${minorityCount} chỗ, các chỗ còn lại (${majorCount})`;
  switch (kind) {
    case "verdict":
      return `Cùng một kết quả mà ghi hai cách: “${words}” ở ${counts} ghi như “${major}”.`;
    case "school-year":
      return `Năm học ghi “${words}” ở ${counts} ghi như “${major}”.`;
    case "month":
      return `Thời gian ghi “${words}” ở ${counts} ghi như “${major}”.`;
    case "final-stop":
      return `“${words}” có dấu chấm cuối (${minorityCount} chỗ), các ô cùng loại (${majorCount}) thì không.`;
    case "ratio":
      return `Cùng một tỷ số mà tỷ lệ in hai cách: “${words}” và “${major}”.`;
    case "decimal":
      return `“${words}” dùng dấu chấm thập phân, các chỗ còn lại (${majorCount}) dùng dấu phẩy.`;
    case "label":
      return `Nhãn “${words}” ở ${counts} ghi “${major}”.`;
    case "code-label":
      return `“${words}” viết khác kiểu: ${counts} viết như “${major}”.`;
    case "money-unit":
      return `Đơn vị tiền ghi “${words}” ở ${counts} ghi “${major}”.`;
  }
}

function misnumbered({ kind, number, before }: FactsOf<"numbering-wrong">, words: string): string {
  switch (kind) {
    case "gap":
      return `Số thứ tự bị nhảy: “${number}” đứng sau “${before}”.`;
    case "repeated":
      return `Số thứ tự bị lặp: “${number}” đứng sau “${before}”.`;
    case "reversed":
      return `Số thứ tự bị lùi: “${number}” đứng sau “${before}”.`;
    case "lost":
      return `Đề mục “${words}” mất số thứ tự ở đầu, các đề mục khác đều có.`;
    case "other-code":
      return `Số thứ tự “${number}” không khớp với mã của tiêu chí ghi ngay sau nó.`;
    case "running":
      return `Số thứ tự ${number} đứng trước “${words}”: có tiêu chuẩn bị bỏ qua.`;
  }
}

function malformed(kind: FactsOf<"motto-malformed">["kind"], words: string): string {
  switch (kind) {
    case "country":
      return `Quốc hiệu ghi “${words}”.`;
    case "motto":
    case "motto-dash":
      return `Tiêu ngữ ghi “${words}”.`;
    case "number-code":
      return `Ký hiệu của văn bản “${words}” không theo tên viết tắt của loại văn bản.`;
    case "number-type":
      return `Ký hiệu “${words}” là của loại văn bản khác.`;
    case "number-form":
      return `Số, ký hiệu ghi “${words}” chưa đúng cách trình bày.`;
    case "day":
      return `Địa danh và ngày, tháng, năm ghi “${words}”.`;
    case "year-colon":
      return `Trích yếu ghi “${words}”, thừa dấu hai chấm.`;
    case "copy-colon":
      return `Phần nơi nhận ghi “${words}”, thiếu dấu hai chấm.`;
  }
}

function reasonOfForm(kind: FactsOf<"motto-malformed">["kind"]): string {
  switch (kind) {
    case "country":
      return "Quốc hiệu viết đủ chữ, bằng chữ in hoa (Nghị định 30/2020/NĐ-CP, Phụ lục I).";
    case "motto":
    case "motto-dash":
      return "Tiêu ngữ viết bằng chữ in thường, giữa các cụm từ có gạch nối, có cách chữ (Nghị định 30/2020/NĐ-CP, Phụ lục I).";
    case "number-code":
    case "number-type":
      return "Ký hiệu gồm tên viết tắt của loại văn bản (kế hoạch: KH, báo cáo: BC) rồi đến tên viết tắt của trường (Nghị định 30/2020/NĐ-CP, Phụ lục I và III).";
    case "number-form":
      return "Sau chữ “Số” có dấu hai chấm, số nhỏ hơn 10 thêm số 0 phía trước, giữa các phần của ký hiệu không cách chữ (Nghị định 30/2020/NĐ-CP, Phụ lục I).";
    case "day":
      return "Sau địa danh có dấu phẩy; ngày nhỏ hơn 10 và tháng 1, 2 thêm số 0 phía trước (Nghị định 30/2020/NĐ-CP, Phụ lục I).";
    case "year-colon":
      return "Trích yếu là một cụm từ nói nội dung chính của văn bản, không phải mẫu để điền (Nghị định 30/2020/NĐ-CP, Phụ lục I).";
    case "copy-colon":
      return "Dòng cuối của phần nơi nhận là chữ “Lưu”, dấu hai chấm, rồi đến nơi lưu (Nghị định 30/2020/NĐ-CP, Phụ lục I).";
  }
}
