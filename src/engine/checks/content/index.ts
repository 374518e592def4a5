import { contentMisplaced } from "./content-misplaced";
import { textContradictory } from "./text-contradictory";
import { textCopied } from "./text-copied";
import { textMisplaced } from "./text-misplaced";

/** What texts say: copied, misplaced, against each other. Every check of this group; a new one is a file here, a line here and its words. */
export const contentChecks = [contentMisplaced, textContradictory, textCopied, textMisplaced] as const;
