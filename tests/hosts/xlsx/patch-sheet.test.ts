import type { Workbook } from "../../../src/engine/workbook/workbook";
import { fc } from "../../properties";
import type { OwnRow, PatchedCell, PatchSheet } from "../../../src/engine/sheets/own-sheet";
import type { CellValue } from "../../../src/engine/workbook/workbook";
import { applyEdits as applyInMemory } from "../../../src/hosts/memory";
import { applyEdits, readXlsx } from "../../../src/hosts/xlsx";
import { hasOffice, sheetsInLibreOffice } from "./libre-office";
import { nastyPackage, OUR_PART, ourRows, OURS, THEIR_PART, THEIRS } from "./nasty-sheet";
import { partsOf, partsThatChanged, partText, scanAll } from "./parts-of";
import { complaintsAbout, hasValidator } from "./validator";
import { patchOfNothing } from "../patch-of-nothing";

const NOTHING = patchOfNothing("plan", OURS);

function patching(bytes: Uint8Array, patch: Partial<PatchSheet>): Uint8Array {
  const out = applyEdits(bytes, [{ ...NOTHING, ...patch }]);
  scanAll(out);
  return out;
}

function blank(row: number): OwnRow {
  return { row, height: null, cells: [] };
}

function valueAt(bytes: Uint8Array, sheet: number, row: number, column: number): CellValue | undefined {
  const rows = readXlsx(bytes, "a").sheets[sheet]?.rows ?? [];
  return rows.find((one) => one.row === row)?.cells.find((cell) => cell.column === column)?.value;
}

/** The text between two marks of a part: what a test looks at. */
function within(bytes: Uint8Array, part: string, pattern: RegExp): string | null {
  return pattern.exec(partText(bytes, part))?.[0] ?? null;
}

/** Rows without the addresses that files may leave out. */
function bareRows(): string {
  return ourRows()
    .replace(/<c r="[A-Z]\d+"/g, "<c")
    .replace(/<row r="[2-8]"/g, "<row");
}

const text = fc.string({ unit: fc.constantFrom("a", "ế", "=", "<", "&", '"', " ", "1"), maxLength: 6 });
const plainValue = fc.oneof(
  text.map((words) => ({ kind: "text", text: words }) as const),
  fc.integer({ min: -9, max: 1e6 }).map((number) => ({ kind: "number", number }) as const),
  fc.constant({ kind: "day", day: "2025-03-04" } as const),
  fc.oneof(fc.nat(99), text, fc.constant(null)).map((cached) => ({ kind: "formula", formula: 'SUM(B4:B5)&"<"', cached }) as const),
  fc.constant({ kind: "empty" } as const),
);
/** Column C shows days: a number written there is one. */
const dayValue = plainValue.filter(({ kind }) => kind !== "number" && kind !== "formula");

function patchedCell(taken: ReadonlySet<number>): fc.Arbitrary<PatchedCell> {
  const row = fc.integer({ min: 1, max: 22 }).filter((one) => !taken.has(one));
  const place = fc.record({ row, column: fc.integer({ min: 1, max: 7 }) });
  return place.chain((where) => (where.column === 3 ? dayValue : plainValue).map((value) => ({ ...where, value })));
}

const anyPatch: fc.Arbitrary<PatchSheet> = fc
  .record({
    deletedRows: fc.uniqueArray(fc.integer({ min: 2, max: 16 }), { maxLength: 5 }),
    inserted: fc.uniqueArray(fc.integer({ min: 1, max: 14 }), { maxLength: 4 }),
    breaks: fc.record({
      removed: fc.array(fc.integer({ min: 2, max: 14 }), { maxLength: 2 }),
      added: fc.array(fc.integer({ min: 2, max: 14 }), { maxLength: 2 }),
    }),
  })
  .chain(({ deletedRows, inserted, breaks }) => {
    const ascending = (rows: readonly number[]): number[] => [...rows].sort((a, b) => a - b);
    const taken = new Set(inserted);
    const rows = fc.tuple(
      ...ascending(inserted).map((row) =>
        fc.array(plainValue, { maxLength: 4 }).map((values): OwnRow => {
          return { row, height: row % 2 === 0 ? 30 : null, cells: values.map((value, i) => ({ column: i + 1, value, style: {} })) };
        }),
      ),
    );
    const cells = fc.uniqueArray(patchedCell(taken), { maxLength: 8, selector: ({ row, column }) => `${row}:${column}` });
    return fc.record({ rows, cells }).map((made) => ({
      ...NOTHING,
      deletedRows: ascending(deletedRows),
      insertedRows: made.rows,
      cells: made.cells,
      heights: made.cells.slice(0, 1).map(({ row }) => ({ row, height: 33 })),
      merges: inserted.map((row) => ({ top: row, left: 6, bottom: row, right: 7 })),
      links: made.cells.slice(0, 2).map(({ row, column }) => ({ row, column, sheet: THEIRS, address: "A1", tooltip: null })),
      breaks,
    }));
  });

