import * as React from "react";

export type GlyphName =
  | "start"
  | "plan"
  | "check"
  | "levels"
  | "progress"
  | "report"
  | "settings"
  | "help"
  | "error"
  | "warning"
  | "note"
  | "done"
  | "close"
  | "down"
  | "right"
  | "goto"
  | "lock"
  | "undo"
  | "sheet";

/** Drawn on a 16 × 16 field with lines of the colour of the text. */
const PATHS: Readonly<Record<GlyphName, string>> = {
  start: "M2.5 7.5 8 3l5.5 4.5M4 6.5V13h3V9.5h2V13h3V6.5",
  plan: "M2.5 3h11v10h-11zM2.5 6.5h11M6 6.5V13M2.5 9.7h11",
  check: "M3 3h10v10H3zM5.3 8.2l1.9 1.9 3.6-4",
  levels: "M3 13V9.5M6.4 13V7M9.7 13V4.5M13 13V2.5M1.5 13.5h13",
  progress: "M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4zM8 4.500V8l2.400 1.600",
  report: "M4 1.8h5.5L12.5 5v9.2H4zM9.2 1.8V5.2h3.3M6 8h4.5M6 10.8h4.5",
  settings: "M2 4.5h6M11.5 4.5H14M2 11.5h2.5M8 11.5h6M8 2.8h3v3.4H8zM4.6 9.8h3v3.4h-3z",
  help: "M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4zM6.1 6.3c.1-1.2.9-1.9 2-1.9 1.2 0 2 .7 2 1.7 0 1.5-2 1.5-2 3.100M8.05 11.200v.6",
  error: "M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4zM5.7 5.700l4.6 4.600M10.3 5.700l-4.6 4.6",
  warning: "M8 2.2 14.3 13.300H1.700zM8 6.300v3.500M8 11.300v.500",
  note: "M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4zM8 7.300v3.900M8 4.700v.500",
  done: "M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4zM5.2 8.200l2 2 3.6-4.1",
  close: "M3.5 3.500l9 9M12.5 3.500l-9 9",
  down: "M3.5 6l4.5 4.500L12.5 6",
  right: "M6 3.5 10.5 8 6 12.5",
  goto: "M9 3h4v4M13 3 7.5 8.500M6.5 3.500H3v9.500h9.500V9.5",
  lock: "M3.5 7h9v6.500h-9zM5.5 7V5a2.5 2.5 0 0 1 5 0v2",
  undo: "M3 6.500h6.500a3.5 3.5 0 0 1 0 7H6M3 6.5 6 3.500M3 6.500l3 3",
  sheet: "M2.5 2.500h11v11h-11zM2.5 6h11M6.2 2.500v11",
};

export function Glyph({ name, size = 16 }: { readonly name: GlyphName; readonly size?: number }): JSX.Element {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} fill="none" stroke="currentColor" strokeWidth={1.3} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
