/** Beginnings of sentences that papers repeat by rule: legal bases. */
export const LEGAL_BASIS = "căn cứ|thông tư|nghị định|quyết định|công văn|luật";
