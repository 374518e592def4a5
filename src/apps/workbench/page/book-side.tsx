import * as React from "react";
import { FindBox, SheetGrid, SheetTabs, type Highlight } from "../grid";
import { selectionOn, sheetNow } from "./bench-state";
import { useBench } from "./context";
import { EditLine } from "./edit-line";

const NONE: readonly Highlight[] = [];

/** The workbook: the chosen cell in full, the sheet, the tabs. */
export function BookSide(): JSX.Element {
  const { bench, state, words } = useBench();
  const { shown } = state;
  const at = sheetNow(state);
  const sheet = shown?.sheets[at];
  const highlights = React.useMemo(
    () => (state.pointed === null || state.pointed.sheet !== sheet?.name ? NONE : [state.pointed.highlight]),
    [state.pointed, sheet?.name],
  );
  if (shown === null || sheet === undefined) {
    return <p className="bench-empty">{state.isOpening ? words.workbench.opening : words.workbench.empty}</p>;
  }
  const selection = selectionOn(state, sheet.name);
  return (
    <>
      {state.isFinding && (
        <FindBox
          sheets={shown.sheets}
          from={{ sheet: at, ...selection.active }}
          asked={state.findAsked}
          onFound={({ sheet: where, row, column }) => bench.goTo(where, { row, column })}
          onClose={() => {
            bench.find(false);
            document.querySelector<HTMLElement>(".bench-book [data-field]")?.focus();
          }}
          words={words.grid}
        />
      )}
      <EditLine sheet={sheet} selection={selection} />
      <SheetGrid
        sheet={sheet}
        selection={selection}
        onSelect={bench.select}
        onEdit={bench.type}
        onFind={() => bench.find(true)}
        isReadOnly={state.isBusy || state.isOpening}
        highlights={highlights}
        target={state.target}
        words={words.grid}
      />
      <SheetTabs sheets={shown.sheets} chosen={at} onChoose={bench.chooseSheet} words={words.grid} />
    </>
  );
}
