import * as React from "react";
import { useAround } from "../look/context";
import { MEANINGS } from "../look/themes";

interface ShareBarProps {
  readonly met: number;
  readonly notMet: number;
  readonly unknown: number;
  readonly name: string;
}

const WIDTH = 300;
const HEIGHT = 12;

/** Met is full, not met is empty, not clear is hatched: told apart without colour. */
export function ShareBar({ met, notMet, unknown, name }: ShareBarProps): JSX.Element {
  const { theme } = useAround();
  const colours = MEANINGS[theme];
  const total = Math.max(1, met + notMet + unknown);
  const metWidth = (WIDTH * met) / total;
  const unknownWidth = (WIDTH * unknown) / total;
  const left = WIDTH - unknownWidth;
  return (
    <svg role="img" aria-label={name} width="100%" height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none">
      <rect
        x={0.5}
        y={0.5}
        width={WIDTH - 1}
        height={HEIGHT - 1}
        fill="none"
        stroke="currentColor"
        strokeOpacity={0.55}
        vectorEffect="non-scaling-stroke"
      />
      {met > 0 && <rect x={0} y={0} width={metWidth} height={HEIGHT} fill={colours.met} />}
      {unknown > 0 && <Hatch left={left} width={unknownWidth} />}
    </svg>
  );
}

/** Slanted lines instead of a pattern: a pattern needs an id that is unique in the page. */
function Hatch({ left, width }: { readonly left: number; readonly width: number }): JSX.Element {
  const step = 6;
  const count = Math.floor(width / step) + 1;
  const lines = Array.from({ length: count }, (_, index) => {
    const x = left + index * step;
    const end = Math.min(x + step, left + width);
    return `M${x} ${HEIGHT}L${end} ${HEIGHT - ((end - x) / step) * HEIGHT}`;
  });
  return (
    <g stroke="currentColor" strokeWidth={1} fill="none">
      <path d={lines.join("")} strokeOpacity={0.8} vectorEffect="non-scaling-stroke" />
      <path d={`M${left} 0V${HEIGHT}`} vectorEffect="non-scaling-stroke" />
    </g>
  );
}

export function Swatch({ kind }: { readonly kind: "met" | "notMet" | "unknown" }): JSX.Element {
  const { theme } = useAround();
  return (
    <svg width={18} height={10} viewBox="0 0 18 10" aria-hidden="true" focusable="false">
      <rect
        x={0.5}
        y={0.5}
        width={17}
        height={9}
        fill={kind === "met" ? MEANINGS[theme].met : "none"}
        stroke="currentColor"
        strokeOpacity={0.55}
      />
      {kind === "unknown" && <path d="M1 9 6 1M6 9l5-8M11 9l5-8" stroke="currentColor" fill="none" />}
    </svg>
  );
}