/** What their own formulas give is calculated anew or taken out, which memory does not do. */
function withoutResults(workbook: Workbook): Workbook {
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.name !== THEIRS) return sheet;
    const rows = sheet.rows.map((row) => ({ ...row, cells: row.cells.filter(({ isFormula }) => !isFormula) }));
    return { ...sheet, rows: rows.filter(({ cells }) => cells.length > 0) };
  });
  return { ...workbook, sheets };
}

describe("a patch", () => {
  it.each([
    ["a sheet with everything on it", nastyPackage()],
    ["a sheet that says no addresses", nastyPackage(bareRows())],
  ])("gives the workbook that memory gives: %s", (_, bytes) => {
    const before = readXlsx(bytes, "a");
    fc.assert(
      fc.property(anyPatch, (patch) => {
        const out = patching(bytes, patch);
        expect(withoutResults(readXlsx(out, "a"))).toEqual(withoutResults(applyInMemory(before, [patch])));
        expect(applyEdits(out, [{ ...patch, deletedRows: [], insertedRows: [], merges: [] }])).toEqual(out);
      }),
      { numRuns: 60 },
    );
  });

  it("that says nothing new leaves the file as it is, byte for byte", () => {
    const bytes = nastyPackage();
    expect(partsThatChanged(bytes, patching(bytes, {}))).toEqual([]);
    const same = patching(bytes, {
      cells: [
        { row: 5, column: 1, value: { kind: "text", text: "Việc & hai" } },
        { row: 5, column: 2, value: { kind: "number", number: 50 } },
        { row: 10, column: 2, value: { kind: "formula", formula: "SUM(B4:B8)", cached: 300 } },
        { row: 2, column: 9, value: { kind: "empty" } },
      ],
      heights: [{ row: 6, height: 40 }],
      tables: [{ name: "CaiTien_KeHoach", area: { top: 3, left: 1, bottom: 7, right: 3 } }],
      links: [{ row: 5, column: 1, sheet: THEIRS, address: "A1", tooltip: null }],
      breaks: { removed: [4], added: [6] },
    });
    expect(partsThatChanged(bytes, same)).toEqual([]);
  });

  it("of a cell changes that cell and nothing else", () => {
    const bytes = nastyPackage();
    const out = patching(bytes, { cells: [{ row: 5, column: 1, value: { kind: "text", text: "Việc khác" } }] });
    expect(partsThatChanged(bytes, out)).toEqual(["xl/workbook.xml", OUR_PART]);
    expect(partText(out, OUR_PART)).toBe(
      partText(bytes, OUR_PART).replace(
        '<c r="A5" s="2" t="s"><v>1</v></c>',
        '<c r="A5" s="2" t="inlineStr"><is><t>Việc khác</t></is></c>',
      ),
    );
  });

  it("has formulas of others give what it makes of them, and nothing where that is not plain", () => {
    const out = patching(nastyPackage(), { cells: [{ row: 6, column: 2, value: { kind: "number", number: 61 } }] });
    expect(within(out, "xl/worksheets/sheet2.xml", /<c r="A1">.*?<\/c>/)).toContain("<v>61</v>");
    expect(within(out, "xl/worksheets/sheet2.xml", /<c r="B3">.*?<\/c>/)).toContain("<v>122</v>");
  });

  it("gives a shared formula to each of its cells when the first one goes", () => {
    const out = patching(nastyPackage(), { cells: [{ row: 4, column: 4, value: { kind: "empty" } }] });
    expect(within(out, OUR_PART, /<c r="D6">.*?<\/c>/)).toBe('<c r="D6"><f>B6+$B$3+B7</f><v>6</v></c>');
    expect(partText(out, OUR_PART)).not.toContain('t="shared"');
    expect(partText(out, "xl/calcChain.xml")).not.toContain("D4");
  });

  it("is refused where the sheet is protected or gone, and nothing happens", () => {
    const bytes = nastyPackage();
    const locked = nastyPackage(ourRows(), {
      [OUR_PART]: partText(bytes, OUR_PART).replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>'),
    });
    expect(() => patching(locked, { cells: [{ row: 1, column: 1, value: { kind: "empty" } }] })).toThrow("excel-protected-sheet");
    expect(() => patching(bytes, { id: "tally", name: "Không có" })).toThrow("excel-sheet-gone");
  });

  it("marks a sheet that lost its mark, which is found by the name on its tab", () => {
    const bytes = nastyPackage();
    const workbook = partText(bytes, "xl/workbook.xml").replace(/<definedName name="_caitien.plan".*?<\/definedName>/, "");
    const unmarked = nastyPackage(ourRows(), { "xl/workbook.xml": workbook });
    expect(readXlsx(unmarked, "a").sheets[0]?.own).toBeNull();
    expect(readXlsx(patching(unmarked, {}), "a").sheets[0]?.own).toBe("plan");
  });
});

