import type { Paper } from "./paper";
import { widthOf } from "../text-height";

const DOTS = "\u2026";

/** Room to write by hand over these columns, or to type over. */
export function dottedLines(paper: Paper, [left, right]: readonly [number, number], size: number, lines: number): string {
  const line = DOTS.repeat(dotsIn(paper.room(left, right), size));
  return Array.from({ length: lines }, () => line).join("\n");
}

/** What the school has to say, with the rest of the line and a further one to say it on. */
export function dottedPrompt(paper: Paper, prompt: string, size: number): string {
  const room = paper.room(1, paper.lastColumn);
  const rest = DOTS.repeat(dotsIn(room - widthOf(`${prompt} `, { size }), size));
  return `${prompt} ${rest}\n${DOTS.repeat(dotsIn(room, size))}`;
}

function dotsIn(room: number, size: number): number {
  return Math.max(3, Math.floor((room - 4) / widthOf(DOTS, { size })));
}
