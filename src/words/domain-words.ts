import type { CircularReason, Confidence, FieldId, LayoutId, SingleSheetId, Profile, ResultStatus, SchoolType, Severity } from "../engine";

/** Names of the things of the field, and how numbers, shares, days and money are written. */
export interface DomainWords {
  /** Headings of groups of findings: "Lỗi", "Cảnh báo", "Ghi nhận"; the same words wherever they are said. */
  readonly severity: Readonly<Record<Severity, string>>;
  readonly circularReason: Readonly<Record<CircularReason, string>>;
  readonly layout: Readonly<Record<LayoutId, string>>;
  readonly field: Readonly<Record<FieldId, string>>;
  readonly status: Readonly<Record<ResultStatus, string>>;
  readonly schoolType: Readonly<Record<SchoolType, string>>;
  /** How sure a fact of the law is. */
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly profile: Readonly<Record<keyof Profile, string>>;
  readonly ownSheet: Readonly<Record<SingleSheetId, string>>;
  readonly level: (level: number) => string;
  readonly standard: (standard: number) => string;
  readonly criterion: (code: string) => string;
  /** `trang “Kế hoạch”, ô C12`. */
  readonly place: (sheet: string, address: string) => string;
  readonly number: (number: number) => string;
  /** 88.9 → "88,9%". */
  readonly percent: (percent: number) => string;
  /** "2024-09-01" → "01/09/2024". */
  readonly day: (day: string) => string;
  /** đồng. */
  readonly money: (amount: number) => string;
}
