import { paneOf } from "../../../src/apps/panels/state/pane";
import { fixableLike } from "../../../src/apps/panels/state/fixes";
import { cellAt } from "../../../src/engine";
import { failure, type Finding } from "../../../src/engine";
import { around, SHEET, smallPlan, workbookOf } from "./workbooks";

async function opened(surroundings = around(smallPlan())) {
  const pane = paneOf(surroundings);
  const stop = await pane.commands.start();
  const findings = () => pane.state().reading?.assessed.findings ?? [];
  const withFix = (): Finding => {
    const found = findings().find((one) => one.code === "criterion-malformed" && one.fix !== null);
    if (found === undefined) throw new Error("the plan has no wrong code to fix");
    return found;
  };
  const textAt = async (row: number, column: number) => {
    const value = cellAt(await surroundings.now(), SHEET, row, column)?.value;
    return value?.kind === "text" ? value.text : value;
  };
  return { pane, stop, surroundings, findings, withFix, textAt, commands: pane.commands, state: pane.state };
}

describe("opening the pane", () => {
  it("reads the workbook and tells what was found", async () => {
    const { state } = await opened();
    expect(state().reading?.assessed.book.profile.schoolYear?.value).toBe("2024-2025");
    expect(state().reading?.assessed.book.plan).toHaveLength(3);
    expect(state().work).toBeNull();
  });

  it("shows the first help once, and again when asked", async () => {
    const surroundings = around(smallPlan());
    const first = await opened(surroundings);
    expect(first.state().isTourShown).toBe(true);
    first.commands.tour(false);
    expect((await opened(surroundings)).state().isTourShown).toBe(false);
  });

  it("says that there is no plan without making anything of it", async () => {
    const { state } = await opened(around(workbookOf("Lịch", [["Lịch trực", "Người trực"]])));
    expect(state().reading?.assessed.book.tables).toHaveLength(0);
    expect(state().notice).toBeNull();
  });

  it("passes over what another version kept", async () => {
    const surroundings = around(smallPlan());
    surroundings.kept.set("choices", '{"circular":"1/1999","columns":[{"sheet":3}],"report":{"day":"mai"}}');
    surroundings.kept.set("fixes", "[{");
    const { state } = await opened(surroundings);
    expect(state().choices).toMatchObject({ circular: null, columns: [], report: { day: "" } });
    expect(state().fixes).toEqual([]);
  });
});

describe("what was kept in the workbook", () => {
  it("is what the report was told as soon as it is told, the latest of what comes fast", async () => {
    const { commands, state, surroundings } = await opened();
    for (const number of ["5", "55", "55a"]) commands.draft({ ...state().choices.report, number });
    await new Promise((resolve) => setImmediate(resolve));
    expect(JSON.parse(surroundings.kept.get("choices") ?? "null")).toMatchObject({ report: { number: "55a" } });
  });

  it("is neither passed over nor lost when it cannot be read at first", async () => {
    const surroundings = around(smallPlan());
    const kept = JSON.stringify({ circular: "17/2018", columns: [], profile: {}, report: {} });
    surroundings.kept.set("choices", kept);
    let faults = 1;
    const flaky = async (key: string) => {
      if (faults-- > 0) throw failure("excel-busy", {});
      return surroundings.kept.get(key) ?? null;
    };
    const { commands, state } = await opened({ ...surroundings, inWorkbook: { ...surroundings.inWorkbook, read: flaky } });
    expect(state()).toMatchObject({ reading: null, canRetry: true, notice: { kind: "failed", code: "excel-busy" } });
    expect(surroundings.kept.get("choices")).toBe(kept);
    await commands.retry();
    expect(state()).toMatchObject({ notice: null, choices: { circular: "17/2018" } });
  });

  it("takes the report's details with one making", async () => {
    const { commands, state, surroundings } = await opened();
    await commands.report({ ...state().choices.report, number: "07" });
    expect(JSON.parse(surroundings.kept.get("choices") ?? "")).toMatchObject({ report: { number: "07" } });
    expect((await surroundings.now()).sheets.map((sheet) => sheet.own)).toEqual([null, "report:2024-2025:8-cot", "base"]);
  });
});

describe("going to a cell", () => {
  it("says why where it cannot be shown", async () => {
    const surroundings = around(smallPlan());
    const show = async () => Promise.reject(failure("excel-sheet-hidden", { sheet: SHEET }));
    const { commands, findings, state } = await opened({ ...surroundings, host: { ...surroundings.host, show } });
    await commands.show(findings()[0]!.at);
    expect(state().notice).toMatchObject({ kind: "failed", code: "excel-sheet-hidden", facts: { sheet: SHEET } });
  });
});

