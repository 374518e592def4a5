import type { RowMove } from "./row-move";

const SHAPE = /<v:shape\b[\s\S]*?<\/v:shape>/g;
const ROW = /(<x:Row>\s*)(\d+)(\s*<\/x:Row>)/;
const ANCHOR = /(<x:Anchor>)([^<]*)(<\/x:Anchor>)/;

/** The boxes of comments in the old drawing language, whose text is no strict XML: they follow their cell, and go with it. */
export function movedBoxes(text: string, move: RowMove): string {
  return move.isIdle ? text : text.replace(SHAPE, (shape) => movedBox(shape, move));
}

/** Rows are counted from 0 here. */
function movedBox(shape: string, move: RowMove): string {
  const said = ROW.exec(shape)?.[2];
  if (said === undefined) return movedAnchor(shape, (row) => (move.placeOf(move.stayingFrom(row + 1)) ?? row + 1) - 1);
  const row = Number(said);
  const place = move.placeOf(row + 1);
  if (place === null) return "";
  const moved = shape.replace(ROW, (_, before: string, __, after: string) => `${before}${place - 1}${after}`);
  return movedAnchor(moved, (one) => Math.max(0, one + place - 1 - row));
}

/** Column, offset, row, offset, and the same for the other corner. */
function movedAnchor(shape: string, placeOf: (row: number) => number): string {
  return shape.replace(ANCHOR, (whole, before: string, numbers: string, after: string) => {
    const parts = numbers.split(",");
    if (parts.length !== 8) return whole;
    const moved = parts.map((part, index) => (index === 2 || index === 6 ? ` ${placeOf(Number(part))}` : part));
    return `${before}${moved.join(",")}${after}`;
  });
}
