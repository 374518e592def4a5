import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { TextField } from "office-ui-fabric-react/lib/TextField";
import * as React from "react";
import { useAround } from "../look/context";
import { Glyph } from "../look/glyphs";
import { DayField } from "../parts/day-field";
import { FactField } from "../parts/fact-field";
import { FrozenReports } from "../parts/frozen-reports";
import { PeriodSelect } from "../parts/period-select";
import { PageTitle, Section } from "../parts/section";
import { Select } from "../parts/select";
import { SheetLink } from "../parts/sheet-link";
import { useAnswer } from "../parts/use-answer";
import type { ReportDraft, Reading } from "../state/pane-state";
import { formOf, ownSheetsOf, reportForms, reportIdOf } from "../state/report-view";

export function ReportPage(): JSX.Element {
  const { state, words } = useAround();
  const { report, pages } = words.panels;
  return (
    <>
      <PageTitle title={pages.report} lead={report.lead} />
      {state.reading !== null && <ReportForm reading={state.reading} />}
    </>
  );
}

function ReportForm({ reading }: { readonly reading: Reading }): JSX.Element {
  const { commands, isBusy, look, state, words } = useAround();
  const { report } = words.panels;
  const draft = state.choices.report;
  const change = (part: Partial<ReportDraft>): void => commands.draft({ ...draft, ...part });
  const existing = ownSheetsOf(reading.workbook).get(reportIdOf(draft, reading.assessed)) ?? null;
  const missing = useMissing(reading, draft);
  return (
    <>
      <ReportFields reading={reading} draft={draft} change={change} />
      {missing !== null && <Missing missing={missing} />}
      <section className={look.section} aria-label={report.make}>
        <PrimaryButton
          className={look.big}
          text={existing === null ? report.make : report.renew}
          disabled={isBusy}
          onClick={() => void commands.report(draft)}
        />
        <p className={look.small}>
          {existing !== null && `${report.exists(existing)} `}
          {report.remembered}
        </p>
        {existing !== null && (
          <p className={look.small}>
            <SheetLink sheet={existing}>{words.panels.actions.openSheet(existing)}</SheetLink>
          </p>
        )}
      </section>
      <FrozenReports reading={reading} sheet={existing} missing={missing?.length ?? null} />
      <Section title={report.conflicts}>
        <p className={look.small}>{report.conflictsHint}</p>
        <div className={look.buttons}>
          <DefaultButton text={report.seeConflicts} onClick={() => commands.go("conflicts")} />
        </div>
      </Section>
    </>
  );
}

interface ReportFieldsProps {
  readonly reading: Reading;
  readonly draft: ReportDraft;
  readonly change: (part: Partial<ReportDraft>) => void;
}

function ReportFields({ reading, draft, change }: ReportFieldsProps): JSX.Element {
  const { look, words } = useAround();
  const { report } = words.panels;
  const { profile } = reading.assessed.book;
  const { today } = reading.assessed;
  return (
    <div className={look.stack}>
      <PeriodSelect reading={reading} label={report.period} />
      <FormSelect reading={reading} draft={draft} change={change} />
      <TextField
        label={report.number}
        placeholder={report.numberHint}
        value={draft.number}
        onChange={(_, text = "") => change({ number: text })}
      />
      <FactField label={report.place} fact={profile.place} value={draft.place} onChange={(place) => change({ place })} />
      <DayField
        label={report.day}
        hint={report.dayHint}
        wrong={report.dayWrong}
        value={draft.day}
        onChange={(day) => change({ day })}
        description={
          draft.day === today ? undefined : (
            <p className={look.small}>
              <button type="button" className={look.link} onClick={() => change({ day: today })}>
                {report.today}: {words.domain.day(today)}
              </button>
            </p>
          )
        }
      />
      <FactField label={report.signer} fact={profile.signer} value={draft.signer} onChange={(signer) => change({ signer })} />
      <FactField
        label={report.signerTitle}
        fact={profile.signerTitle}
        value={draft.signerTitle}
        onChange={(signerTitle) => change({ signerTitle })}
      />
    </div>
  );
}

/** The form goes with the circular; a school may be asked for another. */
function FormSelect({ reading, draft, change }: ReportFieldsProps): JSX.Element {
  const { isBusy, look, words } = useAround();
  const { report } = words.panels;
  const { assessed } = reading;
  const ofCircular = formOf({ ...draft, form: null }, assessed);
  return (
    <div>
      <Select
        label={report.form}
        value={formOf(draft, assessed)}
        isDisabled={isBusy}
        options={reportForms().map((form) => ({ key: form, text: report.forms[form] }))}
        onSelect={(form) => change({ form: form === ofCircular ? null : form })}
      />
      <p className={look.small}>{report.formOfCircular(report.forms[ofCircular])}</p>
    </div>
  );
}

/** Counted anew when the user stops typing: laying a report out takes a moment. */
function useMissing(reading: Reading, draft: ReportDraft): readonly string[] | null {
  const { commands, words } = useAround();
  return useAnswer(() => commands.missing(draft), [reading, draft, words], 300);
}

function Missing({ missing }: { readonly missing: readonly string[] }): JSX.Element {
  const { look, words } = useAround();
  const { report } = words.panels;
  if (missing.length === 0) {
    return (
      <p className={`${look.mark} ${look.done}`}>
        <Glyph name="done" /> {report.ready}
      </p>
    );
  }
  return (
    <Section title={report.missing(missing.length)}>
      <p className={look.small}>{report.missingHint}</p>
      <ol className={look.steps}>
        {missing.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </Section>
  );
}
