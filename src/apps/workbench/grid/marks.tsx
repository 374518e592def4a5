import * as React from "react";
import { unionOf, type Area } from "../../../engine";
import { COLORS } from "./cell-style";
import { touches } from "./merges";
import type { GridSelection, Highlight } from "./props";
import { boxOf, wholeCell, type SheetModel } from "./sheet-model";

export interface MarksProps {
  readonly model: SheetModel;
  readonly selection: GridSelection;
  readonly highlights: readonly Highlight[];
  /** What of the sheet is drawn here. */
  readonly seen: Area;
  readonly left: number;
  readonly top: number;
}

const MARK: React.CSSProperties = { position: "absolute", boxSizing: "border-box", pointerEvents: "none", zIndex: 2 };

/** The selection and the places of findings, drawn over the cells. */
export function Marks({ model, selection, highlights, seen, left, top }: MarksProps): React.ReactElement {
  const placed = (area: Area): React.CSSProperties => {
    const box = boxOf(model, area);
    return { ...MARK, left: box.left - left - 1, top: box.top - top - 1, width: box.width + 1, height: box.height + 1 };
  };
  const active = wholeCell(model, selection.active.row, selection.active.column);
  const area = unionOf(active, selection.area);
  const isSeveral = model.merges.at(selection.active.row, selection.active.column) === null && isWide(area);
  return (
    <div aria-hidden="true">
      {highlights.map(({ area, isMain }, index) =>
        touches(area, seen) ? (
          <div
            key={index}
            data-mark={isMain ? "main" : "found"}
            style={{
              ...placed(area),
              background: COLORS.foundArea,
              border: `${isMain ? 3 : 1}px ${isMain ? "solid" : "dashed"} ${COLORS.found}`,
            }}
          />
        ) : null,
      )}
      {touches(area, seen) ? (
        <div
          data-mark="area"
          style={{ ...placed(area), background: isSeveral ? COLORS.chosenArea : "none", border: `1px solid ${COLORS.chosen}` }}
        />
      ) : null}
      {touches(active, seen) ? <div data-mark="active" style={{ ...placed(active), border: `2px solid ${COLORS.chosen}` }} /> : null}
    </div>
  );
}

function isWide({ top, bottom, left, right }: Area): boolean {
  return top !== bottom || left !== right;
}
