import type { Random } from "../shapes/random";

export interface Traits {
  readonly list: string[];
  readonly has: (name: string, share: number) => boolean;
  readonly pick: (name: string, from: readonly string[]) => string;
}

export function traitsOf(random: Random): Traits {
  const list: string[] = [];
  return {
    list,
    has: (name, share) => {
      const has = random.chance(share);
      if (has && !list.includes(name)) list.push(name);
      return has;
    },
    pick: (name, from) => {
      const picked = random.pick(from);
      list.push(`${name}: ${picked}`);
      return picked;
    },
  };
}
