import type { Book, Field } from "../book/book";
import type { Place } from "../workbook/address";

/** Of a value that stands in several cells, the one cell that holds the words; the whole place where no cell alone does. */
export function wordsFinder(book: Book): (at: Place, words: string | null) => Place {
  let joined: ReadonlyMap<string, Field> | null = null;
  return (at, words) => {
    const { top, left, bottom, right } = at.area;
    if (words === null || (top === bottom && left === right)) return at;
    // Most books have no such finding: the rows are gone through when one first asks.
    joined ??= joinedFieldsOf(book);
    const piece = joined.get(keyOf(at))?.pieces?.find(({ text }) => text.includes(words));
    return piece === undefined ? at : { sheet: at.sheet, area: piece.area };
  };
}

function joinedFieldsOf(book: Book): ReadonlyMap<string, Field> {
  const joined = new Map<string, Field>();
  for (const { sheet, criterion, fields } of [...book.plan, ...book.results]) {
    for (const field of [criterion.field, ...Object.values(fields)]) {
      if (field?.pieces !== undefined) joined.set(keyOf({ sheet, area: field.area }), field);
    }
  }
  return joined;
}

function keyOf({ sheet, area }: Place): string {
  return `${area.top},${area.left},${area.bottom},${area.right},${sheet}`;
}
