/** A result report held against the plan it reports on. Every check of this group; a new one is a file here, a line here and its words. */
export const resultsChecks = [] as const;
