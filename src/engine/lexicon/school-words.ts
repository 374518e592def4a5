/** The words that name schools. Patterns are for small letters with their marks. */

const START = "(?<![\\p{L}\\p{M}])";
const END = "(?![\\p{L}\\p{M}])";
const LEVEL =
  "(?:mầm\\s+non|mẫu\\s+giáo|tiểu\\s+học|trung\\s+học(?:\\s+(?:cơ\\s+sở|phổ\\s+thông))?|mn|mg|th|thcs|thpt|" +
  "ptdt(?:bt|nt)?|phổ\\s+thông(?:\\s+dân\\s+tộc(?:\\s+(?:bán|nội)\\s+trú)?)?)";

/** "trường Tiểu học và THCS ", up to the proper name. Group: the levels. */
export const SCHOOL_OF_LEVEL = new RegExp(
  `${START}trường\\s+(${LEVEL}(?:\\s*(?:và|&|,|-|–)?\\s*${LEVEL})*)(?=\\s+[\\p{L}\\d])${END}`,
  "gu",
);

/** The level each pattern stands for: kindergarten, primary, lower secondary, upper secondary. */
export const LEVEL_SIGNS: readonly (readonly [string, RegExp])[] = [
  ["mn", new RegExp(`${START}(?:mầm\\s+non|mẫu\\s+giáo|mn|mg)${END}`, "u")],
  ["th", new RegExp(`${START}(?:tiểu\\s+học|th)${END}`, "u")],
  ["thcs", new RegExp(`${START}(?:trung\\s+học\\s+cơ\\s+sở|thcs)${END}`, "u")],
  ["thpt", new RegExp(`${START}(?:trung\\s+học\\s+phổ\\s+thông|thpt)${END}`, "u")],
];

/** Where a name in capitals throughout gives way to the next words. */
export const NAME_ENDS = new RegExp(
  `\\s+(?:-\\s*)?(?:năm\\s+(?:học|\\d)|giai\\s+đoạn|giáo\\s+dục|kế\\s+hoạch|báo\\s+cáo|xây\\s+dựng|ban\\s+hành|cải\\s+tiến|thực\\s+hiện|quận|huyện|thị\\s+xã|thị\\s+trấn|thành\\s+phố|tp|tỉnh|xã|phường|và|là|của)${END}.*$`,
  "u",
);

/** Behind a school's name at the head of a sentence: the school that writes the plan. */
export const WRITES_PLAN =
  /^\s*,?\s*(?:đã\s+|sẽ\s+)?(?:tiến\s+hành\s+|tổ\s+chức\s+)?(?:xây\s+dựng|ban\s+hành|lập|đề\s+ra|báo\s+cáo|trân\s+trọng|kính\s+đề\s+nghị)(?![\p{L}\p{M}])/u;

/** Behind a school's name at the head of a clause of its own results or measures: it does, has or reaches something. What it gives to others does not count. */
export const ACTS_AS_OWN =
  /^\s*,?\s*(?:(?:đã|đang|sẽ|tiếp\s+tục|cũng)\s+)*(?:(?:có|đạt)(?=\s+\d)|thực\s+hiện|triển\s+khai|duy\s+trì|phân\s+công|bố\s+trí|hoàn\s+thành)(?![\p{L}\p{M}])/u;

/** A sentence in which another school has a part: it gives, lends, receives. */
export const GIVES_TO_OTHERS =
  /(?<![\p{L}\p{M}])(?:tặng|cho\s+mượn|cho\s+(?:nhà\s+)?trường|hỗ\s+trợ|giúp|ủng\s+hộ|nhường|chuyển\s+giao|cùng\s+với|thi\s+đấu|gặp|đấu\s+với|dự\s+giờ|điểm\s+trường)(?![\p{L}\p{M}])/u;

/** Before a school's name: the paper is that school's. */
export const PAPER_OF =
  /^[\s\-–+*]*(?:căn\s+cứ|trên\s+đây|đây\s+là|kế\s+hoạch|báo\s+cáo|phương\s+hướng|chiến\s+lược)(?![\p{L}\p{M}])[^.;\n]{0,180}của\s+(?:hiệu\s+trưởng\s+|hội\s+đồng\s+trường\s+)?$/u;

/** Before a school's name: one of its own bodies or people. */
export const BODY_OF =
  /^[\s\-–+*]*(?:hiệu\s+trưởng|hội\s+đồng\s+(?:tự\s+đánh\s+giá|trường|sư\s+phạm)|ban\s+giám\s+hiệu|chi\s+bộ|công\s+đoàn|tập\s+thể(?:\s+sư\s+phạm)?)\s+(?:của\s+)?$/u;

/** A sentence that may rightly name another school. */
export const WITH_OTHERS =
  /(?<![\p{L}\p{M}])(?:phối\s+hợp|mời|liên\s+hệ|cụm|với\s+trường|các\s+trường|bàn\s+giao|tuyển\s+sinh|chủ\s+trì|kiểm\s+tra\s+chéo|đoàn\s+đánh\s+giá|tách|cơ\s+sở\s+cũ|nhận\s+từ)(?![\p{L}\p{M}])/u;
