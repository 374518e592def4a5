import type { SchoolType } from "../catalogue/circular";
import { bare } from "../workbook/fold";

/** A name is short; what is longer is no name and would only cost time. */
const LONGEST_NAME = 400;

const KINDERGARTEN = ["mam non", "mau giao", "nha tre"];
const PRIMARY = ["tieu hoc"];
const SECONDARY = ["trung hoc", "lien cap", "nhieu cap", "pho thong co so", "2 cap hoc", "3 cap hoc", "hai cap hoc", "ba cap hoc"];
/** Decide only where nothing else speaks: a "pho thong dan toc ban tru" may be a primary school. */
const WEAKLY_SECONDARY = ["pho thong", "dan toc noi tru"];

/** What kind of school a name tells of; null where it tells none, or a kindergarten and a primary school in one. */
export function schoolTypeOf(name: string): SchoolType | null {
  const words = bare(name.slice(0, LONGEST_NAME))
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  const text = ` ${words.join(" ")} `;
  const says = (phrases: readonly string[]) => phrases.some((phrase) => text.includes(` ${phrase} `));
  if (says(SECONDARY) || words.some(isSecondaryWord)) return "secondary";
  const isKindergarten = says(KINDERGARTEN) || words.some((word) => word === "mn" || word === "mg");
  const isPrimary = says(PRIMARY) || words.some(isPrimaryWord);
  if (isKindergarten && isPrimary) return null;
  if (isKindergarten) return "kindergarten";
  if (isPrimary) return "primary";
  return says(WEAKLY_SECONDARY) || words.some((word) => /^ptdt(nt|bt)?$/.test(word)) ? "secondary" : null;
}

/** "THCS", "THPT", "PTDTBTTHCS" (written in one), "PTCS", the old "PTTH", "PTLC". */
function isSecondaryWord(word: string): boolean {
  return /th(cs|pt)$/.test(word) || ["ptcs", "ptth", "ptlc", "thcsthpt", "ththcs"].includes(word);
}

/** "TH", "TH1", "PTDTBTTH". */
function isPrimaryWord(word: string): boolean {
  return /^th\d{0,2}$/.test(word) || /^ptdt(bt|nt)th$/.test(word);
}
