import {
  addressOf,
  columnLetters,
  type Book,
  type PlanRow,
  type Profile,
  type Table,
  type Workbook,
  type WorkbookAssessment,
} from "../../../engine";
import type { Words } from "../../../words";
import { planJson } from "../json/plan-json";
import { hasPlan } from "../json/read-json";
import { aligned, printable, wrapped } from "./lines";

const MOST_ROWS = 60;

/** What was read, for people. */
export function readText(workbook: Workbook, { book, circular }: WorkbookAssessment, words: Words, width: number): string[] {
  if (!hasPlan(book)) return noPlanText(workbook, words, width);
  return [
    ...profileText(book, circular.number, words),
    "",
    `${words.cli.read.tables(book.tables.length)}:`,
    ...book.tables.flatMap((table) => tableText(table, words, width)),
    ...planText(book, words),
    ...countsText(book, words),
  ];
}

export function noPlanText(workbook: Workbook, words: Words, width: number): string[] {
  let cells = 0;
  for (const sheet of workbook.sheets) for (const row of sheet.rows) cells += row.cells.length;
  const names = workbook.sheets.slice(0, 12).map((sheet) => `“${printable(sheet.name, 31)}”`);
  if (workbook.sheets.length > names.length) names.push("…");
  return wrapped(words.cli.read.noPlan(names, cells), width, "  ");
}

const SHOWN_FACTS: readonly (keyof Profile)[] = [
  "school",
  "authority",
  "schoolYear",
  "documentType",
  "documentNumber",
  "issuedOn",
  "signer",
];

export function profileText(book: Book, circularNumber: string, words: Words): string[] {
  const facts = SHOWN_FACTS.flatMap((name) => {
    const fact = book.profile[name];
    if (fact === null) return [];
    return [[words.domain.profile[name], name === "issuedOn" ? words.domain.day(fact.value) : printable(fact.value, 90)]];
  });
  return aligned([...facts, [words.cli.read.circular, `${circularNumber} – ${circularReason(book, words)}`]]);
}

function circularReason({ circular }: Book, words: Words): string {
  const place = circular.at === null ? null : words.domain.place(circular.at.sheet, addressOf(circular.at.area));
  return words.cli.read.because(
    words.domain.circularReason[circular.reason],
    circular.words === null ? null : printable(circular.words, 60),
    place,
  );
}

function tableText(table: Table, words: Words, width: number): string[] {
  const { domain, cli } = words;
  const head = [
    domain.place(printable(table.sheet, 31), addressOf(table.area)),
    domain.layout[table.layout],
    cli.read.rows(table.rows),
    ...(table.hasHeader ? [] : [cli.read.noHeader]),
  ].join(" · ");
  const known = table.columns.flatMap((column) => {
    if (column.field === null) return [];
    const name = domain.field[column.field];
    return [`${columnLetters(column.column)} ${column.certainty < 0.6 ? cli.read.guessed(name) : name}`];
  });
  const unknown = table.columns.filter((column) => column.field === null).map((column) => columnLetters(column.column));
  if (unknown.length > 0) known.push(cli.read.unrecognised(unknown.join(", ")));
  return [...wrapped(head, width, "  ", "    "), ...(known.length === 0 ? [] : wrapped(known.join("; "), width, "    "))];
}

function planText(book: Book, words: Words): string[] {
  if (book.plan.length === 0) return [];
  const rows = book.plan.slice(0, MOST_ROWS).map((row) => planLine(row, words));
  const rest = book.plan.length - rows.length;
  const amounts = book.plan.flatMap((row) => (row.money?.amount === null || row.money === null ? [] : [row.money.amount]));
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  return [
    "",
    `${words.cli.read.planRows(book.plan.length)}:`,
    ...aligned(rows),
    ...(rest > 0 ? [`  ${words.cli.more(rest)}`] : []),
    ...(amounts.length === 0 ? [] : [`  ${words.cli.read.budget(words.domain.money(sum), amounts.length)}`]),
  ];
}

function planLine(row: PlanRow, words: Words): string[] {
  const fields = planJson(row);
  const gist = fields.work ?? fields.solution ?? fields.weakness ?? fields.goal ?? fields.note ?? "";
  return [
    row.id,
    printable(gist, 56),
    printable(row.people.length > 0 ? row.people.join(", ") : (fields.peopleText ?? ""), 28),
    timeOf(row, words),
  ];
}

function timeOf({ period }: PlanRow, words: Words): string {
  if (period === null) return "";
  if (period.start === null && period.end === null) return printable(period.text, 24);
  const days = [period.start, period.end].map((day) => (day === null ? "" : words.domain.day(day)));
  return `${days.join(" – ").trim()}${period.openEnd ? ` ${words.cli.read.openEnd}` : ""}`;
}

function countsText(book: Book, { cli }: Words): string[] {
  const counts = [
    ...(book.assessments.length === 0 ? [] : [cli.read.assessments(book.assessments.length)]),
    ...(book.results.length === 0 ? [] : [cli.read.results(book.results.length)]),
    ...(book.statements.length === 0 ? [] : [cli.read.statements(book.statements.length)]),
    ...(book.leftovers.length === 0 ? [] : [cli.read.leftovers(book.leftovers.length)]),
  ];
  return counts.length === 0 ? [] : ["", ...counts.map((count) => `  ${count}`)];
}
