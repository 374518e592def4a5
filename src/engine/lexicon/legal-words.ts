/** Words around references to the law, in plain lower case unless said otherwise. */

/** As typed: what a text must hold to be read for references at all. Plain letters and no flags: it is asked of every text that bears the sign. */
export const MENTIONS_LAW =
  /[hH]ông [tT]ư|[gG]hị [đĐ]ịnh|[uU]yết [đĐ]ịnh|[cC]ông [vV]ăn|[hH]ợp [nN]hất|[lL]uật|[TNQCV][TĐÐVQB][A-Z]{0,2} ?(?:số )?:? ?\d|THÔNG TƯ|NGHỊ Đ|QUYẾT Đ|CÔNG V|LUẬT/;

/** Bodies that may follow "của", and what kinds of texts they issue. "any" bodies are left alone. */
export const BODIES: readonly { readonly words: RegExp; readonly body: Body }[] = [
  { words: /^(?:bo (?:truong )?(?:bo )?(?:giao duc|gd)|bgd)/, body: "education-ministry" },
  { words: /^(?:bo (?!giao duc|gd|luat|mon|phan|sach|phap)|lien bo)/, body: "other-ministry" },
  { words: /^chinh phu/, body: "government" },
  { words: /^thu tuong/, body: "prime-minister" },
  { words: /^quoc hoi/, body: "assembly" },
  { words: /^(?:ubnd|uy ban nhan dan|so |phong |hieu truong|truong |hdnd|hoi dong nhan dan)/, body: "local" },
];

export type Body = "education-ministry" | "other-ministry" | "government" | "prime-minister" | "assembly" | "local";

/** A sentence that speaks of a text as one that was: nothing in it is out of date. */
export const SPEAKS_OF_PAST =
  /truoc day|truoc do|thay the|thay cho|thay doi|bai bo|het hieu luc|khong con hieu luc|sua doi|bo sung mot so|chuyen tiep|theo quy dinh cu|thong tu cu|so voi|da duoc cong nhan|duoc cong nhan (?:tu )?(?:nam|ngay)|hop nhat/;

/**
 * Ranks that went with a text that was replaced. `days` and texts are those of the table; `ranks` are the ranks that took their place.
 */
export const OLD_RANKS: readonly OldRank[] = [
  { words: /luat giao duc (?:nam )?2005/, of: "38/2005/QH11", ranks: "Luật Giáo dục số 43/2019/QH14" },
  {
    words: /thu vien (?:truong hoc )?(?:dat )?(?:chuan )?(?:loai |danh hieu |muc )?(?:xuat sac|tien tien)/,
    of: "01/2003/QĐ-BGDĐT",
    ranks: "Mức độ 1 / Mức độ 2 (Thông tư 16/2022/TT-BGDĐT)",
  },
  {
    words: /chuan nghe nghiep(?: giao vien| gv)?[^.;,\n]{0,30}(?<!hoan thanh )(?:xuat sac|loai trung binh|loai kem)/,
    of: "30/2009/TT-BGDĐT",
    ranks: "tốt / khá / đạt / chưa đạt (Thông tư 20/2018/TT-BGDĐT, 26/2018/TT-BGDĐT)",
  },
];

export interface OldRank {
  readonly words: RegExp;
  /** The text whose rank it was. */
  readonly of: string;
  readonly ranks: string;
}

/** How a kind is named in front of its number. */
export const KIND_NAMES = {
  circular: "Thông tư",
  decree: "Nghị định",
  decision: "Quyết định",
  letter: "Công văn",
  law: "Luật",
  resolution: "Nghị quyết",
  directive: "Chỉ thị",
  consolidated: "Văn bản hợp nhất",
} as const;

/** The kinds of schools that a title names. */
export const SCHOOLS_IN_TITLES = {
  kindergarten: /mam non|mau giao|nha tre/,
  primary: /tieu hoc|pho thong(?! co nhieu cap)/,
  secondary: /trung hoc|thcs|thpt|pho thong/,
} as const;
