import type { OpeningWords } from "../opening-words";

export const opening: OpeningWords = {
  notExcel: {
    title: "Trang này chạy trong Excel",
    lines: [
      "Cải tiến làm việc trên sổ Excel đang mở, nên không mở riêng trong trình duyệt được.",
      "Trong Excel, ở thẻ Trang đầu, nhóm Cải tiến, bấm Mở Cải tiến. Chưa thấy nhóm này thì nhờ người quản trị của trường cài giúp.",
    ],
  },
  tooOld: (office) => ({
    title: "Excel này chưa dùng được Cải tiến",
    lines: [
      `Máy đang dùng ${office}. Cải tiến cần Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web.`,
      "Có thể mở sổ này bằng Excel trên web (office.com), hoặc nhờ người quản trị của trường cập nhật Office. Sổ không bị thay đổi gì.",
    ],
  }),
  noOfficeScript: {
    title: "Chưa nối được với Excel",
    lines: [
      "Phần nối của Excel lấy từ appsforoffice.microsoft.com nhưng chưa tải được. Sổ không bị thay đổi gì.",
      "Xem máy có vào mạng không rồi đóng khung này và mở lại. Nếu mạng của trường chặn địa chỉ trên, nhờ người quản trị mạng cho phép.",
    ],
  },
  noAnswer: {
    title: "Excel chưa trả lời",
    lines: [
      "Có thể Excel đang bận hoặc đang sửa dở một ô. Sổ không bị thay đổi gì.",
      "Bấm Enter hoặc Esc trong ô đang sửa, rồi đóng khung này và mở lại.",
    ],
  },
  fault: {
    title: "Khung này gặp lỗi",
    lines: [
      "Lỗi thuộc về Cải tiến, không phải do thầy cô. Các trang của thầy cô trong sổ giữ nguyên.",
      "Đóng khung này rồi mở lại. Nếu lỗi lặp lại, chép phần dưới đây gửi người cài đặt; trong đó không có nội dung ô nào.",
    ],
  },
  help: "Xem trợ giúp",
  details: "Thông tin cho người giúp",
};
