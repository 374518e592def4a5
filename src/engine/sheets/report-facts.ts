import type { Circular } from "../catalogue/circular";
import { bare, folded } from "../workbook/fold";
import type { Day } from "../workbook/workbook";
import { ACTION_STATUSES, type ActionStatus } from "./actions";
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
  readonly basis: readonly string[];
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

function basisOf({ assessed, words, period }: LayoutContext, signed: Day, isReport: boolean) {
  const { circular, book } = assessed;
  const { profile } = book;
  const { report } = words;
  const plan = {
    number: isReport ? null : (profile.documentNumber?.value ?? null),
    issued: isReport ? null : (profile.issuedOn?.value ?? null),
  };
  const schoolYear = profile.schoolYear?.value ?? (period.kind === "quarter" ? null : `${period.year}-${period.year + 1}`);
  const lines = [report.circularBasis(circular.number, circular.issued, circular.title, amendmentsAt(circular, signed))];
  if (circular.guidanceLetter !== null) lines.push(report.letterBasis(circular.guidanceLetter));
  lines.push(report.planBasis(profile.school?.value ?? null, plan.number, plan.issued, schoolYear));
  return { basis: lines, isPlanBasisKnown: plan.number !== null && plan.issued !== null };
}

function amendmentsAt(circular: Circular, day: Day): readonly string[] {
  return circular.amendments.filter((one) => one.effective <= day).map((one) => one.number);
}

/** Paragraphs of part I. */
export function overallLines(context: LayoutContext, { records, later }: ReportRecords): readonly string[] {
  const { assessed, words } = context;
  const { report } = words;
  const lines = [levelsLine(context) ?? report.levelsUnknown(context.circular.levels)];
  if (assessed.tally.overallLevel !== null) {
    const { overallLevel, nextLevel } = assessed.tally;
    lines.push(report.reached(overallLevel, nextLevel?.level ?? null, nextLevel?.blockedBy ?? []));
  }
  const counts = ACTION_STATUSES.map((status) => ({ status, count: records.filter((one) => one.status === status).length })).filter(
    (one) => one.count > 0,
  );
  const recorded = counts.reduce((sum, one) => sum + one.count, 0);
  lines.push(records.length === 0 ? report.noActions : report.actions(records.length, counts, records.length - recorded));
  if (later.length > 0) lines.push(report.later([...new Set(later.map((one) => one.code ?? words.unknown))]));
  const budgets = records.flatMap((one) => ((one.action.plan?.money?.amount ?? 0) > 0 ? [one.action.plan?.money?.amount ?? 0] : []));
  const spent = records.flatMap((one) => (one.recorded.spent === null ? [] : [one.recorded.spent]));
  const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
  if (budgets.length > 0 || spent.length > 0) lines.push(report.money(sum(budgets), budgets.length, spent.length > 0 ? sum(spent) : null));
  return lines;
}

/** Null where nobody assessed any criterion. */
export function levelsLine({ assessed, circular, words }: LayoutContext): string | null {
  const known = assessed.tally.perLevel.filter((one) => one.total > 0 && one.unknown < one.total && circular.levels.includes(one.level));
  return known.length === 0 ? null : words.report.levels(known);
}

const BEHIND: readonly ActionStatus[] = ["late", "not-started", "dropped"];

/** Part III: what is late or not begun, by its reason; only what was recorded. */
export function shortcomingLines({ circular, words }: LayoutContext, { records }: ReportRecords): readonly string[] {
  const byReason = new Map<string, { readonly reason: string; readonly criteria: Set<string> }>();
  for (const { action, status, recorded } of records) {
    const { reason } = recorded;
    if (status === null || !BEHIND.includes(status) || reason === null || nothingToReport(reason, words)) continue;
    const criterion = action.code ?? criterionLabel(action, circular, words.report);
    const known = byReason.get(folded(reason));
    if (known === undefined) byReason.set(folded(reason), { reason, criteria: new Set([criterion]) });
    else known.criteria.add(criterion);
  }
  return [...byReason.values()].map(({ reason, criteria }) => words.report.shortcoming([...criteria], reason));
}

/** What the school still has to fill in before the report can be signed. */
export function missingLines(context: LayoutContext, facts: ReportFacts, { records }: ReportRecords): readonly string[] {
  const { missing } = context.words.report;
  const unrecorded = records.filter((one) => !one.recorded.isRecorded).length;
  const withoutReason = records.filter(
    (one) =>
      one.status !== null &&
      BEHIND.includes(one.status) &&
      one.recorded.reason === null &&
      one.recorded.notStarted === null &&
      one.recorded.inProgress === null,
  );
  const withoutCode = records.filter((one) => one.action.code === null).length;
  const lines: (string | null)[] = [
    facts.outdatedAuthority !== null
      ? missing.outdatedAuthority(facts.outdatedAuthority)
      : facts.isAuthorityKnown
        ? null
        : missing.authority,
    facts.school === null ? missing.school : null,
    facts.number === null ? missing.number : null,
    facts.isSymbolGuessed && facts.symbol !== null ? missing.symbol(facts.symbol) : null,
    facts.place === null ? missing.place : null,
    facts.day === null ? missing.day : null,
    facts.isPlanBasisKnown ? null : missing.planBasis,
    levelsLine(context) === null ? missing.tally : null,
    withoutCode > 0 ? missing.criteria(withoutCode) : null,
    unrecorded > 0 ? missing.results(unrecorded) : null,
    withoutReason.length > 0 ? missing.reasons([...new Set(withoutReason.map((one) => one.action.code ?? context.words.unknown))]) : null,
    facts.signer === null ? missing.signer : null,
    facts.areRecipientsKnown ? null : missing.recipients,
  ];
  return lines.filter((line) => line !== null);
}
