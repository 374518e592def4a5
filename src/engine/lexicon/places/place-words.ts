/**
 * The words that speak of places and of the bodies that govern them. Patterns are for small letters with their marks:
 * without them "quan", "phuong" and "xa" are a dozen other words.
 */

/** q quận, h huyện, t thị xã, c thành phố; p phường, x xã, n thị trấn, k đặc khu; s tỉnh. */
export type KindLetter = "q" | "h" | "t" | "c" | "p" | "x" | "n" | "k" | "s";

const KIND_WORDS: Readonly<Record<string, KindLetter>> = {
  quận: "q",
  "q.": "q",
  huyện: "h",
  "h.": "h",
  "thị xã": "t",
  tx: "t",
  "tx.": "t",
  "thành phố": "c",
  tp: "c",
  "tp.": "c",
  phường: "p",
  "p.": "p",
  xã: "x",
  "thị trấn": "n",
  "tt.": "n",
  "đặc khu": "k",
  tỉnh: "s",
};

export const KIND_NAMES: Readonly<Record<KindLetter, string>> = {
  q: "quận",
  h: "huyện",
  t: "thị xã",
  c: "thành phố",
  p: "phường",
  x: "xã",
  n: "thị trấn",
  k: "đặc khu",
  s: "tỉnh",
};

/** "Thị  xã" → t; null where the words are no kind of place. */
export function kindOfWords(words: string): KindLetter | null {
  return KIND_WORDS[words.toLowerCase().replace(/\s+/g, " ")] ?? null;
}

const KIND = "thị\\s+xã|thị\\s+trấn|thành\\s+phố|đặc\\s+khu|phường|huyện|quận|tỉnh|xã(?!\\s+hội)|t[px]\\.?|[qhp]\\.|tt\\.";
const AND = "\\s*(?:và|&|-|–)?\\s*";
const EDUCATION = `(?:giáo\\s+dục${AND}đào\\s+tạo|giáo\\s+dục|gd${AND}đt|gd)`;
const EDUCATION_OFFICE = `(?:phòng\\s+${EDUCATION}|pgd(?:${AND}đt)?)`;
const EDUCATION_DEPARTMENT = `(?:sở\\s+${EDUCATION}|sgd(?:${AND}đt)?)`;
const COUNCIL = "(?:ubnd|(?:ủy|uỷ)\\s+ban\\s+nhân\\s+dân|hđnd|hội\\s+đồng\\s+nhân\\s+dân)";
const OTHERS =
  "đảng\\s+(?:ủy|uỷ)|cấp\\s+(?:ủy|uỷ)|đảng\\s+bộ|công\\s+an|trạm\\s+y\\s+tế|y\\s+tế|trung\\s+tâm\\s+y\\s+tế|lãnh\\s+đạo|chính\\s+quyền|quân\\s+sự|" +
  "phòng\\s+(?:tài\\s+chính\\s*[-–]\\s*kế\\s+hoạch|nội\\s+vụ|y\\s+tế|văn\\s+hóa(?:\\s*[-–]?\\s*(?:thông\\s+tin|xã\\s+hội))?)|" +
  "mttq|mặt\\s+trận\\s+tổ\\s+quốc|hội\\s+khuyến\\s+học|hội\\s+phụ\\s+nữ|hội\\s+chữ\\s+thập\\s+đỏ|đoàn\\s+thanh\\s+niên|đoàn\\s+thể|ban\\s+ngành|" +
  "bảo\\s+hiểm\\s+xã\\s+hội|kho\\s+bạc(?:\\s+nhà\\s+nước)?|địa\\s+bàn";
const START = "(?<![\\p{L}\\p{M}])";
const END = "(?![\\p{L}\\p{M}])";

/** A kind of place; what stands before it decides whether it is a word of its own. */
export const KIND_OF_PLACE = new RegExp(`(?:${KIND})(?:${END}|(?<=\\.))`, "gu");

