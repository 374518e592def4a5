import { columnLetters, type Book, type ProfileFact, type Table } from "../../../engine";
import { planJson } from "./plan-json";
import { assessmentJson, resultJson, statementJson } from "./result-json";
import { placeOf, sourceOf } from "./source-json";

/** One line of `read --json`. */
export function readJson(file: string, book: Book) {
  return {
    file,
    profile: profileJson(book),
    circular: circularJson(book),
    tables: book.tables.map(tableJson),
    plan: book.plan.map(planJson),
    assessments: book.assessments.map(assessmentJson),
    results: book.results.map(resultJson),
    statements: book.statements.map(statementJson),
    leftovers: book.leftovers.map((leftover) => ({ ...placeOf(leftover.at), text: leftover.text })),
  };
}

function profileJson(book: Book) {
  const { profile } = book;
  return {
    school: valueOf(profile.school),
    authority: valueOf(profile.authority),
    schoolYear: valueOf(profile.schoolYear),
    circular: hasPlan(book) || book.circular.reason !== "default" ? book.circular.id : null,
    schoolType: valueOf(profile.schoolType) ?? (book.circular.reason === "default" ? null : book.circular.schoolType),
    documentNumber: valueOf(profile.documentNumber),
    documentType: valueOf(profile.documentType),
    issuedOn: valueOf(profile.issuedOn),
    place: valueOf(profile.place),
    signer: valueOf(profile.signer),
    signerTitle: valueOf(profile.signerTitle),
  };
}

/** Why this circular: an addition to the contract. */
function circularJson(book: Book) {
  const { id, reason, words, at, schoolType, certainty } = book.circular;
  return { id, reason, words, source: at === null ? null : sourceOf(at.sheet, at.area), schoolType, certainty };
}

function valueOf(fact: ProfileFact | null): string | null {
  return fact === null || fact.value === "" ? null : fact.value;
}

function tableJson(table: Table) {
  return {
    ...sourceOf(table.sheet, table.area),
    layout: table.layout,
    rows: table.rows,
    columns: table.columns.map((column) => ({
      column: columnLetters(column.column),
      header: column.header === "" ? null : column.header,
      field: column.field,
      certainty: column.certainty,
    })),
    hasHeader: table.hasHeader,
  };
}

export function hasPlan(book: Book): boolean {
  return book.tables.length + book.plan.length + book.assessments.length + book.results.length > 0;
}
