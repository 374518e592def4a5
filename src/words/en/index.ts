import type { Words } from "../words";
import { batch } from "./batch";
import { checkKinds } from "./check-kinds";
import { contentWords } from "./checks-content";
import { formWords } from "./checks-form";
import { levelsWords } from "./checks-levels";
import { numbersWords } from "./checks-numbers";
import { peopleWords } from "./checks-people";
import { referencesWords } from "./checks-references";
import { resultsWords } from "./checks-results";
import { rowsWords } from "./checks-rows";
import { textWords } from "./checks-text";
import { timeWords } from "./checks-time";
import { cli } from "./cli";
import { domain } from "./domain";
import { failures } from "./failures";
import { grid } from "./grid";
import { opening } from "./opening";
import { panels } from "./panels";
import { sheets } from "./sheets";
import { workbench } from "./workbench";

export const en: Words = {
  checks: {
    ...rowsWords,
    ...levelsWords,
    ...numbersWords,
    ...timeWords,
    ...peopleWords,
    ...referencesWords,
    ...textWords,
    ...contentWords,
    ...formWords,
    ...resultsWords,
  },
  batch,
  checkKinds,
  sheets,
  failures,
  cli,
  domain,
  grid,
  opening,
  panels,
  workbench,
};
