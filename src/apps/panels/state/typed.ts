/** "31/5/2025" → "2025-05-31"; null for what is no day of the calendar. */
export function dayTyped(text: string): string | null {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  if (match === null) return null;
  const [day, month, year] = match.slice(1).map(Number) as [number, number, number];
  if (year < 1900 || month < 1 || month > 12 || day < 1 || day > daysIn(month, year)) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** "2024-2025", "2024 – 2025" → "2024-2025"; null where these are not two years in a row. */
export function schoolYearTyped(text: string): string | null {
  const match = /^(\d{4})\s*[-\u2013/]\s*(\d{4})$/.exec(text.trim());
  if (match === null || Number(match[2]) !== Number(match[1]) + 1) return null;
  return `${match[1]}-${match[2]}`;
}

function daysIn(month: number, year: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
