/** Words after which no sentence or phrase can stop: a cell that ends with one goes on below. */
const OPEN_WORDS = new Set(
  (
    "và của các những với cho tại trong theo để từ đến là do về hoặc bằng khi ở vào trên dưới nhằm cùng giữa thì mà như bị được " +
    "mỗi một hay nếu vì bởi còn đang sẽ đã chưa không rất nhiều"
  ).split(" "),
);
const CLOSED = /[.!?;:…)\]"'”’]$/u;
const BULLET = /^(?:[-–—+•*·▪]|\d{1,2}[.)]\s|[a-zđ][.)]\s|=>)/u;

/** Whether a text begins in mid-sentence: with a small letter, or with closing punctuation. */
export function beginsInside(text: string): boolean {
  const first = text.match(/^[^\p{L}\p{N}]*(\p{L}|\p{N})/u);
  if (first === null || BULLET.test(text)) return false;
  const letter = first[1] ?? "";
  return letter !== letter.toUpperCase() && letter === letter.toLowerCase();
}

/** Whether a text stops in mid-sentence for certain: a comma, an open bracket, a hyphen, a word that needs another. */
export function endsOpen(text: string): boolean {
  if (text === "" || CLOSED.test(text)) return openBrackets(text) && !/[.!?;:…]$/u.test(text);
  if (/[,(\-–/&]$/u.test(text) || openBrackets(text)) return true;
  const words = text.slice(-24).split(/\s+/);
  // "Không" alone is an answer, not the beginning of a sentence.
  return words.length > 1 && OPEN_WORDS.has((words.at(-1) ?? "").toLowerCase());
}

/** Whether `after` goes on with the sentence that `before` began. */
export function runsOn(before: string, after: string): boolean {
  if (BULLET.test(after)) return false;
  if (endsOpen(before)) return true;
  return beginsInside(after) && !CLOSED.test(before);
}

/** Texts of a row cut in two: with a space where the sentence runs on, else by a line break. */
export function joinedTexts(before: string, after: string): string {
  if (before === "") return after;
  return runsOn(before, after) ? `${before} ${after}` : `${before}\n${after}`;
}

function openBrackets(text: string): boolean {
  return text.lastIndexOf("(") > text.lastIndexOf(")");
}
