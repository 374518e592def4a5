import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import * as React from "react";
import {
  addressOf,
  FIELD_IDS,
  columnLetters,
  oneLine,
  type Column,
  type FieldId,
  type PlanRow,
  type Table,
  type WorkbookAssessment,
} from "../../../engine";
import { useAround } from "../look/context";
import { Glyph } from "../look/glyphs";
import { PlaceLink, upperFirst } from "../parts/place-link";
import { PageTitle, Section } from "../parts/section";
import { Select } from "../parts/select";
import { useGrowing } from "../parts/show-more";
import { choiceFor, isUnsure, surenessOf, withChoice, withoutTable } from "../state/column-choices";

const NO_FIELD = "none";

export function PlanPage(): JSX.Element {
  const { commands, isBusy, look, state, words } = useAround();
  const { plan, pages, start } = words.panels;
  const assessed = state.reading?.assessed ?? null;
  const tables = assessed?.book.tables.filter((table) => table.layout !== "own-self-assessment") ?? [];
  return (
    <>
      <PageTitle title={pages.plan} lead={plan.lead} />
      {tables.length === 0 && assessed !== null && <p>{start.nothing}</p>}
      {tables.map((table) => (
        <TableCard key={`${table.sheet} ${addressOf(table.area)}`} table={table} isOnly={tables.length === 1} />
      ))}
      {assessed !== null && tables.length > 0 && (
        <>
          <Preview rows={assessed.book.plan} />
          <Leftovers assessed={assessed} />
          <PrimaryButton
            className={look.wide}
            text={plan.make}
            disabled={isBusy}
            onClick={() => void commands.make(["plan", "self-assessment", "progress", "profile"])}
          />
        </>
      )}
    </>
  );
}

function TableCard({ table, isOnly }: { readonly table: Table; readonly isOnly: boolean }): JSX.Element {
  const { look, state, words } = useAround();
  const { plan, start } = words.panels;
  const choices = state.choices.columns;
  const unsure = table.columns.filter((column) => isUnsure(column, choiceFor(choices, table, column))).length;
  const [isOpen, setOpen] = React.useState(isOnly || unsure > 0);
  const place = { sheet: table.sheet, area: table.area };
  return (
    <section className={look.cardPlain} aria-label={upperFirst(words.domain.place(table.sheet, addressOf(table.area)))}>
      <button type="button" className={look.group} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span className={look.glyph}>
          <Glyph name={isOpen ? "down" : "right"} size={12} />
        </span>
        <span className={look.groupName}>
          {start.table(words.domain.layout[table.layout], table.rows)}
          {unsure > 0 && <span className={`${look.warning} ${look.small}`}> · {plan.unsure(unsure)}</span>}
        </span>
      </button>
      {isOpen && (
        <>
          <div className={look.column}>
            <PlaceLink at={place} />
            {!table.hasHeader && <p className={look.small}>{plan.noHeader}</p>}
            {table.columns.length === 0 && <p className={look.small}>{plan.blocks}</p>}
          </div>
          <Columns table={table} />
        </>
      )}
    </section>
  );
}

function Columns({ table }: { readonly table: Table }): JSX.Element {
  const { commands, isBusy, look, state, words } = useAround();
  const { plan } = words.panels;
  const choices = state.choices.columns;
  const isChanged = withoutTable(choices, table).length < choices.length;
  // Items of a plan written in blocks have labels and no columns that could be taken for others.
  const isFixed = table.layout === "label-blocks";
  return (
    <>
      {table.columns.map((column, index) => (
        <ColumnLine key={`${column.column} ${index}`} table={table} column={column} isFixed={isFixed} />
      ))}
      {isChanged && (
        <div className={look.column}>
          <p className={look.small}>{plan.remembered}</p>
          <div className={look.buttons}>
            <DefaultButton text={plan.reset} disabled={isBusy} onClick={() => void commands.chooseColumns(withoutTable(choices, table))} />
          </div>
        </div>
      )}
    </>
  );
}

interface ColumnLineProps {
  readonly table: Table;
  readonly column: Column;
  readonly isFixed: boolean;
}

function ColumnLine({ table, column, isFixed }: ColumnLineProps): JSX.Element {
  const { commands, isBusy, look, state, words } = useAround();
  const { plan } = words.panels;
  const choice = choiceFor(state.choices.columns, table, column);
  const header = column.header === null ? null : oneLine(column.header);
  const name = isFixed ? (header ?? columnLetters(column.column)) : plan.column(columnLetters(column.column), header);
  const choose = (key: string): void => {
    const field = FIELD_IDS.find((id) => id === key) ?? null;
    void commands.chooseColumns(withChoice(state.choices.columns, table, column, field));
  };
  return (
    <div className={look.column}>
      {isFixed ? (
        <p className={look.noticeLine}>
          <span className={look.strong}>{name}</span>: {column.field === null ? plan.sureness.none : words.domain.field[column.field]}
        </p>
      ) : (
        <Select
          label={name}
          value={column.field ?? NO_FIELD}
          options={fieldOptions(words.domain.field, plan.skip)}
          isDisabled={isBusy}
          onSelect={choose}
        />
      )}
      <Sureness column={column} word={plan.sureness[surenessOf(column, choice)]} isToReview={isUnsure(column, choice)} />
    </div>
  );
}