describe("rows that go and come", () => {
  const bytes = nastyPackage();
  const out = patching(bytes, {
    deletedRows: [5],
    insertedRows: [blank(4), blank(8)],
    tables: [{ name: "CaiTien_KeHoach", area: { top: 3, left: 1, bottom: 10, right: 3 } }],
  });
  const ours = partText(out, OUR_PART);

  it.each([
    ["merges", '<mergeCells count="3"><mergeCell ref="A1:C1"/><mergeCell ref="A11:A12"/><mergeCell ref="C11:D13"/></mergeCells>'],
    ["conditional formats", '<conditionalFormatting sqref="B5:B9">'],
    ["their formulas", "<formula>AND($B5&gt;B$3,$B5&lt;&gt;&quot;B4&quot;)</formula>"],
    ["those of later versions of Excel", "<xm:sqref>B6:B7</xm:sqref>"],
    ["the formulas of those", "<xm:f>$B$5</xm:f>"],
    ["validations", 'sqref="A5:A9"><formula1>$A$11:$A$13</formula1>'],
    ["protected ranges", '<protectedRange sqref="A5:A9" name="Vung"/>'],
    ["page breaks", '<brk id="5" max="16383" man="1"/><brk id="10" max="16383" man="1"/>'],
    ["links", '<hyperlinks><hyperlink ref="A6" r:id="rId9"/></hyperlinks>'],
    ["ignored errors", '<ignoredError sqref="A1:F14" numberStoredAsText="1"/>'],
    ["formulas", '<c r="B11"><f>SUM(B5:B9)</f><v>300</v></c>'],
    ["a reference to what went", "<f>B5+$B$3+#REF!</f>"],
    ["array formulas", '<f t="array" ref="A13:A14">B5:B5*2</f>'],
    ["formulas with sheets", `<f>B$9+'${THEIRS}'!A1</f>`],
    ["heights and colours of rows", '<row r="6" spans="1:6" ht="40" customHeight="1"><c r="A6" s="2" t="s"><v>2</v></c>'],
    ["widths of columns", '<col min="1" max="1" width="33.3" customWidth="1"/>'],
    ["frozen rows", '<pane ySplit="3" topLeftCell="A4"'],
    ["comments of people", '<!-- <row r="9"><c r="A9"/></row> -->'],
  ])("take along %s", (_, expected) => {
    expect(ours).toContain(expected);
  });

  it.each([
    [
      "the table",
      "xl/tables/table1.xml",
      'ref="A3:C10" totalsRowShown="0"><autoFilter ref="A3:C10"/><sortState ref="A5:C9"><sortCondition ref="B5:B9"/>',
    ],
    ["what is printed", "xl/workbook.xml", `'${OURS}'!$A$1:$F$13</definedName>`],
    ["what is printed on every page", "xl/workbook.xml", `'${OURS}'!$3:$3</definedName>`],
    ["names", "xl/workbook.xml", `'${OURS}'!$B$5:$B$9,'${THEIRS}'!$A$6</definedName>`],
    ["notes", "xl/comments1.xml", '<commentList><comment ref="A11" authorId="0">'],
    ["their boxes", "xl/drawings/vmlDrawing1.vml", "2, 15, 10, 2, 4, 31, 14, 1</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>10</x:Row>"],
    ["charts", "xl/charts/chart1.xml", `'${OURS}'!$B$5:$B$9</c:f>`],
    ["formulas of other sheets", THEIR_PART, `<f>SUM('${OURS}'!B5:B9)+B6</f>`],
    ["formulas that other sheets share", THEIR_PART, '<c r="A3"><f>#REF!</f><v>50</v></c>'],
    ["but not what is theirs alone", THEIR_PART, '<f t="shared" ref="B3:B4" si="5">A1*2</f>'],
    ["whole rows", THEIR_PART, `ROWS('${OURS}'!11:13)`],
  ])("take along %s", (_, part, expected) => {
    expect(partText(out, part)).toContain(expected);
  });

  it("take along pictures: tied above, the seal keeps its size; tied at both ends, the chart grows", () => {
    const moved = patching(bytes, { insertedRows: [blank(6), blank(8)] });
    const rows = [...partText(moved, "xl/drawings/drawing1.xml").matchAll(/<xdr:row>(\d+)</g)].map((match) => Number(match[1]));
    expect(rows).toEqual([8, 10, 3, 14]);
  });

  it("take a box away with its note, and the marks of our sheets stay at the first cell", () => {
    expect(partText(out, "xl/drawings/vmlDrawing1.vml")).not.toContain("_x0000_s1025");
    expect(partText(patching(bytes, { deletedRows: [1] }), "xl/workbook.xml")).toContain(`_caitien.plan" hidden="1">'${OURS}'!$A$1<`);
  });

  it("leave no cell in the chain of calculation that holds no formula", () => {
    expect(partText(out, "xl/calcChain.xml")).toMatch(/<calcChain[^>]*><c r="A1" i="2"\/><\/calcChain>/);
    expect(partText(out, "xl/workbook.xml")).toContain('<calcPr fullCalcOnLoad="1"/>');
  });

  it("leave parts alone that know of no row", () => {
    const parts = partsThatChanged(bytes, out);
    for (const part of [
      "xl/media/image1.png",
      "xl/sharedStrings.xml",
      "xl/styles.xml",
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
    ]) {
      expect(parts).not.toContain(part);
    }
  });

  it("leave a table whose rows all went one blank row, and take one away that went with its header", () => {
    const emptied = patching(bytes, { deletedRows: [4, 5, 6, 7, 8] });
    expect(partText(emptied, "xl/tables/table1.xml")).toContain('ref="A3:C4"');
    expect(within(emptied, OUR_PART, /<conditionalFormatting /)).toBeNull();
    expect(within(emptied, OUR_PART, /<extLst/)).toBeNull();
    const gone = patching(bytes, { deletedRows: [3, 4, 5, 6, 7, 8] });
    expect(partsOf(gone).has("xl/tables/table1.xml")).toBe(false);
    expect(partText(gone, OUR_PART)).not.toContain("tablePart");
    expect(partText(gone, "xl/worksheets/_rels/sheet1.xml.rels")).not.toContain("table1");
  });

  it("on two sheets at once are followed on both", () => {
    const workbook = partText(bytes, "xl/workbook.xml").replace(
      "<definedNames>",
      `<definedNames><definedName name="_caitien.tally" hidden="1">'${THEIRS}'!$A$1</definedName>`,
    );
    const both = applyEdits(nastyPackage(ourRows(), { "xl/workbook.xml": workbook }), [
      {
        ...NOTHING,
        insertedRows: [
          { row: 1, height: null, cells: [{ column: 1, value: { kind: "formula", formula: `'${THEIRS}'!A4`, cached: 1 }, style: {} }] },
        ],
      },
      { ...NOTHING, id: "tally", name: THEIRS, insertedRows: [blank(1)] },
    ]);
    expect(partText(both, OUR_PART)).toContain(`<f>B$9+'${THEIRS}'!A2</f>`);
    expect(partText(both, OUR_PART)).toContain(`<f>'${THEIRS}'!A5</f>`);
    expect(partText(both, THEIR_PART)).toContain(`<c r="A2"><f>'${OURS}'!B7</f>`);
    expect(valueAt(both, 1, 2, 1)).toEqual({ kind: "number", number: 60, format: null });
  });
});

