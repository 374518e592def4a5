import { BEHIND } from "./shortcomings";
import type { ReportContent } from "./report-form";
import { reportForm } from "./report-forms";
import { isTallyKnown } from "./report-tally";

/** What the school still has to fill in before the report can be signed. */
export function missingLines(content: ReportContent): readonly string[] {
  const { context } = content;
  const { missing } = context.words.report;
  const { records } = content.found;
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
  const body: (string | null)[] = [
    isTallyKnown(context) ? null : missing.tally,
    withoutCode > 0 ? missing.criteria(withoutCode) : null,
    unrecorded > 0 ? missing.results(unrecorded) : null,
    withoutReason.length > 0 ? missing.reasons([...new Set(withoutReason.map((one) => one.action.code ?? context.words.unknown))]) : null,
    ...reportForm(context.form).missing(content),
  ];
  return [...headLines(content), ...body, ...signatureLines(content)].filter((line) => line !== null);
}

function headLines({ context, facts }: ReportContent): readonly (string | null)[] {
  const { missing } = context.words.report;
  const authority = facts.isAuthorityKnown ? null : missing.authority;
  return [
    facts.outdatedAuthority === null ? authority : missing.outdatedAuthority(facts.outdatedAuthority),
    facts.school === null ? missing.school : null,
    facts.number === null ? missing.number : null,
    facts.isSymbolGuessed && facts.symbol !== null ? missing.symbol(facts.symbol) : null,
    facts.place === null ? missing.place : null,
    facts.day === null ? missing.day : null,
    facts.isPlanBasisKnown ? null : missing.planBasis,
  ];
}

function signatureLines({ context, facts }: ReportContent): readonly (string | null)[] {
  const { missing } = context.words.report;
  return [facts.signer === null ? missing.signer : null, facts.areRecipientsKnown ? null : missing.recipients];
}
