import { type Kind, type KindTable, kindTable } from "../kind";
import * as application from "./application";
import * as charts from "./charts";
import * as conditionalFormats from "./conditional-formats";
import { namedItem, namedItemCollection } from "./names";
import { overEach } from "./over-each";
import * as page from "./page-layout";
import { range, rangeAreas, rangeCollection } from "./range";
import * as format from "./range-format";
import { customXmlParts, documentStore, settings, sheetStore } from "./stores";
import * as tables from "./tables";
import { dataValidation } from "./validation";
import * as worksheets from "./worksheets";

// oxlint-disable-next-line typescript/no-explicit-any -- each kind has a target of its own
export const ALL_KINDS: readonly Kind<any>[] = [
  application.workbook,
  application.runtime,
  application.application,
  application.cultureInfo,
  application.numberFormatInfo,
  application.datetimeFormatInfo,
  application.workbookProtection,
  application.documentProperties,
  application.addinInternalService,
  ...settings,
  ...documentStore,
  ...sheetStore,
  ...customXmlParts,
  worksheets.worksheetCollection,
  worksheets.worksheet,
  worksheets.worksheetProtection,
  worksheets.worksheetFreezePanes,
  namedItemCollection,
  namedItem,
  range,
  rangeAreas,
  rangeCollection,
  overEach(dataValidation),
  overEach(format.rangeFormat),
  overEach(format.rangeFill),
  overEach(format.rangeFont),
  overEach(format.formatProtection),
  overEach(format.rangeBorderCollection),
  overEach(format.rangeBorder),
  ...page.PAGE_KINDS,
  ...tables.TABLE_KINDS,
  ...conditionalFormats.CONDITIONAL_KINDS,
  ...charts.CHART_KINDS,
];

export const KINDS: KindTable = kindTable(ALL_KINDS);