describe("LibreOffice", () => {
  if (!hasOffice) it.skip("is not installed here", () => undefined);
  else
    it("calculates after rows went and came what it should", () => {
      // Without results in the file it must calculate by itself.
      const bare = (xml: string): string => xml.replace(/(<\/f>|<f [^>]*\/>)<v>[^<]*<\/v>/g, "$1");
      const bytes = nastyPackage(bare(ourRows()).replace("B4+$B$3+B5", "B4+$B$1+B5"), {
        [THEIR_PART]: bare(partText(nastyPackage(), THEIR_PART)),
      });
      const added: OwnRow = { row: 6, height: null, cells: [{ column: 2, value: { kind: "number", number: 1000 }, style: {} }] };
      const seen = sheetsInLibreOffice(patching(bytes, { deletedRows: [4, 7], insertedRows: [added] }));
      expect(seen.get(THEIRS)).toEqual(["60;1190", "#REF!;", "50;120", expect.stringMatching(/^7;/)]);
      const ours = seen.get(OURS) ?? [];
      expect(ours.slice(3, 7)).toEqual([
        "Việc & hai;50;20/03/2023;110;Việc & haiA5",
        "Việc ba;60;21/03/2023;#REF!;Việc baA6",
        ";1000;;;",
        "Việc năm;80;23/03/2023;80;Việc nămA8",
      ]);
      expect(ours[8]).toBe("Ghi chú của cô Hoa;1190;;;");
    }, 90_000);
});

describe("Microsoft's validator", () => {
  if (!hasValidator) it.skip("is not here (OOXML_VALIDATOR names none)", () => undefined);
  else
    it("finds nothing wrong in what patches make", () => {
      const patches = fc.sample(anyPatch, { numRuns: 8, seed: 5 });
      expect(patches.flatMap((patch) => complaintsAbout(patching(nastyPackage(), patch)))).toEqual([]);
    }, 120_000);
});
