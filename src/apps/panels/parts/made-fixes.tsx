import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import * as React from "react";
import { addressOf, areaOfCell, oneLine, shownText } from "../../../engine";
import { useAround } from "../look/context";
import type { FixMade } from "../state/pane-state";
import { Section } from "./section";
import { useGrowing } from "./show-more";

/** Fixes made from this pane, the latest first, each with its way back. */
export function MadeFixes(): JSX.Element | null {
  const { commands, isBusy, look, state, words } = useAround();
  const { check } = words.panels;
  const latestFirst = React.useMemo(() => [...state.fixes].reverse(), [state.fixes]);
  const { shown, rest } = useGrowing(latestFirst, 5);
  if (latestFirst.length === 0) return null;
  return (
    <Section title={check.restore}>
      <p className={look.small}>{check.restoreHint(latestFirst.length)}</p>
      <ul className={look.rowList}>
        {shown.map((fix, index) => (
          <MadeFix key={index} fix={fix} />
        ))}
      </ul>
      {rest}
      {latestFirst.length > 1 && (
        <div className={look.buttons}>
          <DefaultButton text={check.restoreAll} disabled={isBusy} onClick={() => void commands.restore(state.fixes)} />
        </div>
      )}
    </Section>
  );
}

function MadeFix({ fix }: { readonly fix: FixMade }): JSX.Element {
  const { commands, isBusy, look, words } = useAround();
  const { check } = words.panels;
  const place = words.domain.place(fix.sheet, addressOf(areaOfCell(fix.row, fix.column)));
  return (
    <li className={look.line}>
      <dl className={look.facts}>
        <dt className={look.term}>{check.from}</dt>
        <dd className={look.value}>{oneLine(shownText(fix.after))}</dd>
        <dt className={look.term}>{check.to}</dt>
        <dd className={look.value}>{fix.before === null ? "" : oneLine(shownText(fix.before))}</dd>
      </dl>
      <div className={look.buttons}>
        <DefaultButton text={check.restoreOne(place)} disabled={isBusy} onClick={() => void commands.restore([fix])} />
      </div>
    </li>
  );
}
