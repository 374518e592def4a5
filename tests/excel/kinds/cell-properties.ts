import { invalidArgument, unknownMember, WRONG_SHAPE } from "../api-error";
import type { Member } from "../kind";
import { columnCountOf, fullAddress, rowCountOf } from "../model/address";
import { changeLooks } from "../model/cells";
import type { Look } from "../model/look";
import type { Cell } from "../model/workbook";
import { asColor, asFlag, asNumber, asText, recordIn } from "./arguments";
import { gridOf } from "./grid";
import { mustBeAllowed } from "./permissions";
import { range } from "./range";
import { type Edge, rangeFormat, setBorder } from "./range-format";
import { STANDARD_HEIGHT, STANDARD_WIDTH } from "./sizes";
import type { Cells } from "./subjects";

type Asked = Readonly<Record<string, unknown>>;

/** The facts a cell can be asked for, by the path office.js names them with. */
const FACTS: Readonly<Record<string, (look: Look) => unknown>> = {
  "format/fill/color": (look) => look.fill ?? "#FFFFFF",
  "format/font/name": (look) => look.fontName,
  "format/font/size": (look) => look.fontSize,
  "format/font/color": (look) => look.fontColor,
  "format/font/bold": (look) => look.isBold,
  "format/font/italic": (look) => look.isItalic,
  "format/font/underline": (look) => look.underline,
  "format/font/strikethrough": (look) => look.isStruck,
  "format/wrapText": (look) => look.isWrapped,
  "format/horizontalAlignment": (look) => look.horizontal,
  "format/verticalAlignment": (look) => look.vertical,
  "format/indentLevel": (look) => look.indent,
  "format/textOrientation": (look) => look.orientation,
  "format/shrinkToFit": (look) => look.shrinks,
  "format/protection/locked": (look) => look.isLocked,
};

/** For each such path, what setting it changes. */
const CHANGES: Readonly<Record<string, (value: unknown) => Partial<Look>>> = {
  "format/fill/color": (value) => ({ fill: asColor(value) }),
  "format/font/name": (value) => ({ fontName: asText(value) }),
  "format/font/size": (value) => ({ fontSize: asNumber(value) }),
  "format/font/color": (value) => ({ fontColor: asColor(value) }),
  "format/font/bold": (value) => ({ isBold: asFlag(value) }),
  "format/font/italic": (value) => ({ isItalic: asFlag(value) }),
  "format/font/underline": (value) => ({ underline: asText(value) }),
  "format/font/strikethrough": (value) => ({ isStruck: asFlag(value) }),
  "format/wrapText": (value) => ({ isWrapped: asFlag(value) }),
  "format/horizontalAlignment": (value) => ({ horizontal: asText(value) }),
  "format/verticalAlignment": (value) => ({ vertical: asText(value) }),
  "format/indentLevel": (value) => ({ indent: asNumber(value) }),
  "format/textOrientation": (value) => ({ orientation: asNumber(value) }),
  "format/shrinkToFit": (value) => ({ shrinks: asFlag(value) }),
  "format/protection/locked": (value) => ({ isLocked: asFlag(value) }),
};

const BORDERS: Readonly<Record<string, Edge>> = {
  "format/borders/top": "EdgeTop",
  "format/borders/bottom": "EdgeBottom",
  "format/borders/left": "EdgeLeft",
  "format/borders/right": "EdgeRight",
};

export const cellProperties: Member<Cells> = (cells, args) =>
  gridOf(cells, (cell, row, column) =>
    answered(recordIn(args), "", (path) => {
      if (path === "address") return fullAddress(cells.sheet.name, { top: row, left: column, bottom: row, right: column });
      if (path === "hyperlink") return cells.sheet.links.get(`${row},${column}`) ?? null;
      return factAt(path, cell);
    }),
  );

function factAt(path: string, cell: Cell): unknown {
  const fact = FACTS[path];
  if (fact === undefined) throw unknownMember(`Range.getCellProperties ${path}`);
  return fact(cell.look);
}

/** The shape that was asked for, with `true` replaced by the facts. */
function answered(asked: Asked, path: string, factOf: (path: string) => unknown): Asked {
  return Object.fromEntries(
    Object.entries(asked)
      .filter(([, want]) => want !== false)
      .map(([name, want]) => [name, want === true ? factOf(path + name) : answered(want as Asked, `${path}${name}/`, factOf)]),
  );
}

