import * as React from "react";
import { findAll, nextFound } from "./find";
import type { FindBoxProps, FoundCell } from "./props";

const BOX: React.CSSProperties = {
  display: "flex",
  flexWrap: "wrap",
  gap: 6,
  alignItems: "center",
  padding: 6,
  font: "14px system-ui, sans-serif",
  color: "#1f1f1f",
  background: "#ffffff",
  border: "1px solid #8a8a8a",
};
const BUTTON: React.CSSProperties = {
  font: "inherit",
  minWidth: 32,
  minHeight: 30,
  color: "#1f1f1f",
  background: "#f3f3f3",
  border: "1px solid #8a8a8a",
};

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Looks for a text in all sheets, marks or no marks. */
export function FindBox({ sheets, from, onFound, onClose, words }: FindBoxProps): React.ReactElement {
  const [query, setQuery] = React.useState("");
  const found = useFound(sheets, query);
  const field = React.useRef<HTMLInputElement>(null);
  React.useEffect(() => field.current?.select(), []);
  const at = found?.findIndex((one) => one.sheet === from.sheet && one.row === from.row && one.column === from.column) ?? -1;
  const go = (step: "here" | "next" | "previous"): void => {
    const next = found === null ? undefined : found[nextFound(found, from, step)];
    if (next !== undefined) onFound(next);
  };
  // The first one shows itself; the person goes on from there.
  const isFirst = React.useRef(found);
  React.useEffect(() => {
    if (found !== null && found !== isFirst.current) go("here");
    isFirst.current = found;
  }, [found]);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") onClose();
    else if (event.key === "Enter" && event.target === field.current) go(event.shiftKey ? "previous" : "next");
  };
  return (
    <div role="search" aria-label={words.find} style={BOX} onKeyDown={onKeyDown}>
      <input
        ref={field}
        type="text"
        aria-label={words.find}
        placeholder={words.find}
        value={query}
        style={{ font: "inherit", minHeight: 26, flex: "1 1 160px", minWidth: 0 }}
        onChange={(event) => setQuery(event.target.value)}
      />
      <span role="status">
        {query === "" || found === null ? "" : found.length === 0 ? words.foundNone : words.foundCount(at + 1, found.length)}
      </span>
      <button type="button" style={BUTTON} aria-label={words.findPrevious} title={words.findPrevious} onClick={() => go("previous")}>
        ↑
      </button>
      <button type="button" style={BUTTON} aria-label={words.findNext} title={words.findNext} onClick={() => go("next")}>
        ↓
      </button>
      <button type="button" style={BUTTON} aria-label={words.close} title={words.close} onClick={onClose}>
        {"\u00d7"}
      </button>
    </div>
  );
}

/** What was found for the newest query; null while looking. */
function useFound(sheets: FindBoxProps["sheets"], query: string): readonly FoundCell[] | null {
  const [found, setFound] = React.useState<readonly FoundCell[] | null>(null);
  React.useEffect(() => {
    let isWanted = true;
    setFound(null);
    void findAll(sheets, query, pause, () => isWanted).then((all) => {
      if (isWanted && all !== null) setFound(all);
    });
    return () => {
      isWanted = false;
    };
  }, [sheets, query]);
  return found;
}
