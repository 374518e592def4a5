import type { GridWords } from "../grid-words";

const count = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ".");

export const grid: GridWords = {
  table: (sheet) => `Bảng tính: trang ${sheet}`,
  cell: (address, text) => `${address}: ${text}`,
  emptyCell: (address) => `${address}: ô trống`,
  merged: (address) => `ô gộp ${address}`,
  formula: "có công thức",
  uncalculated: "Công thức này phụ thuộc vào ô vừa sửa; Excel sẽ tính lại khi mở tệp.",
  selected: (address, cells) => `Đã chọn ${address}, ${cells} ô`,
  editing: (address) => `Nội dung ô ${address}`,
  locked: "Trang này được khóa, không sửa được.",
  busy: "Đang làm việc khác; nội dung đang gõ được giữ lại, bấm Enter lần nữa khi xong.",
  hint: "Phím mũi tên để đi, F2 để sửa, Enter để ghi. Bấm Esc rồi Tab để ra khỏi bảng.",
  mergedTarget: "Chỗ dán có ô gộp không chứa hết nội dung; hãy chọn chỗ khác hoặc bỏ gộp ô.",
  tooMuch: "Nội dung sao chép quá lớn; hãy chép từng phần.",
  outside: "Chỗ dán vượt quá hàng cuối hoặc cột cuối của trang; chưa dán ô nào. Hãy chọn chỗ khác.",
  tooLong: (most) =>
    `Mỗi ô của Excel chứa nhiều nhất ${count(most)} ký tự; nội dung này dài hơn nên chưa được ghi. Hãy rút ngắn hoặc chia ra nhiều ô.`,
  wholeRow: (row) => `Hàng ${row}`,
  wholeColumn: (letters) => `Cột ${letters}`,
  copied: (address) => `Đã sao chép ${address}`,
  pasted: (cells) => `Đã dán vào ${cells} ô`,
  selectAll: "Chọn cả trang",
  tabs: "Các trang của tệp",
  ownSheet: "trang do Cải tiến lập",
  hiddenSheets: "Trang ẩn",
  hiddenSheet: (name) => `Xem trang ẩn ${name}`,
  find: "Tìm trong tệp",
  findNext: "Ô tiếp theo",
  findPrevious: "Ô trước",
  foundCount: (at, all) => `${at}/${all} ô`,
  foundNone: "Không tìm thấy",
  close: "Đóng",
};
