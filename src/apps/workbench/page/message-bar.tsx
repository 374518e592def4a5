import * as React from "react";
import { LONGEST_CELL_TEXT } from "../../../engine";
import { sentenceOf, type Words } from "../../../words";
import type { Message } from "./bench-state";
import { useBench } from "./context";

/** What was done or went wrong, and what is asked before something would be lost. */
export function MessageBar(): JSX.Element {
  const { bench, state, words } = useBench();
  const { message, standing } = state;
  const { workbench } = words;
  return (
    <div className="bench-messages" aria-live="polite">
      {message !== null && (
        <div className="bench-message" data-kind={message.kind}>
          <p>{sentence(message, words)}</p>
          <Answers message={message} />
          <button type="button" onClick={bench.closeMessage}>
            {message.kind === "ask-open" ? workbench.stay : workbench.close}
          </button>
        </div>
      )}
      {standing?.isKept === false && <p className="bench-message">{workbench.notKept}</p>}
    </div>
  );
}

function Answers({ message }: { readonly message: Message }): JSX.Element | null {
  const { bench, words } = useBench();
  if (message.kind === "ask-open") {
    return (
      <button type="button" onClick={message.open}>
        {words.workbench.openAnyway}
      </button>
    );
  }
  if (message.kind !== "ask-erase") return null;
  return (
    <button type="button" onClick={() => void bench.erase()}>
      {words.workbench.eraseNow}
    </button>
  );
}

function sentence(message: Message, words: Words): string {
  const { workbench } = words;
  switch (message.kind) {
    case "failed":
      return sentenceOf(words, message.code, { ...message.facts, file: message.file });
    case "fault":
      return workbench.failed(message.detail);
    case "saved":
      return workbench.saved(message.name);
    case "resumed":
      return workbench.resumed(message.name);
    case "erased":
      return workbench.erased;
    case "formula-kept":
      return workbench.formulaKept;
    case "too-long":
      return words.grid.tooLong(LONGEST_CELL_TEXT);
    case "ask-erase":
      return workbench.eraseAsk;
    case "ask-open":
      return workbench.askOpen(message.name);
  }
}
