import type { Area } from "../../../engine";
import type { ShownSheet } from "../../../hosts/shown";
import type { GridWords } from "../../../words";

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridSelection {
  /** The cell that typing goes to; always within `area`. */
  readonly active: CellPlace;
  readonly area: Area;
}

/** What a person put into a cell, as typed; "" clears it. */
export interface TypedCell extends CellPlace {
  readonly text: string;
}

export interface Highlight {
  readonly area: Area;
  /** The one that the person came for; the others stand back. */
  readonly isMain: boolean;
}

export interface SheetGridProps {
  readonly sheet: ShownSheet;
  readonly selection: GridSelection;
  readonly onSelect: (selection: GridSelection) => void;
  /** All changes of one deed: one step of undo. Never called with none. */
  readonly onEdit: (changes: readonly TypedCell[]) => void;
  /** Ctrl+F. */
  readonly onFind: () => void;
  /** Nothing may be typed for now (work is going on). A protected sheet never may. */
  readonly isReadOnly: boolean;
  readonly highlights: readonly Highlight[];
  /** Brought before the eyes whenever the record is another one. */
  readonly target: CellPlace | null;
  readonly words: GridWords;
}

export interface SheetTabsProps {
  readonly sheets: readonly Pick<ShownSheet, "name" | "isHidden" | "isOwn" | "tabColor">[];
  /** Place among `sheets`. */
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
  readonly words: GridWords;
}

/** Of what was found; `sheet` is the place among the sheets. */
export interface FoundCell extends CellPlace {
  readonly sheet: number;
}

export interface FindBoxProps {
  readonly sheets: readonly ShownSheet[];
  /** Where looking goes on from. */
  readonly from: FoundCell;
  /** Another number: the person asked for the box once more, and it takes the focus. */
  readonly asked?: number;
  readonly onFound: (found: FoundCell) => void;
  readonly onClose: () => void;
  readonly words: GridWords;
}
