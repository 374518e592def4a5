import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import * as React from "react";
import { addressOf, areaOfCell, oneLine, shownText, type FixedCell } from "../../../engine";
import { useAround } from "../look/context";
import { safeFixCount } from "../state/fixes";
import { PlaceLink } from "./place-link";
import { useGrowing } from "./show-more";
import { useSeen } from "./use-seen";
import { useAnswer } from "./use-answer";

const NONE: readonly FixedCell[] = [];

/** Every fix that cannot change the meaning, together: what would change first, then one button, one undo. */
export function SafeFixes(): JSX.Element | null {
  const { isBusy, look, state, words } = useAround();
  const { check } = words.panels;
  const [isOpen, open] = React.useState(false);
  const count = state.reading === null ? 0 : safeFixCount(state.reading.assessed.findings);
  if (count === 0) return null;
  return (
    <section className={look.card} aria-label={check.safeTitle}>
      <p className={`${look.noticeLine} ${look.strong}`}>{check.safeTitle}</p>
      <p className={look.noticeLine}>{check.safeHint(count)}</p>
      {isOpen ? (
        <Preview onDone={() => open(false)} />
      ) : (
        <div className={look.buttons}>
          <DefaultButton text={check.safeShow} disabled={isBusy} onClick={() => open(true)} />
        </div>
      )}
    </section>
  );
}

function Preview({ onDone }: { readonly onDone: () => void }): JSX.Element {
  const { commands, isBusy, look, state, words } = useAround();
  const place = useSeen();
  const { check, actions } = words.panels;
  const cells = useAnswer(commands.safeFixes, [commands, state.reading]) ?? NONE;
  const { shown, rest } = useGrowing(cells, 10);
  const apply = (): void => {
    onDone();
    void commands.fixSafe();
  };
  return (
    <div ref={place} className={look.preview} tabIndex={-1}>
      <ul className={look.rowList}>
        {shown.map((cell) => (
          <Change key={`${cell.sheet} ${addressOf(areaOfCell(cell.row, cell.column))}`} cell={cell} />
        ))}
      </ul>
      {rest}
      <div className={look.buttons}>
        <PrimaryButton text={check.fixThese(cells.length)} disabled={isBusy || cells.length === 0} onClick={apply} />
        <DefaultButton text={actions.close} onClick={onDone} />
      </div>
    </div>
  );
}

/** Letters stored apart look the same before and after: the kinds of findings say what is mended. */
function Change({ cell }: { readonly cell: FixedCell }): JSX.Element {
  const { look, words } = useAround();
  const { check } = words.panels;
  const kinds = [...new Set(cell.findings.map(({ code }) => words.checkKinds[code as keyof typeof words.checkKinds]))];
  return (
    <li className={look.line}>
      <PlaceLink at={{ sheet: cell.sheet, area: areaOfCell(cell.row, cell.column) }} />
      <p className={look.small}>{kinds.join("; ")}</p>
      <dl className={look.facts}>
        <dt className={look.term}>{check.from}</dt>
        <dd className={`${look.value} ${look.before}`}>{cell.before === null ? "" : oneLine(shownText(cell.before))}</dd>
        <dt className={look.term}>{check.to}</dt>
        <dd className={`${look.value} ${look.strong}`}>{oneLine(shownText(cell.after))}</dd>
      </dl>
    </li>
  );
}
