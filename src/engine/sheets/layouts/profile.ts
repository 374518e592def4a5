import type { Book, Profile, ProfileFact } from "../../book/book";
import { CIRCULAR_IDS } from "../../catalogue/circular";
import { addressOf, type Place } from "../../workbook/address";
import { areaOf, cellOf, dayOf, rowOf, textOf } from "../cells";
import type { OwnLink, OwnSheet, OwnValue } from "../own-sheet";
import type { SheetWords } from "../sheet-words";
import { BODY, BODY_INPUT, BODY_LINK, LINE_LABEL, PORTRAIT } from "../styles";
import type { LayoutContext } from "../layout-context";
import { blankSheet, headerRow, heightFor, titleRows } from "../sheet-frame";

const HEADER_ROW = 4;
const WIDTHS = [30, 62, 34] as const;

/** The order of the lines; what reads them back goes by their labels. */
const FIELDS = [
  "school",
  "authority",
  "schoolType",
  "schoolYear",
  "circular",
  "circularTitle",
  "circularReason",
  "certainty",
  "documentType",
  "documentNumber",
  "issuedOn",
  "place",
  "signer",
  "signerTitle",
] as const;
type ProfileLine = (typeof FIELDS)[number];

interface Line {
  readonly field: ProfileLine;
  readonly value: OwnValue;
  readonly isTyped: boolean;
  readonly at: Place | null;
  /** It follows from other facts; to say that somebody chose it would hold it fast when these change. */
  readonly isInferred?: boolean;
}

/** Hồ sơ: what is known about school and document, each fact with its cell, to be corrected by hand. */
export function layOutProfile(context: LayoutContext): OwnSheet {
  const { words } = context;
  const lines = FIELDS.map((field) => elsewhere(lineOf(field, context), context.nameOf("profile")));
  const rows = lines.map((line, index) => {
    const source =
      line.at !== null
        ? words.place(line.at.sheet, addressOf(line.at.area))
        : line.value.kind === "empty" || line.isInferred === true
          ? null
          : words.profile.chosen;
    const cells = [
      cellOf(1, textOf(words.profile.fields[line.field]), LINE_LABEL),
      cellOf(2, line.value, line.isTyped ? { ...BODY_INPUT, ...formatOf(line.field) } : BODY),
      cellOf(3, textOf(line.isTyped ? source : null), line.at !== null ? BODY_LINK : BODY),
    ];
    return { ...rowOf(HEADER_ROW + 1 + index, cells, heightFor(cells, WIDTHS) + 3), key: `fact:${line.field}` };
  });
  return {
    ...blankSheet("profile", context.nameOf("profile")),
    columns: WIDTHS.map((width) => ({ width })),
    columnKeys: ["label", "value", "source"],
    feedsBack: ["value"],
    rows: [
      ...titleRows(words.profile.title, words.profile.help, ""),
      headerRow(HEADER_ROW, [words.profile.label, words.profile.value, words.profile.source], WIDTHS),
      ...rows,
    ],
    validations: [
      { area: cellArea("circular"), rule: { kind: "list", choices: [...CIRCULAR_IDS] }, ...words.profile.circularHelp },
      {
        area: cellArea("schoolType"),
        rule: { kind: "list", choices: Object.values(words.profile.schoolType) },
        ...words.profile.schoolTypeHelp,
      },
    ],
    links: lines.flatMap((line, index) => linkOf(line, HEADER_ROW + 1 + index, words)),
    freeze: { rows: HEADER_ROW, columns: 0 },
    print: PORTRAIT,
    tabColor: "7F7F7F",
  };
}

/** What was read from this very sheet is the user's: its cell is the one beside it, and says nothing of where it comes from. */
function elsewhere(line: Line, sheet: string): Line {
  return line.at?.sheet === sheet ? { ...line, at: null } : line;
}

function cellArea(field: ProfileLine): ReturnType<typeof areaOf> {
  const row = HEADER_ROW + 1 + FIELDS.indexOf(field);
  return areaOf(row, 2, row, 2);
}

function formatOf(field: ProfileLine): { readonly format?: string; readonly horizontal?: "left" } {
  return field === "issuedOn" ? { format: "dd/mm/yyyy", horizontal: "left" } : { horizontal: "left" };
}

function lineOf(field: ProfileLine, { assessed, words }: LayoutContext): Line {
  const { book, circular } = assessed;
  switch (field) {
    case "circular":
      return { field, value: textOf(circularTyped(book) ?? circular.id), isTyped: true, at: book.circular.at };
    case "circularTitle":
      return { field, value: textOf(`${circular.number}: ${circular.title}`), isTyped: false, at: null };
    case "circularReason":
      return { field, value: textOf(reasonOf(book.circular.words, words.profile.reason[book.circular.reason])), isTyped: false, at: null };
    case "certainty":
      return { field, value: textOf(`${Math.round(book.circular.certainty * 100)}%`), isTyped: false, at: null };
    case "issuedOn":
      return factLine(field, book.profile.issuedOn, dayOf);
    case "schoolType":
      return typeLine(book, words);
    default:
      return factLine(field, book.profile[field satisfies keyof Profile]);
  }
}

function reasonOf(typed: string | null, reason: string): string {
  return typed === null ? reason : `${reason}: \u201c${typed}\u201d`;
}

/** What a person typed stays as they typed it ("17/2018/TT-BGDĐT"). */
function circularTyped({ circular }: Book): string | null {
  return circular.reason === "own-sheet" ? circular.words : null;
}

function factLine(field: ProfileLine, fact: ProfileFact | null, valueOf: (value: string | undefined) => OwnValue = textOf): Line {
  return { field, value: asTyped(fact) ?? valueOf(fact?.value), isTyped: true, at: fact?.at ?? null };
}

function typeLine({ profile, circular }: Book, words: SheetWords): Line {
  const line = factLine("schoolType", profile.schoolType, () => textOf(words.profile.schoolType[circular.schoolType]));
  return { ...line, isInferred: line.at === null };
}

/** However it was understood. */
function asTyped(fact: ProfileFact | null): OwnValue | null {
  const typed = fact?.typed;
  switch (typed?.kind) {
    case "text":
      return textOf(typed.text);
    case "number":
      return { kind: "number", number: typed.number };
    case "date":
      return dayOf(typed.day);
    default:
      return null;
  }
}

function linkOf({ at }: Line, row: number, words: SheetWords): readonly OwnLink[] {
  return at === null ? [] : [{ row, column: 3, sheet: at.sheet, address: addressOf(at.area), tooltip: words.plan.goToSource }];
}
