/** Alternatives of a form of which one is to be left, in small letters. */
export const CHOICES: readonly string[] = [
  "đạt/không đạt",
  "đạt/chưa đạt",
  "không đạt/đạt",
  "có/không",
  "sở/phòng",
  "phòng/sở",
  "quận/huyện",
  "huyện/quận",
  "xã/phường",
  "phường/xã",
];

/** How an instruction in brackets begins, without marks: "(ghi rõ …)". */
export const INSTRUCTIONS: readonly string[] = [
  "ghi ro",
  "ghi cu the",
  "ghi ten",
  "ghi day du",
  "ghi so",
  "neu ro",
  "neu cu the",
  "neu ten",
  "dien ten",
  "dien day du",
  "dien so",
  "mo ta ngan",
  "liet ke cac",
];

/** What a gap between <> or [] asks for. */
export const GAP_NAMES: readonly string[] = [
  "ten",
  "ghi",
  "dien",
  "nhap",
  "so hieu",
  "ngay",
  "ho ten",
  "ho va ten",
  "noi dung",
  "dia danh",
  "nam hoc",
];

/** What Word and Excel write where a reference leads nowhere. */
export const LOST_REFERENCES: readonly string[] = [
  "error! bookmark not defined",
  "error! reference source not found",
  "bookmark not defined",
  "loi! khong tim thay nguon tham chieu",
  "loi! the danh dau khong duoc xac dinh",
  "loi! khong tim thay the danh dau",
];

/** What the signs of LaTeX stand for. */
export const LATEX_SIGNS: readonly (readonly [written: string, sign: string])[] = [
  ["\\geqslant", "≥"],
  ["\\geq", "≥"],
  ["\\ge", "≥"],
  ["\\leqslant", "≤"],
  ["\\leq", "≤"],
  ["\\le", "≤"],
  ["\\times", "×"],
  ["\\rightarrow", "→"],
  ["\\to", "→"],
  ["\\approx", "≈"],
  ["\\pm", "±"],
  ["\\%", "%"],
];
