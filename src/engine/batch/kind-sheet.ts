import type { Severity } from "../diagnostics/finding";
import { areaOf, numberOf, textOf } from "../sheets/cells";
import type { OwnConditionalFormat, OwnRow, OwnSheet } from "../sheets/own-sheet";
import { tableOf } from "../sheets/sheet-frame";
import { COLORS, LINE, LINE_CENTER } from "../sheets/styles";
import { asTotal, type BatchContext, batchSheet, COUNT, headAt, HEADER_ROW, lineRow, nameOf, sentenceRow, sumOver } from "./batch-frame";
import { grouped } from "./grouped";
import type { SchoolLine } from "./school-line";

const WIDTHS = [5, 46, 18, 34, 10, 42] as const;
const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

interface Kind {
  readonly code: string;
  readonly severity: Severity;
  readonly count: number;
  /** Those that have it, the most frequent first. */
  readonly schools: readonly { readonly line: SchoolLine; readonly count: number }[];
}

/** What is wrong where: each kind of finding over all schools, then the schools that have it. Findings that were accepted are not among them. */
export function layOutKinds(context: BatchContext): OwnSheet {
  const { batch } = context;
  const sheet = { ...batchSheet("kinds", WIDTHS, context), tabColor: "C00000" };
  const kinds = kindsOf(context.schools);
  if (kinds.length === 0) return { ...sheet, rows: [...sheet.rows, sentenceRow(HEADER_ROW, batch.kinds.none, "none")] };
  const lastKind = HEADER_ROW + kinds.length;
  const listHeader = lastKind + 4;
  const list = listRows(kinds, listHeader, context);
  const lastLine = listHeader + list.length;
  return {
    ...sheet,
    // The list is long, the table above it is not: the list's header goes with it from page to page.
    print: { ...sheet.print, titleRows: { first: listHeader, last: listHeader } },
    rows: [
      ...sheet.rows,
      headAt(HEADER_ROW, summaryTitles(context), WIDTHS),
      ...kinds.map((kind, index) => summaryRow(kind, index, context)),
      totalRow(lastKind + 1, kinds, context),
      sentenceRow(listHeader - 1, batch.kinds.list, "list"),
      headAt(listHeader, listTitles(context), WIDTHS, "list-header"),
      ...list,
    ],
    tables: [
      tableOf("CaiTien_LoaiLoi", areaOf(HEADER_ROW, 1, lastKind, 5), summaryTitles(context)),
      tableOf("CaiTien_LoiCuaTruong", areaOf(listHeader, 1, lastLine, WIDTHS.length), listTitles(context)),
    ],
    formats: [...formatsOf(HEADER_ROW + 1, lastKind, context), ...formatsOf(listHeader + 1, lastLine, context)],
  };
}

function kindsOf(schools: readonly SchoolLine[]): readonly Kind[] {
  const found = schools.flatMap((line) => line.kinds.map((kind) => ({ ...kind, line })));
  const kinds = [...grouped(found, ({ code, severity }) => `${RANK[severity]} ${code}`).values()].map((all): Kind => {
    const [{ code, severity }] = all as [(typeof all)[number]];
    const counts = all.map(({ line, count }) => ({ line, count })).sort((a, b) => b.count - a.count);
    return { code, severity, count: all.reduce((sum, one) => sum + one.count, 0), schools: counts };
  });
  return kinds.sort(
    (a, b) => RANK[a.severity] - RANK[b.severity] || b.schools.length - a.schools.length || b.count - a.count || (a.code < b.code ? -1 : 1),
  );
}

function summaryTitles({ batch }: BatchContext): readonly string[] {
  return [batch.columns.number, batch.kinds.kind, batch.kinds.severity, batch.kinds.schools, batch.kinds.count];
}

function listTitles({ batch }: BatchContext): readonly string[] {
  return [batch.columns.number, batch.kinds.kind, batch.kinds.severity, batch.columns.school, batch.kinds.count, batch.columns.file];
}

function summaryRow({ code, severity, count, schools }: Kind, index: number, { kindName, sheets }: BatchContext): OwnRow {
  return lineRow(
    HEADER_ROW + 1 + index,
    [
      [numberOf(index + 1), LINE_CENTER],
      [textOf(kindName(code)), LINE],
      [textOf(sheets.findings.severity[severity]), LINE_CENTER],
      [numberOf(schools.length), COUNT],
      [numberOf(count), COUNT],
    ],
    WIDTHS,
    `kind:${code}:${severity}`,
  );
}

function totalRow(row: number, kinds: readonly Kind[], { batch }: BatchContext): OwnRow {
  const count = kinds.reduce((sum, kind) => sum + kind.count, 0);
  const empty = [textOf(null), asTotal(LINE)] as const;
  const values = [
    empty,
    [textOf(batch.total), asTotal(LINE)],
    empty,
    empty,
    [sumOver(5, HEADER_ROW + 1, row - 1, count), asTotal(COUNT)],
  ] as const;
  return lineRow(row, values, WIDTHS, "total");
}

function listRows(kinds: readonly Kind[], header: number, context: BatchContext): readonly OwnRow[] {
  const { kindName, sheets } = context;
  const lines = kinds.flatMap(({ code, severity, schools }) => schools.map((one) => ({ code, severity, ...one })));
  return lines.map(({ code, severity, line, count }, index) =>
    lineRow(
      header + 1 + index,
      [
        [numberOf(index + 1), LINE_CENTER],
        [textOf(kindName(code)), LINE],
        [textOf(sheets.findings.severity[severity]), LINE_CENTER],
        [textOf(nameOf(line, context)), LINE],
        [numberOf(count), COUNT],
        [textOf(line.file), LINE],
      ],
      WIDTHS,
      `${code}:${severity}:${line.file}`,
    ),
  );
}

function formatsOf(first: number, last: number, { sheets }: BatchContext): readonly OwnConditionalFormat[] {
  const paint = (severity: Severity, color: string, fill: string): OwnConditionalFormat => ({
    area: areaOf(first, 3, last, 3),
    rule: { kind: "formula", formula: `C${first}="${sheets.findings.severity[severity]}"`, style: { color, fill } },
  });
  return [
    paint("error", COLORS.error, COLORS.errorFill),
    paint("warning", COLORS.warning, COLORS.warningFill),
    paint("note", COLORS.note, COLORS.noteFill),
  ];
}
