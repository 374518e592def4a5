/** Which folder of src may import which, and why. A new folder enters here first; a row whose folder is gone fails. */
export interface Row {
  readonly folder: string;
  /** Folders whose code it may use. */
  readonly imports: readonly string[];
  /** Folders of which it may name only types (`import type`). */
  readonly types: readonly string[];
  readonly packages: readonly string[];
  readonly because: string;
}

function row(folder: string, imports: readonly string[], because: string, more: Partial<Pick<Row, "types" | "packages">> = {}): Row {
  return { folder, imports, types: more.types ?? [], packages: more.packages ?? [], because };
}

const e = (...names: readonly string[]) => names.map((name) => `engine/${name}`);
const CHECKS = [
  ...e("workbook", "lexicon", "lexicon/legal-texts", "diagnostics", "book", "catalogue", "checks"),
  "engine/checks/prose",
  "engine/lexicon/places",
];
const GROUPS = ["rows", "levels", "numbers", "time", "people", "references", "text", "content", "form", "results"] as const;

const PAPERS = e("sheets/papers", "sheets/papers/report", "sheets/papers/plan", "sheets/papers/levels");

const PANE = ["react"];

export const ROWS: readonly Row[] = [
  row("engine/workbook", [], "cells and their texts are the ground everything stands on"),
  row("engine/lexicon", [], "the language and the country as facts: syllables, words of the field; knows no workbook"),
  row("engine/lexicon/places", [], "provinces and districts before and after the reform of 2025, and the words that speak of them"),
  row("engine/lexicon/legal-texts", [], "the texts of the law that schools cite: a table with its reader"),
  row("engine/diagnostics", e("workbook"), "a finding stands at a place of a workbook"),
  row(
    "engine/catalogue",
    e("diagnostics", "catalogue/circulars"),
    "the law knows no workbook; a catalogue of the user that cannot be used is a failure",
    {
      packages: ["zod"],
    },
  ),
  row("engine/catalogue/circulars", e("catalogue"), "each circular is data in the shape of the catalogue"),
  row("engine/book", [], "a book is records only: facts with their cells", { types: e("workbook", "diagnostics", "catalogue") }),
  row(
    "engine/structure",
    [...e("workbook", "diagnostics", "book", "catalogue"), "engine/structure/layouts", "engine/structure/values"],
    "workbook to book: recognises with the help of the catalogue",
  ),
  row(
    "engine/structure/layouts",
    [...e("workbook", "book", "catalogue", "structure"), "engine/structure/values"],
    "an open set: each import layout reads one shape of table",
  ),
  row("engine/structure/values", e("workbook", "lexicon", "book", "catalogue"), "texts to times, money, people and codes; knows no table"),
  row(
    "engine/checks",
    [...e("workbook", "lexicon", "diagnostics", "book", "catalogue"), ...GROUPS.map((group) => `engine/checks/${group}`)],
    "the frame of checks, what several of them share, and the list of the groups",
  ),
  row(
    "engine/checks/prose",
    e("workbook", "lexicon", "lexicon/legal-texts", "diagnostics", "book"),
    "what prose says, read once for several checks",
  ),
  ...GROUPS.map((group) => row(`engine/checks/${group}`, CHECKS, "an open set: one question a file; groups do not know each other")),
  row(
    "engine/tally",
    e("workbook", "diagnostics", "book", "catalogue"),
    "counts levels of a book by the rule of its circular; of a workbook it knows only places",
  ),
  row(
    "engine/sheets",
    [...e("workbook", "diagnostics", "book", "catalogue", "tally", "sheets/layouts"), ...PAPERS],
    "the sheets we own as data; sees neither how a book was read nor how it was checked",
    {
      types: ["engine"],
    },
  ),
  row(
    "engine/sheets/layouts",
    [...e("workbook", "diagnostics", "book", "catalogue", "tally", "sheets"), ...PAPERS],
    "an open set: one file a sheet of ours",
    { types: ["engine"] },
  ),
  row(
    "engine/sheets/papers",
    e("workbook", "book", "catalogue", "sheets"),
    "what every paper of a school is made of: its blocks, styles and pages; knows no single paper",
  ),
  row(
    "engine/sheets/papers/report",
    [...e("workbook", "book", "catalogue", "tally", "sheets", "sheets/papers"), "engine/sheets/papers/report/forms"],
    "the result report: what it tells, in the form of its circular",
  ),
  row(
    "engine/sheets/papers/report/forms",
    e("workbook", "book", "catalogue", "sheets", "sheets/papers", "sheets/papers/report"),
    "an open set: a form that the result report may take, and its parts",
  ),
  row("engine/sheets/papers/plan", e("workbook", "book", "catalogue", "sheets", "sheets/papers"), "the plan's own document"),
  row("engine/sheets/papers/levels", e("workbook", "catalogue", "sheets", "sheets/papers"), "the table that sums up a self-assessment"),
  row(
    "engine/reconcile",
    e("workbook", "book", "sheets"),
    "what we wrote, what stands and what is laid out become edits; knows sheets as cells, not what they say",
  ),
  row(
    "engine/batch",
    e("workbook", "catalogue", "sheets"),
    "many schools beside each other: a line each from what is known of its workbook, and the sheets over them; reads no workbook",
    { types: ["engine", ...e("diagnostics", "tally")] },
  ),
  row(
    "engine",
    e(
      "workbook",
      "diagnostics",
      "catalogue",
      "book",
      "structure",
      "checks",
      "tally",
      "sheets",
      "sheets/papers/report",
      "reconcile",
      "batch",
    ),
    "assess.ts alone knows the order of the stages; index.ts is the engine's face",
  ),

  row("words", ["words/vi", "words/en", "words/vi/pages", "words/en/pages"], "every sentence, keyed by the engine's codes", {
    types: ["engine"],
  }),
  row("words/vi/pages", [], "what the pages of the checks say: not carried by the pane", { types: ["words"] }),
  row("words/en/pages", [], "the same in English", { types: ["words"] }),
  row("words/vi", [], "Vietnamese: depends on the shape of what is said, on no running code", { types: ["engine", "words"] }),
  row("words/en", ["words/vi"], "English; the official report stays the Vietnamese paper it is, so its words are taken over", {
    types: ["engine", "words"],
  }),

  row("hosts", [], "what every host can do", { types: ["engine"] }),
  row(
    "hosts/xlsx",
    [
      ...e("workbook", "diagnostics", "sheets"),
      "hosts/xlsx/copy-sheet",
      "hosts/xlsx/move-rows",
      "hosts/xlsx/patch-sheet",
      "hosts/xlsx/results",
      "hosts/xlsx/shown",
    ],
    "reads into workbooks, writes sheets of ours; needs no stage between, so it does not load them",
    {
      types: ["hosts"],
      packages: ["fflate"],
    },
  ),
  row(
    "hosts/xlsx/move-rows",
    [...e("workbook", "sheets"), "hosts/xlsx", "hosts/xlsx/move-rows"],
    "all that follows the rows of a sheet that go and come: addresses, formulas, pictures; knows no edit",
  ),
  row(
    "hosts/xlsx/patch-sheet",
    [...e("workbook", "diagnostics", "sheets"), "hosts/xlsx", "hosts/xlsx/move-rows", "hosts/xlsx/results"],
    "a sheet of ours changed where it stands",
  ),
  row(
    "hosts/xlsx/results",
    [...e("workbook"), "hosts/xlsx", "hosts/xlsx/move-rows", "hosts/xlsx/results"],
    "what formulas give that rest on changed cells: calculated where that is plain, else taken out; knows no edit",
  ),
  row(
    "hosts/xlsx/copy-sheet",
    [...e("diagnostics", "sheets"), "hosts/xlsx", "hosts/xlsx/move-rows"],
    "a sheet of ours as it stands, locked: an approved report",
  ),
  row(
    "hosts/xlsx/shown",
    [...e("workbook", "sheets"), "hosts/xlsx", "hosts/xlsx/move-rows"],
    "the same bytes as a person sees them in Excel: formats, colours, sizes; knows no book",
    { types: ["hosts"] },
  ),
  row(
    "hosts/excel",
    e("workbook", "diagnostics", "sheets"),
    "the open workbook through Office.js, which only this folder and the task pane know",
    { types: ["hosts"] },
  ),
  row("hosts/memory", e("workbook", "diagnostics"), "a host for tests that touches nothing outside itself", {
    types: ["hosts", ...e("sheets")],
  }),

  row(
    "apps/cli",
    ["engine", "words", "apps/cli/call", "apps/cli/commands", "apps/cli/session", "apps/cli/surroundings"],
    "wires the parts together; main.ts alone knows the process",
    {
      packages: ["node:path", "node:worker_threads", "outside:../../../package.json"],
    },
  ),
  row("apps/cli/call", ["engine", "words"], "what the person asked for; touches nothing"),
  row(
    "apps/cli/commands",
    ["engine", "words", "hosts/xlsx", "apps/cli/call", "apps/cli/json", "apps/cli/session", "apps/cli/surroundings", "apps/cli/text"],
    "one file a job",
    {
      packages: ["node:fs", "node:path"],
    },
  ),
  row("apps/cli/json", ["engine", "words"], "a book, findings and a tally as the contract's JSON: pure"),
  row("apps/cli/text", ["engine", "words", "apps/cli/json"], "the same for people: pure", { types: ["apps/cli/session"] }),
  row(
    "apps/cli/session",
    ["engine", "words", "hosts/xlsx", "apps/cli/call", "apps/cli/json", "apps/cli/surroundings"],
    "what all commands share: opening a file, going on after a bad one",
    {
      packages: ["node:path"],
    },
  ),
  row("apps/cli/surroundings", ["engine", "apps/cli/call"], "disk and terminal: the only place that touches them", {
    types: ["words"],
    packages: ["node:fs", "node:path", "node:events", "node:os", "node:worker_threads", "node:zlib"],
  }),

  row("apps/panels", ["apps/panels/look", "apps/panels/pages", "apps/panels/parts", "apps/panels/state"], "the pane: pages in a frame", {
    types: ["words", "hosts"],
    packages: [...PANE, "office-ui-fabric-react", "zod"],
  }),
  row("apps/panels/state", ["engine", "words"], "what the pane knows and does, without a screen; the host and the clock are passed in", {
    types: ["hosts"],
  }),
  row("apps/panels/look", ["words"], "colours, icons and the words at hand for every part", {
    types: ["apps/panels/state"],
    packages: [...PANE, "office-ui-fabric-react"],
  }),
  row("apps/panels/parts", ["engine", "words", "apps/panels/look", "apps/panels/state"], "pieces that several pages use", {
    packages: [...PANE, "office-ui-fabric-react"],
  }),
  row(
    "apps/panels/pages",
    ["engine", "words", "apps/panels/look", "apps/panels/parts", "apps/panels/state"],
    "one file a page, as the user meets them",
    { packages: [...PANE, "office-ui-fabric-react"] },
  ),
  row("apps/workbench/grid", ["engine"], "cells on the screen: shows, selects, takes what is typed; knows no file and no check", {
    types: ["hosts", "words"],
    packages: PANE,
  }),
  row("apps/workbench", ["apps/panels", "apps/workbench/page"], "the page without Excel as the browser opens it", {
    packages: [...PANE, "react-dom"],
  }),
  row(
    "apps/workbench/page",
    ["engine", "words", "apps/panels", "apps/workbench/grid", "apps/workbench/post"],
    "what is around the table and the panels, in the thread that draws: does no work on files",
    { types: ["hosts"], packages: PANE },
  ),
  row("apps/workbench/post", [], "what page and worker say to each other; large things in slices", { types: ["engine", "apps/panels"] }),
  row(
    "apps/workbench/worker",
    ["engine", "words", "hosts/xlsx", "apps/panels/state", "apps/workbench/post"],
    "the open file and all work on it, away from the screen; the browser's store",
    { packages: ["zod"] },
  ),
  row("apps/taskpane", ["engine", "words", "hosts/excel", "apps/panels"], "wires the panels to Excel; the only app that knows Office", {
    types: ["hosts", "apps/panels/state"],
    packages: [...PANE, "react-dom", "zod"],
  }),
];

/** Every package the product (not its tests) depends on. */
export const PACKAGES: ReadonlyMap<string, string> = new Map([
  ["office-ui-fabric-react", "the controls of the Office pane, in the version that Office itself used; imported file by file"],
  ["react", "what those controls are written for, below version 18"],
  ["react-dom", "draws them"],
  ["zod", "guards the border where catalogues of users come in; the built-in circulars are held to the same schema by a test"],
  [
    "fflate",
    "deflates zip entries: 8 kB, no dependency, the fastest of those measured (toolchain notes); inflating is ours, see hosts/xlsx/limits.md",
  ],
]);
