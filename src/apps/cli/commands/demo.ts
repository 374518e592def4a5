import { mkdirSync, readdirSync } from "node:fs";
import path from "node:path";
import { invalidCall } from "../call/invalid-call";
import { eachFile } from "../session/each-file";
import { countsOf } from "../json/check-json";
import { printLines, type ExitStatus, type Session } from "../session/session";
import { aligned } from "../text/lines";
import { makeWorkbook } from "./run";

const FOLDER = "demo-output";

/** The main job on every sample, its results in a folder of their own under the current one. */
export async function demo(session: Session, samplesFolder: string): Promise<ExitStatus> {
  const began = session.now();
  const samples = samplesIn(samplesFolder);
  const { demo: say } = session.words.cli;
  mkdirSync(FOLDER, { recursive: true });
  await printLines(session, [say.title(samples.length), ""]);
  const lines: string[][] = [[say.columns.file, say.columns.found, say.columns.level, say.columns.findings]];
  const status = await eachFile(session, samples, async (file) => {
    lines.push(lineOf(session, file));
    return 0;
  });
  await printLines(session, [...aligned(lines), "", say.done(`${FOLDER}/`, (session.now() - began) / 1000)]);
  return status;
}

function samplesIn(folder: string): readonly string[] {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));
    if (names.length > 0) return names.sort().map((name) => path.relative("", path.join(folder, name)));
  } catch {
    // told below: a folder that is not there and one without samples are the same to a person
  }
  throw invalidCall("samples-missing", { file: folder });
}

function lineOf(session: Session, file: string): string[] {
  const { cli } = session.words;
  const name = path.basename(file);
  const { opened } = makeWorkbook(
    session,
    { name: path.join(FOLDER, name), input: file, mayOverwrite: true },
    { period: null, only: null },
  );
  const { book, findings, tally } = opened.assessed;
  const { error, warning, note } = countsOf(findings);
  return [
    name,
    cli.demo.found(book.plan.length, book.assessments.length, book.results.length),
    cli.demo.level(tally.overallLevel),
    cli.demo.findings(error, warning, note),
  ];
}
