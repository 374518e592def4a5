import * as React from "react";

/** Tells a fault of ours while drawing; what stood inside is gone from the page by then. React gives such faults only to a class. */
export class FaultBoundary extends React.Component<{ readonly onFault: (fault: Error) => void }, { readonly isFaulty: boolean }> {
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
