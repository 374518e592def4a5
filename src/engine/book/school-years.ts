/** The two calendar years of a school year. */
export interface SchoolYears {
  readonly first: number;
  readonly second: number;
}

/** "2024-2025" → 2024 and 2025; null for anything else. */
export function schoolYearsOf(schoolYear: string | null): SchoolYears | null {
  const match = /^(\d{4})-(\d{4})$/.exec(schoolYear ?? "");
  return match === null ? null : { first: Number(match[1]), second: Number(match[2]) };
}
