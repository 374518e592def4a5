import { sectionsOf, type Condition, type FormatSection } from "./format-code";
import { generalNumber, numberShower, plainText } from "./shown-number";
import { NO_SUCH_DAY, timeShower } from "./shown-time";

export interface ShownText {
  readonly text: string;
  /** Where the format itself colours what it shows. */
  readonly color: string | null;
}

/** A number format as it works: what it makes of a number and of a text. */
export interface ShownFormat {
  readonly ofNumber: (number: number) => ShownText;
  readonly ofText: (text: string) => ShownText;
  /** Whether numbers come out as they are: General. */
  readonly isPlain: boolean;
}

const plain = (text: string): ShownText => ({ text, color: null });

export const PLAIN_FORMAT: ShownFormat = { ofNumber: (number) => plain(generalNumber(number)), ofText: plain, isPlain: true };

export function shownFormat(code: string | null, is1904: boolean): ShownFormat {
  const sections = code === null ? null : sectionsOf(code);
  if (sections === null || sections.length === 0) return PLAIN_FORMAT;
  const ofText = textSection(sections);
  const numbers = sections.filter((section, index) => index < 3 && (section !== ofText || sections.length === 1));
  const showers = numbers.map((section) => sectionShower(section, is1904));
  return {
    ofNumber: (number) => {
      const index = sectionFor(numbers, number);
      const section = numbers[index];
      const shower = showers[index];
      if (section === undefined || shower === undefined) return plain(numbers.length === 0 ? generalNumber(number) : NO_SUCH_DAY);
      // A second section says itself how less than nothing looks.
      const isSignedBySection = index === 1 && section.condition === null && (numbers[0]?.condition ?? null) === null;
      return { text: shower(number, !isSignedBySection), color: section.color };
    },
    ofText: (text) => (ofText === null ? plain(text) : { text: textIn(ofText, text), color: ofText.color }),
    isPlain: false,
  };
}

/** The fourth, or the one that holds "@". */
function textSection(sections: readonly FormatSection[]): FormatSection | null {
  const last = sections.at(-1);
  if (sections.length === 4) return last ?? null;
  return last !== undefined && last.pieces.some(({ kind }) => kind === "text") ? last : null;
}

function textIn({ pieces }: FormatSection, text: string): string {
  return pieces.map((piece) => (piece.kind === "text" || piece.kind === "general" ? text : plainText(piece))).join("");
}

function sectionFor(sections: readonly FormatSection[], number: number): number {
  const [first, second] = sections;
  if ((first?.condition ?? null) === null && (second?.condition ?? null) === null) {
    if (number < 0 && sections.length > 1) return 1;
    return number === 0 && sections.length > 2 ? 2 : 0;
  }
  return sections.findIndex(({ condition }, index) =>
    condition === null ? index > 0 || number > 0 || sections.length === 1 : holds(condition, number),
  );
}

function holds({ operator, than }: Condition, number: number): boolean {
  switch (operator) {
    case "<":
      return number < than;
    case "<=":
      return number <= than;
    case ">":
      return number > than;
    case ">=":
      return number >= than;
    case "=":
      return number === than;
    default:
      return number !== than;
  }
}

type Shower = (number: number, isSigned: boolean) => string;

function sectionShower({ pieces }: FormatSection, is1904: boolean): Shower {
  const ofTime = timeShower(pieces, is1904);
  if (ofTime !== null) return ofTime;
  const ofNumber = numberShower(pieces);
  if (ofNumber === null) return literalShower(pieces);
  return (number, isSigned) => {
    const shown = ofNumber(Math.abs(number));
    return number < 0 && isSigned && /[1-9]/.test(shown) ? `-${shown}` : shown;
  };
}

/** No digit places: words alone, or the number as General has it among them. */
function literalShower(pieces: FormatSection["pieces"]): Shower {
  return (number, isSigned) =>
    pieces
      .map((piece) =>
        piece.kind === "general" || piece.kind === "text" ? generalNumber(isSigned ? number : Math.abs(number)) : plainText(piece),
      )
      .join("");
}
