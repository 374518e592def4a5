/**
 * Syllables that say which questions a text may answer: a plan has a million words, and a check reads only the texts that bear its sign.
 * A sign promises nothing: it may stand on a text that the check then passes over, but must stand on every text the check needs.
 * Lower case, composed, spelled with their marks.
 */
export const SIGN_WORDS = {
  /** Kinds of places and their short forms. */
  place: "huyện quận xã phường thị tỉnh phố tp ubnd",
  /** The ministry, departments and offices of education. */
  authority: "bộ sở phòng sgd pgd sgdđt pgdđt",
  /** Levels of schools: a school is named by its level. */
  school: "tiểu mầm mẫu trung phổ th mn mg thcs thpt ptdtbt ptdtnt",
  /** Texts of the law. */
  reference: "tư nghị quyết văn luật tt ttlt nđ qđ cv nq vbhn",
  /** Ranks that went with a text of the law. */
  rank: "thư nghề luật",
  /** Something is lacking or late. */
  lack: "chưa còn thiếu",
  /** Instructions of a form, and what a lost reference says. */
  prompt: "ghi nêu điền liệt bookmark error",
  /** Subjects of criteria that a text may tell. */
  topic:
    "gia bếp kho dưỡng khóa lớp chuẩn thạc ngữ nhân viện sách vệ sân khuôn rào cổng biển cây bãi thiết tbdh ttbdh đddh dùng diện bđd chiến website trang cháy pccc thương bạo ngộ ngắn trung dài chủ phổ nhiệm giỏi",
  /** What a weakness may be about that a measure can miss. */
  remedy: "gian giám dõi lực nghiệp trình kỹ động chuẩn thiếu đủ",
  /** Facts of a school that are stated both ways. */
  fact: "biên chuẩn quốc",
} as const;

export type WordSign = keyof typeof SIGN_WORDS;