describe("making the sheets", () => {
  it("adds every sheet of ours in one go and leaves the user's as they are", async () => {
    const { commands, surroundings, state } = await opened();
    await commands.make();
    expect(surroundings.applied).toHaveLength(1);
    const after = await surroundings.now();
    expect(after.sheets[0]).toEqual(smallPlan().sheets[0]);
    expect(after.sheets.flatMap((sheet) => sheet.own ?? [])).toEqual([
      "plan",
      "plan-paper",
      "self-assessment",
      "progress",
      "overview",
      "profile",
      "tally",
      "level-paper",
      "findings",
      "report:2024-2025:8-cot",
      "base",
    ]);
    expect(state().notice).toMatchObject({ kind: "made" });
  });

  it("renews only the sheets asked for", async () => {
    const { commands, surroundings } = await opened();
    await commands.make(["findings"]);
    expect((await surroundings.now()).sheets.map((sheet) => sheet.own)).toEqual([null, "findings", "base"]);
  });

  it("can be stopped before anything is written", async () => {
    let pauses = 0;
    const surroundings = around(smallPlan(), async () => {
      pauses += 1;
      if (pauses === 5) pane.commands.cancel();
    });
    const pane = paneOf(surroundings);
    await pane.commands.start();
    await pane.commands.make();
    expect(pane.state().notice).toEqual({ kind: "cancelled" });
    expect(surroundings.applied).toHaveLength(0);
    expect(pane.state().work).toBeNull();
  });

  it("tells a failure with its code and does it when tried again", async () => {
    const { commands, surroundings, state } = await opened();
    surroundings.failNext(failure("excel-busy"));
    await commands.make(["findings"]);
    expect(state()).toMatchObject({ notice: { kind: "failed", code: "excel-busy" }, canRetry: true });
    await commands.retry();
    expect(state()).toMatchObject({ notice: { kind: "made" }, canRetry: false });
  });

  it("starts no second piece of work while one goes on", async () => {
    const { commands, surroundings } = await opened();
    await Promise.all([commands.make(["findings"]), commands.make(["findings"])]);
    expect(surroundings.applied).toHaveLength(1);
  });
});

describe("fixing", () => {
  it("changes the cell meant and nothing else, and keeps what it held", async () => {
    const { commands, withFix, textAt, state, surroundings } = await opened();
    await commands.fix([withFix()]);
    expect(await textAt(5, 2)).toBe("Tiêu chí 1.4");
    expect(await textAt(6, 2)).toBe("Tiêu chí 1,6");
    expect(surroundings.applied).toEqual([[expect.objectContaining({ kind: "set-cells", sheet: SHEET })]]);
    expect(state().fixes).toMatchObject([{ row: 5, column: 2, before: { text: "Tiêu chí 1,4" } }]);
  });

  it("fixes all alike in one go", async () => {
    const { commands, findings, withFix, textAt, surroundings, state } = await opened();
    const alike = fixableLike(withFix(), findings());
    expect(alike).toHaveLength(2);
    await commands.fix(alike);
    expect([await textAt(5, 2), await textAt(6, 2)]).toEqual(["Tiêu chí 1.4", "Tiêu chí 1.6"]);
    expect(surroundings.applied).toHaveLength(1);
    expect(state().notice).toMatchObject({ kind: "fixed", count: 2, refused: [] });
  });

  it("gives everything back", async () => {
    const { commands, findings, withFix, surroundings, state } = await opened();
    await commands.fix(fixableLike(withFix(), findings()));
    await commands.restore(state().fixes);
    expect(await surroundings.now()).toEqual(smallPlan());
    expect(state().fixes).toEqual([]);
  });

  it("still gives back after the pane was closed and opened again", async () => {
    const first = await opened();
    await first.commands.fix([first.withFix()]);
    const second = await opened(first.surroundings);
    await second.commands.restore(second.state().fixes);
    expect(await second.textAt(5, 2)).toBe("Tiêu chí 1,4");
  });

  it("leaves a cell alone that somebody changed since the fix", async () => {
    const { commands, withFix, surroundings, state, textAt } = await opened();
    await commands.fix([withFix()]);
    await surroundings.host.apply([
      { kind: "set-cells", sheet: SHEET, cells: [{ row: 5, column: 2, value: { kind: "text", text: "Tiêu chí 1.5" } }] },
    ]);
    await commands.restore(state().fixes);
    expect(await textAt(5, 2)).toBe("Tiêu chí 1.5");
    expect(state().notice).toMatchObject({ kind: "restored", count: 0, refused: [{ why: "changed", address: "B5" }] });
  });

  it("does nothing to a cell that was corrected by hand meanwhile", async () => {
    const { commands, withFix, surroundings, state } = await opened();
    const finding = withFix();
    await surroundings.host.apply([
      { kind: "set-cells", sheet: SHEET, cells: [{ row: 5, column: 2, value: { kind: "text", text: "Tiêu chí 1.4" } }] },
    ]);
    const before = surroundings.applied.length;
    await commands.fix([finding]);
    expect(surroundings.applied).toHaveLength(before);
    expect(state().notice).toEqual({ kind: "gone" });
  });
});

