/** A few short texts that this person's browser keeps; what belongs to the workbook is kept in the workbook. */
export interface PersonMemory {
  readonly recall: (name: string) => string | null;
  readonly keep: (name: string, value: string) => void;
}

/** Storage may be missing or refuse (private windows, blocked third-party storage): then nothing is kept beyond this visit. */
export function personMemory(): PersonMemory {
  const kept = new Map<string, string>();
  return {
    recall: (name) => kept.get(name) ?? ifAllowed(() => window.localStorage.getItem(keyOf(name))),
    keep: (name, value) => {
      kept.set(name, value);
      ifAllowed(() => window.localStorage.setItem(keyOf(name), value));
    },
  };
}

function ifAllowed<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch {
    return null;
  }
}

/** Excel on the web gives each user of a shared browser a partition of their own. */
function keyOf(name: string): string {
  const partition = typeof Office === "undefined" ? undefined : Office.context?.partitionKey;
  return `${partition ?? ""}cai-tien.${name}`;
}
