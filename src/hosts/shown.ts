import type { Area } from "../engine";

/** A workbook as it is shown: what a person would see in Excel. Plain data, so that it may come from a worker. */
export interface ShownWorkbook {
  /** Without those that Excel itself does not list ("very hidden"). */
  readonly sheets: readonly ShownSheet[];
}

export interface ShownSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Ours, or the user's. */
  readonly isOwn: boolean;
  /** Locked in Excel: no cell of it may be typed into. */
  readonly isProtected: boolean;
  readonly tabColor: string | null;
  /** Pixels at 100 %, of columns and rows that are not as wide or high as the others; 0 for a hidden one. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  /** Rows above and columns left of the first cell that scrolls. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly showsGridLines: boolean;
  readonly merges: readonly Area[];
  /** By row, then by column: cells with content, a fill or a border. Cells that show the same are one record. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, ShownCell>>;
  /** Looks of whole columns and rows, for cells that are not in `cells`; a row's before a column's. */
  readonly columnLooks: ReadonlyMap<number, ShownLook>;
  readonly rowLooks: ReadonlyMap<number, ShownLook>;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export interface ShownCell {
  /** As Excel shows it, by its number format in vi-VN; "" for an empty cell, an ellipsis for a formula that Excel has yet to calculate. */
  readonly text: string;
  /** As one would type it: what an editor begins with. A formula with its "=". */
  readonly typed: string;
  readonly kind: "text" | "number" | "day" | "boolean" | "error" | "empty";
  readonly isFormula: boolean;
  /** One record for all cells that look the same. */
  readonly look: ShownLook;
}

/** Colours are "#RRGGBB"; sizes points. Absent means as usual. */
export interface ShownLook {
  readonly font?: string;
  readonly size?: number;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isUnderlined?: boolean;
  readonly isStruck?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right" | "justify" | "fill";
  readonly vertical?: "top" | "center" | "bottom";
  readonly isWrapped?: boolean;
  readonly indent?: number;
  readonly borders?: Readonly<Partial<Record<"top" | "right" | "bottom" | "left", { readonly color: string; readonly width: 1 | 2 | 3 }>>>;
}
