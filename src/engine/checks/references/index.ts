import { circularSuperseded } from "./circular-superseded";
import { referenceIncomplete } from "./reference-incomplete";
import { referenceMalformed } from "./reference-malformed";
import { referenceOutdated } from "./reference-outdated";
import { referenceWrong } from "./reference-wrong";

/** The texts of the law that a document cites. Every check of this group; a new one is a file here, a line here and its words. */
export const referencesChecks = [referenceMalformed, referenceIncomplete, referenceWrong, referenceOutdated, circularSuperseded] as const;
