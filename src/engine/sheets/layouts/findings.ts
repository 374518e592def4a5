import type { Finding, Severity } from "../../diagnostics/finding";
import { addressOf, columnLetters, LAST_ROW } from "../../workbook/address";
import { areaOf, blankCells, cellOf, EMPTY, filledCells, formulaOf, quoted, rowOf, textOf } from "../cells";
import { FINDING_COLUMNS, type FindingColumn } from "../own-columns";
import type { OwnConditionalFormat, OwnRow, OwnSheet, OwnStyle, OwnValue } from "../own-sheet";
import type { SheetWords } from "../sheet-words";
import { BODY, BODY_CENTER, BODY_INPUT, BODY_LINK, COLORS, HEADER, LANDSCAPE, LINE_CENTER, LINE_LABEL } from "../styles";
import { subjectOf, type LayoutContext } from "../layout-context";
import { blankSheet, fixedColumn, headerRow, heightFor, tableOf, titleRows } from "../sheet-frame";

const COUNT_ROW = 5;
const HEADER_ROW = 10;
/** Rules reach this far below the last line, over findings still to come. */
const ROOM_BELOW = 500;
const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

const WIDTHS: Readonly<Record<FindingColumn, number>> = {
  severity: 11,
  sheet: 14,
  address: 10,
  criterion: 9,
  fragment: 28,
  what: 38,
  why: 34,
  todo: 34,
  expected: 20,
  reason: 28,
  by: 20,
  on: 13,
  code: 12,
};

const STYLES: Readonly<Partial<Record<FindingColumn, OwnStyle>>> = {
  severity: { ...BODY_CENTER, isBold: true },
  address: { ...BODY_LINK, horizontal: "center" },
  criterion: BODY_CENTER,
  fragment: { ...BODY, isItalic: true },
  reason: BODY_INPUT,
  by: BODY_INPUT,
  on: { ...BODY_INPUT, horizontal: "center", format: "dd/mm/yyyy" },
  code: { ...BODY, size: 8, color: COLORS.muted },
};

/** Kết quả kiểm tra: the open findings by place; below them, in a table of their own, those that people accepted. */
export function layOutFindings(context: LayoutContext): OwnSheet {
  const { assessed, words } = context;
  const widths = FINDING_COLUMNS.map((column) => WIDTHS[column]);
  const titles = FINDING_COLUMNS.map((column) => words.findings.columns[column]);
  const findings = assessed.findings;
  const open = blockOf(
    "CaiTien_KiemTra",
    HEADER_ROW,
    findings.filter((one) => one.accepted === null),
    context,
  );
  const accepted = findings.filter((one) => one.accepted !== null);
  const apart = accepted.length === 0 ? [] : [blockOf("CaiTien_ChapNhan", open.last + 3, accepted, context)];
  const blocks = [open, ...apart];
  const last = blocks.at(-1)?.last ?? open.last;
  const help = findings.length === 0 ? words.findings.nothing : words.findings.help;
  return {
    ...blankSheet("findings", context.nameOf("findings")),
    columns: widths.map((width) => ({ width })),
    columnKeys: FINDING_COLUMNS,
    inputColumns: ["reason", "by", "on"],
    dropsRows: true,
    rows: [
      ...titleRows(words.findings.title, subjectOf(context), help),
      ...countRows(findings, last, words),
      ...open.rows,
      ...(apart.length === 0
        ? []
        : [{ ...rowOf(open.last + 2, [cellOf(1, textOf(words.findings.acceptedTitle), LINE_LABEL)], 20), key: "accepted-title" }]),
      ...apart.flatMap((block) => block.rows),
    ],
    tables: blocks.map(({ name, top, last: bottom }) => tableOf(name, areaOf(top, 1, bottom, titles.length), titles)),
    formats: formatsOf(last + ROOM_BELOW, words),
    links: blocks.flatMap((block) => block.links),
    freeze: { rows: HEADER_ROW, columns: 3 },
    // On paper the findings alone: who accepted what is for the screen, and thirteen columns would be too small to read.
    print: { ...LANDSCAPE, titleRows: { first: HEADER_ROW, last: HEADER_ROW }, area: areaOf(1, 1, LAST_ROW, columnOf("expected")) },
    tabColor: "C00000",
  };
}

/** A header with the lines of some findings under it. */
interface Block {
  readonly name: string;
  readonly top: number;
  readonly last: number;
  readonly rows: readonly OwnRow[];
  readonly links: OwnSheet["links"];
}

