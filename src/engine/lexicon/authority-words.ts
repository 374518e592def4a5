/** The state bodies of education and how their names are cut. Patterns are for small letters with their marks. */

const START = "(?<![\\p{L}\\p{M}])";
const END = "(?![\\p{L}\\p{M}])";
/** Of a lowered "Đ" and of its look-alike Eth. */
const D = "[đð]";

/** "Bộ Giáo dục" without "và Đào tạo", "Sở GD" without "ĐT". Groups: the body, how education is written. */
export const CUT_NAME = new RegExp(
  `(?<!(?:cán|toàn|nội|đội|đồng|tiến|thẳng)\\s{1,2})${START}(bộ|sở|phòng)\\s+(giáo\\s+dục|gd)${END}(?!\\s*(?:[&,/.–-]|và)?\\s*(?:${D}ào|${D}\\.?\\s?t|${D}ạo|dt))(?!\\s*(?:và|&))`,
  "gu",
);

/** "Bộ Đào tạo và Giáo dục": the halves exchanged. Group: the body. */
export const TURNED_NAME = new RegExp(`${START}(bộ|sở|phòng)\\s+${D}ào\\s+tạo\\s*(?:và|&|[-–])\\s*giáo\\s+dục${END}`, "gu");

/** "Sở Giáo dục Đào tạo": the joining word lost. Group: the body. */
export const UNJOINED_NAME = new RegExp(`${START}(bộ|sở|phòng)\\s+giáo\\s+dục\\s+${D}ào\\s+tạo${END}`, "gu");

/** The full name, for its capitals. Group: the body. */
export const FULL_NAME = new RegExp(`${START}(bộ|sở|phòng)\\s+giáo\\s+dục\\s+và\\s+${D}ào\\s+tạo${END}`, "gu");

/** Behind "phòng giáo dục": a room, not an office. */
export const ROOM_OF =
  /^\s+(?:thể\s+chất|nghệ\s+thuật|âm\s+nhạc|hòa\s+nhập|hoà\s+nhập|kỹ\s+năng|kĩ\s+năng|stem|truyền\s+thống|quốc\s+phòng|đặc\s+biệt|thường\s+xuyên)/u;

/** A sentence that cites a text of the law: there the issuer's name stands in full. */
export const CITES = new RegExp(
  `^[\\s\\-–+*]*(?:căn\\s+cứ|thực\\s+hiện|theo|kính\\s+gửi)${END}|(?:thông\\s+tư|quyết\\s+định|công\\s+văn|chỉ\\s+thị|văn\\s+bản|nghị\\s+quyết|hướng\\s+dẫn)\\s+(?:số\\s*:?\\s*)?\\d|${START}số\\s*:?\\s*\\d+\\s*/`,
  "u",
);

/** A line of "Nơi nhận": "- Sở Giáo dục (để b/c);". */
export const IS_ADDRESSEE =
  /^\s*[-–+*]\s*[^:]{0,80}\((?:để\s+)?(?:b\/c|báo\s+cáo|th\/h|t\/hiện|thực\s+hiện|theo\s+dõi|biết|chỉ\s+đạo)|^\s*kính\s+gửi/u;

/** The ministry had the short name until 31/03/1990. */
export const OLD_YEAR = /(?<!\d)19(?:[4-8]\d|90)(?!\d)/;

/** The full name of each body, and the form where "GD" was written. */
export const FULL_NAMES: Readonly<Record<string, { readonly written: string; readonly short: string }>> = {
  bộ: { written: "Bộ Giáo dục và Đào tạo", short: "Bộ GDĐT" },
  sở: { written: "Sở Giáo dục và Đào tạo", short: "Sở GDĐT" },
  phòng: { written: "Phòng Giáo dục và Đào tạo", short: "Phòng GDĐT" },
};

/** The word of the body that every school is under: citing it wrongly is wrong everywhere. */
export const MINISTRY = "bộ";

/** The office of education alone, in any of its forms: "Phòng GD&ĐT", "PGDĐT". */
export const OFFICE = new RegExp(
  `${START}(?:phòng\\s+(?:giáo\\s+dục(?:\\s*(?:và|&|[-–])?\\s*${D}ào\\s+tạo)?|gd(?:\\s*(?:&|và|[-–])?\\s*${D}t)?)|pgd(?:\\s*(?:&|[-–])?\\s*${D}t)?)${END}`,
  "gu",
);

/** What is still to be done with a body, or to be sent to it. */
export const STILL_TO_DO =
  /(?<![\p{L}\p{M}])(?:tham\s+mưu|đề\s+xuất|kiến\s+nghị|đề\s+nghị|đề\s+đạt|trình|báo\s+cáo|b\/c|phối\s+hợp|xin|kính\s+gửi|chỉ\s+đạo|hướng\s+dẫn|phê\s+duyệt|cấp\s+kinh\s+phí|mở\s+lớp|tập\s+huấn)(?![\p{L}\p{M}])/u;

/** What was done, or a text that was issued: the body existed then. */
export const DONE_BEFORE =
  /(?<![\p{L}\p{M}])(?:đã|từng|được\s+(?:[\p{L}&]+\s+){0,8}(?:công\s+nhận|khen|tặng|trao|xếp|cấp\s+bằng|cấp\s+giấy|kiểm\s+tra|đánh\s+giá)|(?:quyết\s+định|công\s+văn|kế\s+hoạch|thông\s+báo|văn\s+bản|hướng\s+dẫn|nghị\s+quyết|chỉ\s+thị|giấy\s+chứng\s+nhận)\s+(?:số|ngày)|trước\s+ngày|thời\s+điểm\s+chưa)(?![\p{L}\p{M}])/u;

/** The form of what replaced the body, where the school's own commune is not known. */
export const ANY_COMMUNE = "xã (phường, đặc khu)";
export const COMMITTEE_OF_PEOPLE = "UBND";

/** "huyện ủy", "quận đoàn", "huyện đội": what the half behind the kind is called at a commune. */
export const HALF_BODIES: Readonly<Record<string, string>> = {
  ủy: "Đảng ủy",
  uỷ: "Đảng ủy",
  đoàn: "Đoàn",
  đội: "Ban Chỉ huy Quân sự",
};

/** Cheap to try: the last letter of bộ, sở or phòng before "giáo", "GD" or "đào", or the short forms PGD and SGD. */
export const MAY_NAME_EDUCATION = /[gGộỘởỞ]\s{1,3}(?:[gG][iI][áÁ]|[gG][dD]|[đĐðÐ][àÀ])|[pPsS][gG][dD]/;
