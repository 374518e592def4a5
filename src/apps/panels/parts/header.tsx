import * as React from "react";
import type { PageId } from "../../../words";
import { useAround } from "../look/context";
import { Glyph } from "../look/glyphs";

const TABS = ["start", "plan", "check", "levels", "progress", "report"] as const satisfies readonly PageId[];

export function Header(): JSX.Element {
  const { commands, look, state, words } = useAround();
  const { panels } = words;
  const isSettings = state.page === "settings";
  return (
    <>
      <div className={look.bar}>
        <span className={look.brand}>{panels.product}</span>
        <IconButton glyph="help" name={panels.start.help} onClick={() => commands.tour(!state.isTourShown)} />
        <IconButton glyph="settings" name={panels.pages.settings} isNow={isSettings} onClick={() => commands.go("settings")} />
      </div>
      <nav aria-label={panels.navigation}>
        <ul className={look.tabs}>
          {TABS.map((page) => (
            <li key={page} className={look.tabItem}>
              <button
                type="button"
                className={`${look.tab} ${state.page === page ? look.tabNow : ""}`}
                aria-current={state.page === page ? "page" : undefined}
                onClick={() => commands.go(page)}
              >
                <Glyph name={page} />
                {panels.pages[page]}
              </button>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}

interface IconButtonProps {
  readonly glyph: "help" | "settings" | "close";
  readonly name: string;
  readonly isNow?: boolean;
  readonly onClick: () => void;
}

export function IconButton({ glyph, name, isNow = false, onClick }: IconButtonProps): JSX.Element {
  const { look } = useAround();
  return (
    <button
      type="button"
      className={`${look.iconButton} ${isNow ? look.iconButtonNow : ""}`}
      aria-label={name}
      title={name}
      aria-current={isNow ? "page" : undefined}
      onClick={onClick}
    >
      <Glyph name={glyph} />
    </button>
  );
}
