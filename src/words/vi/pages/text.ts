import type { CheckPages } from "../../wording";

export const textPages = {
  "text-decomposed": {
    finds:
      "Ô có chữ tiếng Việt lưu thành chữ cái và dấu rời nhau (Unicode tổ hợp), thường do dán từ máy Mac hoặc từ tệp PDF. Mỗi ô báo một lần, sửa được hàng loạt.",
    rule: "Nghị định 30/2020/NĐ-CP, Phụ lục I: Unicode theo TCVN 6909:2001. Quy tắc của công cụ: dùng Unicode dựng sẵn để tìm kiếm, COUNTIF và lọc không bỏ sót.",
  },
  "text-homoglyph": {
    finds: "Chữ trông giống chữ tiếng Việt nhưng là chữ khác: Ð (Eth) thay cho Đ, chữ Kirin, chữ Hy Lạp, chữ toàn khổ.",
    rule: "TCVN 6909:2001: bộ mã ký tự tiếng Việt. Chữ khác mã thì không tìm thấy và sắp xếp sai.",
  },
  "text-legacy-font": {
    finds: "Ô gõ bằng bảng mã TCVN3 (phông .Vn) hoặc VNI; công cụ đọc ra tiếng Việt và đề nghị chuyển cả ô.",
    rule: "Nghị định 30/2020/NĐ-CP, Phụ lục I: phông Times New Roman, bộ mã Unicode theo TCVN 6909:2001.",
  },
  "text-spacing": {
    finds:
      "Hai dấu cách liền nhau, khoảng trắng không ngắt, ký tự ẩn giữa các từ. Khoảng trắng dùng để căn chỗ (từ bốn dấu cách) không bị báo. Mỗi ô báo một lần.",
    rule: "Quy tắc của công cụ: giữa hai từ có một dấu cách thường; Excel coi các khoảng trắng khác nhau là khác chữ.",
  },
  "text-spelling": {
    finds:
      "Tiếng không có trong tiếng Việt, thuật ngữ của ngành sai một dấu hoặc sót một tiếng, chữ viết tắt thiếu nét Đ, dấu câu lặp, dấu cách trước dấu câu, chữ thường sau dấu chấm. Tên riêng và từ mượn không bị báo.",
    rule: "Quyết định 1989/QĐ-BGDĐT năm 2018 về chính tả trong sách giáo khoa; thuật ngữ viết như các thông tư 17, 18, 19/2018/TT-BGDĐT.",
  },
  "text-duplicate": {
    finds: "Từ hoặc cụm từ viết hai lần liền nhau; mục đánh số trùng tên với một mục cùng cấp. Từ láy như “dần dần” không bị báo.",
    rule: "Quy tắc của công cụ: mỗi mục của văn bản có một tên riêng; chữ lặp làm sai ý câu.",
  },
  "template-leftover": {
    finds:
      "Lời nhắc, chỗ trống, phương án chưa chọn, lời hướng dẫn của mẫu; ký hiệu Markdown hoặc LaTeX; thông báo lỗi tham chiếu của Word. Lời nhắc lặp ở nhiều dòng báo một lần.",
    rule: "Công văn 5932/BGDĐT-QLCL, các phụ lục mẫu: mẫu để điền nội dung; phần hướng dẫn không nằm trong văn bản.",
  },
  "text-unread": {
    finds: "Mảnh chữ do máy quét đọc từ con dấu hoặc vết bẩn, dòng chữ của phần mềm quét, đứng riêng ở các ô liền nhau giữa các hàng.",
    rule: "Quy tắc của công cụ: mảnh chữ không phải nội dung, làm sai khi lọc và đếm.",
  },
} satisfies Partial<CheckPages>;
