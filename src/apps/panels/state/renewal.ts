import type { Decision, Finding, OwnTitles, Renewal, SheetChoice, WorkbookAssessment } from "../../../engine";
import { LANGUAGES, wordingOf, wordsOf, type Language } from "../../../words";
import { engineWork } from "./load-engine";
import { withReportDraft } from "./overlay";
import type { Choices, Reading } from "./pane-state";
import { detailsOf, formOf, periodOf } from "./report-view";

/** What the person has chosen that a renewal follows. */
export interface Wishes {
  readonly language: Language;
  readonly choices: Choices;
}

export interface RenewalAsked {
  /** Every sheet where absent. */
  readonly only?: readonly SheetChoice[];
  readonly decisions?: ReadonlyMap<string, Decision>;
}

/** The titles on our own sheets in every language. */
export function ownTitles(): readonly OwnTitles[] {
  return LANGUAGES.map((language) => engineWork().ownTitlesOf(wordsOf(language).sheets));
}

/** What would have to be done; nothing is written. */
export function renewalOf(
  { workbook }: Reading,
  assessed: WorkbookAssessment,
  { language, choices: { report } }: Wishes,
  asked: RenewalAsked,
): Renewal {
  const words = wordsOf(language);
  return engineWork().renew(workbook, withReportDraft(assessed, report), words.sheets, {
    ...asked,
    findingWords: (finding: Finding) => wordingOf(words, finding),
    period: report.period === null ? null : periodOf(report, assessed),
    form: formOf(report, assessed),
    reportDetails: detailsOf(report),
    ownTitles: ownTitles(),
  });
}
