import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import * as React from "react";
import { useAround } from "../look/context";

/** Long lists grow when asked to: ten thousand rows on the screen help nobody. */
export function useGrowing<T>(all: readonly T[], step: number): { readonly shown: readonly T[]; readonly rest: JSX.Element | null } {
  const { look, words } = useAround();
  const [count, setCount] = React.useState(step);
  const left = Math.min(all.length - count, step * 5);
  const rest =
    left <= 0 ? null : (
      <div className={look.buttons}>
        <DefaultButton text={words.panels.actions.more(left)} onClick={() => setCount(count + left)} />
      </div>
    );
  return { shown: all.slice(0, count), rest };
}
