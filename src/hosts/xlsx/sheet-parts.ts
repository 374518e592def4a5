import { renamedTables } from "../../engine/sheets/table-names";
import { chartXml, drawingXml, relationshipsXml } from "./chart-xml";
import { type Dialect, relationshipType } from "./dialect";
import { keptDrawing } from "./kept-drawing";
import { isKept } from "./owned-parts";
import { type Package, type Relationship, relationshipsPart } from "./package";
import type { AddedType } from "./package-text";
import { folderOf, freeRelationshipIds, relativeTarget } from "./part-names";
import type { PlacedSheet } from "./placed-sheet";
import { type SheetParts, sheetXml } from "./sheet-xml";
import type { Styles } from "./styles-append";
import { type TableIdentities } from "./table-names";
import { tableXml } from "./table-xml";
import type { WorkbookOutline } from "./workbook-outline";
import { xmlText } from "./xml-text";
import { type DeflatePiece, newPart, newSheetPart, type PackedPart } from "./zip-write";

/** What writing sheets needs to know and what it adds to. */
export interface SheetWriting {
  readonly pack: Package;
  readonly workbook: WorkbookOutline;
  readonly styles: Styles;
  readonly tables: TableIdentities;
  readonly freeName: (before: string, after: string) => string;
  /** Begins the deflating of a sheet; ours where absent. */
  readonly deflating?: () => DeflatePiece;
}

export interface MadeParts {
  readonly parts: readonly PackedPart[];
  readonly types: readonly AddedType[];
}

interface Made {
  readonly part: string;
  readonly xml: Iterable<string>;
  /** null for relationships, whose type goes by their extension. */
  readonly contentType: string | null;
}

/** The parts of one sheet, packed: itself, what it leads to, and its relationships. */
export function sheetParts(placed: PlacedSheet, writing: SheetWriting): MadeParts {
  const { pack, workbook, styles, tables } = writing;
  const { dialect, isDate1904 } = workbook;
  const { sheet, part } = placed;
  const links = openLinks(placed, pack, dialect);
  const base = folderOf(pack.workbookPart);
  const tableParts = sheet.tables.map((table): Made => {
    const { name, id } = tables.of(table.name);
    return {
      part: writing.freeName(`${base}tables/table`, ".xml"),
      xml: [tableXml(table, dialect, name, id)],
      contentType: "spreadsheetml.table",
    };
  });
  const drawing = drawingParts(placed, writing);
  const drawingPart = drawing[0];
  const partsOfSheet: SheetParts = {
    drawing: drawingPart === undefined ? null : links.add("drawing", drawingPart.part),
    comments: links.commentsId,
    tables: tableParts.map((made) => links.add("table", made.part)),
    files: (sheet.fileLinks ?? []).map(({ target }) => links.addOutward(target)),
  };
  const formulaHere = (formula: string): string => renamedTables(formula, tables.renamed);
  const xml = sheetXml(sheet, dialect, { styles, isDate1904, formulaHere }, partsOfSheet);
  const rels = links.all();
  const others: Made[] = rels.length === 0 ? [] : [{ part: relationshipsPart(part), xml: [relationshipsXml(rels)], contentType: null }];
  others.push(...tableParts, ...drawing);
  return {
    parts: [newSheetPart(part, xml, writing.deflating?.()), ...others.map((made) => newPart(made.part, made.xml))],
    types: [
      { part, contentType: "spreadsheetml.worksheet" },
      ...others.flatMap(({ part: one, contentType }) => (contentType === null ? [] : [{ part: one, contentType }])),
    ],
  };
}

/** The drawing first, then its relationships and charts; nothing where there is nothing to draw. */
function drawingParts({ sheet, name, part, isNew }: PlacedSheet, { pack, workbook, freeName }: SheetWriting): readonly Made[] {
  const { dialect } = workbook;
  const kept = isNew ? null : keptDrawing(pack, part);
  if (kept === null && sheet.charts.length === 0) return [];
  const base = folderOf(pack.workbookPart);
  const drawing = kept?.part ?? freeName(`${base}drawings/drawing`, ".xml");
  const old = kept?.relationships ?? [];
  const nextId = freeRelationshipIds(old.map((one) => one.id));
  const charts = sheet.charts.map((chart) => ({ chart, id: nextId(), part: freeName(`${base}charts/chart`, ".xml") }));
  const links = [
    ...old.map((one) => keptLink(drawing, one)),
    ...charts.map((one) => relationshipXml(one.id, relationshipType(dialect, "chart"), relativeTarget(drawing, one.part))),
  ];
  const frames = charts.map(({ chart, id }) => [chart, id] as const);
  return [
    { part: drawing, xml: [drawingXml(frames, kept?.text ?? null, dialect)], contentType: "drawing" },
    ...(links.length === 0 ? [] : [{ part: relationshipsPart(drawing), xml: [relationshipsXml(links)], contentType: null }]),
    ...charts.map((one) => ({ part: one.part, xml: [chartXml(one.chart, sheet, name, dialect)], contentType: "drawingml.chart" })),
  ];
}

interface Links {
  readonly add: (kind: string, target: string) => string;
  /** A link that leads out of the file. */
  readonly addOutward: (target: string) => string;
  /** The relationship of the boxes of the user's comments. */
  readonly commentsId: string | null;
  readonly all: () => readonly string[];
}

/** Relationships of the sheet: those to what people put on it stay under their ids, ours follow. */
function openLinks({ part, isNew }: PlacedSheet, pack: Package, dialect: Dialect): Links {
  const kept = isNew ? [] : keptRelationships(pack, part);
  const nextId = freeRelationshipIds(kept.map((one) => one.id));
  const all = kept.map((one) => keptLink(part, one));
  return {
    add: (kind, target) => {
      const id = nextId();
      all.push(relationshipXml(id, relationshipType(dialect, kind), relativeTarget(part, target)));
      return id;
    },
    addOutward: (target) => {
      const id = nextId();
      all.push(outwardXml(id, relationshipType(dialect, "hyperlink"), target));
      return id;
    },
    commentsId: kept.find((one) => one.type.endsWith("/vmlDrawing"))?.id ?? null,
    all: () => all,
  };
}

/** Boxes are kept only for comments: pictures in page headers are boxes too, and the header is ours. */
function keptRelationships(pack: Package, part: string): readonly Relationship[] {
  const kept = pack.relationshipsOf(part).filter(isKept);
  const boxes = kept.some((one) => one.type.endsWith("/vmlDrawing")) ? commentBoxesId(pack.text(part)) : null;
  return kept.filter((one) => !one.type.endsWith("/vmlDrawing") || one.id === boxes);
}

function commentBoxesId(sheet: string): string | null {
  const tail = sheet.slice(sheet.lastIndexOf("sheetData"));
  return /<(?:\w{1,20}:)?legacyDrawing\s[^>]{0,400}?:id\s?=\s?["']([^"']{1,100})["']/.exec(tail)?.[1] ?? null;
}

export function keptLink(source: string, { id, type, target, isExternal }: Relationship): string {
  if (!isExternal) return relationshipXml(id, type, relativeTarget(source, target));
  return outwardXml(id, type, target);
}

function outwardXml(id: string, type: string, target: string): string {
  return relationshipXml(id, type, target).replace("/>", ' TargetMode="External"/>');
}

function relationshipXml(id: string, type: string, target: string): string {
  return `<Relationship Id="${xmlText(id)}" Type="${xmlText(type)}" Target="${xmlText(target)}"/>`;
}