describe("every safe fix together", () => {
  const line = [
    "1",
    "Tiêu chí 1.4",
    "Ðội ngũ tổ trưởng  còn mới",
    "Bồi dưỡng".normalize("NFD") + " tổ trưởng",
    "Phó Hiệu trưởng",
    "9/2024-5/2025",
  ];
  const plan = () =>
    workbookOf(SHEET, [
      ["KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025"],
      ["Căn cứ Thông tư số 17/2018/TT-BGDĐT"],
      ["TT", "Tiêu chí", "Hạn chế", "Giải pháp", "Người thực hiện", "Thời gian"],
      line,
    ]);

  it("is shown cell by cell, made in one write, and leaves nothing to make", async () => {
    const { commands, surroundings, textAt, state } = await opened(around(plan()));
    expect((await commands.safeFixes()).map(({ row, column }) => [row, column])).toEqual([
      [4, 3],
      [4, 4],
    ]);
    await commands.fixSafe();
    expect(surroundings.applied).toHaveLength(1);
    expect([await textAt(4, 3), await textAt(4, 4)]).toEqual(["Đội ngũ tổ trưởng còn mới", "Bồi dưỡng tổ trưởng"]);
    expect(state().notice).toMatchObject({ kind: "fixed", count: 2 });
    expect(await commands.safeFixes()).toEqual([]);
  });

  it("can be given back", async () => {
    const { commands, textAt, state } = await opened(around(plan()));
    await commands.fixSafe();
    await commands.restore(state().fixes);
    expect([await textAt(4, 3), await textAt(4, 4)]).toEqual([line[2], line[3]]);
  });
});

describe("accepting a finding", () => {
  it("keeps the reason in the workbook and lists the finding no more", async () => {
    const { commands, findings, surroundings, state } = await opened();
    const [first] = findings();
    await commands.accept([first!], "Theo hướng dẫn của Phòng", "Thư ký hội đồng");
    expect(findings()[0]?.accepted).toEqual({ reason: "Theo hướng dẫn của Phòng", by: "Thư ký hội đồng", on: "2025-05-31" });
    expect(state().notice).toEqual({ kind: "accepted", count: 1 });
    const again = await opened(surroundings);
    expect(again.findings()[0]?.accepted?.reason).toBe("Theo hướng dẫn của Phòng");
    await again.commands.reopen(again.findings()[0]!);
    expect(again.findings()[0]?.accepted).toBeNull();
  });
});

describe("what the user tells", () => {
  it("a column taken for another field is read so, and remembered in the workbook", async () => {
    const { commands, surroundings, state } = await opened();
    const choice = { sheet: SHEET, column: 4, header: "Giải pháp", field: "work" } as const;
    await commands.chooseColumns([choice]);
    expect(state().reading?.assessed.book.plan[0]?.fields.solution).toBeUndefined();
    expect(state().reading?.assessed.book.plan[0]?.fields.work?.text).toContain("Mỗi tháng");
    expect((await opened(surroundings)).state().choices.columns).toEqual([choice]);
  });

  it("a profile told in the settings goes into the sheets", async () => {
    const { commands, surroundings, state } = await opened();
    await commands.choose({ ...state().choices, profile: { signer: "Đỗ Thị Mơ" } });
    await commands.make(["profile"]);
    const profile = (await surroundings.now()).sheets.find((sheet) => sheet.own === "profile");
    expect(JSON.stringify(profile)).toContain("Đỗ Thị Mơ");
  });

  it("the language of the pane is the language of the sheets it makes", async () => {
    const { commands, surroundings } = await opened();
    commands.chooseLanguage("en");
    await commands.make(["findings"]);
    expect(JSON.stringify(await surroundings.now())).toContain("Severity");
  });
});

describe("live re-check", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it("checks again once typing has paused, without a word", async () => {
    const { surroundings, findings, state, stop } = await opened();
    const before = findings().length;
    await surroundings.host.apply([
      { kind: "set-cells", sheet: SHEET, cells: [{ row: 5, column: 2, value: { kind: "text", text: "Tiêu chí 1.4" } }] },
    ]);
    surroundings.change();
    surroundings.change();
    await jest.advanceTimersByTimeAsync(1000);
    expect(findings().length).toBeLessThan(before);
    expect(state()).toMatchObject({ notice: null, rechecks: 1 });
    stop();
    surroundings.change();
    await jest.advanceTimersByTimeAsync(1000);
    expect(state().rechecks).toBe(1);
  });
});

it("a finding's place is shown in the workbook", async () => {
  const { commands, findings, surroundings } = await opened();
  await commands.show(findings()[0]!.at);
  expect(surroundings.shown).toHaveLength(1);
});
