import type { Area } from "../workbook/address";

/** A table needs a row below its header; an empty one gets a blank row to begin with. */
export function tableArea(area: Area): Area {
  return { ...area, bottom: Math.max(area.bottom, area.top + 1) };
}

/** Tables share their names with each other and with all defined names of the workbook. `taken` in lower case. */
export function freeTableName(chosen: string, taken: ReadonlySet<string>): string {
  if (!taken.has(chosen.toLowerCase())) return chosen;
  for (let number = 2; ; number++) {
    const name = `${chosen}_${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Formulas name tables by the name the layout chose; where a workbook had that name already, they follow. */
export function renamedTables(formula: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0) return formula;
  return formula.replace(
    /"[^"]*"|'[^']*'|\[[^\]]*\]|[A-Za-z_\u00c0-\u1ef9][\w.\u00c0-\u1ef9]*/g,
    (token) => names.get(token.toLowerCase()) ?? token,
  );
}
