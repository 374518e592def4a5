import type { Circular } from "../catalogue/circular";
import { bare, folded } from "../workbook/fold";
import type { Day } from "../workbook/workbook";
import type { ActionStatus } from "./actions";
import { nothingToReport } from "./recorded";
import type { LayoutContext } from "./layout-context";
import { criterionLabel, type ReportRecords } from "./report-records";

/** The day from which there is no district level: its bodies are in no heading and get no report. */
const TWO_TIERS_FROM: Day = "2025-07-01";

export interface ReportFacts {
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
  readonly year: number;
  readonly recipients: readonly string[];
  readonly areRecipientsKnown: boolean;
  readonly signer: string | null;
  readonly signerLines: readonly string[];
  /** Without the mark at their end. */
  readonly basis: readonly { readonly key: string; readonly text: string }[];
  readonly isPlanBasisKnown: boolean;
}

/** What heading, basis and signature of the report say. */
export function reportFactsOf(context: LayoutContext): ReportFacts {
  const { assessed, words, period, reportDetails } = context;
  const { profile } = assessed.book;
  const isReport = assessed.book.results.length > 0 && assessed.book.plan.length === 0;
  const own = <T>(fact: { readonly value: T } | null): T | null => (isReport ? (fact?.value ?? null) : null);
  const day = reportDetails.day ?? own(profile.issuedOn);
  const signed = day ?? (assessed.today > period.end ? assessed.today : period.end);
  const school = profile.school?.value ?? null;
  const typedNumber = profile.documentNumber?.value ?? null;
  const given = symbolOf(reportDetails.number) ?? symbolOf(typedNumber);
  const symbol = given ?? initialsOf(school);
  return {
    school,
    ...authorityOf(context, signed),
    number: numberIn(reportDetails.number) ?? (isReport ? numberIn(typedNumber) : null),
    symbol,
    isSymbolGuessed: given === null,
    place: profile.place?.value ?? null,
    day,
    year: Number(signed.slice(0, 4)),
    signer: profile.signer?.value ?? null,
    signerLines: signerLines(profile.signerTitle?.value ?? null, words.report.signer),
    ...basisOf(context, signed, isReport),
  };
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

function signerLines(title: string | null, signer: LayoutContext["words"]["report"]["signer"]): readonly string[] {
  if (title === null) return [signer.title];
  const isDeputy = /(^|\s)pho (hieu truong|giam doc)/.test(bare(title));
  if (isDeputy) return [signer.forTitle, signer.deputyTitle];
  return [title.toUpperCase()];
}

function basisOf({ assessed, words, period, predecessor }: LayoutContext, signed: Day, isReport: boolean) {
  const { circular, book } = assessed;
  const { profile } = book;
  const { report } = words;
  const plan = {
    number: isReport ? null : (profile.documentNumber?.value ?? null),
    issued: isReport ? null : (profile.issuedOn?.value ?? null),
  };
  const schoolYear = profile.schoolYear?.value ?? (period.kind === "quarter" ? null : `${period.year}-${period.year + 1}`);
  const lines = [
    { key: "circular", text: report.circularBasis(circular.number, circular.issued, circular.title, amendmentsAt(circular, signed)) },
    ...(circular.guidanceLetter === null ? [] : [{ key: "letter", text: report.letterBasis(circular.guidanceLetter) }]),
    { key: "plan", text: report.planBasis(profile.school?.value ?? null, plan.number, plan.issued, schoolYear) },
    ...(predecessor === null ? [] : [{ key: "predecessor", text: report.predecessorBasis(predecessor) }]),
  ];
  return { basis: lines, isPlanBasisKnown: plan.number !== null && plan.issued !== null };
}

function amendmentsAt(circular: Circular, day: Day): readonly string[] {
  return circular.amendments.filter((one) => one.effective <= day).map((one) => one.number);
}

/** What is behind its plan. */
export const BEHIND: readonly ActionStatus[] = ["late", "not-started", "dropped"];

export interface Shortcoming {
  readonly key: string;
  readonly text: string;
}

/** Part III: what is late or not begun, by its reason; only what was recorded. */
export function shortcomingsOf({ circular, words }: LayoutContext, { records }: ReportRecords): readonly Shortcoming[] {
  const byReason = new Map<string, { readonly id: string; readonly reason: string; readonly criteria: Set<string> }>();
  for (const { action, status, recorded } of records) {
    const { reason } = recorded;
    if (status === null || !BEHIND.includes(status) || reason === null || nothingToReport(reason, words)) continue;
    const criterion = action.code ?? criterionLabel(action, circular, words.report);
    const known = byReason.get(folded(reason));
    if (known === undefined) byReason.set(folded(reason), { id: action.id, reason, criteria: new Set([criterion]) });
    else known.criteria.add(criterion);
  }
  return [...byReason.values()].map(({ id, reason, criteria }) => ({ key: id, text: words.report.shortcoming([...criteria], reason) }));
}
