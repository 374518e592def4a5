import { paneOf } from "../../../src/apps/panels/state/pane";
import { conflictsIn, type PlacedConflict } from "../../../src/apps/panels/state/conflict-view";
import { progressView } from "../../../src/apps/panels/state/progress-view";
import { formOf, frozenReports, missingIn } from "../../../src/apps/panels/state/report-view";
import { cellAt, shownText, type Sheet, type Workbook } from "../../../src/engine";
import { wordsOf } from "../../../src/words";
import { around, SHEET, smallPlan } from "./workbooks";

const QUARTER = "2025-Q2";
const REPORT = `report:${QUARTER}:8-cot`;

async function opened(surroundings = around(smallPlan()), period: string | null = QUARTER) {
  const pane = paneOf(surroundings);
  await pane.commands.start();
  const { state, commands } = pane;
  if (period !== null) commands.draft({ ...state().choices.report, period });
  const reading = () => {
    const now = state().reading;
    if (now === null) throw new Error("nothing was read");
    return now;
  };
  const sheet = async (own: string): Promise<Sheet> => {
    const found = (await surroundings.now()).sheets.find((one) => one.own === own);
    if (found === undefined) throw new Error(`there is no ${own}`);
    return found;
  };
  const type = async (name: string, row: number, column: number, text: string): Promise<void> => {
    await surroundings.host.apply([{ kind: "set-cells", sheet: name, cells: [{ row, column, value: { kind: "text", text } }] }]);
    await commands.read();
  };
  const view = () => progressView(reading(), state().choices.report, state().language);
  return { surroundings, commands, state, reading, sheet, type, view };
}

type Opened = Awaited<ReturnType<typeof opened>>;

/** Row and column of the first cell whose text has this part. */
function cellWith({ rows, name }: Sheet, part: string): { readonly row: number; readonly column: number } {
  for (const { row, cells } of rows) {
    const cell = cells.find(({ value }) => shownText(value).includes(part));
    if (cell !== undefined) return { row, column: cell.column };
  }
  throw new Error(`nothing on ${name} says “${part}”`);
}

function textAt(workbook: Workbook, { name }: Sheet, row: number, column: number): string {
  const value = cellAt(workbook, name, row, column)?.value;
  return value === undefined ? "" : shownText(value);
}

/** Types over a planned text on the plan sheet of ours, then over the same text in the document: both sides have changed it. */
async function contested(one: Opened): Promise<{ readonly plan: Sheet; readonly row: number; readonly column: number }> {
  await one.commands.make(["plan"]);
  const plan = await one.sheet("plan");
  const { row, column } = cellWith(plan, "Kiểm kê lại toàn bộ");
  await one.type(plan.name, row, column, "Kiểm kê hai đợt trong năm.");
  const source = cellWith((await one.surroundings.now()).sheets[0] as Sheet, "Kiểm kê lại toàn bộ");
  await one.type(SHEET, source.row, source.column, "Kiểm kê và dán mã QR.");
  return { plan, row, column };
}

function found({ reading, state }: Opened): readonly PlacedConflict[] {
  return conflictsIn(reading(), state());
}

