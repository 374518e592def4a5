import { fc } from "../../properties";
import { reconcile, type Reconciled } from "../../../src/engine/reconcile/reconcile";
import { areaOf, cellOf, rowOf, textOf } from "../../../src/engine/sheets/cells";
import type { OwnSheet } from "../../../src/engine/sheets/own-sheet";
import { blankSheet } from "../../../src/engine/sheets/sheet-frame";
import { shownText } from "../../../src/engine/workbook/shown";
import { type Sheet, textValue, type Workbook } from "../../../src/engine/workbook/workbook";
import { applyEdits } from "../../../src/hosts/memory";
import { sheets as words } from "../../../src/words/vi/sheets";
import { personEdit, typedIn, worked } from "./person";

/** Each run is a story of two scripts. */
const RUNS = Number(process.env.SCRIPTS ?? 1000);
const HEADER = 3;
const COLUMNS = ["id", "criterion", "work", "status", "money", "note"] as const;

/** A line of the data: its cells by column; null for an empty one. */
interface Line {
  readonly id: string;
  readonly cells: readonly (string | null)[];
}

/** A title, a heading over all columns, a header, the lines, and a sum below them. */
function laidOut(lines: readonly Line[], title: string): OwnSheet {
  const header = COLUMNS.map((column, index) => cellOf(index + 1, textOf(`Cột ${column}`), {}));
  const last = HEADER + lines.length;
  return {
    ...blankSheet("plan", "Bảng kế hoạch"),
    columns: COLUMNS.map(() => ({ width: 20 })),
    columnKeys: COLUMNS,
    rows: [
      { ...rowOf(1, [cellOf(1, textOf(title), {})], 20), key: "title" },
      { ...rowOf(HEADER, header, 20), key: "header" },
      ...lines.map(({ id, cells }, index) => ({
        ...rowOf(
          HEADER + 1 + index,
          [textOf(id), ...cells.map(textOf)].map((value, at) => cellOf(at + 1, value, {})),
          18,
        ),
        key: `line:${id}`,
      })),
      { ...rowOf(last + 2, [cellOf(1, textOf("Nơi nhận"), {}), cellOf(4, textOf("HIỆU TRƯỞNG"), {})], 18), key: "sign" },
    ],
    merges: [areaOf(1, 1, 1, 6)],
    tables: [
      { name: "T", area: areaOf(HEADER, 1, Math.max(last, HEADER + 1), 6), columns: COLUMNS.map((column) => `Cột ${column}`), style: null },
    ],
  };
}

const OPTIONS = { words, decisionWords: [words.conflicts.decision], names: { conflicts: "Hai bên", base: "_CaiTien" } };
const EMPTY: Workbook = { name: "sổ", sheets: [] };

function renewed(workbook: Workbook, own: OwnSheet): { readonly workbook: Workbook; readonly outcome: Reconciled } {
  const outcome = reconcile(workbook, [own], OPTIONS);
  return { workbook: applyEdits(workbook, outcome.edits), outcome };
}

const planOf = (workbook: Workbook): Sheet => workbook.sheets.find((sheet) => sheet.own === "plan") as Sheet;
const textsOf = (sheet: Sheet): readonly string[] => sheet.rows.flatMap((row) => row.cells.map(({ value }) => shownText(value)));

const share = fc.double({ min: 0, max: 0.999, noNaN: true });
const cellText = fc.option(fc.constantFrom("Không", "Hoàn thành", "x", "Mua thêm sách", "Sửa mái", "12", "Tập huấn"), { nil: null });
const linesOf = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.array(cellText, { minLength: 5, maxLength: 5 })), { maxLength: 12 })
  .map((all) => [...new Map(all.map(([number, cells]) => [number, { id: `KH-${number}`, cells }])).values()]);

/** Data of a later time: cells change to texts that say when, lines come and go. */
const laterOf = (lines: readonly Line[], version: number) =>
  fc
    .tuple(
      fc.array(fc.tuple(share, fc.integer({ min: 0, max: 4 })), { maxLength: 6 }),
      fc.array(share, { maxLength: 2 }),
      fc.array(fc.tuple(share, fc.integer({ min: 31, max: 60 })), { maxLength: 3 }),
    )
    .map(([changes, gone, come]) => {
      let count = 0;
      let later: readonly Line[] = lines;
      for (const [at, column] of changes) {
        const index = Math.floor(at * later.length);
        later = later.map((line, place) =>
          place === index ? { ...line, cells: line.cells.map((cell, one) => (one === column ? `mới ${version}.${++count}` : cell)) } : line,
        );
      }
      for (const at of gone) later = later.filter((_, place) => place !== Math.floor(at * later.length));
      for (const [at, number] of come) {
        const id = `KH-${number}`;
        if (later.some((line) => line.id === id)) continue;
        const index = Math.floor(at * (later.length + 1));
        later = [...later.slice(0, index), { id, cells: [`mới ${version}.${++count}`, "Không", null, null, null] }, ...later.slice(index)];
      }
      return later;
    });

