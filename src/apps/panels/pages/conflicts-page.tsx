import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import * as React from "react";
import { addressOf, type Conflict, type Decision } from "../../../engine";
import { useAround } from "../look/context";
import { Glyph } from "../look/glyphs";
import { PlaceLink } from "../parts/place-link";
import { PageTitle, Section } from "../parts/section";
import { SheetLink } from "../parts/sheet-link";
import { useGrowing } from "../parts/show-more";
import { useAnswer } from "../parts/use-answer";
import type { PlacedConflict } from "../state/conflict-view";
import type { Reading } from "../state/pane-state";
import { ownSheetsOf } from "../state/report-view";

/** Every place where the school's text and the data both changed, to be decided one by one. */
export function ConflictsPage(): JSX.Element {
  const { state, words } = useAround();
  const { conflicts, pages } = words.panels;
  return (
    <>
      <PageTitle title={pages.conflicts} lead={conflicts.lead} />
      {state.reading !== null && <Conflicts reading={state.reading} />}
    </>
  );
}

/** Found anew on each reading, once the page is drawn: it takes as long as a renewal. */
function useConflicts(reading: Reading): readonly PlacedConflict[] | null {
  const { commands, state } = useAround();
  return useAnswer(commands.conflicts, [reading, state.language, state.choices], 50);
}

function Conflicts({ reading }: { readonly reading: Reading }): JSX.Element {
  const { isBusy, look, words } = useAround();
  const { actions, conflicts } = words.panels;
  const list = ownSheetsOf(reading.workbook).get("conflicts");
  const found = useConflicts(reading);
  const decide = useDecide();
  const { shown, rest } = useGrowing(found ?? [], 10);
  if (found === null) return <p role="status">{conflicts.looking}</p>;
  if (found.length === 0) return <NoConflicts />;
  return (
    <Section title={conflicts.count(found.length)}>
      {list !== undefined && (
        <p className={look.lead}>
          <SheetLink sheet={list}>{actions.openSheet(list)}</SheetLink>
        </p>
      )}
      <ul className={look.list}>
        {shown.map((one) => (
          <ConflictCard key={one.conflict.id} placed={one} decide={decide} />
        ))}
      </ul>
      {rest}
      {found.length > 1 && (
        <div className={look.buttons}>
          <DefaultButton
            text={conflicts.keepAll}
            disabled={isBusy}
            onClick={() =>
              decide(
                found.map(({ conflict }) => conflict),
                "keep",
              )
            }
          />
        </div>
      )}
    </Section>
  );
}

type Decide = (conflicts: readonly Conflict[], decision: Decision) => void;

/** The card that was decided goes, and with it the focus: the page's heading takes it. */
function useDecide(): Decide {
  const { commands } = useAround();
  return (conflicts, decision) =>
    void commands.decide(conflicts, decision).then(() => document.getElementById("page-title")?.focus({ preventScroll: true }));
}

function NoConflicts(): JSX.Element {
  const { look, words } = useAround();
  const { conflicts } = words.panels;
  return (
    <div className={look.card}>
      <p className={`${look.mark} ${look.done}`}>
        <Glyph name="done" /> {conflicts.none}
      </p>
      <p className={look.small}>{conflicts.noneHint}</p>
    </div>
  );
}

function ConflictCard({ placed, decide }: { readonly placed: PlacedConflict; readonly decide: Decide }): JSX.Element {
  const { isBusy, look, words } = useAround();
  const { conflicts } = words.panels;
  const { conflict, at } = placed;
  const { kind, about, theirs, ours, sheet } = conflict;
  const place = at === null ? words.panels.start.onSheet(sheet) : words.domain.place(at.sheet, addressOf(at.area));
  const names = kind === "cell" ? conflicts : conflicts.choices[kind];
  return (
    <li className={look.card}>
      {at === null ? <SheetLink sheet={sheet}>{place}</SheetLink> : <PlaceLink at={at} />}
      <p className={look.small}>{kind === "cell" ? about : words.sheets.conflicts.kinds[kind]}</p>
      <dl className={look.versions}>
        <dt className={look.term}>{conflicts.theirs}</dt>
        <dd className={look.version}>{theirs === "" ? conflicts.nothing : theirs}</dd>
        <dt className={look.term}>{conflicts.ours}</dt>
        <dd className={look.version}>{ours === "" ? conflicts.nothing : ours}</dd>
      </dl>
      <div className={look.choices}>
        {(["keep", "take"] as const).map((decision) => (
          <DefaultButton
            key={decision}
            text={names[decision]}
            ariaLabel={`${names[decision]}: ${place}`}
            disabled={isBusy}
            onClick={() => decide([conflict], decision)}
          />
        ))}
      </div>
    </li>
  );
}
