import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import * as React from "react";
import type { FollowUp } from "../../../engine";
import type { Words } from "../../../words";
import { useAround } from "../look/context";
import { FollowedList } from "../parts/followed-list";
import { GroupTable } from "../parts/group-table";
import { PeriodSelect } from "../parts/period-select";
import { PageTitle, Section } from "../parts/section";
import { SheetLink } from "../parts/sheet-link";
import { StatusBar } from "../parts/status-bar";
import { useAnswer } from "../parts/use-answer";
import { engineWork } from "../state/load-engine";
import type { Reading } from "../state/pane-state";
import type { ProgressView } from "../state/progress-view";

/** Where the plan stands in the period, and the way to record it. */
export function ProgressPage(): JSX.Element {
  const { state, words } = useAround();
  const { progress, pages } = words.panels;
  return (
    <>
      <PageTitle title={pages.progress} lead={progress.lead} />
      {state.reading !== null && <Progress reading={state.reading} />}
    </>
  );
}

function Progress({ reading }: { readonly reading: Reading }): JSX.Element {
  const { commands, isBusy, look, state, words } = useAround();
  const { progress } = words.panels;
  const { language, choices } = state;
  const view = useAnswer(commands.followUp, [reading, choices.report, language]);
  if (view === null) return <p role="status">{words.panels.progress.looking}</p>;
  if (view.followUp.all.total === 0) return <NothingToFollow />;
  const isMade = view.lines > 0 || view.missing === 0;
  return (
    <>
      <div className={look.stack}>
        <PeriodSelect reading={reading} label={progress.period} />
      </div>
      <section className={look.section} aria-label={progress.make}>
        <PrimaryButton
          className={look.big}
          text={isMade ? progress.renew : progress.make}
          disabled={isBusy}
          onClick={() => void commands.progress()}
        />
        <p className={look.small}>{isMade ? progress.renewHint : progress.makeHint}</p>
        <OwnSheets view={view} />
      </section>
      <Recorded view={view} />
      <Standing view={view} />
    </>
  );
}

function NothingToFollow(): JSX.Element {
  const { commands, look, words } = useAround();
  const { progress } = words.panels;
  return (
    <div className={look.card}>
      <p className={`${look.noticeLine} ${look.strong}`}>{progress.none}</p>
      <p className={look.small}>{progress.noneHint}</p>
      <div className={look.buttons}>
        <DefaultButton text={progress.toPlan} onClick={() => commands.go("plan")} />
      </div>
    </div>
  );
}

function OwnSheets({ view }: { readonly view: ProgressView }): JSX.Element | null {
  const { look, words } = useAround();
  const sheets = [view.sheet, view.overview].filter((sheet) => sheet !== null);
  if (sheets.length === 0) return null;
  return (
    <ul className={look.links}>
      {sheets.map((sheet) => (
        <li key={sheet}>
          <SheetLink sheet={sheet}>{words.panels.actions.openSheet(sheet)}</SheetLink>
        </li>
      ))}
    </ul>
  );
}

/** What still has to be recorded, the first step first. */
function Recorded({ view }: { readonly view: ProgressView }): JSX.Element | null {
  const { look, words } = useAround();
  const said = leftToRecord(view, words);
  if (said === null) return null;
  return (
    <div className={`${look.card} ${look.apart}`}>
      <p className={`${look.noticeLine} ${look.strong}`}>{said.what}</p>
      <p className={look.small}>{said.hint}</p>
    </div>
  );
}

function leftToRecord(
  { followUp, lines, missing, period }: ProgressView,
  words: Words,
): { readonly what: string; readonly hint: string } | null {
  const { progress } = words.panels;
  const phrase = words.sheets.periodPhrase(period);
  const { unrecorded } = followUp.all;
  if (lines === 0 && missing > 0) return { what: progress.noLines(phrase), hint: progress.noLinesHint };
  if (lines === 0) return { what: progress.nothingToRecord(phrase), hint: progress.nothingToRecordHint };
  if (missing > 0) return { what: progress.linesMissing(missing), hint: progress.linesMissingHint };
  return unrecorded === 0 ? null : { what: progress.unrecorded(unrecorded), hint: progress.unrecordedHint };
}

function Standing({ view }: { readonly view: ProgressView }): JSX.Element {
  const { words } = useAround();
  const { progress } = words.panels;
  const { all, byOwner, byStandard, dueSoon, overdue } = view.followUp;
  const days = engineWork().SOON_DAYS;
  const { noOwner, noStandard, shared } = words.sheets.overview;
  return (
    <>
      <Section title={`${progress.byStatus} (${progress.actions(all.total)})`}>
        <StatusBar group={all} />
      </Section>
      <FollowedList title={progress.overdue(all.overdue)} none={progress.nothingOverdue} actions={overdue} view={view} />
      <FollowedList title={progress.dueSoon(all.dueSoon, days)} none={progress.nothingDueSoon(days)} actions={dueSoon} view={view} />
      <Money all={all} />
      <GroupTable
        title={progress.byOwner}
        head={progress.columns.owner}
        groups={byOwner.map(({ owner, group }) => ({ name: owner ?? noOwner, group }))}
        hint={shared}
      />
      <GroupTable
        title={progress.byStandard}
        head={progress.columns.standard}
        groups={byStandard
          .filter(({ group }) => group.total > 0)
          .map(({ standard, group }) => ({ name: standard === null ? noStandard : words.domain.standard(standard), group }))}
      />
    </>
  );
}

function Money({ all }: { readonly all: FollowUp["all"] }): JSX.Element {
  const { look, words } = useAround();
  const { progress } = words.panels;
  const { money, percent } = words.domain;
  return (
    <Section title={progress.money}>
      {all.planned === 0 && all.spent === 0 ? (
        <p className={look.small}>{progress.noMoney}</p>
      ) : (
        <dl className={look.facts}>
          <dt className={look.term}>{progress.planned}</dt>
          <dd className={look.value}>{money(all.planned)}</dd>
          <dt className={look.term}>{progress.spent}</dt>
          <dd className={look.value}>
            <span className={look.strong}>{money(all.spent)}</span>
            {all.planned > 0 && <span className={look.muted}> ({progress.spentShare(percent((100 * all.spent) / all.planned))})</span>}
          </dd>
        </dl>
      )}
    </Section>
  );
}
