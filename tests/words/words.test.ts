import { checks, FAILURE_CODES, CIRCULAR_IDS } from "../../src/engine";
import { LANGUAGES, sentenceOf, wordsOf, type CallProblem } from "../../src/words";

const facts = {
  file: "kế hoạch.xlsx",
  sheet: "Trang 1",
  limit: 100,
  megabytes: 120,
  reason: "bytes",
  where: "1.4: levels",
  why: "wrong-kind",
};

describe.each(LANGUAGES)("the words in %s", (language) => {
  const words = wordsOf(language);

  it.each(FAILURE_CODES)("say %s on one line that ends a sentence", (code) => {
    const sentence = sentenceOf(words, code, facts);
    expect(sentence).toMatch(/^\S[^\n]*[.)]$/u);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it("name the file in every failure of a file", () => {
    for (const code of FAILURE_CODES) {
      if (code.startsWith("file-")) expect(sentenceOf(words, code, facts)).toContain(facts.file);
    }
  });

  it("say every problem of a call in a sentence of its own", () => {
    const problems = Object.keys(words.failures.byCallProblem) as CallProblem[];
    const sentences = problems.map((problem) => sentenceOf(words, "call-invalid", { problem }));
    expect(new Set(sentences).size).toBe(problems.length);
  });

  it("have sentences for exactly the checks there are", () => {
    expect(Object.keys(words.checks).sort()).toEqual(checks.map((check) => check.code).sort());
  });

  it("let no control character of a hostile name reach the terminal", () => {
    const sentence = sentenceOf(words, "file-missing", { file: "a\u001b[2Jb\nc\u202e.xlsx" });
    expect(sentence).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it("tell every circular in the help", () => {
    for (const id of CIRCULAR_IDS) expect(words.cli.help).toContain(id);
  });
});

it("Vietnamese writes numbers, shares, days and money the Vietnamese way", () => {
  const { domain } = wordsOf("vi");
  expect([domain.percent(88.9), domain.day("2024-09-01"), domain.money(945_000_000)]).toEqual(["88,9%", "01/09/2024", "945.000.000 đồng"]);
});