/** The body that a kind completes: "UBND | huyện", "Công an | xã", "Phòng GD&ĐT | quận". */
export const BODY_BEFORE = new RegExp(`${START}(?:${COUNCIL}|${EDUCATION_OFFICE}|${EDUCATION_DEPARTMENT}|${OTHERS})\\s+(?:của\\s+)?$`, "u");

/** "huyện | ủy", "quận | đoàn", "huyện | đội": the kind is half of the word. */
export const HALF_BEHIND = new RegExp(`^\\s+(?:ủy|uỷ|đoàn|đội)${END}`, "u");

/** The office or department of education, its place behind it without a kind: "Phòng GD&ĐT Nho Quan", "Sở GDĐT Nam Định". Group: the body. */
export const EDUCATION_BODY = new RegExp(`${START}(${EDUCATION_OFFICE}|${EDUCATION_DEPARTMENT})(?=\\s+[\\p{L}])`, "gu");

/** "… xã, phường", "huyện/quận": both kinds of a level, so nobody's in particular. */
export const KIND_AFTER = new RegExp(`^\\s*(?:[,/(-]|và|hoặc|hay)?\\s*(${KIND})${END}`, "u");
export const KIND_BEFORE = new RegExp(`${START}(${KIND})\\s*(?:[,/(-]|và|hoặc|hay)?\\s*$`, "u");

/** A sentence that may rightly name the places of others: a study trip, a colleague from elsewhere. */
export const OF_OTHERS = new RegExp(
  `${START}(?:kinh\\s+nghiệm\\s+(?:của|tại|ở|từ)|học\\s+tập\\s+(?:kinh\\s+nghiệm|tại|ở)|học\\s+hỏi|tham\\s+quan|giao\\s+lưu|trải\\s+nghiệm|thực\\s+tế\\s+tại|` +
    "trường\\s+bạn|đơn\\s+vị\\s+bạn|kết\\s+nghĩa|liên\\s+kết|chuyển\\s+(?:đến|đi|về|từ|công\\s+tác)|thuyên\\s+chuyển|biệt\\s+phái|luân\\s+chuyển|" +
    "quê\\s+(?:quán|ở)|sinh\\s+(?:tại|quán|ở)|cư\\s+trú|tạm\\s+trú|thường\\s+trú|giáp\\s+ranh|tiếp\\s+giáp|lân\\s+cận|" +
    `ngoài\\s+(?:tỉnh|huyện|quận|địa\\s+bàn|xã|phường)|các\\s+trường|tài\\s+trợ|tặng(?!\\s+(?:giấy|bằng|danh|cờ))|ủng\\s+hộ|quyên\\s+góp)${END}`,
  "u",
);

/** A sentence of how the school or its place came to be: places had other names and kinds then. */
export const OF_HISTORY = new RegExp(
  `${START}(?:thành\\s+lập(?!\\s+(?:hội\\s+đồng|tổ|ban|đoàn|nhóm))|tiền\\s+thân|sáp\\s+nhập|tách\\s+(?:ra|từ)|chia\\s+tách|đổi\\s+tên|` +
    `trước\\s+(?:đây|kia)|nguyên\\s+là|lân\\s+cận|ngoài\\s+(?:quận|huyện|xã|phường))${END}`,
  "u",
);

/** Behind a place: "(cũ)", "trước đây". */
export const OLD_BEHIND = /^[\s(,]{0,3}(?:cũ|trước)(?![\p{L}\p{M}])/u;

/** A sentence in which neighbouring communes have a part: their children come to the school. */
export const OF_NEIGHBOURS = new RegExp(
  `${START}(?:phổ\\s+cập|tuyển\\s+sinh|con\\s+em|trái\\s+tuyến|học\\s+sinh\\s+(?:của|ở|thuộc)|các\\s+(?:xã|phường)|(?:hai|ba|02|03)\\s+(?:xã|phường))${END}`,
  "u",
);
