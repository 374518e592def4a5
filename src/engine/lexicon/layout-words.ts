/** Fixed words of the layout of an administrative paper (Nghị định 30/2020/NĐ-CP, Phụ lục I and III). */

export const COUNTRY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
/** Both places of the tone mark are in use. */
export const COUNTRY_FORMS: readonly string[] = [COUNTRY, "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"];
export const MOTTO = "Độc lập - Tự do - Hạnh phúc";

/** Short names of kinds of papers (Phụ lục III), as they are typed. */
export const TYPE_CODES: ReadonlySet<string> = new Set(
  "NQ QĐ CT QC QyĐ TC TB HD CTr KH PA ĐA DA BC BB TTr HĐ CĐ BGN BTT GUQ GM GGT GNP PG PC PB".split(" "),
);

/** The short name that belongs to a title, by the title's words in plain letters. */
export const CODE_OF_TITLE: Readonly<Record<string, string>> = {
  "ke hoach": "KH",
  "bao cao": "BC",
  "quyet dinh": "QĐ",
  "to trinh": "TTr",
  "thong bao": "TB",
  "bien ban": "BB",
  "huong dan": "HD",
  "chuong trinh": "CTr",
};

export const NUMBER_LABEL = "Số:";
export const COPY_LABEL = "Lưu:";

/** "Vạn Mỹ, ngày 05 tháng 02 năm 2025". */
export function placeAndDay(place: string, day: number, month: number, year: string): string {
  const dayText = String(day).padStart(2, "0");
  const monthText = month < 3 ? `0${month}` : String(month);
  const date = `ngày ${dayText} tháng ${monthText} năm ${year}`;
  return place === "" ? date : `${place}, ${date}`;
}

/** The letters that number the items of an article, in their order. */
export const ITEM_LETTERS: readonly string[] = [..."abcdđeghiklmnopqrstuvxy"];

/** A month of a year in one of the ways plans write it. */
export const MONTH_FORMS = {
  words: (month: string, year: string): string => `tháng ${month} năm ${year}`,
  "word-slash": (month: string, year: string): string => `tháng ${month}/${year}`,
  slash: (month: string, year: string): string => `${month}/${year}`,
} as const;
