import type { Book, PlanRow, ResultRow } from "../../../../src/engine/book/book";
import { builtInCatalogue } from "../../../../src/engine/catalogue/catalogue";
import { structure } from "../../../../src/engine/structure/structure";
import { oneLine } from "../../../../src/engine/workbook/fold";
import { randomOf, type Random } from "../shapes/random";
import type { Case, PlanTruth, ResultTruth, Truth } from "./truth";

export interface Verdict {
  readonly is: boolean;
  readonly what: string;
}

export function bookOf(one: Case): Book {
  return structure(one.workbook, { today: "2025-03-10", catalogue: builtInCatalogue });
}

/** Every field of every record against the truth; a record too many is a wrong field. */
export function verdictsOf(truth: Truth, book: Book): readonly Verdict[] {
  return [
    ...aligned(
      truth.plan,
      book.plan,
      (one, row) => planVerdicts(one, row, truth.isCaseLost === true),
      (row) => `${row.criterion.code} ${text(row)}`,
      "plan row",
    ),
    ...aligned(truth.results, book.results, resultVerdicts, (row) => `${row.criterion.code} ${text(row)}`, "result row"),
    ...markVerdicts(truth, book),
    ...(truth.verdicts ?? []).map((one) => {
      const found = book.verdicts.find((verdict) => verdict.criterion === one.criterion);
      return { is: found !== undefined && found.level === one.level, what: `verdict ${one.criterion}: ${found?.level} for ${one.level}` };
    }),
    ...(truth.kept ?? []).map((words) => ({ is: isKept(book, words), what: `lost: ${words}` })),
  ];
}

function text(row: PlanRow | ResultRow): string {
  return Object.entries(row.fields)
    .map(([field, one]) => `${field}=${one.text.slice(0, 25)}`)
    .join(" | ");
}

/** Pairs each true record with the read one that agrees most, so that one lost row does not make all the others wrong. */
function aligned<T, R>(
  truths: readonly T[],
  reads: readonly R[],
  judge: (truth: T, read: R | null) => readonly Verdict[],
  show: (read: R) => string,
  name: string,
): readonly Verdict[] {
  const free = new Set(reads);
  const verdicts: Verdict[] = [];
  truths.forEach((truth, index) => {
    let best: { read: R; verdicts: readonly Verdict[]; right: number } | null = null;
    for (const read of free) {
      const judged = judge(truth, read);
      const right = judged.filter((one) => one.is).length;
      if (best === null || right > best.right) best = { read, verdicts: judged, right };
    }
    const isMatch = best !== null && best.right * 3 >= best.verdicts.length;
    if (isMatch) free.delete(best!.read);
    const judged = isMatch ? best!.verdicts : judge(truth, null);
    verdicts.push(...judged.map((one) => ({ is: one.is, what: `${name} ${index} ${one.what}` })));
  });
  for (const read of free) verdicts.push({ is: false, what: `${name} too many: ${show(read)}` });
  return verdicts;
}

function same(read: string | undefined, truth: string, isCaseLost = false): boolean {
  const form = (text: string): string => (isCaseLost ? oneLine(text).toLowerCase() : oneLine(text));
  return read !== undefined && form(read) === form(truth);
}

function planVerdicts(truth: PlanTruth, row: PlanRow | null, isCaseLost: boolean): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  const check = (what: string, read: unknown, wanted: unknown): void => {
    verdicts.push({
      is: row !== null && JSON.stringify(read) === JSON.stringify(wanted),
      what: `${truth.criterion} ${what}: ${JSON.stringify(read)} for ${JSON.stringify(wanted)}`,
    });
  };
  check("criterion", row?.criterion.code ?? null, truth.criterion);
  for (const [field, wanted] of Object.entries(truth.fields)) {
    const read = row?.fields[field as keyof PlanRow["fields"]]?.text;
    verdicts.push({
      is: same(read, wanted, isCaseLost),
      what: `${truth.criterion} ${field}: ${JSON.stringify(read)?.slice(0, 70)} for ${JSON.stringify(wanted).slice(0, 70)}`,
    });
  }
  if (truth.levels !== undefined) check("levels", row?.levels ?? null, truth.levels);
  if (truth.title !== undefined)
    verdicts.push({
      is: same(row?.criterion.title ?? undefined, truth.title, isCaseLost),
      what: `${truth.criterion} title: ${row?.criterion.title} for ${truth.title}`,
    });
  if (truth.start !== undefined) check("start", row?.period?.start ?? null, truth.start);
  if (truth.end !== undefined) check("end", row?.period?.end ?? null, truth.end);
  if (truth.budget !== undefined) check("budget value", row?.money?.amount ?? null, truth.budget);
  if (truth.people !== undefined) check("people names", row?.people, truth.people);
  if (truth.stated !== undefined) check("stated", { result: row?.statedResult ?? null, level: row?.statedLevel ?? null }, truth.stated);
  if (truth.targetLevel !== undefined) check("target", row?.targetLevel ?? null, truth.targetLevel);
  return verdicts;
}

