import * as React from "react";
import type { EditMode } from "./editor";
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
export function useScrolledPlaces({ props, scroller, show }: GridState): void {
  const { sheet, target } = props;
  const places = React.useRef(new Map<string, { readonly left: number; readonly top: number }>());
  React.useLayoutEffect(() => {
    const there = scroller.current;
    const kept = places.current;
    const place = kept.get(sheet.name);
    there?.scrollTo(place?.left ?? 0, place?.top ?? 0);
    const remember = (): void => void kept.set(sheet.name, { left: there?.scrollLeft ?? 0, top: there?.scrollTop ?? 0 });
    there?.addEventListener("scroll", remember, { passive: true });
    return () => there?.removeEventListener("scroll", remember);
  }, [sheet.name, scroller]);
  React.useLayoutEffect(() => {
    if (target !== null) show(target);
  }, [target, show]);
}