const story = linesOf.chain((first) =>
  fc
    .tuple(laterOf(first, 1), fc.array(personEdit, { maxLength: 8 }), fc.array(personEdit, { maxLength: 5 }))
    .chain(([second, script, later]) =>
      laterOf(second, 2).map((third) => ({ lines: [first, second, third] as const, scripts: [script, later] as const })),
    ),
);

interface OnList {
  readonly line: number;
  readonly choice: "keep" | "take" | null;
  readonly isNoted: boolean;
}

/** What a person does on the list of conflicts: to some lines a choice, to some a note beside it. */
const choosing: fc.Arbitrary<readonly OnList[]> = fc.array(
  fc.record({ line: share, choice: fc.constantFrom("keep" as const, "take" as const, null), isNoted: fc.boolean() }),
  { maxLength: 5 },
);

interface Chosen {
  readonly workbook: Workbook;
  /** All that the lines say of the school's texts which are to give way. */
  readonly givenUp: string;
}

const CHOSEN = new RegExp(`^(?:${Object.values(words.conflicts.decision).join("|")})$`);
const CHOICE = 7;
const THEIRS = 5;
const listOf = (workbook: Workbook): Sheet | undefined => workbook.sheets.find((sheet) => sheet.own === "conflicts");

function chosenOn(workbook: Workbook, choices: readonly OnList[]): Chosen {
  const list = listOf(workbook);
  const lines = list?.rows.filter((row) => row.row > 4 && row.cells.some(({ value }) => shownText(value).startsWith("\u2260 "))) ?? [];
  const asked = new Map(choices.map((one) => [lines[Math.floor(one.line * lines.length)]?.row, one]));
  const givenUp = lines.flatMap(({ row, cells }) =>
    asked.get(row)?.choice === "take" ? cells.flatMap(({ column, value }) => (column === THEIRS ? [shownText(value)] : [])) : [],
  );
  const rows = (list?.rows ?? []).map((row) => {
    const one = asked.get(row.row);
    if (one === undefined) return row;
    const put = (column: number, text: string) => ({ column, value: textValue(text), isFormula: false });
    const typed = [
      ...(one.choice === null ? [] : [put(CHOICE, words.conflicts.decision[one.choice])]),
      ...(one.isNoted ? [put(10, `gõ tay bên dòng ${row.row}`)] : []),
    ];
    const columns = new Set(typed.map(({ column }) => column));
    return { ...row, cells: [...row.cells.filter(({ column }) => !columns.has(column)), ...typed].sort((a, b) => a.column - b.column) };
  });
  const sheets = workbook.sheets.map((sheet) => (sheet === list ? { ...sheet, rows } : sheet));
  return { workbook: { ...workbook, sheets }, givenUp: givenUp.join("\n") };
}

/**
 * Every text that the data have changed is on the sheet, or is told as a conflict. What a new line has to say in a column that somebody has
 * deleted was changed by one side alone.
 */
function untold(before: readonly Line[], after: readonly Line[], sheet: Sheet, { conflicts }: Reconciled): readonly string[] {
  const there = new Set(textsOf(sheet));
  const old = new Map(before.map((line) => [line.id, line]));
  const isListed = (text: string): boolean => conflicts.some(({ ours, about }) => [ours, about].some((one) => one.includes(text)));
  const isColumnListed = conflicts.some(({ kind }) => kind === "column-deleted");
  return after.flatMap(({ id, cells }) =>
    cells.filter((cell, index): cell is string => {
      const isNew = cell !== null && cell.startsWith("mới ") && old.get(id)?.cells[index] !== cell;
      if (!isNew || there.has(cell) || isListed(cell)) return false;
      return !(old.has(id) ? isColumnListed : !there.has(`Cột ${COLUMNS[index + 1]}`));
    }),
  );
}

/** What a person typed beside a line of the data that goes on still stands beside that line. */
function parted(before: Sheet, after: Sheet, lines: readonly Line[]): readonly string[] {
  const ids = new Set(lines.map(({ id }) => id));
  const idsBeside = (sheet: Sheet): ReadonlyMap<string, string> =>
    new Map(
      sheet.rows.flatMap((row) => {
        const texts = row.cells.map(({ value }) => shownText(value));
        const own = texts.filter((text) => ids.has(text));
        const [id] = own;
        return own.length !== 1 || id === undefined
          ? []
          : texts.filter((text) => text.startsWith("gõ tay ")).map((text) => [text, id] as const);
      }),
    );
  const now = idsBeside(after);
  return [...idsBeside(before)].filter(([text, id]) => now.has(text) && now.get(text) !== id).map(([text]) => text);
}

