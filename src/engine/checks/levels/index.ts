/** Every check of this group; a new one is a file here, a line here and its words. */
export const levelsChecks = [] as const;
