import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { PACKAGES, ROWS } from "./architecture-table";

const SRC = path.resolve(__dirname, "../src");

interface SourceFile {
  /** "engine/book/book.ts". */
  readonly file: string;
  readonly folder: string;
  readonly code: string;
  readonly imports: readonly { readonly target: string; readonly isTypeOnly: boolean }[];
}

const sources = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((file) => file.split(path.sep).join("/"))
  .filter((file) => /\.tsx?$/.test(file))
  .sort()
  .map(readSource);

function readSource(file: string): SourceFile {
  const code = withoutComments(readFileSync(path.join(SRC, file), "utf8"));
  const imports = [...code.matchAll(/^(?:import|export)(\s+type)?\b[^;'"]*?from\s+"([^"]+)";/gm)].map((match) => ({
    isTypeOnly: match[1] !== undefined,
    target: targetOf(file, match[2] ?? ""),
  }));
  return { file, folder: path.posix.dirname(file), code, imports };
}

/** A package by its name, a file of ours by its path under src. */
function targetOf(file: string, specifier: string): string {
  if (!specifier.startsWith(".")) return `package:${/^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier}`;
  const target = path.posix.join(path.posix.dirname(file), specifier);
  if (target.startsWith("..")) return `outside:${specifier}`;
  const ending = [".ts", ".tsx"].find((one) => existsSync(path.join(SRC, `${target}${one}`)));
  return ending === undefined ? `${target}/index.ts` : `${target}${ending}`;
}

/** Comments and the rule of a check may cite the law in Vietnamese; code may not. A quote or a slash inside a text or a pattern is passed over. */
function withoutComments(code: string): string {
  const bare = code.replace(
    /("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\[\s\S])*`)|\/\*[\s\S]*?\*\/|(^|[^:\\])\/\/[^\n]*/g,
    "$1$2",
  );
  return bare.replace(/^\s*rule:\s*"[^"\n]*",$/gm, "");
}

describe("the house", () => {
  it("has a row for every folder, and no row whose folder is gone", () => {
    const folders = [...new Set(sources.map((source) => source.folder))].sort();
    expect(ROWS.map((row) => row.folder).sort()).toEqual(folders);
  });

  it("gives a reason for every row", () => {
    for (const row of ROWS) expect(row.because.length).toBeGreaterThan(10);
  });

  it.each(ROWS.map((row) => [row.folder, row] as const))("%s imports only what its row allows", (folder, row) => {
    const strangers = sources
      .filter((source) => source.folder === folder)
      .flatMap((source) =>
        source.imports
          .filter(({ target, isTypeOnly }) => !isAllowed(target, isTypeOnly, row))
          .map(({ target }) => `${source.file} → ${target}`),
      );
    expect(strangers).toEqual([]);
  });

  it("has Vietnamese letters only where people's language belongs", () => {
    const homes = ["words/", "engine/catalogue/circulars/", "engine/structure/", "engine/lexicon/"];
    const found = sources
      .filter(({ file, code }) => !homes.some((home) => file.startsWith(home)) && /[\u00c0-\u1ef9]/u.test(code))
      .map(({ file }) => file);
    expect(found).toEqual([]);
  });

  it("keeps clock, chance and console out of the engine", () => {
    const guilty = sources
      .filter(({ file, code }) => file.startsWith("engine/") && /\b(?:console\.|Math\.random|Date\.now|new Date\(\))/.test(code))
      .map(({ file }) => file);
    expect(guilty).toEqual([]);
  });

  it("knows no class, no enum and no default export in the engine", () => {
    const guilty = sources
      .filter(
        ({ file, code }) =>
          file.startsWith("engine/") &&
          /^\s*(?:export\s+default\b|(?:export\s+)?(?:(?:abstract\s+)?class|(?:const\s+)?enum)\s)/m.test(code),
      )
      .map(({ file }) => file);
    expect(guilty).toEqual([]);
  });

  it("compiles the engine without browser, Node and Office types", () => {
    const config = JSON.parse(readFileSync(path.join(SRC, "engine/tsconfig.json"), "utf8")) as {
      compilerOptions: { lib: string[]; types: string[] };
    };
    expect(config.compilerOptions).toMatchObject({ lib: ["es2023"], types: [] });
  });

  it("has a because for every package the product depends on", () => {
    const manifest = JSON.parse(readFileSync(path.join(SRC, "../package.json"), "utf8")) as { dependencies: Record<string, string> };
    expect([...PACKAGES.keys()].sort()).toEqual(Object.keys(manifest.dependencies).sort());
  });
});

function isAllowed(target: string, isTypeOnly: boolean, row: (typeof ROWS)[number]): boolean {
  if (target.startsWith("package:")) return row.packages.includes(target.slice("package:".length));
  if (target.startsWith("outside:")) return row.packages.includes(target);
  const folder = path.posix.dirname(target);
  if (folder === row.folder) return true;
  return row.imports.includes(folder) || (isTypeOnly && row.types.includes(folder));
}
