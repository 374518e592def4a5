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
export function FindBox({ sheets, from, asked = 0, onFound, onClose, words }: FindBoxProps): React.ReactElement {
  const [query, setQuery] = React.useState("");
  const found = useFound(sheets, query);
  const field = React.useRef<HTMLInputElement>(null);
  const take = (): void => {
    field.current?.focus();
    field.current?.select();
  };
  React.useEffect(take, [asked]);
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
    if (event.nativeEvent.isComposing) return;
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "f") {
      event.preventDefault();
      take();
    } else if (event.key === "Escape") onClose();
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
        <Sign path="M3.5 10 8 5.5 12.5 10" />
      </button>
      <button type="button" style={BUTTON} aria-label={words.findNext} title={words.findNext} onClick={() => go("next")}>
        <Sign path="M3.5 6 8 10.5 12.5 6" />
      </button>
      <button type="button" style={BUTTON} aria-label={words.close} title={words.close} onClick={onClose}>
        <Sign path="M3.5 3.5l9 9M12.5 3.5l-9 9" />
      </button>
    </div>
  );
}

/** Drawn, for not every font has arrows. */
function Sign({ path }: { readonly path: string }): React.ReactElement {
  return (
    <svg
      width={14}
      height={14}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.6}
    >
      <path d={path} />
    </svg>
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
