/** The texts of the law that a document cites. Every check of this group; a new one is a file here, a line here and its words. */
export const referencesChecks = [] as const;
