import { JSDOM } from "jsdom";
import { showNotice } from "../../../src/apps/taskpane/notice";
import { officeStart, type OfficeStart } from "../../../src/apps/taskpane/office-start";
import { languageOf, pageOf } from "../../../src/apps/taskpane/opened-with";
import { personMemory } from "../../../src/apps/taskpane/person-memory";
import { themeOf } from "../../../src/apps/taskpane/theme";
import { LANGUAGES, wordsOf } from "../../../src/words";

afterEach(() => {
  for (const name of ["Office", "window"]) Reflect.deleteProperty(globalThis, name);
});

function pretend(globals: Readonly<Record<string, unknown>>): void {
  Object.assign(globalThis, globals);
}

describe("what the pane is opened with", () => {
  it.each([
    ["?page=check", "check"],
    ["?page=levels&_host_Info=Excel$Web", "levels"],
    ["", "start"],
    ["?page=__proto__", "start"],
    ["?page=%E0%A4%A", "start"],
  ])("%s opens the page %s", (query, page) => expect(pageOf(query)).toBe(page));

  it.each([
    [null, "vi-VN", "vi"],
    [null, "vi", "vi"],
    [null, "en-US", "en"],
    [null, "fr-FR", "en"],
    [null, "vid", "en"],
    ["en", "vi-VN", "en"],
    ["xx", "vi-VN", "vi"],
  ])("a person who chose %s under an Office in %s reads %s", (chosen, display, language) => {
    expect(languageOf(chosen, display)).toBe(language);
  });

  it.each([
    ["#262626", false, "dark"],
    ["262626", false, "dark"],
    ["#FFFFFF", true, "light"],
    ["#e6e6e6", true, "light"],
    ["window", true, "dark"],
    [undefined, true, "dark"],
    [undefined, false, "light"],
  ] as const)("an Office with the ground %s on a system that prefers dark: %s is %s", (ground, prefersDark, theme) => {
    expect(themeOf(ground, prefersDark)).toBe(theme);
  });
});

describe("how the pane finds Office", () => {
  const office = (host: string | null, supports: boolean) => ({
    HostType: { Excel: "Excel" },
    onReady: async () => ({ host, platform: null }),
    context: {
      displayLanguage: "vi-VN",
      requirements: { isSetSupported: () => supports },
      diagnostics: { host: "Excel", version: "16.0.10357", platform: "PC" },
    },
  });
  const nobody = (): void => {};

  it("is ready in Excel with the sets it needs", async () => {
    pretend({ Office: office("Excel", true) });
    expect(await officeStart(nobody)).toEqual({ kind: "ready", displayLanguage: "vi-VN" });
  });

  it("names an Office that is too old", async () => {
    pretend({ Office: office("Excel", false) });
    expect(await officeStart(nobody)).toEqual({ kind: "too-old", office: "Excel 16.0.10357 PC" });
  });

  it("knows that it is not in Excel, and that office.js did not come", async () => {
    expect(await officeStart(nobody)).toEqual({ kind: "no-office-script" });
    pretend({ Office: office(null, true) });
    expect(await officeStart(nobody)).toEqual({ kind: "not-excel" });
    pretend({ Office: office("Word", true) });
    expect(await officeStart(nobody)).toEqual({ kind: "not-excel" });
  });

  it("stops waiting for an Excel that does not answer, and opens when it answers late", async () => {
    let answer: (info: { host: string }) => void = () => {};
    pretend({ Office: { ...office("Excel", true), onReady: () => new Promise((resolve) => (answer = resolve)) } });
    const late: OfficeStart[] = [];
    expect(await officeStart((start) => late.push(start), 1)).toEqual({ kind: "no-answer" });
    answer({ host: "Excel" });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(late).toEqual([{ kind: "ready", displayLanguage: "vi-VN" }]);
  });
});

describe("what this person's browser keeps", () => {
  function browserWith(storage: Partial<Storage> | null): void {
    const kept = new Map<string, string>();
    const memory = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) };
    const window =
      storage === null ? Object.defineProperty({}, "localStorage", { get: () => fail() }) : { localStorage: { ...memory, ...storage } };
    pretend({ window });
  }
  const fail = (): never => {
    throw new Error("SecurityError");
  };

  it("is there again at the next visit", () => {
    browserWith({});
    personMemory().keep("language", "en");
    expect(personMemory().recall("language")).toBe("en");
    expect(personMemory().recall("tour-seen")).toBeNull();
  });

  it("is apart for each user of a shared browser", () => {
    browserWith({});
    pretend({ Office: { context: { partitionKey: "a|" } } });
    personMemory().keep("language", "en");
    pretend({ Office: { context: { partitionKey: "b|" } } });
    expect(personMemory().recall("language")).toBeNull();
  });

  it.each([
    ["storage is forbidden", null],
    ["storage is full", { setItem: fail }],
    ["storage cannot be read", { getItem: fail, setItem: fail }],
  ])("lasts this visit where %s", (_, storage) => {
    browserWith(storage);
    const memory = personMemory();
    expect(memory.recall("language")).toBeNull();
    memory.keep("language", "en");
    expect(memory.recall("language")).toBe("en");
  });
});

describe("a notice instead of the pane", () => {
  it("shows texts as texts, with a way to help", () => {
    const { document } = new JSDOM("<div id=pane><main aria-busy=true></main></div>").window;
    const place = document.getElementById("pane")!;
    showNotice(place, {
      title: "<b>",
      lines: ["a", "<img>"],
      help: { label: "h", address: "help.html" },
      details: { label: "d", text: "<i>" },
    });
    expect(place.querySelectorAll("b, i, img")).toHaveLength(0);
    expect([...place.querySelectorAll("h1, p, pre")].map((one) => one.textContent)).toEqual(["<b>", "a", "<img>", "h", "<i>"]);
    expect(place.querySelector("[role=alert] a")?.getAttribute("href")).toBe("help.html");
  });

  it.each(LANGUAGES)("has whole sentences in %s for every reason", (language) => {
    const { opening } = wordsOf(language);
    const notices = [opening.notExcel, opening.tooOld("Excel 16.0 PC"), opening.noOfficeScript, opening.noAnswer, opening.fault];
    for (const { title, lines } of notices) {
      expect(title).toMatch(/^\S.*[^.]$/u);
      for (const line of lines) expect(line).toMatch(/^\S.*\.$/u);
    }
    expect(new Set(notices.map(({ title }) => title)).size).toBe(notices.length);
    expect(opening.tooOld("Excel 16.0 PC").lines.join(" ")).toContain("Excel 16.0 PC");
  });
});
