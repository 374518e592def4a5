import { formatInconsistent } from "./format-inconsistent";
import { mottoMalformed } from "./motto-malformed";
import { numberingWrong } from "./numbering-wrong";
import { titleContradictory } from "./title-contradictory";

/** Layout of an administrative paper: numbering, heading block, titles, notation. Every check of this group; a new one is a file here, a line here and its words. */
export const formChecks = [formatInconsistent, mottoMalformed, numberingWrong, titleContradictory] as const;
