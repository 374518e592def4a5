import { areaOfCell } from "../../../engine";
import type { CellPlace, GridSelection } from "./props";

export function selectionAt({ row, column }: CellPlace): GridSelection {
  return { active: { row, column }, area: areaOfCell(row, column) };
}
