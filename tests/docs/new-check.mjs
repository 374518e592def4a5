/**
 * Begins a new check: `npm run new:check -- <group> <code>`. Writes its file, a line in the group's index, its sentences and its name in both
 * languages, its page and its grid; what is left to say is marked TODO, and the tests fail until nothing is.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import prettier from "prettier";

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const at = (...parts) => path.join(ROOT, ...parts);
const CHECKS = at("src/engine/checks");
const groups = readdirSync(CHECKS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(path.join(CHECKS, entry.name, "index.ts")))
  .map((entry) => entry.name);

const [group, code] = process.argv.slice(2);
const problem = trouble();
if (problem !== null) {
  console.error(
    `${problem}\nnpm run new:check -- <group> <code>\n  group: ${groups.join(", ")}\n  code: subject-problem, as in period-malformed`,
  );
  process.exit(2);
}

function trouble() {
  if (!groups.includes(group ?? "")) return `No group “${group ?? ""}”.`;
  if (!/^[a-z]+(?:-[a-z]+)+$/.test(code ?? "")) return `“${code ?? ""}” is no code.`;
  const taken = groups.find((one) => existsSync(path.join(CHECKS, one, `${code}.ts`)));
  return taken === undefined ? null : `${code} is already a check of the group ${taken}.`;
}

const constant = code.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

const written = new Set();

function put(file, text) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  written.add(file);
}

/** Puts text before the last place where `before` stands. */
function insert(file, before, text) {
  const old = readFileSync(file, "utf8");
  const place = old.lastIndexOf(before);
  if (place === -1) throw new Error(`${path.relative(ROOT, file)}: no “${before}” to write before`);
  put(file, old.slice(0, place) + text + old.slice(place));
}

put(
  path.join(CHECKS, group, `${code}.ts`),
  `import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { check } from "../check";

/** TODO: what it finds, with an example. */
export const ${constant} = check({
  code: "${code}",
  group: "${group}",
  subject: "row",
  severity: "warning",
  rule: "TODO: the clause, or the house rule with its reason.",
  circulars: "all",
  find: found,
});

function* found(book: Book): Iterable<Found<Record<string, never>>> {
  for (const row of book.plan) {
    if (row.fields.solution?.text !== "TODO") continue;
    const at = { sheet: row.sheet, area: row.fields.solution.area };
    yield { at, fragment: row.fields.solution.text, criterion: row.criterion.code, expected: null, facts: {} };
  }
}
`,
);

const index = path.join(CHECKS, group, "index.ts");
const list = readFileSync(index, "utf8");
const imported = `import { ${constant} } from "./${code}";\n`;
const withImport = list.startsWith("import") ? imported + list : `${imported}\n${list}`;
put(
  index,
  withImport.replace(/,?\s*\] as const;/, () =>
    /\[\s*\] as const;/.test(list) ? `${constant}] as const;` : `,\n  ${constant},\n] as const;`,
  ),
);

for (const language of ["vi", "en"]) {
  const words = at("src/words", language);
  insert(
    path.join(words, `checks-${group}.ts`),
    "} satisfies Partial<CheckWords>",
    `  "${code}": ({ fragment }) => ({ what: \`TODO \${fragment ?? ""}\`, why: "TODO", todo: "TODO" }),\n`,
  );
  insert(path.join(words, "check-kinds.ts"), "};", `  "${code}": "TODO",\n`);
  insert(path.join(words, "pages", `${group}.ts`), "} satisfies Partial<CheckPages>", `  "${code}": { finds: "TODO", rule: "TODO" },\n`);
}

put(
  at("tests/grids/checks", group, `${code}.grid`),
  `### marked: TODO
@ circular=17/2018 school-year=2024-2025
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025

| TT | Tiêu chí     | Hạn chế                               | Giải pháp | Người thực hiện | Thời gian |
| #1 | Tiêu chí 1.4 | Sinh hoạt tổ chuyên môn còn hình thức | TODO      | Phó Hiệu trưởng | Học kỳ I  |
! D «TODO»

### unmarked: TODO
@ circular=17/2018 school-year=2024-2025
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025

| TT | Tiêu chí     | Hạn chế                               | Giải pháp                     | Người thực hiện | Thời gian |
| #1 | Tiêu chí 1.4 | Sinh hoạt tổ chuyên môn còn hình thức | Tổ chức chuyên đề liên trường | Phó Hiệu trưởng | Học kỳ I  |
`,
);
const ours = [...written].filter((file) => file.endsWith(".ts"));
const options = await prettier.resolveConfig(path.join(ROOT, "package.json"));
for (const file of ours) writeFileSync(file, await prettier.format(readFileSync(file, "utf8"), { ...options, filepath: file }));

for (const file of written) console.log(path.relative(ROOT, file));
console.log(`\nSay what is marked TODO in them, then:\nGRID=${code} npx jest tests/grids/grids && npm run docs`);
