import * as React from "react";

interface FaultBoundaryProps {
  readonly onFault: (fault: Error) => void;
  /** What is drawn: another one is tried anew. */
  readonly of?: unknown;
  /** Stands there instead of what could not be drawn. */
  readonly instead?: React.ReactNode;
}

interface FaultBoundaryState {
  readonly isFaulty: boolean;
  readonly of: unknown;
}

/** Tells a fault of ours while drawing; what stood inside is gone from the page by then. React gives such faults only to a class. */
export class FaultBoundary extends React.Component<FaultBoundaryProps, FaultBoundaryState> {
  override state: FaultBoundaryState = { isFaulty: false, of: this.props.of };

  static getDerivedStateFromError(): Partial<FaultBoundaryState> {
    return { isFaulty: true };
  }

  static getDerivedStateFromProps({ of }: FaultBoundaryProps, before: FaultBoundaryState): Partial<FaultBoundaryState> | null {
    return of === before.of ? null : { isFaulty: false, of };
  }

  override componentDidCatch(fault: Error): void {
    // After React has let go of the page.
    setTimeout(() => this.props.onFault(fault), 0);
  }

  override render(): React.ReactNode {
    return this.state.isFaulty ? (this.props.instead ?? null) : this.props.children;
  }
}
