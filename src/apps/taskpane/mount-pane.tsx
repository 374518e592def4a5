import * as React from "react";
import * as ReactDOM from "react-dom";
import { type Pane, Panels } from "../panels";
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

/** React gives faults while drawing only to a class. */
class FaultBoundary extends React.Component<{ readonly onFault: (fault: Error) => void }, { readonly isFaulty: boolean }> {
  override state = { isFaulty: false };

  static getDerivedStateFromError(): { readonly isFaulty: boolean } {
    return { isFaulty: true };
  }

  override componentDidCatch(fault: Error): void {
    // After React has let go of the page.
    setTimeout(() => this.props.onFault(fault), 0);
  }

  override render(): React.ReactNode {
    return this.state.isFaulty ? null : this.props.children;
  }
}
