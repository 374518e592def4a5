import { LAST_COLUMN, LAST_ROW } from "../../../src/engine/workbook/address";
import { invalidArgument, notFound } from "../api-error";
import type { Kind, Property } from "../kind";
import type { ModelSheet } from "../model/workbook";
import { asNumber, asText, cellsIn, oneOf, recordIn, wholeNumberIn } from "./arguments";
import { rangeOf, subject } from "./subjects";

type Settings = (sheet: ModelSheet) => Map<string, unknown>;

function setting(
  settings: Settings,
  name: string,
  fallback: unknown,
  parse: (value: unknown) => unknown = (value) => value,
): Property<ModelSheet> {
  return {
    read: (sheet) => settings(sheet).get(name) ?? fallback,
    write: (sheet, value) => void settings(sheet).set(name, parse(value)),
  };
}

const ofPage: Settings = (sheet) => sheet.page.settings;
const margin = (name: string, fallback: number): Property<ModelSheet> => setting(ofPage, name, fallback, asMargin);

function asMargin(value: unknown): number {
  const points = asNumber(value);
  if (points < 0 || points > 3_528) throw invalidArgument();
  return points;
}

const pageLayout: Kind<ModelSheet> = {
  name: "PageLayout",
  props: {
    Orientation: setting(ofPage, "Orientation", "Portrait", (value) => oneOf(value, ["Portrait", "Landscape"])),
    PaperSize: setting(ofPage, "PaperSize", "Letter", asPaper),
    Zoom: setting(ofPage, "Zoom", { scale: 100 }, asZoom),
    BlackAndWhite: setting(ofPage, "BlackAndWhite", false),
    CenterHorizontally: setting(ofPage, "CenterHorizontally", false),
    CenterVertically: setting(ofPage, "CenterVertically", false),
    DraftMode: setting(ofPage, "DraftMode", false),
    FirstPageNumber: setting(ofPage, "FirstPageNumber", ""),
    PrintComments: setting(ofPage, "PrintComments", "NoComments"),
    PrintErrors: setting(ofPage, "PrintErrors", "AsDisplayed"),
    PrintGridlines: setting(ofPage, "PrintGridlines", false),
    PrintHeadings: setting(ofPage, "PrintHeadings", false),
    PrintOrder: setting(ofPage, "PrintOrder", "DownThenOver"),
    LeftMargin: margin("LeftMargin", 50.4),
    RightMargin: margin("RightMargin", 50.4),
    TopMargin: margin("TopMargin", 54),
    BottomMargin: margin("BottomMargin", 54),
    HeaderMargin: margin("HeaderMargin", 21.6),
    FooterMargin: margin("FooterMargin", 21.6),
  },
  children: { HeadersFooters: (sheet) => subject("HeaderFooterGroup", sheet) },
  methods: {
    SetPrintArea: (sheet, args, batch) => {
      sheet.page.printArea = [cellsIn(batch.model, sheet, args[0]).area];
    },
    SetPrintTitleRows: (sheet, args, batch) => {
      const { area } = cellsIn(batch.model, sheet, args[0]);
      sheet.page.titleRows = { ...area, left: 1, right: LAST_COLUMN };
    },
    SetPrintTitleColumns: (sheet, args, batch) => {
      const { area } = cellsIn(batch.model, sheet, args[0]);
      sheet.page.titleColumns = { ...area, top: 1, bottom: LAST_ROW };
    },
    SetPrintMargins: (sheet, args) => {
      const unit = PER_UNIT[oneOf(args[0], ["Points", "Inches", "Centimeters"])];
      for (const [side, value] of Object.entries(recordIn(args, 1))) {
        sheet.page.settings.set(`${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`, asMargin(asNumber(value) * unit));
      }
    },
  },
  finders: {
    GetPrintArea: (sheet) => {
      if (sheet.page.printArea === null) throw notFound();
      return subject("RangeAreas", { sheet, areas: sheet.page.printArea });
    },
    GetPrintTitleRows: (sheet) => {
      if (sheet.page.titleRows === null) throw notFound();
      return rangeOf(sheet, sheet.page.titleRows);
    },
    GetPrintTitleColumns: (sheet) => {
      if (sheet.page.titleColumns === null) throw notFound();
      return rangeOf(sheet, sheet.page.titleColumns);
    },
  },
};

/** Points. */
const PER_UNIT = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

function asPaper(value: unknown): string {
  const paper = asText(value);
  if (!/^(?:A[345]|B[45]|Letter|Legal|Tabloid|Executive|Folio|Statement|Ledger|Paper|[A-Z]\w{1,30})/i.test(paper)) throw invalidArgument();
  return paper;
}

