/**
 * What people put into a cell of the grid of X to mark it, in lower case; "ü" and "þ" are ticks of Wingdings, "х" is Cyrillic. Brackets and
 * a full stop around them change nothing.
 */
export const MARKS: readonly string[] = [
  "x",
  "х",
  "×",
  "✕",
  "✖",
  "✗",
  "✘",
  "✓",
  "✔",
  "√",
  "☑",
  "☒",
  "v",
  "+",
  "1",
  "đ",
  "đạt",
  "có",
  "*",
  "●",
  "•",
  "■",
  "ü",
  "þ",
  "true",
];
