import type { Book } from "../../book/book";

/** The day from which Vietnam has no districts: Law on the Organisation of Local Government 72/2025/QH15. */
const REFORM_DAY = "2025-07-01";

/** Whether the paper was made under two levels of local government: by its own date, else by its school year. */
export function isAfterReform(book: Book): boolean {
  const { issuedOn, schoolYear } = book.profile;
  if (issuedOn !== null) return issuedOn.value >= REFORM_DAY;
  return schoolYear !== null && schoolYear.value >= "2025-2026";
}
