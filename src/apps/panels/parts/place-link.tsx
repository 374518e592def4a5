import * as React from "react";
import { addressOf, type Place } from "../../../engine";
import { useAround } from "../look/context";

/** The name of a cell; choosing it goes there. */
export function PlaceLink({ at, children }: { readonly at: Place; readonly children?: React.ReactNode }): JSX.Element {
  const { commands, look, words } = useAround();
  const place = words.domain.place(at.sheet, addressOf(at.area));
  return (
    <button type="button" className={look.link} title={words.panels.actions.goTo(place)} onClick={() => void commands.show(at)}>
      {children ?? upperFirst(place)}
    </button>
  );
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
