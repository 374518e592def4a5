import { DISTRICT_CHANGES } from "./district-changes";
import { DISTRICTS } from "./districts";
import { CITIES_BEFORE_2025, PROVINCES_SINCE_2025 } from "./provinces";

/** q quận, h huyện, t thị xã, c thành phố thuộc tỉnh. */
export type DistrictKind = "q" | "h" | "t" | "c";

/** A district as it was called at some time before districts were abolished on 01/07/2025. */
export interface District {
  readonly kind: DistrictKind;
  readonly name: string;
  /** The province it belonged to before the reform. */
  readonly province: string;
}

export interface Province {
  readonly name: string;
  readonly isCity: boolean;
  /** Its name since 12/06/2025; its own where it kept it. */
  readonly now: string;
  readonly isCityNow: boolean;
}

interface Table {
  readonly districts: ReadonlyMap<string, readonly District[]>;
  readonly changes: readonly (readonly [District, District])[];
  readonly provinces: ReadonlyMap<string, Province>;
}

let table: Table | null = null;

/** Read once, when a name is first asked for. */
function tableOfPlaces(): Table {
  table ??= { districts: districtsByKey(), changes: changesOfDistricts(), provinces: provincesByKey() };
  return table;
}

/** The form for comparing names: without marks, one space between words, "Hoà Bình" and "Hòa Bình" the same. */
export function placeKey(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[\u0111\u00f0]/g, "d")
    .replace(/[\s\-\u2010-\u2015]+/g, " ")
    .replace(/^0(?=\d)/, "")
    .trim();
}

/** Every district that bears or bore the name, in whatever province and of whatever kind. */
export function districtsNamed(name: string): readonly District[] {
  return tableOfPlaces().districts.get(placeKey(name)) ?? [];
}

/** The province of the name before or after the reform; undefined where there is none. */
export function provinceNamed(name: string): Province | undefined {
  const key = placeKey(name);
  return tableOfPlaces().provinces.get(ALIASES.get(key) ?? key);
}

/** Whether two names of districts mean one place, or one that the other was made of: huyện Hoành Bồ and thành phố Hạ Long. */
export function isSamePlace(one: string, other: string): boolean {
  const [a, b] = [placeKey(one), placeKey(other)];
  if (a === b) return true;
  return tableOfPlaces().changes.some(([from, to]) => {
    const [x, y] = [placeKey(from.name), placeKey(to.name)];
    return (x === a && y === b) || (x === b && y === a);
  });
}

const ALIASES: ReadonlyMap<string, string> = new Map([
  ["hcm", "ho chi minh"],
  ["sai gon", "ho chi minh"],
  ["daklak", "dak lak"],
  ["dac lac", "dak lak"],
  ["dac nong", "dak nong"],
]);

function districtsByKey(): ReadonlyMap<string, readonly District[]> {
  const byKey = new Map<string, District[]>();
  const add = (district: District): void => {
    const key = placeKey(district.name);
    const known = byKey.get(key) ?? [];
    if (known.some((one) => one.kind === district.kind && one.province === district.province)) return;
    byKey.set(key, [...known, district]);
  };
  for (const line of DISTRICTS) for (const district of districtsOf(line)) add(district);
  for (const [from, to] of changesOfDistricts()) {
    add(from);
    add(to);
  }
  return byKey;
}

function districtsOf(line: string): readonly District[] {
  const [province = "", groups = ""] = line.split("|");
  return groups.split(";").flatMap((group) => {
    const [kind, names = ""] = group.split(":");
    return names.split(",").map((name) => ({ kind: kind as DistrictKind, name, province }));
  });
}

function changesOfDistricts(): readonly (readonly [District, District])[] {
  return DISTRICT_CHANGES.map((line) => {
    const [head = "", change = ""] = line.split("|");
    const province = head.slice(5);
    const [from, to] = change.split(">").map((one) => ({ kind: one[0] as DistrictKind, name: one.slice(2), province }));
    return [from as District, to as District] as const;
  });
}

function provincesByKey(): ReadonlyMap<string, Province> {
  const byKey = new Map<string, Province>();
  for (const line of PROVINCES_SINCE_2025) {
    const [head = "", old] = line.split("|");
    const isCityNow = head.startsWith("*");
    const now = head.replace("*", "");
    for (const name of new Set([now, ...(old ?? now).split(",")]))
      byKey.set(placeKey(name), { name, isCity: CITIES_BEFORE_2025.includes(name), now, isCityNow });
  }
  return byKey;
}
