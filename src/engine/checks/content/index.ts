import { contentMisplaced } from "./content-misplaced";
import { textCopied } from "./text-copied";
import { textMisplaced } from "./text-misplaced";

/** What texts say: copied, misplaced, against each other. Every check of this group; a new one is a file here, a line here and its words. */
export const contentChecks = [contentMisplaced, textCopied, textMisplaced] as const;