describe("recording a quarter", () => {
  it("makes a line for each action of the period and the sheet that sums them up, and keeps the period", async () => {
    const one = await opened();
    const { missing } = one.view();
    expect(one.view()).toMatchObject({ lines: 0, sheet: null });
    await one.commands.progress();
    expect((await one.surroundings.now()).sheets.map(({ own }) => own)).toEqual([null, "progress", "overview", "base"]);
    expect(one.state().notice).toMatchObject({ kind: "made", sheets: ["Tiến độ", "Theo dõi"], renewed: [], conflicts: 0 });
    expect(missing).toBeGreaterThan(0);
    expect(one.view()).toMatchObject({ lines: missing, missing: 0 });
    const again = await opened(one.surroundings, null);
    expect(again.view()).toMatchObject({ lines: one.view().lines, period: { id: QUARTER } });
  });

  it("tells a period in which nothing has to be recorded from one that lacks its lines", async () => {
    const one = await opened(around(smallPlan()), "2020-Q4");
    expect(one.view()).toMatchObject({ lines: 0, missing: 0, followUp: { all: { total: 3 } } });
    await one.commands.progress();
    expect(one.view()).toMatchObject({ lines: 0, missing: 0 });
  });

  it("a second run writes nothing and says so", async () => {
    const one = await opened();
    await one.commands.progress();
    const before = one.surroundings.applied.length;
    await one.commands.progress();
    expect(one.surroundings.applied).toHaveLength(before);
    expect(one.state().notice).toEqual({ kind: "made", sheets: [], renewed: [], conflicts: 0 });
  });

  it("shows what is overdue at its line once there is one, else where the plan speaks of it", async () => {
    const one = await opened(around(smallPlan()), "2024-2025");
    const late = one.view().followUp.overdue.find(({ action }) => action.code === "1.6");
    expect(one.view().places.get(late!.action.id)).toMatchObject({ sheet: SHEET, area: { top: 6 } });
    await one.commands.progress();
    const progress = await one.sheet("progress");
    const { row } = cellWith(progress, late!.action.id);
    expect(one.view().places.get(late!.action.id)).toMatchObject({ sheet: progress.name, area: { top: row } });
  });

  it.each(["vi", "en"] as const)("counts a status chosen on a sheet made in %s, whatever language the pane speaks", async (language) => {
    const one = await opened(around(smallPlan()), "2024-2025");
    one.commands.chooseLanguage(language);
    await one.commands.progress();
    const progress = await one.sheet("progress");
    const words = wordsOf(language).sheets.progress;
    const header = cellWith(progress, words.columns.status);
    await one.type(progress.name, header.row + 1, header.column, words.status.done);
    for (const shown of ["vi", "en"] as const) {
      one.commands.chooseLanguage(shown);
      expect(one.view().followUp.all).toMatchObject({ total: 3, unrecorded: 2, counts: { done: 1 } });
    }
  });

  it("can be stopped before anything is written", async () => {
    let isStopping = false;
    const surroundings = around(smallPlan(), async () => {
      if (isStopping) one.commands.cancel();
    });
    const one = await opened(surroundings);
    isStopping = true;
    await one.commands.progress();
    expect(one.state()).toMatchObject({ notice: { kind: "cancelled" }, work: null });
    expect(surroundings.applied).toHaveLength(0);
  });
});

describe("the report of a quarter", () => {
  it("goes by the form of the circular, and by another where one is chosen", async () => {
    const one = await opened();
    const { report } = one.state().choices;
    expect(formOf(report, one.reading().assessed)).toBe("8-cot");
    await one.commands.report({ ...report, form: "bieu-2" });
    await one.commands.report({ ...report, form: "no such form" });
    expect((await one.surroundings.now()).sheets.map(({ own }) => own)).toEqual([null, `report:${QUARTER}:bieu-2`, "base", REPORT]);
    expect(JSON.parse(one.surroundings.kept.get("choices") ?? "")).toMatchObject({ report: { period: QUARTER, form: "no such form" } });
  });

  it("lists what is missing by the form that is chosen", async () => {
    const one = await opened();
    const { report } = one.state().choices;
    const lines = (form: string) => missingIn(one.reading(), { ...report, form }, wordsOf("vi"));
    expect(lines("bieu-2")).not.toEqual(lines("8-cot"));
  });

  it("keeps what was typed into it, and a second renewal writes nothing", async () => {
    const one = await opened();
    await one.commands.report(one.state().choices.report);
    const report = await one.sheet(REPORT);
    const { row, column } = cellWith(report, "Nơi nhận:");
    await one.type(report.name, row, column, "Nơi nhận (theo danh sách):");
    await one.commands.report({ ...one.state().choices.report, number: "07" });
    expect(one.state().notice).toMatchObject({ kind: "made", sheets: [], renewed: [report.name], conflicts: 0 });
    const after = await one.sheet(REPORT);
    expect([cellWith(after, "theo danh sách"), cellWith(after, "07/")]).toHaveLength(2);
    const before = one.surroundings.applied.length;
    await one.commands.report(one.state().choices.report);
    expect(one.surroundings.applied).toHaveLength(before);
  });
});

describe("freezing a report", () => {
  it("keeps a dated copy that later renewals leave alone, and lists it", async () => {
    const one = await opened();
    await one.commands.report(one.state().choices.report);
    await one.commands.freeze();
    const [frozen] = frozenReports(one.reading().workbook);
    expect(frozen).toMatchObject({ period: QUARTER, form: "8-cot", day: "2025-05-31" });
    expect(one.state().notice).toEqual({ kind: "frozen", name: frozen?.sheet });
    const copy = await one.sheet(`frozen:${QUARTER}:8-cot:2025-05-31`);
    await one.commands.report({ ...one.state().choices.report, number: "09" });
    await one.commands.make();
    expect(await one.sheet(`frozen:${QUARTER}:8-cot:2025-05-31`)).toEqual(copy);
  });

  it("writes nothing where the report is not made, and says so", async () => {
    const one = await opened();
    await one.commands.freeze();
    expect(one.state().notice).toEqual({ kind: "no-report" });
    expect(one.surroundings.applied).toHaveLength(0);
  });
});

