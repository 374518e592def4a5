import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import * as React from "react";
import { addressOf, oneLine, type Table, type WorkbookAssessment } from "../../../engine";
import { useAround } from "../look/context";
import { Glyph } from "../look/glyphs";
import { PlaceLink, upperFirst } from "../parts/place-link";
import { PageTitle, Section } from "../parts/section";
import { Tour } from "../parts/tour";
import { countsOf } from "../state/finding-groups";
import { hasTally } from "../state/level-view";

export function StartPage(): JSX.Element {
  const { commands, isBusy, look, state, words } = useAround();
  const { start, actions, pages } = words.panels;
  const assessed = state.reading?.assessed ?? null;
  const isFound = assessed !== null && assessed.book.tables.length > 0;
  const isMade = state.reading?.workbook.sheets.some((sheet) => sheet.own !== null) === true;
  return (
    <>
      <PageTitle title={pages.start} lead={start.lead} />
      <Tour />
      {isFound && (
        <section className={look.section} aria-label={start.doAll}>
          <PrimaryButton className={look.big} text={start.doAll} disabled={isBusy} onClick={() => void commands.make()} />
          <p className={look.small}>{isMade ? start.renewHint : start.doAllHint}</p>
        </section>
      )}
      {isFound ? <Found assessed={assessed} /> : assessed !== null && <NothingFound />}
      <div className={look.buttons}>
        {commands.openSample !== null && (
          <DefaultButton text={start.sample} title={start.sampleHint} disabled={isBusy} onClick={() => void commands.openSample?.()} />
        )}
        <DefaultButton text={actions.readAgain} disabled={isBusy} onClick={() => void commands.read()} />
      </div>
    </>
  );
}

function NothingFound(): JSX.Element {
  const { look, words } = useAround();
  return (
    <div className={look.card}>
      <p className={`${look.noticeLine} ${look.strong}`}>{words.panels.start.nothing}</p>
      <p className={look.small}>{words.panels.start.nothingHint}</p>
    </div>
  );
}

function Found({ assessed }: { readonly assessed: WorkbookAssessment }): JSX.Element {
  const { look, words } = useAround();
  const { start, actions } = words.panels;
  const { book, circular } = assessed;
  const { school, schoolYear } = book.profile;
  return (
    <>
      <Section title={start.title}>
        <div className={look.card}>
          <dl className={look.facts}>
            <dt className={look.term}>{start.school}</dt>
            <dd className={look.value}>{school?.value ?? actions.unknown}</dd>
            <dt className={look.term}>{start.schoolYear}</dt>
            <dd className={look.value}>{schoolYear?.value ?? actions.unknown}</dd>
            <dt className={look.term}>{start.circular}</dt>
            <dd className={look.value}>
              <span className={look.strong}>{circular.number}</span>
              <p className={look.small}>
                {start.because(words.domain.circularReason[book.circular.reason])}{" "}
                {book.circular.words !== null && <>“{cut(book.circular.words)}” </>}
                {book.circular.at !== null && <PlaceLink at={book.circular.at} />}
              </p>
            </dd>
          </dl>
        </div>
        <Standing assessed={assessed} />
      </Section>
      <Section title={`${start.found} (${words.domain.number(book.tables.length)})`}>
        <ul className={look.rowList}>
          {book.tables.map((table) => (
            <FoundTable key={`${table.sheet} ${addressOf(table.area)}`} table={table} />
          ))}
        </ul>
      </Section>
    </>
  );
}

function FoundTable({ table }: { readonly table: Table }): JSX.Element {
  const { look, words } = useAround();
  return (
    <li className={look.line}>
      {words.panels.start.table(words.domain.layout[table.layout], table.rows)}
      <br />
      <PlaceLink at={{ sheet: table.sheet, area: table.area }}>
        {upperFirst(words.domain.place(table.sheet, addressOf(table.area)))}
      </PlaceLink>
    </li>
  );
}

/** How it stands with findings and level, each a way to its page. */
function Standing({ assessed }: { readonly assessed: WorkbookAssessment }): JSX.Element {
  const { commands, look, words } = useAround();
  const { start, levels } = words.panels;
  const counts = countsOf(assessed.findings);
  const isClean = counts.error + counts.warning + counts.note === 0;
  return (
    <ul className={look.rowList}>
      <li className={look.line}>
        <span className={look.term}>{start.state.findings}: </span>
        <button type="button" className={look.link} onClick={() => commands.go("check")}>
          {isClean ? start.state.none : start.counts(counts.error, counts.warning, counts.note)}
        </button>
      </li>
      <li className={look.line}>
        <span className={look.term}>{start.state.level}: </span>
        <button type="button" className={look.link} onClick={() => commands.go("levels")}>
          {levels.overall(hasTally(assessed) ? assessed.tally.overallLevel : null)}
        </button>
      </li>
    </ul>
  );
}

const MOST_WORDS = 100;

function cut(words: string): string {
  const line = oneLine(words).replace(/[;,.]$/, "");
  return line.length <= MOST_WORDS ? line : `${line.slice(0, MOST_WORDS).trimEnd()}…`;
}

export function LocalLine(): JSX.Element {
  const { look, words } = useAround();
  return (
    <footer className={look.footer}>
      <Glyph name="lock" size={14} />
      <span>{words.panels.start.local}</span>
    </footer>
  );
}
