/** Who answers, and whose places and offices a document names. Every check of this group; a new one is a file here, a line here and its words. */
export const peopleChecks = [] as const;
