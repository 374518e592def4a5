import * as React from "react";
import { useBench } from "./context";

/** Stands where a part of the page could not be drawn: what it shows is whole, and the bar above is there. */
export function Undrawn({ onAgain }: { readonly onAgain?: () => void }): JSX.Element {
  const { words } = useBench();
  return (
    <div className="bench-empty" role="alert">
      <p>{words.workbench.undrawn}</p>
      {onAgain !== undefined && (
        <button type="button" onClick={onAgain}>
          {words.workbench.drawAgain}
        </button>
      )}
    </div>
  );
}

/** Stands for the whole page where even its bar could not be drawn: what a person must be able to do. */
export function Rescue(): JSX.Element {
  const { bench, words } = useBench();
  const { workbench } = words;
  const [isAsked, ask] = React.useState(false);
  return (
    <main className="bench-empty">
      <h1>{workbench.title}</h1>
      <p role="alert">{workbench.undrawn}</p>
      <p className="bench-buttons">
        <button type="button" onClick={() => void bench.save()}>
          {workbench.save}
        </button>
        <button type="button" onClick={() => void bench.undo()}>
          {workbench.undo}
        </button>
        <button type="button" aria-expanded={isAsked} onClick={() => ask(!isAsked)}>
          {workbench.erase}
        </button>
      </p>
      {isAsked && (
        <>
          <p>{workbench.eraseAsk}</p>
          <button type="button" onClick={() => void bench.erase().then(() => location.reload())}>
            {workbench.eraseNow}
          </button>
        </>
      )}
    </main>
  );
}
