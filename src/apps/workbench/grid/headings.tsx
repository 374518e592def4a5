import * as React from "react";
import { columnLetters, type Area } from "../../../engine";
import type { GridWords } from "../../../words";
import type { Axis, Span } from "./axis";
import { COLORS } from "./cell-style";

/** Pixels of the headings above and beside the cells. */
export const HEAD_HEIGHT = 24;
export const HEAD_WIDTH = 52;

const HEADING: React.CSSProperties = {
  position: "absolute",
  boxSizing: "border-box",
  display: "flex",
  alignItems: "center",
  justifyContent: "center",
  font: "12px system-ui, sans-serif",
  color: COLORS.headingInk,
  background: COLORS.heading,
  borderRight: `1px solid ${COLORS.headingLine}`,
  borderBottom: `1px solid ${COLORS.headingLine}`,
  overflow: "hidden",
  cursor: "default",
};
const CHOSEN: React.CSSProperties = { background: COLORS.headingChosen, fontWeight: 700 };

interface HeadingsProps {
  readonly axis: Axis;
  readonly span: Span;
  readonly chosen: Area;
  /** Sheet pixels where the part begins. */
  readonly origin: number;
  readonly words: GridWords;
}

export const ColumnHeadings = React.memo(ColumnHeadingsView, isSameHeadings);
export const RowHeadings = React.memo(RowHeadingsView, isSameHeadings);

function isSameHeadings(a: HeadingsProps, b: HeadingsProps): boolean {
  return (
    a.axis === b.axis &&
    a.span.from === b.span.from &&
    a.span.to === b.span.to &&
    a.chosen === b.chosen &&
    a.origin === b.origin &&
    a.words === b.words
  );
}

function ColumnHeadingsView({ axis, span, chosen, origin, words }: HeadingsProps): React.ReactElement | null {
  const headings = shown(axis, span).map((column) => {
    const isChosen = column >= chosen.left && column <= chosen.right;
    const place = { left: axis.startOf(column) - origin, top: 0, width: axis.sizeOf(column), height: HEAD_HEIGHT };
    const letters = columnLetters(column);
    return (
      <div
        key={column}
        role="columnheader"
        aria-colindex={column}
        aria-label={words.wholeColumn(letters)}
        style={{ ...HEADING, ...(isChosen ? CHOSEN : {}), ...place }}
      >
        {letters}
      </div>
    );
  });
  return headings.length === 0 ? null : <div role="row">{headings}</div>;
}

function RowHeadingsView({ axis, span, chosen, origin, words }: HeadingsProps): React.ReactElement {
  return (
    <>
      {shown(axis, span).map((row) => {
        const isChosen = row >= chosen.top && row <= chosen.bottom;
        const place = { left: 0, top: axis.startOf(row) - origin, width: HEAD_WIDTH, height: axis.sizeOf(row) };
        return (
          <div key={row} role="row" aria-rowindex={row}>
            <div role="rowheader" aria-label={words.wholeRow(row)} style={{ ...HEADING, ...(isChosen ? CHOSEN : {}), ...place }}>
              {row}
            </div>
          </div>
        );
      })}
    </>
  );
}

/** The corner: a press chooses the whole sheet, as Ctrl+A does. */
export function CornerHeading({ words }: { readonly words: GridWords }): React.ReactElement {
  return (
    <div role="presentation" title={words.selectAll} style={{ ...HEADING, left: 0, top: 0, width: HEAD_WIDTH, height: HEAD_HEIGHT }} />
  );
}

function shown(axis: Axis, { from, to }: Span): readonly number[] {
  const all: number[] = [];
  for (let index = from; index <= to; index++) if (axis.sizeOf(index) > 0) all.push(index);
  return all;
}
