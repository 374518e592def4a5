import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import * as React from "react";
import type { LevelCount, Tally, WorkbookAssessment } from "../../../engine";
import type { Words } from "../../../words";
import { useAround } from "../look/context";
import { PlaceLink } from "../parts/place-link";
import { PageTitle, Section } from "../parts/section";
import { ShareBar, Swatch } from "../parts/share-bar";
import { useGrowing } from "../parts/show-more";
import { hasTally, linked, standardTitleOf, type LinkedCriterion } from "../state/level-view";

export function LevelsPage(): JSX.Element {
  const { commands, isBusy, look, state, words } = useAround();
  const { levels, pages } = words.panels;
  const assessed = state.reading?.assessed ?? null;
  return (
    <>
      <PageTitle title={pages.levels} lead={levels.lead} />
      {assessed !== null && (hasTally(assessed) ? <Levels assessed={assessed} /> : <NoLevels />)}
      {assessed !== null && (
        <DefaultButton className={look.wide} text={levels.make} disabled={isBusy} onClick={() => void commands.make(["tally"])} />
      )}
    </>
  );
}

function NoLevels(): JSX.Element {
  const { look, words } = useAround();
  return (
    <div className={look.card}>
      <p className={`${look.noticeLine} ${look.strong}`}>{words.panels.levels.none}</p>
      <p className={look.small}>{words.panels.levels.noneHint}</p>
    </div>
  );
}

function Levels({ assessed }: { readonly assessed: WorkbookAssessment }): JSX.Element {
  const { look, words } = useAround();
  const { levels } = words.panels;
  const { tally } = assessed;
  return (
    <>
      <Overall assessed={assessed} />
      <Section title={levels.byLevel}>
        <Legend />
        {tally.perLevel.map((count) => (
          <LevelBar key={count.level} count={count} subject={words.domain.level(count.level)} />
        ))}
      </Section>
      {tally.nextLevel !== null && tally.nextLevel.blockedBy.length > 0 ? (
        <Section title={levels.blockers(tally.nextLevel.level, tally.nextLevel.blockedBy.length)}>
          <CriterionList criteria={linked(tally.nextLevel.blockedBy, assessed)} />
        </Section>
      ) : (
        tally.nextLevel === null && tally.overallLevel !== null && <p>{levels.highest}</p>
      )}
      <Section title={levels.projection}>
        <p className={look.noticeLine}>{projectionOf(tally, words)}</p>
      </Section>
      {tally.unknownCriteria.length > 0 && (
        <Section title={levels.unknownTitle(tally.unknownCriteria.length)}>
          <p className={look.small}>{levels.unknownHint}</p>
          <CriterionList criteria={linked(tally.unknownCriteria, assessed)} />
        </Section>
      )}
      <ByStandard assessed={assessed} />
      <Stated assessed={assessed} />
    </>
  );
}

function projectionOf({ overallLevel, projected }: Tally, { domain, panels: { levels } }: Words): string {
  if (projected === null) return levels.noProjection;
  if (projected.overallLevel === overallLevel && overallLevel > 0) return levels.projectedSame(overallLevel);
  return levels.projected(projected.overallLevel, projected.on === null ? null : domain.day(projected.on));
}

function Overall({ assessed }: { readonly assessed: WorkbookAssessment }): JSX.Element {
  const { look, words } = useAround();
  const { levels } = words.panels;
  const { accreditation, nationalStandard, overallLevel } = assessed.tally;
  return (
    <div className={look.card}>
      <p className={look.term}>{levels.school}</p>
      <p className={look.level}>{levels.overall(overallLevel)}</p>
      {overallLevel === null && <p className={look.small}>{levels.overallUnknown}</p>}
      {(accreditation !== null || nationalStandard !== null) && (
        <p className={look.small}>{levels.ifExternal(accreditation, nationalStandard)}</p>
      )}
    </div>
  );
}

function Legend(): JSX.Element {
  const { look, words } = useAround();
  const { levels } = words.panels;
  return (
    <ul className={look.legend}>
      {(["met", "notMet", "unknown"] as const).map((kind) => (
        <li key={kind} className={look.legendItem}>
          <Swatch kind={kind} />
          {levels[kind]}
        </li>
      ))}
    </ul>
  );
}

/** The numbers stand beside the bar as text; the bar tells a screen reader all three of them. */
function LevelBar({ count, subject }: { readonly count: LevelCount; readonly subject: string }): JSX.Element | null {
  const { look, words } = useAround();
  const { levels } = words.panels;
  if (count.total === 0) return null;
  return (
    <div className={look.barLine}>
      <div className={look.barHead}>
        <span>{subject}</span>
        <span>
          <span className={look.strong}>{levels.bar(count.met, count.total, words.domain.percent(count.percent))}</span>
          {count.unknown > 0 && <span className={look.muted}> · {levels.unknownCount(count.unknown)}</span>}
        </span>
      </div>
      <ShareBar
        met={count.met}
        notMet={count.notMet}
        unknown={count.unknown}
        name={levels.barName(subject, count.met, count.notMet, count.unknown)}
      />
    </div>
  );
}

function CriterionList({ criteria }: { readonly criteria: readonly LinkedCriterion[] }): JSX.Element {
  const { look, words } = useAround();
  const { shown, rest } = useGrowing(criteria, 8);
  return (
    <>
      <ul className={look.rowList}>
        {shown.map(({ code, title, at }) => {
          const name = words.domain.criterion(code);
          return (
            <li key={code} className={look.line}>
              {at === null ? <span className={look.strong}>{name}</span> : <PlaceLink at={at}>{name}</PlaceLink>}
              {title !== null && <span> · {title}</span>}
            </li>
          );
        })}
      </ul>
      {rest}
    </>
  );
}

function ByStandard({ assessed }: { readonly assessed: WorkbookAssessment }): JSX.Element {
  const { look, words } = useAround();
  const { domain, panels } = words;
  return (
    <Section title={panels.levels.byStandard}>
      {assessed.tally.byStandard.map(({ standard, perLevel }) => {
        const title = standardTitleOf(assessed.circular, standard);
        return (
          <div key={standard} className={look.card}>
            <h3 className={look.heading}>
              {domain.standard(standard)}
              {title !== null && `: ${title}`}
            </h3>
            {perLevel.map((count) => (
              <LevelBar key={count.level} count={count} subject={domain.level(count.level)} />
            ))}
          </div>
        );
      })}
    </Section>
  );
}

function Stated({ assessed }: { readonly assessed: WorkbookAssessment }): JSX.Element | null {
  const { look, words } = useAround();
  const { stated } = assessed.tally;
  const { shown, rest } = useGrowing(stated, 6);
  if (stated.length === 0) return null;
  return (
    <Section title={words.panels.levels.stated}>
      <ul className={look.rowList}>
        {shown.map((statement, index) => (
          <li key={index} className={look.line}>
            “{statement.text}”
            <br />
            <PlaceLink at={statement.at} />
          </li>
        ))}
      </ul>
      {rest}
    </Section>
  );
}
