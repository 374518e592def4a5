import type { TypedCell } from "../post/messages";

/** What was typed into a sheet at once. */
export interface Typing {
  readonly sheet: string;
  readonly cells: readonly TypedCell[];
}

/** A text that lives as long as the tab, through a reload; written at once, as no database is. */
export interface TabText {
  readonly read: () => string | null;
  /** Null takes it away. */
  readonly write: (text: string | null) => void;
}

export interface TypedJournal {
  readonly add: (typing: Typing) => void;
  /** The first so many of all that were added are put by. */
  readonly kept: (count: number) => void;
  readonly clear: () => void;
  /** The page may be about to go: what is not put by is written down. */
  readonly write: (tab: string) => void;
  /** What was written down when this tab went, and no more from now on. */
  readonly take: (tab: string) => readonly Typing[];
}

/** What was typed in the moment before the page went, which the worker had no time to put by. */
export function typedJournal(store: TabText): TypedJournal {
  let count = 0;
  let waiting: readonly (Typing & { readonly at: number })[] = [];
  let isWritten = true;
  const forget = (): void => {
    if (isWritten) store.write(null);
    isWritten = false;
  };
  return {
    add: (typing) => {
      count += 1;
      waiting = [...waiting, { ...typing, at: count }];
    },
    kept: (upTo) => {
      waiting = waiting.filter(({ at }) => at > upTo);
      // Typed once more later on, it would undo what was done since.
      if (waiting.length === 0) forget();
    },
    clear: () => {
      waiting = [];
      forget();
    },
    write: (tab) => {
      if (waiting.length === 0) return forget();
      store.write(JSON.stringify({ tab, typings: waiting.map(({ sheet, cells }) => ({ sheet, cells })) }));
      isWritten = true;
    },
    take: (tab) => {
      const text = store.read();
      store.write(null);
      isWritten = false;
      return text === null ? [] : typingsIn(text, tab);
    },
  };
}

function typingsIn(text: string, tab: string): readonly Typing[] {
  try {
    const written = JSON.parse(text) as { readonly tab?: unknown; readonly typings?: unknown };
    // A tab that was doubled has the text of the other one.
    if (written.tab !== tab || !Array.isArray(written.typings)) return [];
    return (written.typings as readonly Typing[]).filter(({ sheet, cells }) => typeof sheet === "string" && cells.every(isTypedCell));
  } catch {
    return [];
  }
}

function isTypedCell({ row, column, text }: TypedCell): boolean {
  return Number.isInteger(row) && Number.isInteger(column) && typeof text === "string";
}
