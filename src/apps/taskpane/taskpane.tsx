import "../panels/before-fabric";
import { wordsOf, type Language, type OpeningNotice } from "../../words";
import { paneOf } from "../panels";
import { excelSurroundings } from "./excel-surroundings";
import { mountPane } from "./mount-pane";
import { showNotice } from "./notice";
import { officeStart, type OfficeStart } from "./office-start";
import { languageOf, pageOf } from "./opened-with";
import { personMemory } from "./person-memory";
import { type Theme, watchTheme } from "./theme";

const place = document.getElementById("pane")!;
const memory = personMemory();

let draw = (_theme: Theme): void => {};
const readTheme = watchTheme((theme) => draw(theme));
void officeStart(open).then(open);

function open(start: OfficeStart): void {
  const system = start.kind === "ready" ? start.displayLanguage : navigator.language;
  const language = languageOf(memory.recall("language"), system);
  document.documentElement.lang = language;
  if (start.kind !== "ready") return say(noticeOf(start, language), language);
  const pane = paneOf(excelSurroundings(memory, languageOf(null, system)));
  const onFault = (fault: Error): void => say(wordsOf(language).opening.fault, language, reportOf(fault));
  draw = (theme) => mountPane(place, { pane, theme, onFault });
  // Only now does Office tell its theme.
  readTheme();
  void pane.commands.start(pageOf(location.search));
}

function noticeOf(start: Exclude<OfficeStart, { readonly kind: "ready" }>, language: Language): OpeningNotice {
  const { opening } = wordsOf(language);
  switch (start.kind) {
    case "too-old":
      return opening.tooOld(start.office);
    case "not-excel":
      return opening.notExcel;
    case "no-office-script":
      return opening.noOfficeScript;
    case "no-answer":
      return opening.noAnswer;
  }
}

function say({ title, lines }: OpeningNotice, language: Language, report?: string): void {
  const { help, details } = wordsOf(language).opening;
  const fold = report === undefined ? {} : { details: { label: details, text: report } };
  showNotice(place, { title, lines, help: { label: help, address: language === "vi" ? "help.html" : "help.html#english" }, ...fold });
}

/** Versions and the place in our code; a message may quote a cell, so it stays out. */
function reportOf(fault: Error): string {
  const { host, platform, version } = Office.context.diagnostics ?? {};
  const places = (fault.stack ?? "").split("\n").filter((line) => /^\s*at |@/.test(line));
  return [fault.name, `${host} ${version} ${platform}`, navigator.userAgent, ...places.slice(0, 8)].join("\n");
}
