import * as React from "react";
import type { Words } from "../../../words";
import type { Bench } from "./bench";
import type { BenchState } from "./bench-state";

interface AroundBench {
  readonly bench: Bench;
  readonly state: BenchState;
  readonly words: Words;
}

const Context = React.createContext<AroundBench | null>(null);

export const BenchProvider = Context.Provider;

export function useBench(): AroundBench {
  const around = React.useContext(Context);
  if (around === null) throw new Error("a part of the page stands outside the bench");
  return around;
}
