import * as React from "react";
import { frozenSize, visibleSpan, type Span } from "./axis";
import { HEAD_HEIGHT, HEAD_WIDTH } from "./headings";
import type { Scrolled } from "./editor";
import type { CellPlace } from "./props";
import { boxOf, wholeCell, type Room, type SheetModel } from "./sheet-model";

/** Rows and columns drawn beyond what is seen, in steps: scrolling within a step draws nothing. */
const ROW_STEP = 4;
const COLUMN_STEP = 2;

export interface Spans {
  readonly rows: Span;
  readonly columns: Span;
}

/** Inner size of an element, as it changes. */
export function useRoom(element: React.RefObject<HTMLElement>): Room {
  const [room, setRoom] = React.useState<Room>({ width: 1024, height: 640 });
  React.useLayoutEffect(() => {
    const there = element.current;
    if (there === null) return undefined;
    const measure = (): void =>
      setRoom((before) =>
        before.width === there.clientWidth && before.height === there.clientHeight
          ? before
          : { width: there.clientWidth, height: there.clientHeight },
      );
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(there);
    return () => observer.disconnect();
  }, [element]);
  return room;
}

/** What is to be drawn, as the person scrolls. */
export function useSpans(model: SheetModel, room: Room): readonly [Spans, (scrolled: Scrolled) => void] {
  const [scrolled, setScrolled] = React.useState<Scrolled>({ left: 0, top: 0 });
  const spansAt = ({ left, top }: Scrolled): Spans => ({
    rows: visibleSpan(model.rows, top, room.height - HEAD_HEIGHT - frozenSize(model.rows), ROW_STEP),
    columns: visibleSpan(model.columns, left, room.width - HEAD_WIDTH - frozenSize(model.columns), COLUMN_STEP),
  });
  const spans = spansAt(scrolled);
  const onScroll = (next: Scrolled): void => {
    const { rows, columns } = spansAt(next);
    const isAlike =
      rows.from === spans.rows.from && rows.to === spans.rows.to && columns.from === spans.columns.from && columns.to === spans.columns.to;
    if (!isAlike) setScrolled(next);
  };
  return [spans, onScroll];
}

/** Scrolls just so far that the cell is seen; one far away comes to the middle. */
export function reveal(model: SheetModel, there: HTMLElement, { row, column }: CellPlace): void {
  const box = boxOf(model, wholeCell(model, row, column));
  const frozen = { width: frozenSize(model.columns), height: frozenSize(model.rows) };
  const room = { width: there.clientWidth - HEAD_WIDTH - frozen.width, height: there.clientHeight - HEAD_HEIGHT - frozen.height };
  if (row > model.rows.frozen) there.scrollTop = scrolledTo(there.scrollTop, box.top - frozen.height, box.height, room.height);
  if (column > model.columns.frozen) there.scrollLeft = scrolledTo(there.scrollLeft, box.left - frozen.width, box.width, room.width);
}

function scrolledTo(now: number, start: number, size: number, room: number): number {
  const isFar = start + size < now - room || start > now + 2 * room;
  if (isFar) return Math.max(0, start - (room - Math.min(size, room)) / 2);
  if (start < now || size > room) return start;
  return start + size > now + room ? start + size - room : now;
}

/** Which part of the sheet lies under a point of the window. */
export interface Hit extends CellPlace {
  readonly part: "cell" | "row-heading" | "column-heading" | "corner";
}

export function hitAt(model: SheetModel, there: HTMLElement, clientX: number, clientY: number): Hit {
  const frame = there.getBoundingClientRect();
  const x = clientX - frame.left - HEAD_WIDTH;
  const y = clientY - frame.top - HEAD_HEIGHT;
  const column = model.columns.at(Math.max(0, x < frozenSize(model.columns) ? x : x + there.scrollLeft));
  const row = model.rows.at(Math.max(0, y < frozenSize(model.rows) ? y : y + there.scrollTop));
  const part = x < 0 ? (y < 0 ? "corner" : "row-heading") : y < 0 ? "column-heading" : "cell";
  return { row, column, part };
}
