import type { Acceptance, Finding, Profile, WorkbookAssessment } from "../../../engine";
import { keyOf } from "./finding-groups";
import type { Choices, ReportDraft } from "./pane-state";

/** The assessment with what the user told us about school and document; places stay where the document says the same. */
export function withProfile(assessed: WorkbookAssessment, profile: Choices["profile"]): WorkbookAssessment {
  const told = Object.entries(profile).filter(([field, value]) => {
    const read = assessed.book.profile[field as keyof Profile];
    return value !== undefined && value !== "" && read?.value !== value;
  });
  if (told.length === 0) return assessed;
  const facts = Object.fromEntries(told.map(([field, value]) => [field, { value, raw: value, at: null }]));
  return { ...assessed, book: { ...assessed.book, profile: { ...assessed.book.profile, ...facts } } };
}

/** The same for the report alone: who signs it, and where. */
export function withReportDraft(assessed: WorkbookAssessment, draft: ReportDraft): WorkbookAssessment {
  return withProfile(assessed, { place: draft.place, signer: draft.signer, signerTitle: draft.signerTitle });
}

/** The assessment with these findings accepted, or open again where `acceptance` is null. */
export function withAcceptance(
  assessed: WorkbookAssessment,
  keys: ReadonlySet<string>,
  acceptance: Acceptance | null,
): { readonly assessed: WorkbookAssessment; readonly changed: number } {
  let changed = 0;
  const findings = assessed.findings.map((finding): Finding => {
    if (!keys.has(keyOf(finding))) return finding;
    changed += 1;
    return { ...finding, accepted: acceptance };
  });
  return { assessed: { ...assessed, findings }, changed };
}
