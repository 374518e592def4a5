import { readFileSync } from "node:fs";
import path from "node:path";
import {
  addressOf,
  areaOfCell,
  assess,
  checks,
  ownTitlesOf,
  type CircularId,
  type Finding,
  type Severity,
  type Sheet,
} from "../../src/engine";
import { LANGUAGES, wordingOf, wordsOf, type Language } from "../../src/words";
import { checkPagesOf } from "../../src/words/check-pages";
import { readGrids, type GridCase } from "../grids/read-grid";
import { escaped, sheetText } from "./sheet-text";

/** What the page itself says, by language. */
const FRAME: Readonly<
  Record<
    Language,
    Readonly<
      Record<
        "finds" | "rule" | "marked" | "unmarked" | "severity" | "why" | "todo" | "expected" | "sheet" | "circular" | "schoolYear",
        string
      >
    >
  >
> = {
  vi: {
    finds: "Tìm gì",
    rule: "Dựa vào đâu",
    marked: "Ví dụ được đánh dấu",
    unmarked: "Ví dụ không đánh dấu",
    severity: "Mức độ",
    why: "Vì sao",
    todo: "Cần làm",
    expected: "Nên là",
    sheet: "Trang",
    circular: "theo Thông tư",
    schoolYear: "năm học",
  },
  en: {
    finds: "What it finds",
    rule: "The rule and its source",
    marked: "An example that is marked",
    unmarked: "An example that is not",
    severity: "Severity",
    why: "Why",
    todo: "To do",
    expected: "It should say",
    sheet: "Sheet",
    circular: "circular",
    schoolYear: "school year",
  },
};

const SEVERITY: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  vi: { error: "lỗi", warning: "cảnh báo", note: "ghi nhận" },
  en: { error: "error", warning: "warning", note: "note" },
};

const GROUPS: Readonly<Record<(typeof checks)[number]["group"], Readonly<Record<Language, string>>>> = {
  rows: { vi: "Bảng và dòng", en: "Grid and rows" },
  levels: { vi: "Mức đạt", en: "Levels" },
  numbers: { vi: "Số liệu và kinh phí", en: "Numbers and money" },
  time: { vi: "Thời gian", en: "Time" },
  people: { vi: "Người, cơ quan và địa danh", en: "People, offices and places" },
  references: { vi: "Văn bản viện dẫn", en: "Legal references" },
  text: { vi: "Chữ và lỗi gõ", en: "Letters and words" },
  content: { vi: "Nội dung", en: "Content" },
  form: { vi: "Thể thức và trình bày", en: "Form and layout" },
  results: { vi: "Kết quả thực hiện", en: "Result report" },
};

export function gridFile({ code, group }: { readonly code: string; readonly group: string }): string {
  return path.resolve(__dirname, "../grids/checks", group, `${code}.grid`);
}

/** The page of a check as Markdown: Vietnamese first, then English, with the same two examples that its tests run. */
export function pageOf(check: (typeof checks)[number]): string {
  const cases = readGrids(readFileSync(gridFile(check), "utf8"));
  const examples = (["marked", "unmarked"] as const).map((kind) => cases.find((one) => one.kind === kind));
  const [marked, unmarked] = examples;
  if (marked === undefined || unmarked === undefined) throw new Error(`${check.code}: no example of both kinds`);
  return `${LANGUAGES.map((language) => section(check, language, marked, unmarked)).join("\n---\n\n")}`;
}

function section(check: (typeof checks)[number], language: Language, marked: GridCase, unmarked: GridCase): string {
  const { code, severity } = check;
  const words = wordsOf(language);
  const { finds, rule } = checkPagesOf(language)[code];
  const frame = FRAME[language];
  const lines = [
    `# ${words.checkKinds[code]}`,
    `\`${code}\` · ${frame.severity}: ${SEVERITY[language][severity]}`,
    `**${frame.finds}.** ${finds}`,
    `**${frame.rule}.** ${rule}`,
    `## ${frame.marked}`,
    exampleText(marked, check, language),
    `## ${frame.unmarked}`,
    exampleText(unmarked, check, language),
  ];
  return `${lines.join("\n\n")}\n`;
}

function exampleText(one: GridCase, { code, severity }: (typeof checks)[number], language: Language): string {
  const { today, circular, schoolYear } = one.options;
  const ownTitles = [ownTitlesOf(wordsOf("vi").sheets)];
  const options = { today, circular: circular as CircularId | null, schoolYear, ownTitles };
  const found = assess({ name: "grid", sheets: one.sheets }, options).findings.filter((finding) => finding.code === code);
  const label = ({ name }: Sheet): readonly string[] => (one.sheets.length > 1 ? [`${FRAME[language].sheet} “${name}”:`] : []);
  const sheets = one.sheets.flatMap((sheet) => [...label(sheet), sheetText(sheet, found)]);
  return [headOf(one, language), ...sheets, ...found.map((finding) => findingText(finding, severity, language))].join("\n\n");
}

/** Title, and under which circular and for which school year the example is read. */
function headOf({ title, options }: GridCase, language: Language): string {
  const frame = FRAME[language];
  const read = [
    ...(options.circular === null ? [] : [`${frame.circular} ${options.circular}`]),
    ...(options.schoolYear === null ? [] : [`${frame.schoolYear} ${options.schoolYear}`]),
  ];
  return read.length === 0 ? `*${title}*` : `*${title}* (${read.join(", ")})`;
}

function findingText(finding: Finding, usual: Severity, language: Language): string {
  const { what, why, todo } = wordingOf(wordsOf(language), finding);
  const frame = FRAME[language];
  const place = addressOf(areaOfCell(finding.at.area.top, finding.at.area.left));
  const severity = finding.severity === usual ? "" : ` (${SEVERITY[language][finding.severity]})`;
  const { expected } = finding;
  const isSaid = expected === null || `${what} ${todo}`.includes(expected);
  const right = isSaid ? "" : ` *${frame.expected}:* “${escaped(expected)}”.`;
  return `> **${place}**${severity} – ${escaped(what)} *${frame.why}:* ${escaped(why)} *${frame.todo}:* ${escaped(todo)}${right}`;
}

/** The list of all pages. */
export function indexPage(): string {
  const groups = [...new Set(checks.map(({ group }) => group))];
  const vi = wordsOf("vi");
  const en = wordsOf("en");
  const tables = groups.map((group) => {
    const rows = checks
      .filter((check) => check.group === group)
      .map(
        ({ code, severity }) => `| [${code}](${code}.md) | ${SEVERITY.vi[severity]} | ${vi.checkKinds[code]} | ${en.checkKinds[code]} |`,
      );
    return [
      `## ${GROUPS[group].vi} · ${GROUPS[group].en}`,
      "",
      "| Mã · Code | Mức độ | Tên | Name |",
      "| --- | --- | --- | --- |",
      ...rows,
    ].join("\n");
  });
  const head = [
    "# Các phép kiểm tra · The checks",
    `${checks.length} phép kiểm tra. Mỗi trang nói phép ấy tìm gì, dựa vào đâu, một ví dụ được đánh dấu và một ví dụ không; hai ví dụ ấy chạy cùng bộ kiểm thử.`,
    `${checks.length} checks. Each page says what the check finds, the rule and its source, an example that is marked and one that is not; both run with the tests. Made by \`npm run docs\`.`,
  ];
  return `${[...head, ...tables].join("\n\n")}\n`;
}
