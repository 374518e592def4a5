import type { ResultStatus } from "../../book/book";
import { bare } from "../../workbook/fold";
export function readStatus(text: string): ResultStatus | null {
  const t = bare(text);
  if (/^(da )?(hoan thanh|xong)/.test(t)) return "done";
  if (/^dang/.test(t)) return "in-progress";
  if (/^chua/.test(t)) return "not-started";
  return null;
}
export function isNothing(text: string): boolean {
  return /^(khong( co)?|-+|\/)$/.test(bare(text));
}
export function isLate(text: string): boolean {
  return /\bcham\b|con chua|chua .{1,200} do /.test(bare(text));
}
export function reasonIn(text: string): string | null {
  return /(?:do|vì)\s+(.+)$/iu.exec(text)?.[1] ?? null;
}