export const rowProperties: Member<Cells> = ({ sheet, area }, args) =>
  Array.from({ length: rowCountOf(area) }, (_, i) =>
    answered(recordIn(args), "", (path) => {
      const row = area.top + i;
      if (path === "rowHidden") return sheet.hiddenRows.has(row);
      if (path === "rowIndex") return row - 1;
      if (path === "address") return fullAddress(sheet.name, { ...area, top: row, bottom: row });
      if (path === "format/rowHeight") return sheet.rowHeights.get(row) ?? STANDARD_HEIGHT;
      throw unknownMember(`Range.getRowProperties ${path}`);
    }),
  );

export const columnProperties: Member<Cells> = ({ sheet, area }, args) =>
  Array.from({ length: columnCountOf(area) }, (_, i) =>
    answered(recordIn(args), "", (path) => {
      const column = area.left + i;
      if (path === "columnHidden") return sheet.hiddenColumns.has(column);
      if (path === "columnIndex") return column - 1;
      if (path === "address") return fullAddress(sheet.name, { ...area, left: column, right: column });
      if (path === "format/columnWidth") return sheet.columnWidths.get(column) ?? STANDARD_WIDTH;
      throw unknownMember(`Range.getColumnProperties ${path}`);
    }),
  );

export const setCellProperties: Member<Cells> = (cells, args) => {
  const { area } = cells;
  const rows = listIn(args[0], rowCountOf(area));
  for (const [i, row] of rows.entries()) {
    for (const [j, wanted] of listIn(row, columnCountOf(area)).entries()) {
      const one: Cells = {
        ...cells,
        area: { top: area.top + i, left: area.left + j, bottom: area.top + i, right: area.left + j },
      };
      change(one, wanted as Asked, "");
    }
  }
};

function listIn(value: unknown, length: number): readonly unknown[] {
  if (!Array.isArray(value) || value.length !== length) throw invalidArgument(WRONG_SHAPE);
  return value;
}

function change(cells: Cells, wanted: Asked, path: string): void {
  mustBeAllowed(cells.sheet, "allowFormatCells");
  for (const [name, value] of Object.entries(wanted)) {
    const at = path + name;
    const edge = BORDERS[at];
    const changed = CHANGES[at];
    if (edge !== undefined) setBorder(cells.sheet, cells.area, edge, value as Asked);
    else if (changed !== undefined) changeLooks(cells.sheet, cells.area, () => changed(value));
    else if (typeof value === "object" && value !== null) change(cells, value as Asked, `${at}/`);
    else throw unknownMember(`Range.setCellProperties ${at}`);
  }
}

export const setRowProperties: Member<Cells> = (cells, args, batch) => {
  for (const [i, wanted] of listIn(args[0], rowCountOf(cells.area)).entries()) {
    const row: Cells = { ...cells, area: { ...cells.area, top: cells.area.top + i, bottom: cells.area.top + i } };
    setLine(row, wanted as Asked, { hidden: "RowHidden", size: "RowHeight", asked: "rowHidden", sizeAsked: "rowHeight" }, batch);
  }
};

export const setColumnProperties: Member<Cells> = (cells, args, batch) => {
  for (const [i, wanted] of listIn(args[0], columnCountOf(cells.area)).entries()) {
    const column: Cells = { ...cells, area: { ...cells.area, left: cells.area.left + i, right: cells.area.left + i } };
    setLine(
      column,
      wanted as Asked,
      { hidden: "ColumnHidden", size: "ColumnWidth", asked: "columnHidden", sizeAsked: "columnWidth" },
      batch,
    );
  }
};

interface LineNames {
  readonly hidden: "RowHidden" | "ColumnHidden";
  readonly size: "RowHeight" | "ColumnWidth";
  readonly asked: string;
  readonly sizeAsked: string;
}

function setLine(line: Cells, wanted: Asked, names: LineNames, batch: Parameters<Member<Cells>>[2]): void {
  for (const [name, value] of Object.entries(wanted)) {
    if (name === names.asked) range.props?.[names.hidden]?.write?.(line, value, batch);
    else if (name !== "format") throw unknownMember(`Range.set… ${name}`);
    else {
      const { [names.sizeAsked]: size, ...format } = value as Record<string, unknown>;
      if (size !== undefined) rangeFormat.props?.[names.size]?.write?.(line, size, batch);
      change(line, { format }, "");
    }
  }
}