function asZoom(value: unknown): unknown {
  const zoom = recordIn([value]);
  for (const [name, size] of Object.entries(zoom)) {
    if (name === "scale" && size !== null && (asNumber(size) < 10 || asNumber(size) > 400)) throw invalidArgument();
    if (!["scale", "horizontalFitToPages", "verticalFitToPages"].includes(name)) throw invalidArgument();
  }
  return zoom;
}

const ofHeaders: Settings = (sheet) => sheet.page.headerSettings;

interface PageKind {
  readonly sheet: ModelSheet;
  readonly pages: string;
}

const headerFooterGroup: Kind<ModelSheet> = {
  name: "HeaderFooterGroup",
  props: {
    State: setting(ofHeaders, "State", "Default", (value) => oneOf(value, ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"])),
    UseSheetMargins: setting(ofHeaders, "UseSheetMargins", true),
    UseSheetScale: setting(ofHeaders, "UseSheetScale", true),
  },
  children: Object.fromEntries(
    ["DefaultForAllPages", "FirstPage", "EvenPages", "OddPages"].map((pages) => [
      pages,
      (sheet) => subject("HeaderFooter", { sheet, pages }),
    ]),
  ),
};

const headerFooter: Kind<PageKind> = {
  name: "HeaderFooter",
  props: Object.fromEntries(
    ["LeftHeader", "CenterHeader", "RightHeader", "LeftFooter", "CenterFooter", "RightFooter"].map((name) => [
      name,
      {
        read: ({ sheet, pages }: PageKind) => sheet.page.headerTexts.get(`${pages}/${name}`) ?? "",
        write: ({ sheet, pages }: PageKind, value: unknown) => void sheet.page.headerTexts.set(`${pages}/${name}`, asText(value)),
      },
    ]),
  ),
};

interface Breaks {
  readonly sheet: ModelSheet;
  readonly way: "rows" | "columns";
}

interface Break extends Breaks {
  readonly place: number;
}

function placesOf({ sheet, way }: Breaks): readonly number[] {
  return way === "rows" ? sheet.rowBreaks : sheet.columnBreaks;
}

function setPlaces({ sheet, way }: Breaks, places: readonly number[]): void {
  const sorted = [...new Set(places)].sort((a, b) => a - b);
  if (way === "rows") sheet.rowBreaks = sorted;
  else sheet.columnBreaks = sorted;
}

const breakAt = (breaks: Breaks, place: number): Break => ({ sheet: breaks.sheet, way: breaks.way, place });

const pageBreakCollection: Kind<Breaks> = {
  name: "PageBreakCollection",
  methods: {
    /** A page begins before the first row (or column) of the range. */
    Add: (breaks, args, batch) => {
      const { area } = cellsIn(batch.model, breaks.sheet, args[0]);
      const place = breaks.way === "rows" ? area.top : area.left;
      if (place < 2) throw invalidArgument();
      setPlaces(breaks, [...placesOf(breaks), place]);
      return subject("PageBreak", breakAt(breaks, place));
    },
    GetCount: (breaks) => placesOf(breaks).length,
    GetItem: (breaks, args) => itemAt(breaks, wholeNumberIn(args)),
    RemovePageBreaks: (breaks) => setPlaces(breaks, []),
  },
  items: (breaks) => placesOf(breaks).map((place) => subject("PageBreak", breakAt(breaks, place))),
  at: (breaks, args) => itemAt(breaks, wholeNumberIn(args)),
};

function itemAt(breaks: Breaks, index: number) {
  const place = placesOf(breaks)[index];
  if (place === undefined) throw notFound();
  return subject("PageBreak", breakAt(breaks, place));
}

const pageBreak: Kind<Break> = {
  name: "PageBreak",
  props: {
    ColumnIndex: { read: ({ way, place }) => (way === "columns" ? place - 1 : 0) },
    RowIndex: { read: ({ way, place }) => (way === "rows" ? place - 1 : 0) },
  },
  methods: {
    Delete: (one) =>
      setPlaces(
        one,
        placesOf(one).filter((place) => place !== one.place),
      ),
    GetCellAfterBreak: ({ sheet, way, place }) =>
      rangeOf(sheet, way === "rows" ? { top: place, left: 1, bottom: place, right: 1 } : { top: 1, left: place, bottom: 1, right: place }),
  },
};

// oxlint-disable-next-line typescript/no-explicit-any -- each kind has a target of its own
export const PAGE_KINDS: readonly Kind<any>[] = [pageLayout, headerFooterGroup, headerFooter, pageBreakCollection, pageBreak];
