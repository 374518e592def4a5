import { newId } from "./new-id";
import { tabsWithWork } from "./stored-work";

const LOCK = "cai-tien.tab.";
const PATIENCE_MS = 1_500;
/** Over plain http from another machine there are none. */
const locks = (globalThis.navigator as Partial<Navigator> | undefined)?.locks;

/**
 * Says which tab this is: the one it was before it was loaded anew, else one with work in progress that was closed, else a new one.
 * Two tabs are never the same one, also where the browser has made a double: each holds a lock for as long as it is open.
 */
export async function claimTab(asked: string | null): Promise<string> {
  if (asked !== null && (await isFreeSoon(asked))) return asked;
  // Where there are no locks nobody can tell whether the tab that has the work is still open.
  const closed = locks === undefined ? [] : await tabsWithWork().catch(() => []);
  for (const tab of closed) if (await hold(tab)) return tab;
  const made = newId();
  await hold(made);
  return made;
}

/** The page that was there before lets go a moment after this one has come. */
async function isFreeSoon(tab: string): Promise<boolean> {
  for (let waited = 0; waited < PATIENCE_MS; waited += 50) {
    if (await hold(tab)) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

/** Holds the lock until the tab is closed; false where another has it. */
function hold(tab: string): Promise<boolean> {
  if (locks === undefined) return Promise.resolve(true);
  return new Promise((resolve) => {
    void locks.request(`${LOCK}${tab}`, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock === null ? undefined : new Promise(() => {});
    });
  });
}
