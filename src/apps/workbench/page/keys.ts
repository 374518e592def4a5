import * as React from "react";
import type { Bench } from "./bench";

/** Keys of the whole page: Ctrl+S, Ctrl+O, Ctrl+F, Ctrl+Z and Ctrl+Y, the last two where no text is being typed. */
export function useKeys(bench: Bench): void {
  React.useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
      const act = actOf(bench, event);
      if (act === null) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [bench]);
}

/** The button as it stands: where it is off, nothing is opened. */
function openDialog(): void {
  document.querySelector<HTMLButtonElement>("button[data-opens]")?.click();
}

function actOf(bench: Bench, { key, shiftKey, target }: KeyboardEvent): (() => void) | null {
  const isTyping = target instanceof HTMLElement && target.matches("input, textarea:not([data-field=ready]), [contenteditable=true]");
  switch (key.toLowerCase()) {
    case "s":
      return () => void bench.save();
    case "o":
      return openDialog;
    case "f":
      return () => bench.find(true);
    case "z":
      return isTyping ? null : () => void (shiftKey ? bench.redo() : bench.undo());
    case "y":
      return isTyping ? null : () => void bench.redo();
    default:
      return null;
  }
}