describe("a place that both sides changed", () => {
  it("is found when the pane is opened, at the cell where it stands, and told after a renewal", async () => {
    const one = await opened();
    expect(found(one)).toEqual([]);
    const { plan, row, column } = await contested(one);
    const again = await opened(one.surroundings);
    expect(found(again)).toMatchObject([
      {
        conflict: { theirs: "Kiểm kê hai đợt trong năm.", ours: "Kiểm kê và dán mã QR." },
        at: { sheet: plan.name, area: { top: row, left: column } },
      },
    ]);
    await again.commands.make(["plan"]);
    expect(again.state().notice).toMatchObject({ kind: "made", conflicts: 1 });
    expect(textAt(await one.surroundings.now(), plan, row, column)).toBe("Kiểm kê hai đợt trong năm.");
  });

  it("keeps the school's text where that is decided, asks no more, and a second run changes nothing", async () => {
    const one = await opened();
    const { plan, row, column } = await contested(one);
    await one.commands.decide([found(one)[0]!.conflict], "keep");
    expect(one.state().notice).toEqual({ kind: "decided", decision: "keep", count: 1, canRestore: false });
    expect(textAt(await one.surroundings.now(), plan, row, column)).toBe("Kiểm kê hai đợt trong năm.");
    expect(found(one)).toEqual([]);
    const before = one.surroundings.applied.length;
    await one.commands.make(["plan"]);
    expect(one.surroundings.applied).toHaveLength(before);
  });

  it("takes the new text where that is decided, renews that sheet alone, and gives the old text back", async () => {
    const one = await opened();
    await one.commands.progress();
    const { plan, row, column } = await contested(one);
    const progress = await one.sheet("progress");
    await one.commands.decide([found(one)[0]!.conflict], "take");
    expect(one.state().notice).toEqual({ kind: "decided", decision: "take", count: 1, canRestore: true });
    expect(textAt(await one.surroundings.now(), plan, row, column)).toBe("Kiểm kê và dán mã QR.");
    expect(await one.sheet("progress")).toEqual(progress);
    await one.commands.restore(one.state().fixes);
    expect(textAt(await one.surroundings.now(), plan, row, column)).toBe("Kiểm kê hai đợt trong năm.");
    await one.commands.make(["plan"]);
    expect(textAt(await one.surroundings.now(), plan, row, column)).toBe("Kiểm kê hai đợt trong năm.");
  });

  it("is decided on the report it is about, also while another one is chosen", async () => {
    const one = await opened();
    await one.commands.report(one.state().choices.report);
    const report = await one.sheet(REPORT);
    const { row, column } = cellWith(report, "Kiểm kê lại toàn bộ");
    await one.type(report.name, row, column, "Kiểm kê hai đợt trong năm.");
    const source = cellWith((await one.surroundings.now()).sheets[0] as Sheet, "Kiểm kê lại toàn bộ");
    await one.type(SHEET, source.row, source.column, "Kiểm kê và dán mã QR.");
    await one.commands.report(one.state().choices.report);
    await one.commands.report({ ...one.state().choices.report, period: "2025-Q1" });
    const [listed] = found(one).filter(({ conflict }) => conflict.sheetId === REPORT);
    expect(listed).toMatchObject({ conflict: { theirs: "Kiểm kê hai đợt trong năm." } });
    await one.commands.decide([listed!.conflict], "take");
    expect(one.state().notice).toMatchObject({ kind: "decided", count: 1 });
    expect(textAt(await one.surroundings.now(), report, row, column)).toContain("dán mã QR");
    expect(found(one).filter(({ conflict }) => conflict.sheetId === REPORT)).toEqual([]);
    expect(one.state().choices.report.period).toBe("2025-Q1");
  });

  it("is left open where one of its texts has changed since it was shown", async () => {
    const one = await opened();
    const { plan, row, column } = await contested(one);
    const [shown] = found(one);
    await one.type(plan.name, row, column, "Kiểm kê ba đợt trong năm.");
    const before = one.surroundings.applied.length;
    await one.commands.decide([shown!.conflict], "take");
    expect(one.state().notice).toEqual({ kind: "no-conflict" });
    expect(one.surroundings.applied).toHaveLength(before);
  });
});
