/** What texts say: copied, misplaced, against each other. Every check of this group; a new one is a file here, a line here and its words. */
export const contentChecks = [] as const;
