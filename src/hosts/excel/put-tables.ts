import { tableArea } from "../../engine/sheets/table-names";
import type { OwnTable } from "../../engine/sheets/own-sheet";
import { addressOf } from "../../engine/workbook/address";
import type { Putting } from "./put-sheet";
import { type Step, step } from "./queue";
import type { Survey } from "./survey";

/**
 * Whether the tables of a standing sheet can stay: the same ones, each beginning in the same cell with the same columns. Then they are
 * only made longer or shorter, and formulas of people that name them go on as before.
 */
export function areStanding({ plan: { sheet, standing }, survey }: Pick<Putting, "plan" | "survey">): boolean {
  return (
    standing !== null &&
    standing.tables.length === sheet.tables.length &&
    sheet.tables.every((table) =>
      standing.tables.some(
        ({ name, area, columns }) =>
          name.toLowerCase() === nameHere(table, survey).toLowerCase() &&
          area.top === table.area.top &&
          area.left === table.area.left &&
          columns.length === table.columns.length &&
          columns.every((column, index) => column === table.columns[index]),
      ),
    )
  );
}

/** Made of contents that are there already. */
export function tableSteps(putting: Putting): readonly Step[] {
  const { plan, survey, at, context } = putting;
  return plan.sheet.tables.map((table) =>
    step(6, () => {
      const address = addressOf(tableArea(table.area));
      if (areStanding(putting)) {
        const there = context.workbook.tables.getItem(nameHere(table, survey));
        there.resize(address);
        there.style = table.style ?? "";
        return;
      }
      const added = at().tables.add(address, true);
      added.name = nameHere(table, survey);
      added.style = table.style ?? "";
    }),
  );
}

function nameHere({ name }: OwnTable, { renamed }: Survey): string {
  return renamed.get(name.toLowerCase()) ?? name;
}
