import type { Day } from "../../workbook/workbook";

/** Words that every paper of a school bears: its heading, its basis, how its criteria are named, its signature. */
export interface DocumentWords {
  readonly nation: string;
  readonly motto: string;
  readonly authority: { readonly commune: string; readonly district: string; readonly department: string };
  readonly schoolUnknown: string;
  readonly placeAndDay: (place: string | null, day: Day | null, year: number) => string;
  readonly circularBasis: (number: string, issued: Day, title: string, amendments: readonly string[]) => string;
  readonly letterBasis: (number: string) => string;
  readonly reached: (level: number, nextLevel: number | null, blockedBy: readonly string[]) => string;
  readonly section: (levels: readonly number[]) => string;
  readonly sectionUnknown: string;
  readonly standard: (number: number, title: string | null) => string;
  readonly standardUnknown: string;
  readonly criterion: (code: string, title: string | null) => string;
  readonly item: (clause: string, gist: string) => string;
  readonly criterionUnknown: (text: string | null) => string;
  readonly recipients: string;
  readonly recipient: {
    readonly commune: string;
    readonly district: string;
    readonly department: string;
    readonly known: (authority: string) => string;
    readonly staff: string;
    readonly file: string;
  };
  readonly signer: { readonly title: string; readonly forTitle: string; readonly deputyTitle: string; readonly unknown: string };
}
