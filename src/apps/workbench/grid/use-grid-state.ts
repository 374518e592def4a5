import * as React from "react";
import type { EditMode, Scrolled } from "./editor";
import type { GridState } from "./grid-state";
import type { SheetGridProps } from "./props";
import type { SheetModel } from "./sheet-model";
import { reveal } from "./use-viewport";

interface Parts {
  readonly model: SheetModel;
  readonly field: React.RefObject<HTMLTextAreaElement>;
  readonly scroller: React.RefObject<HTMLDivElement>;
  readonly setMode: (mode: EditMode) => void;
  readonly setSaid: (said: { readonly text: string; readonly isSeen: boolean }) => void;
}

/** One record for as long as the grid is there, with the props of the newest drawing. */
export function useGridState(props: SheetGridProps, { model, field, scroller, setMode, setSaid }: Parts): GridState {
  const kept = React.useRef<GridState | null>(null);
  if (kept.current === null) {
    const made: GridState = {
      props,
      model,
      mode: "ready",
      scrolled: { left: 0, top: 0 },
      place: props.selection.active,
      isLeaving: false,
      field,
      scroller,
      setMode,
      say: (text, isSeen) => setSaid({ text, isSeen }),
      show: (place) => {
        if (scroller.current !== null) reveal(made.model, scroller.current, place);
      },
    };
    kept.current = made;
  }
  kept.current.props = props;
  kept.current.model = model;
  return kept.current;
}

/** Each sheet is found again where it was left; a target comes before the eyes. */
export function useScrolledPlaces(state: GridState): void {
  const { scroller, say, show, props } = state;
  const { sheet, target } = props;
  const places = React.useRef(new Map<string, Scrolled>());
  React.useLayoutEffect(() => {
    const kept = places.current;
    const place = kept.get(sheet.name) ?? { left: 0, top: 0 };
    scroller.current?.scrollTo(place.left, place.top);
    say("", false);
    return () => void kept.set(sheet.name, state.scrolled);
  }, [sheet.name, scroller, say, state]);
  React.useLayoutEffect(() => {
    if (target !== null) show(target);
  }, [target, show]);
}
