import * as React from "react";
import { useBench } from "./context";

const NARROWEST = 320;
const USUAL = 380;
const STEP = 20;

export interface Split {
  /** Pixels of the right side. */
  readonly width: number;
  readonly widest: number;
  readonly set: (width: number) => void;
}

export function useSplit(first: number | null, onWidth: (width: number) => void): Split {
  const [width, setWidth] = React.useState(first ?? USUAL);
  const widest = Math.max(NARROWEST, window.innerWidth - 320);
  const set = (asked: number): void => {
    const next = Math.round(Math.min(widest, Math.max(NARROWEST, asked)));
    setWidth(next);
    onWidth(next);
  };
  return { width: Math.min(width, widest), widest, set };
}

/** Between the sides: dragged, or moved by the arrow keys. */
export function Splitter({ split }: { readonly split: Split }): JSX.Element {
  const { words } = useBench();
  const onPointerDown = (event: React.PointerEvent<HTMLDivElement>): void => {
    const bar = event.currentTarget;
    bar.setPointerCapture(event.pointerId);
    const move = (moved: PointerEvent): void => split.set(window.innerWidth - moved.clientX);
    const end = (): void => {
      bar.removeEventListener("pointermove", move);
      bar.removeEventListener("pointerup", end);
      bar.removeEventListener("pointercancel", end);
    };
    bar.addEventListener("pointermove", move);
    bar.addEventListener("pointerup", end);
    bar.addEventListener("pointercancel", end);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const by = event.key === "ArrowLeft" ? STEP : event.key === "ArrowRight" ? -STEP : 0;
    if (by === 0) return;
    event.preventDefault();
    split.set(split.width + by);
  };
  return (
    <div
      className="bench-splitter"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={words.workbench.parts.divider}
      aria-valuenow={split.width}
      aria-valuemin={NARROWEST}
      aria-valuemax={split.widest}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
    />
  );
}
