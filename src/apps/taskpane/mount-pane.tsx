import * as React from "react";
import * as ReactDOM from "react-dom";
import { FaultBoundary, type Pane, Panels } from "../panels";
import type { Theme } from "./theme";

interface Mounting {
  readonly pane: Pane;
  readonly theme: Theme;
  /** A fault of ours while drawing: the pane is gone from the page when this is called. */
  readonly onFault: (fault: Error) => void;
}

/** Draws the pane, or draws it anew with another theme; what the user did in it stays. */
export function mountPane(place: HTMLElement, { pane, theme, onFault }: Mounting): void {
  const fail = (fault: Error): void => {
    ReactDOM.unmountComponentAtNode(place);
    onFault(fault);
  };
  ReactDOM.render(
    <FaultBoundary onFault={fail}>
      <Panels pane={pane} theme={theme} />
    </FaultBoundary>,
    place,
  );
}
