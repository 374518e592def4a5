import type { Area } from "../../../src/engine/workbook/address";
import { DEFAULT_LOOK, type Look } from "./look";

export type Scalar = string | number | boolean;

/** Content as Excel keeps it: a formula (with "=") and the value it last gave, or a value; "" is no content. */
export interface Cell {
  readonly value: Scalar;
  readonly isError: boolean;
  readonly formula: string | null;
  readonly look: Look;
}

export interface ModelSheet {
  readonly id: string;
  readonly workbook: ModelWorkbook;
  name: string;
  visibility: string;
  tabColor: string;
  showsGrid: boolean;
  showsHeadings: boolean;
  /** Row, then column; only cells with content or a look of their own. */
  readonly rows: Map<number, Map<number, Cell>>;
  look: Look;
  readonly columnLooks: Map<number, Look>;
  readonly rowLooks: Map<number, Look>;
  /** Points, as the API has them. */
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  merges: Area[];
  validations: Validation[];
  formats: ConditionalFormat[];
  charts: Chart[];
  /** By "row,column". */
  readonly links: Map<string, Readonly<Record<string, unknown>>>;
  freeze: { readonly rows: number; readonly columns: number } | null;
  /** A filter of cells that are no table. */
  autoFilter: { readonly area: Area; readonly isFiltered: boolean } | null;
  protection: Protection | null;
  readonly page: PageLayout;
  rowBreaks: number[];
  columnBreaks: number[];
  readonly customProperties: Map<string, unknown>;
}

export interface Protection {
  readonly options: Readonly<Record<string, unknown>>;
  readonly password: string | null;
}

export interface PageLayout {
  /** Scalars of Excel.PageLayout by their protocol names. */
  readonly settings: Map<string, unknown>;
  printArea: Area[] | null;
  titleRows: Area | null;
  titleColumns: Area | null;
  /** Scalars of the header and footer group, and per page kind the six texts. */
  readonly headerSettings: Map<string, unknown>;
  readonly headerTexts: Map<string, string>;
}

export interface Validation {
  readonly area: Area;
  readonly facts: Map<string, unknown>;
}

export interface ConditionalFormat {
  readonly id: string;
  readonly sheet: ModelSheet;
  readonly area: Area;
  readonly type: string;
  /** "Custom/Rule/Formula" → "=$A2<5". */
  readonly facts: Map<string, unknown>;
}

export interface Chart {
  readonly id: string;
  readonly sheet: ModelSheet;
  readonly facts: Map<string, unknown>;
  series: ChartSeries[];
}

export interface ChartSeries {
  readonly chart: Chart;
  readonly facts: Map<string, unknown>;
}

export interface Table {
  readonly id: string;
  readonly sheet: ModelSheet;
  name: string;
  area: Area;
  showsHeaders: boolean;
  showsTotals: boolean;
  style: string;
  readonly facts: Map<string, unknown>;
  columns: TableColumn[];
}

export interface TableColumn {
  readonly id: number;
  readonly table: Table;
  /** What the filter of the column is set to; null for no filter. */
  criteria: unknown;
}

export interface DefinedName {
  readonly name: string;
  /** null for a name of the whole workbook. */
  readonly scope: ModelSheet | null;
  comment: string;
  isVisible: boolean;
  /** What it refers to: cells of a sheet, or any other formula with its "=". */
  target: { readonly sheet: ModelSheet; readonly area: Area } | { readonly formula: string };
}

export interface ModelWorkbook {
  name: string;
  sheets: ModelSheet[];
  tables: Table[];
  names: DefinedName[];
  readonly settings: Map<string, unknown>;
  readonly properties: Map<string, unknown>;
  readonly customProperties: Map<string, unknown>;
  xmlParts: { readonly id: string; xml: string }[];
  active: ModelSheet;
  selection: { readonly sheet: ModelSheet; readonly area: Area };
  /** True where the structure is protected: sheets cannot be added, deleted, renamed, hidden or moved. */
  protection: { readonly password: string | null } | null;
  calculationMode: string;
  /** The day "5/4" is completed with. */
  readonly today: string;
  /** What formulas give that are entered from now on; 0 where nothing is known. */
  readonly results: Map<string, Scalar>;
  /** What Excel calls new sheets, tables and columns in the language of the user. */
  readonly defaultNames: { readonly sheet: string; readonly table: string; readonly column: string; readonly chart: string };
}

let lastId = 0;

/** Unique in the process, so that two workbooks of one test never share an id. */
export function newId(): string {
  lastId += 1;
  return `{${lastId.toString(16).toUpperCase().padStart(8, "0")}-0000-4000-8000-000000000000}`;
}

export function emptyWorkbook(name: string, sheetNames: readonly string[] = ["Sheet1"]): ModelWorkbook {
  const workbook = {
    name,
    sheets: [] as ModelSheet[],
    tables: [],
    names: [],
    settings: new Map(),
    properties: new Map<string, unknown>(),
    customProperties: new Map<string, unknown>(),
    xmlParts: [],
    protection: null,
    calculationMode: "Automatic",
    today: "2024-09-01",
    results: new Map(),
    defaultNames: { sheet: "Sheet", table: "Table", column: "Column", chart: "Chart" },
  } as unknown as ModelWorkbook;
  for (const sheetName of sheetNames) addSheet(workbook, sheetName);
  const first = workbook.sheets[0] ?? addSheet(workbook, "Sheet1");
  workbook.active = first;
  workbook.selection = { sheet: first, area: { top: 1, left: 1, bottom: 1, right: 1 } };
  return workbook;
}

/** Adds a blank sheet at the end; names are the caller's business. */
export function addSheet(workbook: ModelWorkbook, name: string): ModelSheet {
  const sheet: ModelSheet = {
    id: newId(),
    workbook,
    name,
    visibility: "Visible",
    tabColor: "",
    showsGrid: true,
    showsHeadings: true,
    rows: new Map(),
    look: DEFAULT_LOOK,
    columnLooks: new Map(),
    rowLooks: new Map(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    validations: [],
    formats: [],
    charts: [],
    links: new Map(),
    freeze: null,
    autoFilter: null,
    protection: null,
    page: { settings: new Map(), printArea: null, titleRows: null, titleColumns: null, headerSettings: new Map(), headerTexts: new Map() },
    rowBreaks: [],
    columnBreaks: [],
    customProperties: new Map(),
  };
  workbook.sheets.push(sheet);
  return sheet;
}

/** By name, whatever its case, or by id. */
export function findSheet(workbook: ModelWorkbook, key: string): ModelSheet | null {
  const folded = key.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === folded) ?? null;
}

export function sheetNamed(workbook: ModelWorkbook, name: string): ModelSheet {
  const sheet = findSheet(workbook, name);
  if (sheet === null) throw new Error(`the model has no sheet "${name}"`);
  return sheet;
}

export function findTable(workbook: ModelWorkbook, key: string): Table | null {
  const folded = key.toLowerCase();
  return workbook.tables.find((table) => table.id === key || table.name.toLowerCase() === folded) ?? null;
}
