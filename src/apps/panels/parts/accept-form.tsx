import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { TextField } from "office-ui-fabric-react/lib/TextField";
import * as React from "react";
import { composed, type Finding } from "../../../engine";
import { useAround } from "../look/context";
import { useSeen } from "./use-seen";

export function AcceptForm({ finding, onDone }: { readonly finding: Finding; readonly onDone: () => void }): JSX.Element {
  const { commands, isBusy, look, state, words } = useAround();
  const place = useSeen();
  const { check, actions } = words.panels;
  const [reason, setReason] = React.useState("");
  const [by, setBy] = React.useState(state.person);
  const [isAsked, setAsked] = React.useState(false);
  const accept = (): void => {
    if (composed(reason) === "") return setAsked(true);
    onDone();
    void commands.accept([finding], composed(reason), composed(by));
  };
  return (
    <div ref={place} className={look.preview} tabIndex={-1}>
      <TextField
        label={check.acceptReason}
        placeholder={check.acceptHint}
        multiline
        rows={2}
        autoAdjustHeight
        resizable={false}
        value={reason}
        errorMessage={isAsked && composed(reason) === "" ? check.acceptNeeded : undefined}
        onChange={(_, text) => setReason(text ?? "")}
      />
      <TextField label={check.acceptBy} value={by} autoComplete="name" onChange={(_, text) => setBy(text ?? "")} />
      <div className={look.buttons}>
        <PrimaryButton text={check.acceptNow} disabled={isBusy} onClick={accept} />
        <DefaultButton text={actions.close} onClick={onDone} />
      </div>
    </div>
  );
}
