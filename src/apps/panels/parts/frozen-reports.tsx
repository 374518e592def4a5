import { DefaultButton, type IButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import * as React from "react";
import { readReportPeriod } from "../../../engine";
import { useAround } from "../look/context";
import type { Reading } from "../state/pane-state";
import { frozenReports } from "../state/report-view";
import { upperFirst } from "./place-link";
import { Section } from "./section";
import { SheetLink } from "./sheet-link";
import { useSeen } from "./use-seen";

interface FrozenReportsProps {
  readonly reading: Reading;
  /** The report of the period and form that are chosen; null where it is not made. */
  readonly sheet: string | null;
  /** How many things are to do before signing; null while they are being counted. */
  readonly missing: number | null;
}

/** The approved reports, and the way to add the chosen one to them. */
export function FrozenReports({ reading, sheet, missing }: FrozenReportsProps): JSX.Element {
  const { look, words } = useAround();
  const { report } = words.panels;
  const frozen = React.useMemo(() => frozenReports(reading.workbook), [reading]);
  return (
    <Section title={report.frozen}>
      {frozen.length === 0 ? (
        <p className={look.small}>{report.noFrozen}</p>
      ) : (
        <ul className={look.rowList}>
          {frozen.map((one) => {
            const period = readReportPeriod(one.period);
            const phrase = period === null ? one.period : words.sheets.periodPhrase(period);
            return (
              <li key={one.sheet} className={look.line}>
                <SheetLink sheet={one.sheet}>{one.sheet}</SheetLink>
                <p className={look.small}>{upperFirst(report.frozenOf(phrase, words.domain.day(one.day)))}</p>
              </li>
            );
          })}
        </ul>
      )}
      <Freeze sheet={sheet} missing={missing} today={reading.assessed.today} />
    </Section>
  );
}

interface FreezeProps extends Pick<FrozenReportsProps, "sheet" | "missing"> {
  readonly today: string;
}

/** Asked once more, with what will happen: a copy is easy to make and hard to tell from the paper that was signed. */
function Freeze({ sheet, missing, today }: FreezeProps): JSX.Element {
  const { isBusy, look, words } = useAround();
  const { report } = words.panels;
  const button = React.useRef<IButton>(null);
  const [isAsked, setAsked] = React.useState(false);
  const isOpen = isAsked && sheet !== null;
  return (
    <>
      <div className={look.buttons}>
        <DefaultButton
          componentRef={button}
          text={report.freeze}
          aria-expanded={isOpen}
          aria-describedby="freeze-hint"
          disabled={isBusy || sheet === null}
          onClick={() => setAsked(!isAsked)}
        />
      </div>
      <p id="freeze-hint" className={look.small}>
        {sheet === null ? report.freezeNeedsReport : report.freezeHint}
      </p>
      {isOpen && (
        <FreezeQuestion
          sheet={sheet}
          missing={missing}
          today={today}
          onClose={() => {
            setAsked(false);
            button.current?.focus();
          }}
        />
      )}
    </>
  );
}

interface FreezeQuestionProps extends FreezeProps {
  readonly sheet: string;
  readonly onClose: () => void;
}

function FreezeQuestion({ sheet, missing, today, onClose }: FreezeQuestionProps): JSX.Element {
  const { commands, isBusy, look, words } = useAround();
  const { actions, report } = words.panels;
  const place = useSeen();
  return (
    <div ref={place} className={look.preview} tabIndex={-1} role="group" aria-labelledby="freeze-question">
      <p id="freeze-question" className={look.noticeLine}>
        {report.freezeAsk(sheet, words.domain.day(today))}
      </p>
      {missing !== null && missing > 0 && <p className={`${look.noticeLine} ${look.warning}`}>{report.freezeMissing(missing)}</p>}
      <div className={look.buttons}>
        <PrimaryButton
          text={report.freezeNow}
          disabled={isBusy}
          onClick={() => {
            onClose();
            void commands.freeze();
          }}
        />
        <DefaultButton text={actions.close} onClick={onClose} />
      </div>
    </div>
  );
}
