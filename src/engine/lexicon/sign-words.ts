/**
 * Syllables that say which questions a text may answer: a plan has a million words, and a check reads only the texts that bear its sign.
 * A sign promises nothing: it may stand on a text that the check then passes over, but must stand on every text the check needs.
 * Lower case, composed, spelled with their marks.
 */
export const SIGN_WORDS = {
  /** Kinds of places and their short forms. */
  place: "huyện quận xã phường thị tỉnh phố tp ubnd",
  /** Texts of the law. */
  reference: "thông nghị quyết công luật chỉ điều tt nđ qđ cv nq bgdđt",
} as const;

export type WordSign = keyof typeof SIGN_WORDS;
