import type { CheckPages } from "../../wording";
import { contentPages } from "./content";
import { formPages } from "./form";
import { levelsPages } from "./levels";
import { numbersPages } from "./numbers";
import { peoplePages } from "./people";
import { referencesPages } from "./references";
import { resultsPages } from "./results";
import { rowsPages } from "./rows";
import { textPages } from "./text";
import { timePages } from "./time";

export const checkPages: CheckPages = {
  ...rowsPages,
  ...levelsPages,
  ...numbersPages,
  ...timePages,
  ...peoplePages,
  ...referencesPages,
  ...textPages,
  ...contentPages,
  ...formPages,
  ...resultsPages,
};
