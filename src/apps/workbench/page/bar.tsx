import * as React from "react";
import { useBench } from "./context";
import { schoolFilesOrOne } from "./school-readers";
import { SampleMenu, MoreMenu } from "./menus";
import { stepWords } from "./step-words";

const ACCEPTED = ".xlsx,.xlsm,.xltx,.xltm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export function Bar(): JSX.Element {
  const { bench, state, words } = useBench();
  const { workbench } = words;
  const isOff = state.isBusy || state.isOpening || state.standing === null;
  return (
    <div className="bench-bar">
      <span className="bench-name" title={state.standing?.name}>
        <img src="icons/cai-tien-32.png" alt="" width="20" height="20" />
        <span className="bench-file">{state.standing?.name ?? workbench.title}</span>
        {state.standing?.isChanged === true && (
          <span className="bench-unsaved" title={workbench.unsaved}>
            {workbench.unsavedMark}
          </span>
        )}
      </span>
      <div className="bench-buttons">
        <OpenButton />
        <button type="button" className="bench-main" title={workbench.saveHint} disabled={isOff} onClick={() => void bench.save()}>
          {workbench.save}
        </button>
        <MoveButton way="undo" />
        <MoveButton way="redo" />
        <button type="button" disabled={state.shown === null} aria-pressed={state.isFinding} onClick={() => bench.find(!state.isFinding)}>
          {workbench.find}
        </button>
        <SampleMenu />
        <MoreMenu />
        <Sides />
        <LanguageButton />
      </div>
    </div>
  );
}

function OpenButton(): JSX.Element {
  const { bench, state, words } = useBench();
  const input = React.useRef<HTMLInputElement>(null);
  const chosen = (event: React.ChangeEvent<HTMLInputElement>): void => {
    const files = schoolFilesOrOne(event.target.files ?? []);
    // The same file can be chosen again.
    event.target.value = "";
    bench.openSchools(files);
  };
  return (
    <>
      <button
        type="button"
        data-opens=""
        title={words.workbench.openHint}
        disabled={state.isBusy || state.isOpening}
        onClick={() => input.current?.click()}
      >
        {words.workbench.open}
      </button>
      <input ref={input} type="file" hidden multiple accept={ACCEPTED} onChange={chosen} />
    </>
  );
}

function MoveButton({ way }: { readonly way: "undo" | "redo" }): JSX.Element {
  const { bench, state, words } = useBench();
  const { workbench } = words;
  const label = state.standing?.[way] ?? null;
  const none = way === "undo" ? workbench.nothingToUndo : workbench.nothingToRedo;
  return (
    <button
      type="button"
      title={label === null ? none : workbench.step(workbench[way], stepWords(label, words))}
      disabled={label === null || state.isBusy || state.isOpening}
      onClick={() => void bench[way]()}
    >
      {workbench[way]}
    </button>
  );
}

/** Where the window is too narrow for both sides. */
function Sides(): JSX.Element {
  const { bench, state, words } = useBench();
  const other = state.side === "book" ? "panels" : "book";
  return (
    <button type="button" className="bench-sides" onClick={() => bench.show(other)}>
      {other === "book" ? words.workbench.showBook : words.workbench.showPanels}
    </button>
  );
}

function LanguageButton(): JSX.Element {
  const { bench, state, words } = useBench();
  const other = state.language === "vi" ? "en" : "vi";
  return (
    <button type="button" lang={other} onClick={() => bench.chooseLanguage(other)}>
      {words.workbench.otherLanguage}
    </button>
  );
}
