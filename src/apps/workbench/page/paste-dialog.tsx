import * as React from "react";
import { useBench } from "./context";
import { rowsOfPasted } from "./pasted-table";

/** A table copied in Word becomes a new workbook. */
export function PasteDialog(): JSX.Element {
  const { bench, words } = useBench();
  const { workbench } = words;
  const dialog = React.useRef<HTMLDialogElement>(null);
  const [isNone, none] = React.useState(false);
  React.useEffect(() => dialog.current?.showModal(), []);
  const onPaste = (event: React.ClipboardEvent): void => {
    event.preventDefault();
    const rows = rowsOfPasted(event.clipboardData.getData("text/html"), event.clipboardData.getData("text/plain"));
    if (rows === null || rows.length === 0) none(true);
    else bench.paste(workbench.pastedFile, workbench.pastedSheet, rows);
  };
  return (
    <dialog ref={dialog} className="bench-dialog" aria-labelledby="paste-title" onClose={() => bench.askPaste(false)}>
      <h2 id="paste-title">{workbench.pasteTitle}</h2>
      <p id="paste-hint">{workbench.pasteHint}</p>
      <textarea rows={4} aria-label={workbench.paste} aria-describedby="paste-hint" value="" onChange={() => {}} onPaste={onPaste} />
      <p role="alert">{isNone ? workbench.pasteNone : ""}</p>
      <button type="button" onClick={() => dialog.current?.close()}>
        {workbench.close}
      </button>
    </dialog>
  );
}
