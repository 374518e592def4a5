import type { CliWords } from "../cli-words";

const numbers = new Intl.NumberFormat("en-GB");
const n = (count: number) => numbers.format(count);
const many = (count: number, one: string, more = `${one}s`) => `${n(count)} ${count === 1 ? one : more}`;

const help = `Cải tiến – reads, checks, tallies and reports the quality improvement plan of a Vietnamese school

Usage:  cai-tien <command> FILE... [options]

Commands
  read FILE...                          turns each workbook into structured records
  check FILE...                         reads, then checks: which cell, why, what to do
  tally FILE...                         reads, then counts the levels
  run FILE -o OUT.xlsx [--period P]     the whole job: FILE plus tables, findings, tally and report
  progress FILE -o OUT.xlsx --period P  the lines in which the results of a period are recorded, open work carried over
  report FILE -o OUT.xlsx --period P [--form F] [--freeze]
                                        only the report sheet of a period, made or renewed; --freeze keeps a copy of it for good
  fix FILE -o OUT.xlsx [--safe | --code CODE]
                                        a copy with only those cells mended that surely can be, or those of one check
  batch DIR-or-FILE... -o OUT.xlsx [--workers N]
                                        one workbook over many schools: levels, findings by kind, progress, files not read
  catalogue [CIRCULAR]                  the circulars, or one with its criteria
  demo                                  runs on the samples; results in the folder demo-output

Options
  --json                    one JSON object a line for each file (else text for people)
  --circular 17/2018        17/2018, 18/2018, 19/2018 or 57/2026 (else chosen from the document)
  --school-year 2024-2025   the plan's school year
  --sheet NAME              only this sheet (repeatable)
  --today 2025-05-31        take this day for today
  --catalogue FILE.json     use a corrected catalogue of your own
  --period P                2025-Q1 … 2025-Q4, 2024-2025-HK1, 2024-2025-HK2 or 2024-2025
  --form F                  8-cot (circulars 17, 18, 19) or bieu-2 (circular 57); else the one of the circular
  --freeze                  (report) also a dated copy of the report, which no later run touches
  --safe                    (fix) only what cannot change the meaning: letters composed, look-alikes, spaces, amounts; so without --code too
  --code CODE               (fix) every suggestion of this check (repeatable; codes stand in check --json)
  --workers N               (batch) files read at a time; else by the machine
  -o, --out FILE            the result file
  --force                   overwrite a result file that exists
  --lang vi|en              language
  --quiet                   no progress, no summary
  --help, --version

Exit status: 0 done; 1 check found errors; 2 the call or a file cannot be used; 3 a fault of the program.
The input is never written to. What you typed into the result sheets is kept by later runs.
`;

