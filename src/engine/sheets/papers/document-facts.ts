import { bare } from "../../workbook/fold";
import type { Day } from "../../workbook/workbook";
import type { LayoutContext, ReportDetails } from "../layout-context";
import { sourcePeriodOf } from "../source-period";
import type { DocumentWords } from "./document-words";

/** The day from which there is no district level: its bodies are in no heading and get no report. */
const TWO_TIERS_FROM: Day = "2025-07-01";

/** What heading and signature of a paper say. */
export interface DocumentFacts {
  readonly school: string | null;
  readonly authority: string;
  readonly isAuthorityKnown: boolean;
  /** A body of the district level that the document still names. */
  readonly outdatedAuthority: string | null;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly isSymbolGuessed: boolean;
  readonly place: string | null;
  readonly day: Day | null;
  /** The day by which the law of the paper goes: its own or, while that is open, the one it may be signed on. */
  readonly signed: Day;
  readonly year: number;
  readonly recipients: readonly string[];
  readonly areRecipientsKnown: boolean;
  readonly signer: string | null;
  readonly signerLines: readonly string[];
}

export function documentFactsOf(context: LayoutContext, details: ReportDetails): DocumentFacts {
  const { assessed, words, period } = context;
  const { profile } = assessed.book;
  // A report in the workbook lends its number and day to itself only, not to those of other periods.
  const isReport = isResultReport(context) && sourcePeriodOf(assessed.book, assessed.today).id === period.id;
  const { standing } = details;
  const day = details.day ?? (isReport ? profile.issuedOn?.value : null) ?? standing?.day ?? null;
  const signed = day ?? (assessed.today > period.end ? assessed.today : period.end);
  const school = profile.school?.value ?? null;
  const typedNumber = profile.documentNumber?.value ?? null;
  const given = symbolOf(details.number) ?? symbolOf(typedNumber);
  return {
    school,
    ...authorityOf(context, signed),
    number: numberIn(details.number) ?? (isReport ? numberIn(typedNumber) : null) ?? standing?.number ?? null,
    symbol: given ?? initialsOf(school),
    isSymbolGuessed: given === null,
    place: profile.place?.value ?? null,
    day,
    signed,
    year: Number(signed.slice(0, 4)),
    signer: profile.signer?.value ?? null,
    signerLines: signerLines(profile.signerTitle?.value ?? null, words.report.signer),
  };
}

/** The workbook holds a result report only: its number and day are those of that report, not of a plan. */
export function isResultReport({ assessed: { book } }: LayoutContext): boolean {
  return book.results.length > 0 && book.plan.length === 0;
}

/** "06/BC-THBM" → "06". */
function numberIn(documentNumber: string | null): string | null {
  return /\d+/.exec(documentNumber ?? "")?.[0] ?? null;
}

function authorityOf({ assessed, words }: LayoutContext, signed: Day) {
  const { report } = words;
  const { profile } = assessed.book;
  const typed = profile.authority?.value ?? null;
  const isHighSchool = isUpperSecondary(profile.school?.value ?? "") || (typed !== null && /(^|\s)so (gd|giao duc)/.test(bare(typed)));
  const isTwoTier = signed >= TWO_TIERS_FROM;
  const isOutdated = typed !== null && isTwoTier && isDistrictBody(typed);
  const blank = isHighSchool ? report.authority.department : isTwoTier ? report.authority.commune : report.authority.district;
  const known = typed !== null && !isOutdated ? typed : null;
  const first = known !== null ? report.recipient.known(known) : isTwoTier ? report.recipient.commune : report.recipient.district;
  const department = isHighSchool && known !== null ? report.recipient.known(known) : report.recipient.department;
  return {
    authority: (known ?? blank).toUpperCase(),
    isAuthorityKnown: known !== null,
    outdatedAuthority: isOutdated ? typed : null,
    recipients: [
      ...(isHighSchool ? [department] : [first, ...(isTwoTier ? [report.recipient.department] : [])]),
      report.recipient.staff,
      report.recipient.file,
    ],
    areRecipientsKnown: known !== null || isHighSchool,
  };
}

function isUpperSecondary(school: string): boolean {
  return /(^|\s)(thpt|trung hoc pho thong)(\s|$)/.test(bare(school));
}

function isDistrictBody(authority: string): boolean {
  const words = bare(authority).replace(/co quan/g, "");
  return /(^|\s)(huyen|quan|thi xa)(\s|$)/.test(words) || /(^|\s)(phong|pgd)\s*(gd|giao duc|&|-|$)/.test(words);
}

/** "32/KHCTCL-THHS" → "THHS". */
function symbolOf(number: string | null): string | null {
  const match = /[-\u2013]\s*([\p{Lu}\d.&]{2,20})\s*$/u.exec(number ?? "");
  return match?.[1] ?? null;
}

/** The letters that a school's papers are usually signed with: those of its name, the word for school aside. */
function initialsOf(school: string | null): string | null {
  if (school === null) return null;
  const words = school.split(/\s+/).filter((word) => word !== "" && bare(word) !== "truong" && /^\p{L}/u.test(word));
  if (words.length === 0 || words.length > 12) return null;
  return words
    .map((word) =>
      word.length > 1 && word.length <= 5 && word === word.toUpperCase() && words.some((one) => one !== one.toUpperCase())
        ? word
        : word.charAt(0).toUpperCase(),
    )
    .join("");
}

function signerLines(title: string | null, signer: DocumentWords["signer"]): readonly string[] {
  if (title === null) return [signer.title];
  const isDeputy = /(^|\s)pho (hieu truong|giam doc)/.test(bare(title));
  if (isDeputy) return [signer.forTitle, signer.deputyTitle];
  return [title.toUpperCase()];
}
