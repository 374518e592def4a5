import * as React from "react";
import type { PaneCommands } from "../state/pane";
import type { PaneState } from "../state/pane-state";
import { wordsOf, type Words } from "../../../words";
import { lookOf, type Look } from "./styles";
import type { ThemeName } from "./themes";

/** What every part of the screen may use. */
export interface Around {
  readonly words: Words;
  readonly look: Look;
  readonly theme: ThemeName;
  readonly state: PaneState;
  readonly commands: PaneCommands;
  /** No button starts work while work goes on. */
  readonly isBusy: boolean;
}

const Context = React.createContext<Around | null>(null);

export const AroundProvider = Context.Provider;

export function aroundOf(state: PaneState, commands: PaneCommands, theme: ThemeName): Around {
  return {
    words: wordsOf(state.language),
    look: lookOf(theme),
    theme,
    state,
    commands,
    isBusy: state.work !== null && !state.work.isQuiet,
  };
}

export function useAround(): Around {
  const around = React.useContext(Context);
  if (around === null) throw new Error("a part of the screen stands outside the pane");
  return around;
}
