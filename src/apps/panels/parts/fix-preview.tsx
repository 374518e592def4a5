import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import * as React from "react";
import { oneLine, shownText, type Finding } from "../../../engine";
import { useAround } from "../look/context";
import { plannedFixes, type PlannedFix } from "../state/fixes";
import { PlaceLink, upperFirst } from "./place-link";
import { useGrowing } from "./show-more";
import { useSeen } from "./use-seen";

/** What would change, cell by cell, before anything does. */
export function FixPreview({
  findings,
  onDone,
}: {
  readonly findings: readonly Finding[];
  readonly onDone: () => void;
}): JSX.Element | null {
  const { commands, isBusy, look, state, words } = useAround();
  const place = useSeen();
  const { check, actions, notices } = words.panels;
  const plan = React.useMemo(
    () => (state.reading === null ? { fixes: [], refused: [] } : plannedFixes(findings, state.reading.workbook)),
    [findings, state.reading],
  );
  const { shown, rest } = useGrowing(plan.fixes, 10);
  const apply = (): void => {
    onDone();
    void commands.fix(plan.fixes.map((fix) => fix.finding));
  };
  return (
    <div ref={place} className={look.preview} tabIndex={-1}>
      {plan.refused.map(({ why, sheet, address }) => (
        <p key={`${sheet} ${address}`} className={look.noticeLine}>
          {upperFirst(notices.notFixed[why](words.domain.place(sheet, address)))}
        </p>
      ))}
      {plan.fixes.length > 0 && <p className={`${look.noticeLine} ${look.strong}`}>{check.fixPreview(plan.fixes.length)}</p>}
      <ul className={look.rowList}>
        {shown.map((fix) => (
          <Change key={`${fix.finding.at.sheet} ${fix.row} ${fix.column}`} fix={fix} />
        ))}
      </ul>
      {rest}
      <div className={look.buttons}>
        {plan.fixes.length > 0 && <PrimaryButton text={check.fixThese(plan.fixes.length)} disabled={isBusy} onClick={apply} />}
        <DefaultButton text={actions.close} onClick={onDone} />
      </div>
    </div>
  );
}

function Change({ fix }: { readonly fix: PlannedFix }): JSX.Element {
  const { look, words } = useAround();
  const { check } = words.panels;
  return (
    <li className={look.line}>
      <PlaceLink at={fix.finding.at} />
      <dl className={look.facts}>
        <dt className={look.term}>{check.from}</dt>
        <dd className={`${look.value} ${look.before}`}>{fix.before === null ? "" : oneLine(shownText(fix.before))}</dd>
        <dt className={look.term}>{check.to}</dt>
        <dd className={`${look.value} ${look.strong}`}>{oneLine(shownText(fix.after))}</dd>
      </dl>
    </li>
  );
}
