/** Placeholder until the full reader lands: codes of CV 5932 only. */
export function readEvidence(text: string): string[] {
  return [...text.matchAll(/H\d{1,2}-\d{1,2}\.\d{1,2}-\d{1,3}/g)].map((match) => `[${match[0]}]`);
}
