import "./before-fabric";
import * as React from "react";
import * as ReactDOM from "react-dom";
import { wordsOf, type Language, type OpeningNotice, type OpeningWords } from "../../words";
import { showNotice } from "./notice";
import { languageOf, pageOf } from "./opened-with";
import { officeStart, type OfficeStart } from "./office-start";
import { personMemory } from "./person-memory";
import { watchTheme, type Theme } from "./theme";

const place = document.getElementById("pane") as HTMLElement;
const memory = personMemory();

void officeStart(open).then(open);

function open(start: OfficeStart): void {
  const language = languageOf(memory.recall("language"), start.kind === "ready" ? start.displayLanguage : navigator.language);
  document.documentElement.lang = language;
  if (start.kind === "ready") watchTheme((theme) => ReactDOM.render(<p>{`${theme} ${language} ${pageOf(location.search)}`}</p>, place));
  else showNotice(place, noticeOf(start));
}
