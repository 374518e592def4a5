import * as React from "react";
import * as ReactDOM from "react-dom";
import type { Surroundings } from "../panels/state/surroundings";
import type { Page } from "./opened-with";
import type { Theme } from "./theme";

interface Mounting {
  readonly around: Surroundings;
  readonly page: Page;
  readonly theme: Theme;
  /** A fault of ours while drawing: the pane is gone from the page when this is called. */
  readonly onFault: (fault: Error) => void;
}

/** Draws the pane, or draws it anew with another theme; what the user did in it stays. */
export function mountPane(place: HTMLElement, { around, page, theme, onFault }: Mounting): void {
  const fail = (fault: Error): void => {
    ReactDOM.unmountComponentAtNode(place);
    onFault(fault);
  };
  ReactDOM.render(
    <FaultBoundary onFault={fail}>
      <main data-theme={theme}>{`${around.language} ${page}`}</main>
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
