import type { Area } from "../workbook/address";
import type { Day, FrozenSheetId, OwnSheetId } from "../workbook/workbook";

/** A sheet we own, laid out as data: what every host writes, whatever its file format or API. */
export interface OwnSheet {
  readonly id: OwnSheetId;
  /** Dodges the names that exist; at most 31 characters, none of []:*?/\ . */
  readonly name: string;
  /** Widths in characters of the default font, from column 1. */
  readonly columns: readonly { readonly width: number; readonly isHidden?: boolean }[];
  /** Ascending; only rows with content or a height of their own. */
  readonly rows: readonly OwnRow[];
  readonly merges: readonly Area[];
  readonly tables: readonly OwnTable[];
  readonly validations: readonly OwnValidation[];
  readonly formats: readonly OwnConditionalFormat[];
  readonly links: readonly OwnLink[];
  /** Links to other files; only a workbook of our own making has such. */
  readonly fileLinks?: readonly OwnFileLink[];
  /** Rows above and columns left of the first cell that scrolls. */
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly print: OwnPrint;
  readonly charts: readonly OwnChart[];
  readonly tabColor: string | null;
  readonly showsGrid: boolean;
  /** What each column is, from column 1: by this a renewal finds it again in another layout. Its number where absent. */
  readonly columnKeys?: readonly string[];
  /** Keys of the columns that are there to be typed into: what people type there is never a conflict. */
  readonly inputColumns?: readonly string[];
  /** A row whose reason is gone goes, though its input columns are filled: the engine has read them. */
  readonly dropsRows?: boolean;
  /** Keys of the columns that are read back: what a person typed there speaks against the document, what we wrote does not. */
  readonly feedsBack?: readonly string[];
  /** Not to be seen, and not among the sheets people can unhide. */
  readonly isVeryHidden?: boolean;
}

export interface OwnRow {
  readonly row: number;
  /** What the row is, unique on its sheet: by this a renewal finds it again. Made from its content where absent. */
  readonly key?: string;
  /** The row of the sheet as it stands from which this one was read back: there it is, though we may never have written it. */
  readonly readAt?: number;
  /** Points; null lets the host decide. */
  readonly height: number | null;
  readonly cells: readonly OwnCell[];
}

export interface OwnCell {
  readonly column: number;
  readonly value: OwnValue;
  readonly style: OwnStyle;
}

/** A text is always written as text: "=1+1" from a user never becomes a formula. */
export type OwnValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "day"; readonly day: Day }
  /** `formula` without "="; `cached` is what it gives now. Made only from our own words and addresses. */
  | { readonly kind: "formula"; readonly formula: string; readonly cached: string | number | null }
  | { readonly kind: "empty" };

export interface OwnStyle {
  /** Default "Times New Roman". */
  readonly font?: string;
  /** Points, default 12. */
  readonly size?: number;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isUnderlined?: boolean;
  /** "RRGGBB". */
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right" | "justify";
  readonly vertical?: "top" | "center" | "bottom";
  readonly isWrapped?: boolean;
  /** Thin lines on all four sides. */
  readonly isBordered?: boolean;
  /** With `isBordered`: these sides stay without a line, where a record that is taller than a row goes on in the next one. */
  readonly openSides?: "top" | "bottom" | "top-and-bottom";
  /** A thin line below only: the rule under tiêu ngữ and trích yếu. */
  readonly hasRuleBelow?: boolean;
  /** Excel number format code. */
  readonly format?: string;
}

/** An Excel table (ListObject). `columns` equal the texts of its first row, unique within the table. */
export interface OwnTable {
  /** Unique in the workbook; letters, digits, underscore. */
  readonly name: string;
  readonly area: Area;
  readonly columns: readonly string[];
  /** "TableStyleMedium2" and the like; null for none. */
  readonly style: string | null;
}

export interface OwnValidation {
  readonly area: Area;
  readonly rule:
    | { readonly kind: "list"; readonly choices: readonly string[] }
    | { readonly kind: "date"; readonly from: Day; readonly to: Day }
    | { readonly kind: "decimal"; readonly min: number; readonly max: number }
    /** Nothing may be typed here at all. */
    | { readonly kind: "nothing" };
  readonly title: string;
  readonly message: string;
}

export interface OwnConditionalFormat {
  readonly area: Area;
  readonly rule:
    /** `formula` is relative to the top left cell of the area. */
    | {
        readonly kind: "formula";
        readonly formula: string;
        readonly style: { readonly color?: string; readonly fill?: string; readonly isBold?: boolean };
      }
    | { readonly kind: "data-bar"; readonly color: string; readonly min: number; readonly max: number };
}

