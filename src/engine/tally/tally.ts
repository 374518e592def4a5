import type { Statement } from "../book/book";
import type { Day } from "../workbook/workbook";

export interface LevelCount {
  readonly level: number;
  readonly met: number;
  readonly notMet: number;
  readonly unknown: number;
  /** Criteria that have the level. */
  readonly total: number;
  /** 100 × met / total to one decimal, half up. */
  readonly percent: number;
  /** Codes that meet the level. */
  readonly criteria: readonly string[];
}

export interface Tally {
  readonly perLevel: readonly LevelCount[];
  readonly byStandard: readonly { readonly standard: number; readonly perLevel: readonly LevelCount[] }[];
  readonly overallLevel: number | null;
  /** Cấp độ kiểm định that an external evaluation with this result would give; null where unknown or none. */
  readonly accreditation: number | null;
  /** Mức độ chuẩn quốc gia likewise. */
  readonly nationalStandard: number | null;
  readonly nextLevel: { readonly level: number; readonly blockedBy: readonly string[] } | null;
  readonly projected: { readonly overallLevel: number; readonly on: Day | null } | null;
  readonly stated: readonly Statement[];
  readonly unknownCriteria: readonly string[];
}
