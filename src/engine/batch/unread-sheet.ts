import { areaOf, numberOf, textOf } from "../sheets/cells";
import type { OwnSheet } from "../sheets/own-sheet";
import { tableOf } from "../sheets/sheet-frame";
import { COLORS, LINE, LINE_CENTER } from "../sheets/styles";
import { type BatchContext, batchSheet, headAt, HEADER_ROW, lineRow, sentenceRow } from "./batch-frame";

const WIDTHS = [5, 60, 16, 80] as const;

/** The files that have no line, and why. */
export function layOutUnread(context: BatchContext): OwnSheet {
  const { batch, without } = context;
  const sheet = { ...batchSheet("unread", WIDTHS, context), tabColor: COLORS.muted };
  if (without.length === 0) return { ...sheet, rows: [...sheet.rows, sentenceRow(HEADER_ROW, batch.unread.none, "none")] };
  const titles = [batch.columns.number, batch.columns.file, batch.unread.outcome, batch.unread.reason];
  const last = HEADER_ROW + without.length;
  const lines = without.map(({ kind, file, message }, index) =>
    lineRow(
      HEADER_ROW + 1 + index,
      [
        [numberOf(index + 1), LINE_CENTER],
        [textOf(file), LINE],
        [textOf(kind === "unread" ? batch.unread.unread : batch.unread.skipped), LINE_CENTER],
        [textOf(message), LINE],
      ],
      WIDTHS,
      `file:${file}`,
    ),
  );
  return {
    ...sheet,
    rows: [...sheet.rows, headAt(HEADER_ROW, titles, WIDTHS), ...lines],
    tables: [tableOf("CaiTien_TepKhongDoc", areaOf(HEADER_ROW, 1, last, WIDTHS.length), titles)],
    formats: [
      {
        area: areaOf(HEADER_ROW + 1, 3, last, 3),
        rule: {
          kind: "formula",
          formula: `C${HEADER_ROW + 1}="${batch.unread.unread}"`,
          style: { color: COLORS.error, fill: COLORS.errorFill },
        },
      },
    ],
  };
}
