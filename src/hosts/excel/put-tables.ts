import { tableArea } from "../../engine/sheets/table-names";
import { cutText } from "../../engine/sheets/cut-text";
import { addressOf } from "../../engine/workbook/address";
import type { Putting } from "./put-sheet";
import { type Step, step } from "./queue";
import type { Plan } from "./survey";

const LONGEST_COLUMN_NAME = 255;

/**
 * Whether the tables of a standing sheet can stay: the same ones, each beginning in the same cell with the same columns. Then they are
 * only made longer or shorter, and formulas of people that name them go on as before.
 */
export function areStanding({ sheet, standing }: Plan): boolean {
  return (
    standing !== null &&
    standing.tables.length === sheet.tables.length &&
    sheet.tables.every((table) =>
      standing.tables.some(
        ({ name, area, columns }) =>
          name.toLowerCase() === table.name.toLowerCase() &&
          area.top === table.area.top &&
          area.left === table.area.left &&
          columns.length === table.columns.length &&
          columns.every((column, index) => column === table.columns[index]),
      ),
    )
  );
}

/** Made of contents that are there already. */
export function tableSteps({ plan, survey, at, context }: Putting): readonly Step[] {
  return plan.sheet.tables.map((table) =>
    step(6, () => {
      const address = addressOf(tableArea(table.area));
      if (areStanding(plan)) {
        const there = context.workbook.tables.getItem(table.name);
        there.resize(address);
        there.style = table.style ?? "";
        return;
      }
      const added = at().tables.add(address, true);
      added.name = survey.renamed.get(table.name.toLowerCase()) ?? table.name;
      added.style = table.style ?? "";
    }),
  );
}

/** What a column may be called. */
export function columnName(text: string): string {
  return cutText(text, LONGEST_COLUMN_NAME);
}
