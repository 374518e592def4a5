import type { Book, PlanRow, Profile } from "../../src/engine/book/book";
import { areaOfCell } from "../../src/engine/workbook/address";

export const EMPTY_PROFILE: Profile = {
  school: null,
  authority: null,
  schoolYear: null,
  schoolType: null,
  documentNumber: null,
  documentType: null,
  issuedOn: null,
  place: null,
  signer: null,
  signerTitle: null,
};

/** A primary school's book under 17/2018 with nothing in it: tests spread it and set what they are about. */
export const EMPTY_BOOK: Book = {
  profile: EMPTY_PROFILE,
  circular: { id: "17/2018", reason: "basis", words: null, at: null, schoolType: "primary", certainty: 1 },
  tables: [],
  plan: [],
  assessments: [],
  results: [],
  statements: [],
  verdicts: [],
  leftovers: [],
  untidy: [],
  paragraphs: [],
  otherTables: [],
  ownMarks: [],
  progress: [],
  listed: [],
};

/** A plan row in A1 that says nothing. */
export const EMPTY_PLAN_ROW: PlanRow = {
  id: "KH-0-01",
  table: 0,
  sheet: "KH",
  area: areaOfCell(1, 1),
  criterion: { code: null, repair: null, title: null, field: null, others: [], isInherited: false },
  levels: null,
  standard: null,
  fields: {},
  people: [],
  period: null,
  money: null,
  targetLevel: null,
  statedResult: null,
  statedLevel: null,
  verdict: null,
  evidence: [],
  joined: [],
  isHeadLost: false,
  likelyCriterion: null,
};