export const cli: CliWords = {
  help,
  stages: {
    read: (file) => `Reading ${file} …`,
    assess: (file) => `Checking and tallying ${file} …`,
    fix: (file) => `Mending a copy of ${file} …`,
    "lay-out": (file) => `Laying out the result sheets of ${file} …`,
    write: (file) => `Writing ${file} …`,
  },
  unknown: "unknown",
  more: (count) => `… and ${n(count)} more (see all with --json, or in the workbook that run makes)`,
  read: {
    circular: "Circular",
    because: (reason, words, place) => `${reason}${words === null ? "" : `: “${words}”`}${place === null ? "" : ` (${place})`}`,
    tables: (count) => `Recognised ${many(count, "table")}`,
    rows: (count) => many(count, "row"),
    noHeader: "no header row",
    columns: "Columns",
    guessed: (field) => `${field} (guessed)`,
    unrecognised: (columns) => `not recognised: ${columns}`,
    planRows: (count) => `${many(count, "action")} in the plan`,
    assessments: (count) => `${many(count, "criterion", "criteria")} self-assessed`,
    results: (count) => many(count, "result row"),
    statements: (count) => `${many(count, "tally", "tallies")} stated in the text`,
    leftovers: (count) => `${many(count, "cell")} inside tables that fit nowhere`,
    budget: (total, rows) => `Money in all: ${total} (${many(rows, "action")} with an amount)`,
    noPlan: (sheets, cells) =>
      `The workbook has ${many(sheets.length, "sheet")} (${sheets.join(", ")}) with ${many(cells, "filled cell")}. No improvement plan, self-assessment or result table was found in it.`,
    openEnd: "and on",
  },
  check: {
    counts: (errors, warnings, notes) => `${many(errors, "error")}, ${many(warnings, "warning")}, ${many(notes, "note")}`,
    clean: "Nothing to correct was found.",
    why: "Why",
    todo: "To do",
    expected: "Should be",
    related: "See also",
    accepted: (reason, by) => `Accepted${by === null ? "" : ` (${by})`}: ${reason}`,
    genericFix: "Correct as suggested",
  },
  tally: {
    title: "Levels",
    byStandard: "By standard",
    notMet: (count) => `${n(count)} not met`,
    unknown: (count) => `${n(count)} unknown`,
    overall: (level) =>
      level === null
        ? "Level of the school: not known while criteria are unknown."
        : level === 0
          ? "Level of the school: below Level 1."
          : `Level of the school: Level ${level}.`,
    ifExternal: (accreditation, nationalStandard) => {
      const parts = [
        ...(accreditation === null ? [] : [`accreditation grade ${accreditation}`]),
        ...(nationalStandard === null ? [] : [`national standard grade ${nationalStandard}`]),
      ];
      return parts.length === 0 ? null : `If an external evaluation agrees: ${parts.join(", ")}.`;
    },
    blocked: (level, codes) => `Level ${level} is blocked by ${many(codes.length, "criterion", "criteria")}: ${codes.join(", ")}.`,
    projected: (level, day) =>
      `If every target is reached on time: ${level === 0 ? "still below Level 1" : `Level ${level}`}${day === null ? "" : `, on ${day}`}.`,
    stated: "The document states",
    noMarks: "The file holds no self-assessed levels, so there is nothing to tally.",
  },
  run: {
    written: (out) => `Written: ${out}`,
    sheets: (names) => `Sheets added: ${names.join(", ")}.`,
    renewed: (names) => `Sheets renewed: ${names.join(", ")}; what you typed there is kept.`,
    conflicts: (count, sheet) =>
      `${n(count)} ${count === 1 ? "place was" : "places were"} changed by you and by the data: your text stands; see and choose on the sheet “${sheet ?? "Changed on both sides"}”.`,
    frozen: (sheet) => `Report frozen: the copy on the sheet ${sheet} is never touched again.`,
    untouched: (file) => `The input ${file} is unchanged.`,
    warnings: {
      "signature-breaks": "The input is digitally signed. The signature will not hold for the result; keep the input for reference.",
    },
    nothingToReport: "There is nothing to change; the result equals the input.",
  },
  fix: {
    done: (cells) =>
      cells === 1
        ? "1 cell of the copy was mended; all others are as they were."
        : `${n(cells)} cells of the copy were mended; all others are as they were.`,
    nothing: "No cell needs mending; the copy equals the file.",
    refused: {
      formula: (place) => `Left alone: ${place} holds a formula.`,
      gone: (place) => `Left alone: ${place} is no longer in the workbook.`,
    },
  },
  demo: {
    title: (samples) => `A run over ${many(samples, "sample workbook")}`,
    columns: { file: "File", found: "Read", level: "School's level", findings: "Checks" },
    level: (level) => (level === null ? "unknown" : level === 0 ? "below Level 1" : `Level ${level}`),
    found: (plan, assessments, results) =>
      [
        ...(plan === 0 ? [] : [many(plan, "action")]),
        ...(assessments === 0 ? [] : [many(assessments, "criterion", "criteria")]),
        ...(results === 0 ? [] : [many(results, "result")]),
      ].join(", "),
    findings: (errors, warnings, notes) => `${many(errors, "error")}, ${many(warnings, "warning")}, ${many(notes, "note")}`,
    done: (folder, seconds) =>
      `Done in ${(Math.round(seconds * 10) / 10).toFixed(1)} s. The result workbooks are in ${folder}; open them in Excel or LibreOffice.`,
  },
  batch: {
    progress: (done, total, perSecond) =>
      `${n(done)} of ${n(total)} files read, ${numbers.format(Math.round(perSecond * 10) / 10)} a second …`,
    done: (schools, unread, skipped, seconds) =>
      `${many(schools, "school file")} summed up${unread === 0 ? "" : `, ${n(unread)} could not be read`}${skipped === 0 ? "" : `, ${n(skipped)} skipped`} (${numbers.format(Math.round(seconds * 10) / 10)} s).`,
  },
  catalogue: {
    inForce: (from, to) => (to === null ? `in force from ${from}` : `in force from ${from} to ${to}`),
    size: (standards, criteria, levels) =>
      `${many(standards, "standard")}, ${many(criteria, "criterion", "criteria")}, levels ${levels.join(", ")}`,
    level4: "Level 4: Level 3 and every item below",
    amendments: "Amendments",
    confidence: (confidence) => `confidence of this catalogue: ${confidence} (the source of each fact: add --json)`,
    mandatory: "mandatory",
    custom: "a catalogue of your own",
    ask: "See one: cai-tien catalogue 17/2018",
  },
};