function fieldOptions(names: Readonly<Record<FieldId, string>>, skip: string) {
  return [{ key: NO_FIELD, text: skip }, ...FIELD_IDS.map((id) => ({ key: id, text: names[id] }))];
}

/** The word is what counts; the bar beside it is for the eye only. */
function Sureness({
  column,
  word,
  isToReview,
}: {
  readonly column: Column;
  readonly word: string;
  readonly isToReview: boolean;
}): JSX.Element {
  const { look } = useAround();
  const share = column.field === null ? 0 : column.certainty;
  return (
    <p className={look.sureness}>
      <svg width={48} height={6} viewBox="0 0 48 6" aria-hidden="true" focusable="false">
        <rect x={0.5} y={0.5} width={47} height={5} rx={2.5} fill="none" stroke="currentColor" strokeOpacity={0.6} />
        {share > 0 && <rect x={0} y={0} width={Math.max(4, 48 * share)} height={6} rx={3} fill="currentColor" />}
      </svg>
      <span className={isToReview ? `${look.warning} ${look.strong}` : undefined}>{word}</span>
    </p>
  );
}

function Preview({ rows }: { readonly rows: readonly PlanRow[] }): JSX.Element {
  const { look, words } = useAround();
  const { plan } = words.panels;
  const { shown, rest } = useGrowing(rows, 3);
  return (
    <Section title={plan.preview}>
      <p className={look.small}>{rows.length === 0 ? plan.noRows : plan.previewOf(shown.length, rows.length)}</p>
      <ul className={look.list}>
        {shown.map((row) => (
          <PreviewRow key={row.id} row={row} />
        ))}
      </ul>
      {rest}
    </Section>
  );
}

const MOST_TEXT = 160;

function PreviewRow({ row }: { readonly row: PlanRow }): JSX.Element {
  const { look, words } = useAround();
  const { domain, panels } = words;
  const label = panels.plan.row;
  const facts: readonly (readonly [string, string | null])[] = [
    [upperFirst(domain.field.weakness), row.fields.weakness?.text ?? null],
    ...(["goal", "work", "solution"] as const).map((field) => [upperFirst(domain.field[field]), row.fields[field]?.text ?? null] as const),
    [label.people, row.people.length > 0 ? row.people.join(", ") : (row.fields.people?.text ?? null)],
    [label.period, periodOf(row, domain.day)],
    [label.budget, row.money === null ? null : row.money.amount === null ? row.money.text : domain.money(row.money.amount)],
    [label.target, row.targetLevel === null ? null : domain.level(row.targetLevel)],
  ];
  return (
    <li className={look.card}>
      <p className={`${look.noticeLine} ${look.strong}`}>
        {row.criterion.code === null ? panels.check.wholeBook : domain.criterion(row.criterion.code)}
      </p>
      <dl className={look.facts}>
        {facts.map(
          ([name, text]) =>
            text !== null &&
            text !== "" && (
              <React.Fragment key={name}>
                <dt className={look.term}>{name}</dt>
                <dd className={look.value}>{cut(oneLine(text))}</dd>
              </React.Fragment>
            ),
        )}
      </dl>
      <p className={look.small}>
        <PlaceLink at={{ sheet: row.sheet, area: row.area }} />
      </p>
    </li>
  );
}

function periodOf(row: PlanRow, day: (day: string) => string): string | null {
  if (row.period === null) return null;
  const { start, end, text } = row.period;
  if (start !== null && end !== null) return start === end ? day(end) : `${day(start)} – ${day(end)}`;
  return text;
}

function cut(text: string): string {
  return text.length <= MOST_TEXT ? text : `${text.slice(0, MOST_TEXT).trimEnd()}…`;
}

function Leftovers({ assessed }: { readonly assessed: WorkbookAssessment }): JSX.Element | null {
  const { look, words } = useAround();
  const { plan } = words.panels;
  const { leftovers } = assessed.book;
  const { shown, rest } = useGrowing(leftovers, 5);
  if (leftovers.length === 0) return null;
  return (
    <Section title={plan.leftovers(leftovers.length)}>
      <p className={look.small}>{plan.leftoversHint}</p>
      <ul className={look.rowList}>
        {shown.map((leftover, index) => (
          <li key={index} className={look.line}>
            <PlaceLink at={leftover.at} />
            <br />
            <span className={look.muted}>{cut(oneLine(leftover.text))}</span>
          </li>
        ))}
      </ul>
      {rest}
    </Section>
  );
}