function blockOf(name: string, top: number, findings: readonly Finding[], context: LayoutContext): Block {
  const { words } = context;
  const widths = FINDING_COLUMNS.map((column) => WIDTHS[column]);
  const titles = FINDING_COLUMNS.map((column) => words.findings.columns[column]);
  const lines = findings.length === 0 ? [emptyLine()] : findings.map((finding) => valuesOf(finding, context));
  const blank = blankCells(FINDING_COLUMNS, (column) => STYLES[column] ?? BODY);
  const rows = lines.map((values, index) => {
    const cells = filledCells(blank, (at) => values[FINDING_COLUMNS[at] as FindingColumn]);
    const finding = findings[index];
    const key = `${name}:${finding === undefined ? "none" : keyOf(finding)}`;
    return { ...rowOf(top + 1 + index, cells, heightFor(cells, widths)), key };
  });
  const links = findings.map((finding, index) => ({
    row: top + 1 + index,
    column: columnOf("address"),
    sheet: finding.at.sheet,
    address: addressOf(finding.at.area),
    tooltip: words.findings.goToCell,
  }));
  return { name, top, last: top + rows.length, rows: [headerRow(top, titles, widths, `${name}-header`), ...rows], links };
}

/** Without its address: rows that come in above a finding do not make it another one. */
function keyOf({ code, at, criterion, fragment }: Finding): string {
  return [code, criterion ?? "", at.sheet, fragment ?? ""].join("|");
}

type FindingValues = Readonly<Record<FindingColumn, OwnValue>>;

function valuesOf(finding: Finding, { findingWords, words }: LayoutContext): FindingValues {
  const { what, why, todo } = findingWords(finding);
  return {
    severity: textOf(words.findings.severity[finding.severity]),
    sheet: textOf(finding.at.sheet),
    address: textOf(addressOf(finding.at.area)),
    criterion: textOf(finding.criterion),
    fragment: textOf(finding.fragment),
    what: textOf(what),
    why: textOf(why),
    todo: textOf(todo),
    expected: textOf(finding.expected),
    reason: textOf(finding.accepted?.reason),
    by: textOf(finding.accepted?.by),
    on: acceptedOn(finding.accepted?.on ?? null),
    code: textOf(finding.code),
  };
}

function acceptedOn(on: string | null): OwnValue {
  return on !== null && /^(19|[2-9]\d)\d\d-\d\d-\d\d$/.test(on) ? { kind: "day", day: on } : textOf(on);
}

function emptyLine(): FindingValues {
  return Object.fromEntries(FINDING_COLUMNS.map((column) => [column, EMPTY])) as unknown as FindingValues;
}

function columnOf(column: FindingColumn): number {
  return FINDING_COLUMNS.indexOf(column) + 1;
}

/** How many of each severity are open and accepted: live, for accepting one means typing a reason here. */
function countRows(findings: readonly Finding[], last: number, { findings: words }: SheetWords): readonly OwnRow[] {
  const severities = fixedColumn(columnOf("severity"), HEADER_ROW + 1, last);
  const reasons = fixedColumn(columnOf("reason"), HEADER_ROW + 1, last);
  const head = ["", words.open, words.accepted].map((text, index) => cellOf(index + 1, textOf(text), HEADER));
  const lines = SEVERITIES.map((severity, index) => {
    const ofThis = findings.filter((one) => one.severity === severity);
    const accepted = ofThis.filter((one) => one.accepted !== null).length;
    const is = `(${severities}=${quoted(words.severity[severity])})`;
    return rowOf(
      COUNT_ROW + 1 + index,
      [
        cellOf(1, textOf(words.severity[severity]), LINE_LABEL),
        cellOf(2, formulaOf(`SUMPRODUCT(${is}*(${reasons}=""))`, ofThis.length - accepted), LINE_CENTER),
        cellOf(3, formulaOf(`SUMPRODUCT(${is}*(${reasons}<>""))`, accepted), LINE_CENTER),
      ],
      18,
    );
  });
  return [rowOf(COUNT_ROW, head, 32), ...lines];
}

const SEVERITY_COLORS: Readonly<Record<Severity, { readonly color: string; readonly fill: string }>> = {
  error: { color: COLORS.error, fill: COLORS.errorFill },
  warning: { color: COLORS.warning, fill: COLORS.warningFill },
  note: { color: COLORS.note, fill: COLORS.noteFill },
};

function formatsOf(last: number, { findings: words }: SheetWords): readonly OwnConditionalFormat[] {
  const top = HEADER_ROW + 1;
  const cell = (column: FindingColumn): string => `$${columnLetters(columnOf(column))}${top}`;
  const isAccepted: OwnConditionalFormat = {
    area: areaOf(top, 1, last, FINDING_COLUMNS.length),
    rule: { kind: "formula", formula: `${cell("reason")}<>""`, style: { color: COLORS.muted } },
  };
  const bySeverity = SEVERITIES.map((severity): OwnConditionalFormat => {
    const formula = `AND(${cell("severity")}=${quoted(words.severity[severity])},${cell("reason")}="")`;
    return { area: areaOf(top, 1, last, 1), rule: { kind: "formula", formula, style: SEVERITY_COLORS[severity] } };
  });
  return [...bySeverity, isAccepted];
}
