import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import * as React from "react";
import { addressOf, oneLine, type Finding } from "../../../engine";
import { wordingOf } from "../../../words";
import { useAround } from "../look/context";
import { fixableLike } from "../state/fixes";
import { AcceptForm } from "./accept-form";
import { FixPreview } from "./fix-preview";
import { PlaceLink } from "./place-link";
import { SeverityMark } from "./severity-mark";

type Opened = "nothing" | "explanation" | "fix" | "fix-alike" | "accept";

export function FindingCard({ finding, all }: { readonly finding: Finding; readonly all: readonly Finding[] }): JSX.Element {
  const { look, words } = useAround();
  const { check } = words.panels;
  const [opened, open] = React.useState<Opened>("nothing");
  const wording = wordingOf(words, finding);
  const toggle = (what: Opened): void => open(opened === what ? "nothing" : what);
  return (
    <li className={look.finding}>
      <div className={look.findingHead}>
        <SeverityMark severity={finding.severity} />
        <PlaceLink at={finding.at} />
      </div>
      <p className={look.what}>{wording.what}</p>
      {finding.fragment !== null && <p className={look.quote}>{oneLine(finding.fragment)}</p>}
      {finding.accepted !== null && <Accepted finding={finding} />}
      <div className={look.buttons}>
        <button type="button" className={look.link} aria-expanded={opened === "explanation"} onClick={() => toggle("explanation")}>
          {opened === "explanation" ? check.less : check.more}
        </button>
      </div>
      {opened === "explanation" && <Explanation finding={finding} why={wording.why} todo={wording.todo} />}
      {finding.accepted === null && (
        <Actions finding={finding} all={all} label={wording.fix ?? check.fix} opened={opened} toggle={toggle} />
      )}
    </li>
  );
}

function Explanation({ finding, why, todo }: { readonly finding: Finding; readonly why: string; readonly todo: string }): JSX.Element {
  const { look, words } = useAround();
  const { check } = words.panels;
  return (
    <div className={look.explained}>
      <p className={look.noticeLine}>
        <span className={look.strong}>{check.why}:</span> {why}
      </p>
      <p className={look.noticeLine}>
        <span className={look.strong}>{check.todo}:</span> {todo}
      </p>
      {finding.expected !== null && (
        <p className={look.noticeLine}>
          <span className={look.strong}>{check.expected}:</span> {oneLine(finding.expected)}
        </p>
      )}
      {finding.related.length > 0 && (
        <p className={look.noticeLine}>
          <span className={look.strong}>{check.related}:</span>{" "}
          {finding.related.slice(0, 6).map((at) => (
            <React.Fragment key={`${at.sheet} ${addressOf(at.area)}`}>
              <PlaceLink at={at} />{" "}
            </React.Fragment>
          ))}
        </p>
      )}
    </div>
  );
}

function Accepted({ finding }: { readonly finding: Finding }): JSX.Element | null {
  const { commands, isBusy, look, words } = useAround();
  const { check } = words.panels;
  const { accepted } = finding;
  if (accepted === null) return null;
  const on = accepted.on !== null && /^\d{4}-\d\d-\d\d$/.test(accepted.on) ? words.domain.day(accepted.on) : accepted.on;
  return (
    <>
      <p className={look.small}>{check.accepted(accepted.reason, accepted.by, on)}</p>
      <div className={look.buttons}>
        <DefaultButton text={check.reopen} disabled={isBusy} onClick={() => void commands.reopen(finding)} />
      </div>
    </>
  );
}

interface ActionsProps {
  readonly finding: Finding;
  readonly all: readonly Finding[];
  readonly label: string;
  readonly opened: Opened;
  readonly toggle: (what: Opened) => void;
}

function Actions({ finding, all, label, opened, toggle }: ActionsProps): JSX.Element {
  const { isBusy, look, words } = useAround();
  const { check } = words.panels;
  const alike = React.useMemo(() => (finding.fix === null ? [] : fixableLike(finding, all)), [finding, all]);
  return (
    <>
      <div className={look.buttons}>
        {finding.fix !== null && (
          <DefaultButton text={label} disabled={isBusy} aria-expanded={opened === "fix"} onClick={() => toggle("fix")} />
        )}
        {alike.length > 1 && (
          <DefaultButton
            text={check.fixAlike(alike.length)}
            disabled={isBusy}
            aria-expanded={opened === "fix-alike"}
            onClick={() => toggle("fix-alike")}
          />
        )}
        <DefaultButton text={check.accept} disabled={isBusy} aria-expanded={opened === "accept"} onClick={() => toggle("accept")} />
      </div>
      {opened === "fix" && <FixPreview findings={[finding]} onDone={() => toggle("fix")} />}
      {opened === "fix-alike" && <FixPreview findings={alike} onDone={() => toggle("fix-alike")} />}
      {opened === "accept" && <AcceptForm finding={finding} onDone={() => toggle("accept")} />}
    </>
  );
}
