/** What programs that photograph or recognise pages write on them. Without marks, small letters. */
const PROGRAM =
  "(?:cam ?scanner|ace scanner|tap ?scanner|adobe scan|office lens|microsoft lens|vflat(?: scan)?|abbyy ?finereader|fine ?scanner|i ?scanner)";
const STAMP = new RegExp(
  `^\\W{0,3}(?:(?:da |duoc )?(?:quet|scan(?:ned)?|chup)(?: (?:bang|boi|with|by|tu|from))? )?${PROGRAM}\\b[\\s\\d./:-]*(?:am|pm)?\\W*$`,
);

/** A line that is only such a stamp: no content of the paper. */
export function isScanStamp(text: string): boolean {
  if (text.length > 60 || !/scan|lens|vflat|finereader/i.test(text)) return false;
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d").trim();
  return STAMP.test(plain);
}
