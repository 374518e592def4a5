import { folded } from "../../workbook/fold";
import { excerptOf } from "./excerpt";

const AMOUNT =
  /(?:[~≈≤≥<>]\s?)?\d[\d.,]*(?:\s\d{3})*\s?(?:(?:tỷ|tỉ|triệu|trđ|tr|nghìn|ngàn|k|đồng|vnđ|vnd|đ)(?![\p{L}])\.?(?:\s?(?:đồng|đ)(?![\p{L}]))?|%)?(?:\s?\/\s?\p{L}{1,12}(?![\p{L}]))?/giu;
const CONNECTOR =
  /^(?:[\s:.,;–-]|(?:được trích|được lấy|trích|lấy|được|từ|do|bằng|khoảng|dự kiến|dự toán|ước|tổng|cộng|và|là|trong đó|gồm|kinh phí dự kiến)(?![\p{L}])){1,20}/iu;
/** Words by which a piece of text is a source of money. */
const SOURCE =
  /ngân sách|nsnn|(?<![\p{L}])ns(?![\p{L}])|nguồn|xã hội h[oó]|xhh|quỹ|học phí|tài trợ|đóng góp|ủng hộ|chi thường xuyên|sự nghiệp|kinh phí (?:được cấp|đơn vị|của|hoạt động|tự chủ|công đoàn|đoàn|chi|cấp|nhà trường|trường|do|từ)|(?:sở|phòng|ubnd|ủy ban|huyện|xã|phường|quận|tỉnh|thành phố|cấp trên|bộ giáo dục)(?![\p{L}]).{0,30}|tham mưu|nhà trường|địa phương|phụ huynh|cmhs|cha mẹ|doanh nghiệp|nhà hảo tâm|mạnh thường quân|công đoàn|vận động|tự nguyện|thu hộ|dịch vụ|tự túc|cá nhân/iu;
const NOT_YET = /^(?:chưa|không|ko)(?![\p{L}])|theo kế hoạch|theo dự toán|theo thực tế|tùy|phê duyệt/iu;

/**
 * The source of the money in a money cell, as typed ("từ ngân sách đơn vị" → "ngân sách đơn vị"); several joined by "; ".
 * Null where the words name none.
 */
export function fundingIn(text: string, hasAmount: boolean): string | null {
  const excerpt = excerptOf(text).replace(/\s+/g, " ");
  const pieces = excerpt
    .replace(AMOUNT, "\n")
    .split(/[\n;+()]|,\s|\s-\s/)
    .map((piece) =>
      piece
        .replace(CONNECTOR, "")
        .replace(/(?:^|\s)(?:là|khoảng|và|từ|\/|:|-|=|x)$/iu, "")
        .replace(/[\s.,:;–=-]{1,20}$/, ""),
    )
    .filter((piece) => isSource(piece, hasAmount));
  return pieces.length === 0 ? null : [...new Set(pieces)].join("; ");
}

function isSource(piece: string, hasAmount: boolean): boolean {
  if (piece.length < 2 || piece.length > 160) return false;
  const words = folded(piece);
  if (NOT_YET.test(words)) return false;
  return SOURCE.test(hasAmount ? words : words.replace(/^(?:sở|phòng|ubnd|huyện|xã|phường)(?![\p{L}]).*/u, "nguồn"));
}
