import { cellOf, textOf } from "../../cells";
import type { OwnRow } from "../../own-sheet";
import type { ReportContent } from "./report-form";
import { missingLines } from "./report-missing";
import { COLORS } from "../../styles";

/** What is missing stands beside the paper, where it is not printed: in rows 1, 2 and, merged from there, 3. */
export function withNote(rows: readonly OwnRow[], column: number, content: ReportContent): readonly OwnRow[] {
  const { missing } = content.context.words.report;
  const lines = missingLines(content);
  const text = lines.length === 0 ? missing.nothing : lines.map((line, index) => `${index + 1}. ${line}`).join("\n");
  const notes = [missing.title, missing.help, text];
  return rows.map((row) => {
    const note = notes[row.row - 1];
    if (note === undefined) return row;
    const isTitle = row.row === 1;
    const style = {
      size: isTitle ? 13 : 11,
      isBold: isTitle,
      isWrapped: true,
      vertical: "top",
      fill: COLORS.input,
      color: isTitle ? COLORS.error : "000000",
    } as const;
    return { ...row, cells: [...row.cells, cellOf(column, textOf(note), style)] };
  });
}
