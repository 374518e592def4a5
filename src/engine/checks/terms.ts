/** The few domain words that a cell should hold: they stand in `expected`, which is no sentence. */

/** A level by its name: 2 → the word for level and the number. */
export function levelTerm(level: number): string {
  return `M\u1ee9c ${level}`;
}

/** "keep up level n": the target of a criterion that has no higher level. */
export function keepLevelTerm(level: number): string {
  return `duy tr\u00ec ${levelTerm(level)}`;
}

/** "1.4" → criterion 1.4; "M4.2" → criterion 2, as the items of the fourth level are written. */
export function criterionTerm(code: string): string {
  return `Ti\u00eau ch\u00ed ${code.startsWith("M4.") ? code.slice(3) : code}`;
}

export function standardTerm(number: number, title: string): string {
  return `Ti\u00eau chu\u1ea9n ${number}: ${title}`;
}
