import { failure } from "../../../engine";
import type { Language } from "../../../words";
import type { SavedFile } from "../post/messages";
import type { BenchSurroundings } from "./bench";

const PREFIX = "cai-tien.";
const TAB = "cai-tien.tab";
const TYPED = "cai-tien.typed";

/** A few short texts that this person's browser keeps. Storage may be missing or refuse: then nothing is kept beyond this visit. */
export interface PersonKeeper {
  readonly recall: (name: string) => string | null;
  readonly keep: (name: string, value: string) => void;
  readonly clear: () => void;
}

export function personKeeper(): PersonKeeper {
  return {
    recall: (name) => ifAllowed(() => localStorage.getItem(PREFIX + name)),
    keep: (name, value) => void ifAllowed(() => localStorage.setItem(PREFIX + name, value)),
    clear: () =>
      void ifAllowed(() => {
        for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
      }),
  };
}

/** What the bench needs, from the browser that is around us. */
export function browserSurroundings(person: PersonKeeper): Omit<BenchSurroundings, "link" | "readSchools" | "sumOfSchools"> {
  return {
    ofPerson: {
      read: async (key) => person.recall(key),
      write: async (key, text) => person.keep(key, text),
      clear: person.clear,
    },
    tab: {
      read: () => ifAllowed(() => sessionStorage.getItem(TAB)),
      keep: (tab) => void ifAllowed(() => sessionStorage.setItem(TAB, tab)),
    },
    typed: {
      read: () => ifAllowed(() => sessionStorage.getItem(TYPED)),
      write: (text) => void ifAllowed(() => (text === null ? sessionStorage.removeItem(TYPED) : sessionStorage.setItem(TYPED, text))),
    },
    today,
    sample: location.protocol === "file:" ? null : sample,
    download,
    language: languageOf(person.recall("language")),
  };
}

/** Vietnamese first: who wants English says so once. */
function languageOf(chosen: string | null): Language {
  return chosen === "en" ? "en" : "vi";
}

async function sample(file: string): Promise<Uint8Array> {
  const answer = await fetch(`samples/${file}`).catch(() => null);
  if (answer === null || !answer.ok) throw failure("file-missing", { file });
  return new Uint8Array(await answer.arrayBuffer());
}

/** The browser finds a free name in the folder for downloads where this one is taken. */
function download({ name, bytes }: SavedFile): void {
  const kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: kind }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has to have begun with it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The day on the wall, not in Greenwich. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function ifAllowed<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch {
    return null;
  }
}
