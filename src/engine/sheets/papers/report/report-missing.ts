import { BEHIND } from "./shortcomings";
import { type FilledIn, isTold } from "./filled-in";
import type { ReportContent } from "./report-form";
import { reportForm } from "./report-forms";
import { criteriaOf, type ReportRecord } from "./report-records";
import { isTallyKnown } from "./report-tally";

/** What the school still has to fill in before the report can be signed: neither in the data nor typed on the paper itself. */
export function missingLines(content: ReportContent): readonly string[] {
  const { context, filled } = content;
  const { missing } = context.words.report;
  const { records } = content.found;
  const unrecorded = records.filter((one) => !isTold(one, context, filled)).length;
  const byHand = records.filter((one) => !one.recorded.isRecorded && isTold(one, context, filled)).map(({ action }) => action);
  const withoutReason = records.filter((one) => lacksReason(one, filled));
  const withoutCode = records.filter(({ action }) => action.code === null && !filled.has(`record:${action.id}`, ["criterion", "content"]));
  const body: (string | null)[] = [
    isTallyKnown(context) || filled.has("levels:unknown") ? null : missing.tally,
    withoutCode.length > 0 ? missing.criteria(withoutCode.length) : null,
    unrecorded > 0 ? missing.results(unrecorded) : null,
    byHand.length > 0 ? missing.byHand(criteriaOf(byHand, context)) : null,
    withoutReason.length > 0 ? missing.reasons([...new Set(withoutReason.map((one) => one.action.code ?? context.words.unknown))]) : null,
    ...reportForm(context.form).missing(content),
  ];
  return [...headLines(content), ...body, ...signatureLines(content)].filter((line) => line !== null);
}

function lacksReason({ action, status, recorded }: ReportRecord, filled: FilledIn): boolean {
  return (
    status !== null &&
    BEHIND.includes(status) &&
    recorded.reason === null &&
    recorded.notStarted === null &&
    recorded.inProgress === null &&
    !filled.has(`record:${action.id}`, ["inProgress", "notStarted", "note"])
  );
}

function headLines({ context, facts, filled }: ReportContent): readonly (string | null)[] {
  const { has, hasSide } = filled;
  const { missing } = context.words.report;
  const authority = facts.isAuthorityKnown ? null : missing.authority;
  const isNumberTyped = hasSide("heading:number", "left");
  const isDayTyped = hasSide("heading:number", "right");
  return [
    hasSide("heading:nation", "left")
      ? null
      : facts.outdatedAuthority === null
        ? authority
        : missing.outdatedAuthority(facts.outdatedAuthority),
    facts.school === null && !hasSide("heading:motto", "left") ? missing.school : null,
    facts.number === null && !isNumberTyped ? missing.number : null,
    facts.isSymbolGuessed && facts.symbol !== null && !isNumberTyped ? missing.symbol(facts.symbol) : null,
    facts.place === null && !isDayTyped ? missing.place : null,
    facts.day === null && !isDayTyped ? missing.day : null,
    facts.isPlanBasisKnown || has("basis:plan") ? null : missing.planBasis,
  ];
}

function signatureLines({ context, facts, filled }: ReportContent): readonly (string | null)[] {
  const { missing } = context.words.report;
  return [
    facts.signer === null && !filled.signer(facts) ? missing.signer : null,
    facts.areRecipientsKnown || filled.recipients ? null : missing.recipients,
  ];
}
