import * as React from "react";
import { wordsOf, type Words } from "../../../words";
import { FaultBoundary, Panels, type Pane, type ThemeName } from "../../panels";
import type { Bench } from "./bench";
import type { BenchState } from "./bench-state";
import { Bar } from "./bar";
import { BookSide } from "./book-side";
import { BenchProvider, useBench } from "./context";
import { DropTarget } from "./drop-target";
import { MessageBar } from "./message-bar";
import { PasteDialog } from "./paste-dialog";
import { Rescue, Undrawn } from "./rescue";
import { SchoolsSide } from "./schools-side";
import { Splitter, useSplit } from "./splitter";
import { useKeys } from "./keys";

interface AppProps {
  readonly bench: Bench;
  readonly theme: ThemeName;
  readonly firstWidth: number | null;
  readonly onWidth: (width: number) => void;
}

/** The whole page: a bar, the workbook to the left, the panels to the right. */
export function App({ bench, theme, firstWidth, onWidth }: AppProps): JSX.Element {
  const [state, setState] = React.useState(bench.state);
  React.useEffect(() => {
    setState(bench.state());
    return bench.subscribe(() => setState(bench.state()));
  }, [bench]);
  const words = wordsOf(state.language);
  const split = useSplit(firstWidth, onWidth);
  // The panels have the heading and the main part of the page, unless only the workbook is to be seen.
  const isAlone = useNarrow() && state.side === "book";
  // What could not be drawn is tried anew when something else is to be drawn.
  const drawn = React.useMemo(() => ({}), [state.shown, state.sheet, state.schools?.isShown]);
  useKeys(bench);
  useTitle(state, words);
  useKeptBeforeLeaving(bench);
  useAskBeforeClosing(state.standing?.isChanged === true);
  return (
    <BenchProvider value={{ bench, state, words }}>
      <FaultBoundary onFault={(fault) => bench.fault(fault.name)} of={state.shown} instead={<Rescue />}>
        <DropTarget>
          <section aria-label={words.workbench.parts.bar}>
            <Bar />
            <MessageBar />
          </section>
          <div className="bench-body" data-side={state.side}>
            <section className="bench-left" aria-label={words.workbench.parts.book} {...(isAlone ? { role: "main" } : {})}>
              {isAlone && <h1 className="bench-unseen">{state.standing?.name ?? words.workbench.title}</h1>}
              <div className="bench-book">
                <FaultBoundary onFault={(fault) => bench.fault(fault.name)} of={drawn} instead={<Undrawn />}>
                  {state.schools?.isShown === true ? <SchoolsSide schools={state.schools} /> : <BookSide />}
                </FaultBoundary>
              </div>
              <Splitter split={split} />
            </section>
            <div className="bench-panels" style={{ width: split.width }}>
              <PaneSide theme={theme} />
            </div>
          </div>
          {state.isPasting && <PasteDialog />}
        </DropTarget>
      </FaultBoundary>
    </BenchProvider>
  );
}

function PaneSide({ theme }: { readonly theme: ThemeName }): JSX.Element | null {
  const { bench, state } = useBench();
  const { pane } = state;
  if (pane === null) return state.isPaneFaulty ? <Undrawn onAgain={bench.paneAgain} /> : null;
  return (
    <FaultBoundary key={keyOf(pane)} onFault={(fault) => bench.paneFault(fault.name)}>
      <Panels pane={pane} theme={theme} />
    </FaultBoundary>
  );
}

/** Another file has another pane, of which nothing of the old one is left. */
function keyOf(pane: Pane): number {
  const known = keys.get(pane) ?? (panes += 1);
  keys.set(pane, known);
  return known;
}

const keys = new WeakMap<Pane, number>();
let panes = 0;

/** The same width as in workbench.css: one side at a time. */
function useNarrow(): boolean {
  const query = React.useMemo(() => window.matchMedia("(max-width: 760px)"), []);
  const [isNarrow, setNarrow] = React.useState(query.matches);
  React.useEffect(() => {
    const tell = (): void => setNarrow(query.matches);
    query.addEventListener("change", tell);
    return () => query.removeEventListener("change", tell);
  }, [query]);
  return isNarrow;
}

function useTitle({ standing }: BenchState, { workbench }: Words): void {
  const mark = standing?.isChanged === true ? "* " : "";
  const name = standing === null ? "" : `${mark}${standing.name} - `;
  React.useEffect(() => {
    document.title = `${name}${workbench.title}`;
  }, [name, workbench]);
}

/** Whichever of these the browser tells; the question before closing gives the most time. */
function useKeptBeforeLeaving(bench: Bench): void {
  React.useEffect(() => {
    const unseen = (): void => {
      if (document.visibilityState === "hidden") bench.keep();
    };
    window.addEventListener("beforeunload", bench.keep);
    window.addEventListener("pagehide", bench.keep);
    document.addEventListener("visibilitychange", unseen);
    return () => {
      window.removeEventListener("beforeunload", bench.keep);
      window.removeEventListener("pagehide", bench.keep);
      document.removeEventListener("visibilitychange", unseen);
    };
  }, [bench]);
}

/** The browser asks in its own words. */
function useAskBeforeClosing(isUnsaved: boolean): void {
  React.useEffect(() => {
    if (!isUnsaved) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isUnsaved]);
}
