/** Office writes the same elements under two sets of namespaces: the usual one (transitional) and Strict. What we add speaks the workbook's own. */
export interface Dialect {
  readonly isStrict: boolean;
  readonly main: string;
  readonly relationships: string;
  readonly drawing: string;
  readonly chart: string;
  readonly sheetDrawing: string;
}

const TRANSITIONAL: Dialect = {
  isStrict: false,
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/main",
  chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
  sheetDrawing: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
};

const STRICT: Dialect = {
  isStrict: true,
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
  drawing: "http://purl.oclc.org/ooxml/drawingml/main",
  chart: "http://purl.oclc.org/ooxml/drawingml/chart",
  sheetDrawing: "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing",
};

export function dialectOf(workbookNamespace: string | null): Dialect {
  return workbookNamespace === STRICT.main ? STRICT : TRANSITIONAL;
}

/** "worksheet" → the full relationship type. */
export function relationshipType(dialect: Dialect, kind: string): string {
  return `${dialect.relationships}/${kind}`;
}

/** The last word of a relationship type: the same in both dialects and in Microsoft's later additions. */
export function relationshipKind(type: string): string {
  return type.slice(type.lastIndexOf("/") + 1);
}
