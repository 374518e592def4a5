import { legalTextOf, legalTexts } from "../../../src/engine/lexicon/legal-texts/legal-texts";
import { BROAD, SUBJECT_WORDS, WHOLLY_KNOWN } from "../../../src/engine/lexicon/legal-texts/subjects";
import { plainOf } from "../../../src/engine/checks/prose/plain";

describe("the table of legal texts", () => {
  it("holds enough of what schools cite, each text once", () => {
    const symbols = legalTexts().map((text) => text.symbol);
    expect(symbols.length).toBeGreaterThan(180);
    expect(new Set(symbols).size).toBe(symbols.length);
  });

  it.each(legalTexts().map((text) => [text.symbol, text] as const))("%s is whole and in step with itself", (_, text) => {
    expect(text.number).toBeGreaterThan(0);
    expect(text.title).not.toBe("");
    expect([text.confidence, text.source]).not.toContain(undefined);
    for (const day of [text.issued, text.inForceFrom, text.replacedOn]) if (day !== null) expect(day).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
    if (text.issued !== null && text.year !== null) expect(text.issued.slice(0, 4)).toBe(String(text.year));
    if (text.issued !== null && text.inForceFrom !== null) expect(text.inForceFrom >= text.issued).toBe(true);
    if (text.inForceFrom !== null && text.replacedOn !== null) expect(text.replacedOn > text.inForceFrom).toBe(true);
  });

  it("knows every successor, which was issued before it took a text's place", () => {
    for (const text of legalTexts()) {
      for (const symbol of text.replacedBy?.split(", ") ?? []) {
        const successor = legalTextOf(symbol);
        expect([text.symbol, successor?.symbol]).toEqual([text.symbol, symbol]);
        expect((successor?.inForceFrom ?? "") <= (text.replacedOn ?? "")).toBe(true);
      }
    }
  });

  it("names subjects that exist and that the titles themselves speak of", () => {
    for (const { symbol, subjects, title, confidence } of legalTexts()) {
      for (const subject of subjects) {
        expect(Object.keys(SUBJECT_WORDS)).toContain(subject);
        const isSure = confidence === "high" || confidence === "medium-high";
        if (isSure) expect([symbol, SUBJECT_WORDS[subject]?.test(plainOf(title))]).toEqual([symbol, true]);
      }
    }
    for (const subject of [...WHOLLY_KNOWN, ...BROAD]) expect(Object.keys(SUBJECT_WORDS)).toContain(subject);
  });

  it("takes no fact from memory as certain", () => {
    expect(legalTexts().filter((text) => text.source === "memory" && text.confidence === "high")).toEqual([]);
  });
});
