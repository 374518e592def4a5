import type { ActionStatus, ResultStatus } from "../../book/book";
import { STATUS_NAMES } from "../../lexicon/result-words";
import { composed, folded, oneLine } from "../../workbook/fold";
import { excerptOf } from "./excerpt";

const WORD_END = "(?![\\p{L}])";
const WORD_START = "(?<![\\p{L}])";
const LATE = new RegExp(
  `${WORD_START}(?:quá hạn|trễ|chậm(?! nhất)|không kịp|chưa kịp|(?:chưa|không) (?:đạt|đúng|bảo đảm|theo kịp) tiến độ)${WORD_END}`,
  "u",
);
const NOT_STARTED = new RegExp(
  `${WORD_START}(?:(?:chưa|không) (?:được )?(?:hoàn thành|thực hiện|triển khai|bắt đầu|làm|tiến hành|có kết quả|xong)|hoãn|tạm dừng|dừng thực hiện|hủy|bỏ|chuyển sang)${WORD_END}`,
  "u",
);
const IN_PROGRESS = new RegExp(`${WORD_START}(?:đang|dở dang|một phần|còn tiếp tục|tiếp tục (?:thực hiện|triển khai))${WORD_END}`, "u");
const DONE = new RegExp(
  `${WORD_START}(?:(?:đã )?(?:cơ bản )?hoàn thành|hoàn tất|xong|đã (?:thực hiện|triển khai|làm|đạt)|thực hiện (?:tốt|đầy đủ|đúng)|(?:đạt|vượt|đúng|kịp) (?:tiến độ|kế hoạch|yêu cầu|mục tiêu)|đạt)${WORD_END}`,
  "u",
);
const VERDICT =
  /^((?:đã |chưa |không )?(?:hoàn thành|hoàn tất)|(?:đang|chưa|đã) (?:thực hiện|triển khai|làm))\s?:\s?(?!\d{1,3}(?:[.,]\d+)?\s?%$)\S/u;
/** Far more than a cell of results holds; what follows is read by nobody. */
const LONGEST_REPORT = 6_000;
/** A longer text is a report of results, not a status word. */
const LONGEST_STATUS = 120;

const NAMED_STATUS: ReadonlyMap<string, ActionStatus> = new Map(
  STATUS_NAMES.flatMap(([status, names]) => names.split("|").map((name) => [folded(name), status] as const)),
);

/** The status of our list that other words name: whole cells only, nothing is guessed. */
export function statusNamed(text: string): ActionStatus | null {
  return NAMED_STATUS.get(folded(text)) ?? null;
}

/** The status that a status cell names; null where its words name none ("Chưa đánh giá"). */
export function readStatus(text: string): ResultStatus | null {
  const line = folded(excerptOf(text));
  if (line === "" || isNothing(line)) return null;
  const verdict = verdictBefore(line);
  if (verdict === "done" || line.length > LONGEST_STATUS) return verdict;
  if (LATE.test(line)) return "late";
  if (verdict !== null) return verdict;
  const percent = percentIn(line);
  if (percent !== null) return percent >= 100 ? "done" : percent <= 0 ? "not-started" : "in-progress";
  if (/^(?:x|v|✓|✔|√|☑)$/u.test(line)) return "done";
  const isStopped = NOT_STARTED.test(line);
  const isRunning = IN_PROGRESS.test(line);
  const isDone = DONE.test(isStopped ? line.replace(new RegExp(NOT_STARTED.source, "gu"), "") : line);
  if (isRunning && /một phần/u.test(line)) return "in-progress";
  if ([isStopped, isRunning, isDone].filter(Boolean).length > 1) return "mixed";
  return isStopped ? "not-started" : isRunning ? "in-progress" : isDone ? "done" : null;
}

/** "Hoàn thành: 12/18 cô (66,7%)": the words before the colon say how things stand, what follows them tells of it. */
function verdictBefore(line: string): ResultStatus | null {
  const verdict = VERDICT.exec(line)?.[1];
  if (verdict === undefined) return null;
  if (verdict.startsWith("đang")) return "in-progress";
  if (/^(?:chưa|không)/u.test(verdict)) return "not-started";
  return IN_PROGRESS.test(line.slice(verdict.length)) ? null : "done";
}

/** "hoàn thành 80%" → 80; null where no single percentage stands there. */
export function percentIn(text: string): number | null {
  const percents = [...oneLine(excerptOf(text)).matchAll(/(\d{1,3})(?:[.,](\d{1,2}))?\s?%/g)];
  const [only] = percents;
  if (only === undefined || percents.length > 1) return null;
  const percent = Number(`${only[1]}.${only[2] ?? 0}`);
  return percent <= 100 ? percent : null;
}

const NOTHING =
  /^(?:không|ko|khong|chưa)(?: có| có gì| phát sinh| có nội dung(?: nào)?| có công việc(?: nào)?)?(?: (?:chưa|đang|đã) (?:triển khai|thực hiện|hoàn thành)(?: xong)?)?$|^(?:0+|\/|-+|_+|…|x{0})$/u;

/** "Không", "Không có", "-": nothing to report. */
export function isNothing(text: string): boolean {
  if (text.length > 200) return false;
  const line = folded(text);
  return line === "chưa" ? false : NOTHING.test(line) || line === "";
}

const LAGGING = new RegExp(
  `${WORD_START}(?:chậm(?! nhất)|còn chưa|vẫn chưa|trễ|quá hạn|chưa kịp|kéo dài|(?:chưa|không) (?:đạt|đúng|bảo đảm) tiến độ)${WORD_END}|${WORD_START}chưa${WORD_END}[^.;\\n]{1,240}${WORD_START}(?:do|vì|bởi)${WORD_END}`,
  "u",
);

/** Whether words about work under way say that it lags behind the plan. */
export function isLate(text: string): boolean {
  return LAGGING.test(foldedLines(text));
}

/** Compared line by line: a "do" in the next line explains nothing of this one. */
function foldedLines(text: string): string {
  return composed(text).slice(0, LONGEST_REPORT).split("\n").map(folded).join("\n");
}
