import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { TextField } from "office-ui-fabric-react/lib/TextField";
import * as React from "react";
import type { ReportPeriod } from "../../../engine";
import { useAround } from "../look/context";
import { Glyph } from "../look/glyphs";
import { DayField } from "../parts/day-field";
import { FactField } from "../parts/fact-field";
import { upperFirst } from "../parts/place-link";
import { PageTitle, Section } from "../parts/section";
import { Select } from "../parts/select";
import type { ReportDraft, Reading } from "../state/pane-state";
import { missingIn, ownSheetsOf, periodChoices, periodOf, reportIdOf } from "../state/report-view";

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
  const kept = state.choices.report;
  const [draft, setDraft] = React.useState(kept);
  React.useEffect(() => setDraft(kept), [kept]);
  const change = (part: Partial<ReportDraft>): void => setDraft({ ...draft, ...part });
  const existing = ownSheetsOf(reading.workbook).get(reportIdOf(draft, reading.assessed)) ?? null;
  return (
    <>
      <ReportFields reading={reading} draft={draft} change={change} />
      <Missing reading={reading} draft={draft} />
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
      <PeriodSelect reading={reading} draft={draft} change={change} />
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

function PeriodSelect({ reading, draft, change }: ReportFieldsProps): JSX.Element {
  const { words } = useAround();
  const { report } = words.panels;
  const choices = periodChoices(reading.assessed);
  const chosen = periodOf(draft, reading.assessed);
  const optionOf = (period: ReportPeriod) => ({ key: period.id, text: upperFirst(words.sheets.periodPhrase(period)) });
  const listed = [...choices.years, ...choices.semesters, ...choices.quarters];
  return (
    <Select
      label={report.period}
      value={chosen.id}
      options={[
        ...(listed.some((period) => period.id === chosen.id) ? [] : [optionOf(chosen)]),
        { heading: report.periods.years, options: choices.years.map(optionOf) },
        { heading: report.periods.semesters, options: choices.semesters.map(optionOf) },
        { heading: report.periods.quarters, options: choices.quarters.map(optionOf) },
      ]}
      onSelect={(period) => change({ period })}
    />
  );
}

/** Counted anew when the user stops typing: laying a report out takes a moment. */
function Missing({ reading, draft }: { readonly reading: Reading; readonly draft: ReportDraft }): JSX.Element | null {
  const { look, words } = useAround();
  const { report } = words.panels;
  const [missing, setMissing] = React.useState<readonly string[] | null>(null);
  React.useEffect(() => {
    const waiting = setTimeout(() => setMissing(missingIn(reading.assessed, draft, words, reading.workbook)), 300);
    return () => clearTimeout(waiting);
  }, [reading, draft, words]);
  if (missing === null) return null;
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
