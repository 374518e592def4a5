import type { FactsOf } from "../../engine";
import type { CheckWords } from "../wording";

export const formWords = {
  "motto-malformed": ({ facts, fragment, expected }) => ({
    what: malformed(facts.kind, fragment ?? ""),
    why: reasonOfForm(facts.kind),
    todo: `Ghi: “${expected ?? ""}”.`,
    fix: `Sửa thành “${expected ?? ""}”`,
  }),
  "title-contradictory": ({ facts, fragment }) => ({
    what: `Câu ${facts.where === "closing" ? "kết thúc" : "mở đầu"} ghi “${fragment ?? ""}”, khác tên văn bản: “${facts.title}”.`,
    why:
      facts.kind === "type"
        ? "Một văn bản chỉ có một tên loại; người đọc không biết đây là kế hoạch hay báo cáo."
        : facts.kind === "period"
          ? "Tên văn bản và nội dung phải nói về cùng một thời gian; chỗ khác nhau thường do chép từ văn bản cũ."
          : "Tên văn bản và nội dung phải nói về cùng một việc; chỗ khác nhau thường do chép từ văn bản khác.",
    todo: `Xem lại chỗ nào đúng, rồi ghi thống nhất: “${facts.title}”.`,
  }),
} satisfies Partial<CheckWords>;

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
