/** Letters, words and noise: how the document is typed. Every check of this group; a new one is a file here, a line here and its words. */
export const textChecks = [] as const;
