import type { Words } from "../words";
import { levelsWords } from "./checks-levels";
import { numbersWords } from "./checks-numbers";
import { rowsWords } from "./checks-rows";
import { timeWords } from "./checks-time";
import { cli } from "./cli";
import { domain } from "./domain";
import { failures } from "./failures";
import { opening } from "./opening";
import { panels } from "./panels";
import { sheets } from "./sheets";

export const vi: Words = {
  checks: { ...rowsWords, ...levelsWords, ...numbersWords, ...timeWords },
  sheets,
  failures,
  cli,
  domain,
  opening,
  panels,
};
