import { standardOf, type Circular } from "../../catalogue/circular";
import type { DocumentWords } from "./document-words";

/** What a record stands under in the grid of a paper. */
export interface GridPlace {
  readonly code: string | null;
  readonly standard: number | null;
  readonly levels: readonly number[] | null;
}

/** Items of level 4 stand under no standard. */
function isLevel4Item({ code }: GridPlace): boolean {
  return code?.startsWith("M4.") === true;
}

/** Whether any record stands under a heading of levels. */
export function hasSections(places: readonly GridPlace[]): boolean {
  return places.some((one) => sectionLevels(one) !== null);
}

export function sectionLevels(place: GridPlace): readonly number[] | null {
  return place.levels ?? (isLevel4Item(place) ? [4] : null);
}

export function sectionHeading(place: GridPlace, words: DocumentWords): string {
  const levels = sectionLevels(place);
  return levels === null ? words.sectionUnknown : words.section(levels);
}

export function standardHeading(place: GridPlace, circular: Circular, words: DocumentWords): string | null {
  const { standard } = place;
  if (isLevel4Item(place)) return null;
  return standard === null ? words.standardUnknown : words.standard(standard, standardOf(circular, standard)?.title ?? null);
}

/** In the order in which the groups begin. */
export function groupedBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
