import { plainLetter } from "./plain";

/** Classes of plain letters: 0 is everything else. A power of two, so that a state is its place in the table. */
const WIDTH = 64;
const LAST_CODE = 0x2015;
const CLASSES = new Uint8Array(LAST_CODE + 1);
for (let code = 0; code <= LAST_CODE; code++) CLASSES[code] = classOf(plainLetter(code));

function classOf(plain: number): number {
  if (plain === 32) return 1;
  if (plain >= 97 && plain <= 122) return plain - 95;
  return plain >= 48 && plain <= 57 ? plain - 20 : 0;
}

/**
 * Which lists have a phrase in a text, one bit for each list, 31 at most. Phrases are plain: small letters, digits and single spaces.
 * The text is walked once as it is typed, however many phrases there are: this is for passing over the many texts that have none.
 */
export function cuesIn(lists: readonly (readonly string[])[]): (text: string) => number {
  const { next, found } = automatonOf(lists);
  return (text) => {
    let bits = 0;
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      state = next[state + (code <= LAST_CODE ? (CLASSES[code] as number) : 0)] as number;
      bits |= found[state / WIDTH] as number;
    }
    return bits;
  };
}

interface Automaton {
  /** From a state (its number times WIDTH) and a class to the next state. */
  readonly next: Int32Array;
  readonly found: Int32Array;
}

/** The tree of all phrases, each state with the way on from the longest end of it that begins a phrase too. */
function automatonOf(lists: readonly (readonly string[])[]): Automaton {
  const most = 1 + lists.flat().reduce((sum, phrase) => sum + phrase.length, 0);
  const next = new Int32Array(most * WIDTH);
  const found = new Int32Array(most);
  let states = 1;
  for (const [list, phrases] of lists.entries()) {
    for (const phrase of phrases) {
      let state = 0;
      for (let i = 0; i < phrase.length; i++) {
        const at = state + classOf(phrase.charCodeAt(i));
        if (next[at] === 0) next[at] = WIDTH * states++;
        state = next[at] as number;
      }
      found[state / WIDTH] = (found[state / WIDTH] as number) | (1 << list);
    }
  }
  linkEnds(next, found, states);
  return { next, found };
}

/** State by state, the shorter first: where no phrase goes on, the end that may begin another one does. */
function linkEnds(next: Int32Array, found: Int32Array, states: number): void {
  const endOf = new Int32Array(states);
  const queue = [0];
  for (const state of queue) {
    const end = endOf[state / WIDTH] as number;
    for (let kind = 0; kind < WIDTH; kind++) {
      const to = next[state + kind] as number;
      const beyond = state === 0 ? 0 : (next[end + kind] as number);
      if (to === 0) {
        next[state + kind] = beyond;
        continue;
      }
      endOf[to / WIDTH] = beyond;
      found[to / WIDTH] = (found[to / WIDTH] as number) | (found[beyond / WIDTH] as number);
      queue.push(to);
    }
  }
}
