import type { Profile } from "../book/book";
import type { ReportDetails } from "../sheets/layout-context";
import type { SheetWords } from "../sheets/sheet-words";
import { composed } from "../workbook/fold";
import type { Day, OwnSheetId, Workbook } from "../workbook/workbook";
import { basesIn } from "./base";
import { NOTHING } from "./fingerprint";
import { foundAgain } from "./found-again";
import { isSame } from "./place-rows";

/** What heading and signature of a report were once told; null where it is left open there. */
export interface StandingDetails extends ReportDetails {
  readonly place: string | null;
  readonly signer: string | null;
  readonly signerTitle: string | null;
}

export const NO_STANDING_DETAILS: StandingDetails = { number: null, day: null, place: null, signer: null, signerTitle: null };

/** The report, or the paper of the plan, where it is signed. */
const SIGNATURES = ["sign", "signature"] as const;
const SIGNING_ROWS = 4;

type Papers = Pick<SheetWords, "report">;

/**
 * What a renewal that is not told number, day, place and signer goes on saying: what we ourselves wrote when somebody told us, read back
 * from the paper. Only what we would write the same again is read; what a person has typed there is theirs and stays by itself.
 */
export function standingDetailsOn(workbook: Workbook, id: OwnSheetId, words: Papers): StandingDetails {
  const rows = untouchedTexts(workbook, id);
  if (rows === null) return NO_STANDING_DETAILS;
  const heading = rows.get("heading:number") ?? new Map<number, string>();
  const columns = [...heading.keys()].sort((a, b) => a - b);
  return {
    number: numberIn(heading.get(columns[0] ?? 0) ?? "", words),
    ...placeAndDayIn(heading.get(columns[columns.length - 1] ?? 0) ?? "", words),
    ...signatureIn(rows, words),
  };
}

/** The profile with what it does not say itself. */
export function withStanding(profile: Profile, { place, signer, signerTitle }: StandingDetails): Profile {
  const fact = (value: string | null) => (value === null ? null : { value, raw: value, at: null });
  return {
    ...profile,
    place: profile.place ?? fact(place),
    signer: profile.signer ?? fact(signer),
    signerTitle: profile.signerTitle ?? fact(signerTitle),
  };
}

/** Row key → column → text, of the cells that still hold what we wrote. */
function untouchedTexts(workbook: Workbook, id: OwnSheetId): ReadonlyMap<string, ReadonlyMap<number, string>> | null {
  const sheet = workbook.sheets.find(({ own }) => own === id);
  const base = basesIn(workbook).find((one) => one.id === id);
  if (sheet === undefined || base === undefined) return null;
  const { standing, rows, columns } = foundAgain(base, sheet);
  const texts = new Map<string, ReadonlyMap<number, string>>();
  for (const { written, row } of rows) {
    const there = standing.rows.get(row ?? 0);
    const ours = base.columns.flatMap((_, place) => {
      const now = there?.get(columns[place] ?? 0);
      const last = written.cells[place] ?? NOTHING;
      return now?.cell.value.kind === "text" && isSame(now.fingerprint, last) ? [[place, composed(now.cell.value.text)] as const] : [];
    });
    texts.set(written.key, new Map(ours));
  }
  return texts;
}

/** "Số: 77/BC-THSN" → "77". */
function numberIn(text: string, { report }: Papers): string | null {
  const number = /\d+/.exec(text)?.[0] ?? null;
  const symbol = text.slice(text.lastIndexOf("-") + 1);
  return number !== null && report.number(number, symbol) === text ? number : null;
}

function placeAndDayIn(text: string, { report }: Papers): Pick<StandingDetails, "place" | "day"> {
  const [, date = "", month = "", year = ""] = /(\d{1,2})\D+(\d{1,2})\D+(\d{4})$/.exec(text) ?? [];
  const full: Day | null = year === "" ? null : `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  const said = Number(/\d{4}$/.exec(text)?.[0] ?? 0);
  for (let comma = text.indexOf(","); comma > 0; comma = text.indexOf(",", comma + 1)) {
    const place = text.slice(0, comma);
    const day = [full, null].find((one) => report.placeAndDay(place, one, said) === text);
    if (day !== undefined) return { place: isOpen(place) ? null : place, day };
  }
  return { place: null, day: null };
}

/** Below the titles of the signer lies room for the signature, and then the name. */
function signatureIn(
  rows: ReadonlyMap<string, ReadonlyMap<number, string>>,
  { report }: Papers,
): Pick<StandingDetails, "signer" | "signerTitle"> {
  const key = SIGNATURES.find((one) => rows.has(`${one}:1`)) ?? "sign";
  const column = Math.max(-1, ...(rows.get(`${key}:1`)?.keys() ?? []));
  const textAt = (row: number): string | null => rows.get(`${key}:${row}`)?.get(column) ?? null;
  let titles = 0;
  while (textAt(titles + 1) !== null) titles += 1;
  const title = titles === 0 ? null : textAt(titles);
  const signer = textAt(titles + SIGNING_ROWS + 1);
  return {
    signer: signer === null || isOpen(signer) ? null : signer,
    signerTitle: title === report.signer.title ? null : title,
  };
}

/** Left to be filled in by hand. */
function isOpen(text: string): boolean {
  return /\u2026|\.{3}/.test(text);
}