function resultVerdicts(truth: ResultTruth, row: ResultRow | null): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  const check = (what: string, read: unknown, wanted: unknown): void => {
    verdicts.push({
      is: row !== null && JSON.stringify(read) === JSON.stringify(wanted),
      what: `${truth.criterion} ${what}: ${JSON.stringify(read)} for ${JSON.stringify(wanted)}`,
    });
  };
  check("criterion", row?.criterion.code ?? null, truth.criterion);
  for (const [field, wanted] of Object.entries(truth.fields)) {
    const read = row?.fields[field as keyof ResultRow["fields"]]?.text;
    verdicts.push({
      is: same(read, wanted),
      what: `${truth.criterion} ${field}: ${JSON.stringify(read)?.slice(0, 70)} for ${JSON.stringify(wanted).slice(0, 70)}`,
    });
  }
  if (truth.levels !== undefined) check("levels", row?.levels ?? null, truth.levels);
  if (truth.status !== undefined) check("status", row?.status ?? null, truth.status);
  return verdicts;
}

function markVerdicts(truth: Truth, book: Book): readonly Verdict[] {
  const free = new Set(book.assessments);
  const verdicts: Verdict[] = [];
  for (const one of truth.marks) {
    const read = [...free].find((assessment) => assessment.criterion === one.criterion);
    if (read !== undefined) free.delete(read);
    verdicts.push({ is: read !== undefined, what: `mark line ${one.criterion} absent` });
    verdicts.push({ is: read?.failed === one.failed, what: `mark ${one.criterion} failed: ${read?.failed} for ${one.failed}` });
    verdicts.push({
      is: JSON.stringify(read?.levels) === JSON.stringify(one.levels),
      what: `mark ${one.criterion} levels: ${read?.levels} for ${one.levels}`,
    });
  }
  for (const read of free) verdicts.push({ is: false, what: `mark line too many: ${read.criterion} ${read.levels.join()}` });
  return verdicts;
}

function isKept(book: Book, words: string): boolean {
  const wanted = oneLine(words);
  const holds = (one: string | undefined | null): boolean => one != null && oneLine(one).includes(wanted);
  return (
    book.leftovers.some((one) => holds(one.text)) ||
    book.tables.some(
      (table) => table.headings.some((heading) => holds(heading.text)) || table.columns.some((column) => holds(column.header)),
    ) ||
    book.paragraphs.some((one) => holds(one.text)) ||
    book.otherTables.some((table) => table.rows.some((row) => row.cells.some((cell) => holds(cell.text)))) ||
    [...book.plan, ...book.results].some(
      (row) => holds(row.criterion.field?.text) || Object.values(row.fields).some((field) => holds(field.text)),
    )
  );
}

/** The share right over many seeds; with SHAPES=show the failing ones are printed, gravest first. */
export function familyShare(name: string, seeds: number, make: (random: Random) => Case): number {
  let right = 0;
  let all = 0;
  const failing: { seed: number; traits: readonly string[]; wrong: readonly string[] }[] = [];
  const byTrait = new Map<string, { wrong: number; all: number }>();
  for (let seed = 1; seed <= seeds; seed++) {
    const one = make(randomOf(seed * 7919 + name.length));
    const verdicts = verdictsOf(one.truth, bookOf(one));
    const wrong = verdicts.filter((verdict) => !verdict.is).map((verdict) => verdict.what);
    right += verdicts.length - wrong.length;
    all += verdicts.length;
    for (const trait of one.traits) {
      const sum = byTrait.get(trait) ?? { wrong: 0, all: 0 };
      byTrait.set(trait, { wrong: sum.wrong + wrong.length, all: sum.all + verdicts.length });
    }
    if (wrong.length > 0) failing.push({ seed, traits: one.traits, wrong });
  }
  const share = all === 0 ? 1 : right / all;
  if (process.env.SHAPES === "show") show(name, share, all, seeds, failing, byTrait);
  return share;
}

function show(
  name: string,
  share: number,
  all: number,
  seeds: number,
  failing: { seed: number; traits: readonly string[]; wrong: readonly string[] }[],
  byTrait: ReadonlyMap<string, { wrong: number; all: number }>,
): void {
  const worst = [...failing]
    .sort((a, b) => b.wrong.length - a.wrong.length)
    .slice(0, Number(process.env.WORST ?? 8))
    .map((one) => `  seed ${one.seed} [${one.traits.join(", ")}] ${one.wrong.length}:\n     ${one.wrong.slice(0, 4).join("\n     ")}`);
  const traits = [...byTrait]
    .sort(([, a], [, b]) => b.wrong / b.all - a.wrong / a.all)
    .slice(0, 12)
    .map(([trait, sum]) => `${trait} ${((1 - sum.wrong / Math.max(1, sum.all)) * 100).toFixed(1)}%`);
  process.stdout.write(
    `\n## ${name}: ${(share * 100).toFixed(2)} % of ${all} fields; ${failing.length}/${seeds} seeds with faults\n  by trait: ${traits.join(" · ")}\n${worst.join("\n")}\n`,
  );
}