export interface OwnLink {
  readonly row: number;
  readonly column: number;
  /** A sheet of the same workbook, by the name it has now. */
  readonly sheet: string;
  readonly address: string;
  readonly tooltip: string | null;
}

export interface OwnFileLink {
  readonly row: number;
  readonly column: number;
  /** A relative address as it stands in a link, "truong%20A/ke-hoach.xlsx". */
  readonly target: string;
}

export interface OwnPrint {
  readonly orientation: "portrait" | "landscape";
  /** Rows repeated on every page, inclusive. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** Millimetres. */
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** Columns repeated on every page, inclusive; none where it is not said. */
  readonly titleColumns?: { readonly first: number; readonly last: number };
  /** Always A4, one page wide where nothing else is said, as many tall as it takes; page number centred at the top from page 2 on. */
  readonly pagesWide?: number;
  readonly area: Area | null;
  /** Rows before which a page must begin: keeps a signature block together. */
  readonly breaksBefore: readonly number[];
}

/** A bar chart of our tally: categories and series are ranges of the same sheet. */
export interface OwnChart {
  readonly kind: "bar" | "stacked-bar";
  readonly title: string;
  readonly categories: Area;
  readonly series: readonly { readonly title: string; readonly values: Area; readonly color: string }[];
  /** Where it stands. */
  readonly area: Area;
}

/** What a person puts into a cell of their own: what our sheets hold, and what they never do. */
export type TypedValue =
  | Exclude<OwnValue, { readonly kind: "formula" }>
  | { readonly kind: "boolean"; readonly boolean: boolean }
  /** A time of a day: `time` is the part of the day that is over by then. */
  | { readonly kind: "moment"; readonly day: Day; readonly time: number };

/** What one cell of the user is to hold. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly value: TypedValue;
  /** Of a number or a moment: the format for a cell that has none of its own (General, text); every other is the user's and stays. Of a text: the format to go back to. */
  readonly format?: string;
}

/** Adds the sheet at the end, or replaces the one we own with the same id where it stands. */
export interface PutSheet {
  readonly kind: "put-sheet";
  readonly sheet: OwnSheet;
  /** The tab it stands in where the mark that says so is lost. */
  readonly over?: string;
}

/** A cell of a sheet of ours that is to hold something else; its looks stay. */
export interface PatchedCell {
  readonly row: number;
  readonly column: number;
  readonly value: OwnValue;
}

/**
 * Changes a sheet of ours where it stands. Whatever is not named here stays as people left it: looks, widths, notes, pictures, rules, rows
 * and columns of their own. First rows go, then rows come, then cells are written; areas that reach over a row grow and shrink with it, as
 * in Excel. Formulas may refer to this sheet, to those patched before it and to those no patch is for.
 */
export interface PatchSheet {
  readonly kind: "patch-sheet";
  readonly id: OwnSheetId;
  /** The name on its tab. */
  readonly name: string;
  /** Rows to delete, ascending, as they are numbered now. */
  readonly deletedRows: readonly number[];
  /** Whole rows to insert, ascending, with the numbers they will have in the end; every cell with its style. */
  readonly insertedRows: readonly OwnRow[];
  /** Rows and columns as they are numbered in the end; so in all that follows. None lies in an inserted row. */
  readonly cells: readonly PatchedCell[];
  /** Points. */
  readonly heights: readonly { readonly row: number; readonly height: number }[];
  /** Merges within inserted rows. */
  readonly merges: readonly Area[];
  /** How far our tables must reach at least; by their name in the layout. */
  readonly tables: readonly { readonly name: string; readonly area: Area }[];
  /** Links of cells that are new or changed: they replace what link the cell has. */
  readonly links: readonly OwnLink[];
  /** Manual page breaks: before these rows they go, before those they come. */
  readonly breaks: { readonly removed: readonly number[]; readonly added: readonly number[] };
}

/** A copy of a sheet of ours at the end: its values and looks, no formula, and locked against typing (without a password). */
export interface CopySheet {
  readonly kind: "copy-sheet";
  readonly from: OwnSheetId;
  readonly id: FrozenSheetId;
  /** Free in the workbook. */
  readonly name: string;
}

/** Changes single cells of a sheet of the user, because the user asked for it; all else about the cells stays. */
export interface SetCells {
  readonly kind: "set-cells";
  readonly sheet: string;
  readonly cells: readonly CellChange[];
}

/** What a host is asked to do. Applied all together or not at all. */
export type Edit = PutSheet | PatchSheet | CopySheet | SetCells;
