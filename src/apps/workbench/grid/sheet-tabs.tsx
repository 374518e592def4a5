import * as React from "react";
import type { SheetTabsProps } from "./props";

const BAR: React.CSSProperties = {
  display: "flex",
  alignItems: "stretch",
  gap: 8,
  font: "14px system-ui, sans-serif",
  color: "#1f1f1f",
  background: "#f3f3f3",
  borderTop: "1px solid #b8b8b8",
};
const LIST: React.CSSProperties = { display: "flex", flex: "1 1 auto", minWidth: 0, overflowX: "auto" };
const TAB: React.CSSProperties = {
  flex: "0 0 auto",
  maxWidth: 260,
  overflow: "hidden",
  textOverflow: "ellipsis",
  whiteSpace: "nowrap",
  font: "inherit",
  color: "#1f1f1f",
  background: "none",
  border: "none",
  borderRight: "1px solid #b8b8b8",
  padding: "6px 12px",
};
const CHOSEN: React.CSSProperties = { background: "#ffffff", fontWeight: 700, color: "#0b5a2e" };

/** The sheets of the file; hidden ones in a list of their own. */
export function SheetTabs({ sheets, chosen, onChoose, words }: SheetTabsProps): React.ReactElement {
  const list = React.useRef<HTMLDivElement>(null);
  const all = sheets.map((sheet, index) => ({ ...sheet, index }));
  // A hidden sheet that is looked at stands among the tabs.
  const tabs = all.filter(({ isHidden, index }) => !isHidden || index === chosen);
  const hidden = all.filter(({ isHidden }) => isHidden);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const at = tabs.findIndex(({ index }) => index === chosen);
    const next = nextTab(event.key, at, tabs.length);
    if (next === null) return;
    event.preventDefault();
    onChoose(tabs[next]?.index ?? chosen);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[next]?.focus();
  };
  React.useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [chosen]);
  return (
    <div style={BAR}>
      <div ref={list} role="tablist" aria-label={words.tabs} style={LIST} onKeyDown={onKeyDown}>
        {tabs.map(({ name, index, isOwn, tabColor }) => (
          <button
            key={index}
            type="button"
            role="tab"
            title={isOwn ? `${name} (${words.ownSheet})` : name}
            aria-label={isOwn ? `${name}, ${words.ownSheet}` : name}
            aria-selected={index === chosen}
            tabIndex={index === chosen ? 0 : -1}
            style={{ ...TAB, ...(index === chosen ? CHOSEN : {}), boxShadow: tabColor === null ? "none" : `inset 0 -4px 0 ${tabColor}` }}
            onClick={() => onChoose(index)}
          >
            {isOwn ? <OwnMark /> : null}
            {name}
          </button>
        ))}
      </div>
      {hidden.length === 0 ? null : (
        <select
          aria-label={words.hiddenSheets}
          style={{ font: "inherit", maxWidth: 180, flex: "0 0 auto" }}
          value={hidden.some(({ index }) => index === chosen) ? chosen : ""}
          onChange={(event) => {
            if (event.target.value !== "") onChoose(Number(event.target.value));
          }}
        >
          <option value="">{`${words.hiddenSheets} (${hidden.length})`}</option>
          {hidden.map(({ name, index }) => (
            <option key={index} value={index}>
              {words.hiddenSheet(name)}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

function OwnMark(): React.ReactElement {
  return (
    <span
      aria-hidden="true"
      style={{ display: "inline-block", width: 8, height: 8, marginRight: 6, borderRadius: 4, background: "#0b5a2e" }}
    />
  );
}

function nextTab(key: string, at: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
      return (at + 1) % count;
    case "ArrowLeft":
      return (at - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
