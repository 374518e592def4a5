import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { ProgressIndicator } from "office-ui-fabric-react/lib/ProgressIndicator";
import * as React from "react";
import type { PanelStage } from "../../../words";
import { useAround } from "../look/context";

const SHARE: Readonly<Record<PanelStage, number>> = { read: 0.15, assess: 0.45, "lay-out": 0.65, write: 0.85 };

/** Long work: what is being done, how far it is, and the way to stop it. Writing cannot be stopped: it is all or nothing. */
export function WorkBar(): JSX.Element | null {
  const { commands, look, state, words } = useAround();
  const { work } = state;
  if (work === null || work.isQuiet) return null;
  const { actions, stages } = words.panels;
  return (
    <div className={look.work}>
      <div className={look.workText}>
        <ProgressIndicator
          label={work.isCancelling ? actions.cancelling : stages[work.stage]}
          percentComplete={SHARE[work.stage]}
          barHeight={3}
          styles={{ root: { width: "100%" }, itemProgress: { padding: 0 }, itemName: { paddingTop: 0, paddingBottom: 4 } }}
        />
      </div>
      <DefaultButton text={actions.cancel} disabled={work.isCancelling || work.stage === "write"} onClick={commands.cancel} />
    </div>
  );
}
