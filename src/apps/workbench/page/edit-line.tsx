import * as React from "react";
import { addressOf, areaFromAddress, areaOfCell, LONGEST_CELL_TEXT } from "../../../engine";
import type { ShownSheet } from "../../../hosts/shown";
import type { GridSelection } from "../grid";
import { sheetNow } from "./bench-state";
import { useBench } from "./context";

interface EditLineProps {
  readonly sheet: ShownSheet;
  readonly selection: GridSelection;
}

/** The address, where one may type another, and the whole content of the chosen cell, where it may be changed. */
export function EditLine({ sheet, selection }: EditLineProps): JSX.Element {
  const { row, column } = selection.active;
  const typed = sheet.cells.get(row)?.get(column)?.typed ?? "";
  const address = addressOf(areaOfCell(row, column));
  return (
    <div className="bench-line">
      <AddressBox key={`${sheet.name} ${address}`} address={address} />
      <ContentBox key={`${sheet.name} ${address} ${typed}`} sheet={sheet} address={address} typed={typed} cell={selection.active} />
    </div>
  );
}

function AddressBox({ address }: { readonly address: string }): JSX.Element {
  const { bench, state, words } = useBench();
  const [text, setText] = React.useState(address);
  const go = (event: React.FormEvent): void => {
    event.preventDefault();
    const area = areaFromAddress(text.trim());
    if (area === null) setText(address);
    else {
      bench.goTo(sheetNow(state), { row: area.top, column: area.left });
      // As in Excel one goes on in the table.
      document.querySelector<HTMLElement>(".bench-book [data-field]")?.focus();
    }
  };
  return (
    <form onSubmit={go}>
      <input
        className="bench-address"
        aria-label={words.workbench.address}
        value={text}
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
      />
    </form>
  );
}

interface ContentBoxProps {
  readonly sheet: ShownSheet;
  readonly address: string;
  readonly typed: string;
  readonly cell: GridSelection["active"];
}

function ContentBox({ sheet, address, typed, cell }: ContentBoxProps): JSX.Element {
  const { bench, state, words } = useBench();
  const [text, setText] = React.useState(typed);
  const isOff = sheet.isProtected || state.isBusy;
  const done = (): void => {
    if (text !== typed) bench.type([{ ...cell, text }]);
  };
  const onKey = (event: React.KeyboardEvent<HTMLTextAreaElement>): void => {
    // Enter chooses a syllable while a Vietnamese input method is composing.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && !event.altKey && !event.shiftKey) {
      event.preventDefault();
      event.currentTarget.blur();
    } else if ((event.ctrlKey || event.metaKey) && !event.altKey && ["s", "f", "o"].includes(event.key.toLowerCase())) {
      // The page saves, finds or opens with what is typed here.
      done();
    } else if (event.key === "Escape") setText(typed);
  };
  return (
    <textarea
      className="bench-content"
      aria-label={words.workbench.content(address)}
      value={text}
      rows={1}
      readOnly={isOff}
      spellCheck={false}
      onChange={(event) => (event.target.value.length > LONGEST_CELL_TEXT ? bench.refuseLong() : setText(event.target.value))}
      onBlur={done}
      onKeyDown={onKey}
    />
  );
}
