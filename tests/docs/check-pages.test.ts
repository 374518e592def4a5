import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { checks } from "../../src/engine";
import { LANGUAGES, wordsOf } from "../../src/words";
import { checkPagesOf } from "../../src/words/check-pages";
import { gridFile, indexPage, pageOf } from "./check-page";

const FOLDER = path.resolve(__dirname, "../../assets/docs/checks");
const SOURCE = path.resolve(__dirname, "../../src/engine/checks");
const WORDS = path.resolve(__dirname, "../../src/words");
/** `npm run docs` sets it: the pages are written anew. */
const isWriting = process.env.WRITE_DOCS === "1";

function held(file: string, text: string): void {
  const at = path.join(FOLDER, file);
  if (isWriting) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(at, text);
  }
  expect(text).toBe(existsSync(at) ? readFileSync(at, "utf8") : "");
}

describe.each(checks.map((check) => [check.code, check] as const))("%s", (code, check) => {
  it("stands in the file of its name", () => {
    const source = readFileSync(path.join(SOURCE, check.group, `${code}.ts`), "utf8");
    const constant = code.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    expect(source).toContain(`export const ${constant} = `);
    expect(source).toContain(`code: "${code}"`);
  });

  it.each(LANGUAGES)("has its words, its name and its page in %s", (language) => {
    expect(Object.keys(wordsOf(language).checks)).toContain(code);
    const texts = [wordsOf(language).checkKinds[code], checkPagesOf(language)[code]?.finds, checkPagesOf(language)[code]?.rule];
    for (const text of texts) expect(text).toMatch(/^(?!.*\bTODO\b)\S.{3,}/u);
  });

  it("has a grid", () => expect(existsSync(gridFile(check))).toBe(true));

  it("leaves nothing to be said", () => {
    const words = LANGUAGES.map((language) => path.join(WORDS, language, `checks-${check.group}.ts`));
    for (const file of [path.join(SOURCE, check.group, `${code}.ts`), gridFile(check), ...words])
      expect(readFileSync(file, "utf8")).not.toContain("TODO");
  });

  it("has a page that says what is true now", () => held(`${code}.md`, pageOf(check)));
});

it("the list of pages says what is true now", () => held("README.md", indexPage()));

it("no page is left of a check that is gone", () => {
  const pages = existsSync(FOLDER) ? readdirSync(FOLDER).filter((file) => file !== "README.md") : [];
  expect(pages.filter((file) => !checks.some(({ code }) => file === `${code}.md`))).toEqual([]);
});
