const SCHOOL_INITIALS = new Set([
  "TH",
  "THCS",
  "THPT",
  "TH-THCS",
  "TH&THCS",
  "THCS&THPT",
  "THCS-THPT",
  "MN",
  "MG",
  "PTDTBT",
  "PTDTNT",
  "PT",
  "TP",
  "TX",
]);

/** A name set in capitals, as headings have it, goes into a sentence as a name. */
export function asSchool(school: string | null): string {
  if (school === null) return "Trường ……………………";
  if (school !== school.toUpperCase()) return school;
  const words = school.split(" ").map((word) => (SCHOOL_INITIALS.has(word) ? word : capital(word.toLowerCase())));
  return words
    .join(" ")
    .replace(/^Trường Tiểu Học(?= )/, "Trường Tiểu học")
    .replace(/^Trường Mầm Non(?= )/, "Trường Mầm non");
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