describe("whatever people do to a sheet of ours", () => {
  it("every text they typed survives, no change is lost in silence, and a second run changes nothing", () => {
    fc.assert(
      fc.property(story, ({ lines, scripts }) => {
        let { workbook } = renewed(EMPTY, laidOut(lines[0], "KẾ HOẠCH"));
        scripts.forEach((script, index) => {
          const mine = worked(planOf(workbook), script, HEADER + 1);
          const name = mine.sheet.name;
          workbook = { ...workbook, sheets: workbook.sheets.map((sheet) => (sheet.own === "plan" ? mine.sheet : sheet)) };
          const next = renewed(workbook, { ...laidOut(lines[index + 1] as readonly Line[], "KẾ HOẠCH"), name });
          const after = planOf(next.workbook);
          expect([...typedIn(after.rows)]).toEqual(expect.arrayContaining([...mine.typed]));
          expect(after.name).toBe(name);
          expect(parted(mine.sheet, after, lines[index + 1] as readonly Line[])).toEqual([]);
          expect(untold(lines[index] as readonly Line[], lines[index + 1] as readonly Line[], after, next.outcome)).toEqual([]);
          const again = renewed(next.workbook, { ...laidOut(lines[index + 1] as readonly Line[], "KẾ HOẠCH"), name });
          expect(again.outcome.edits).toEqual([]);
          expect(again.outcome.conflicts).toEqual(next.outcome.conflicts);
          workbook = next.workbook;
        });
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  });

  it("who decides conflicts gives up what the line said and nothing typed since, and no note beside a line is lost", () => {
    const decided = story.chain(({ lines, scripts }) =>
      fc.tuple(laterOf(lines[2], 3), fc.array(personEdit, { maxLength: 4 }), choosing, choosing).map(([fourth, last, first, second]) => ({
        lines: [...lines, fourth],
        scripts: [...scripts, last],
        choices: [[], first, second],
      })),
    );
    fc.assert(
      fc.property(decided, ({ lines, scripts, choices }) => {
        let { workbook } = renewed(EMPTY, laidOut(lines[0] as readonly Line[], "KẾ HOẠCH"));
        scripts.forEach((script, index) => {
          const chosen = chosenOn(workbook, choices[index] as readonly OnList[]);
          const mine = worked(planOf(chosen.workbook), script, HEADER + 1, `${index + 1}.`);
          workbook = { ...chosen.workbook, sheets: chosen.workbook.sheets.map((sheet) => (sheet.own === "plan" ? mine.sheet : sheet)) };
          const own = { ...laidOut(lines[index + 1] as readonly Line[], "KẾ HOẠCH"), name: mine.sheet.name };
          const next = renewed(workbook, own);
          const after = planOf(next.workbook);
          const there = typedIn(after.rows);
          expect([...mine.typed].filter((text) => !there.has(text) && !chosen.givenUp.includes(text))).toEqual([]);
          expect([...typedIn(listOf(next.workbook)?.rows ?? [])]).toEqual(
            expect.arrayContaining([...typedIn(listOf(workbook)?.rows ?? [])].filter((text) => text.startsWith("gõ tay bên"))),
          );
          expect(untold(lines[index] as readonly Line[], lines[index + 1] as readonly Line[], after, next.outcome)).toEqual([]);
          expect(textsOf(listOf(next.workbook) ?? { ...after, rows: [] })).not.toEqual(
            expect.arrayContaining([expect.stringMatching(CHOSEN)]),
          );
          const again = renewed(next.workbook, own);
          expect(again.outcome.edits).toEqual([]);
          expect(again.outcome.conflicts).toEqual(next.outcome.conflicts);
          workbook = next.workbook;
        });
      }),
      { numRuns: Math.ceil(RUNS / 5), endOnFailure: true },
    );
  });

  it("where nobody has touched it, it is what would be laid out anew", () => {
    fc.assert(
      fc.property(story, ({ lines }) => {
        let { workbook } = renewed(EMPTY, laidOut(lines[0], "KẾ HOẠCH"));
        for (const version of lines.slice(1)) {
          workbook = renewed(workbook, laidOut(version, "KẾ HOẠCH MỚI")).workbook;
          const fresh = renewed(EMPTY, laidOut(version, "KẾ HOẠCH MỚI")).workbook;
          const content = (sheet: Sheet) => sheet.rows.map((row) => row.cells.map(({ value }) => shownText(value)));
          expect([...content(planOf(workbook))].sort()).toEqual([...content(planOf(fresh))].sort());
        }
      }),
      { numRuns: RUNS / 4 },
    );
  });
});
