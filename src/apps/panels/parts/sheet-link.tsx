import * as React from "react";
import { areaOfCell } from "../../../engine";
import { PlaceLink } from "./place-link";

/** Goes to a sheet as such. */
export function SheetLink({ sheet, children }: { readonly sheet: string; readonly children: React.ReactNode }): JSX.Element {
  return <PlaceLink at={{ sheet, area: areaOfCell(1, 1) }}>{children}</PlaceLink>;
}
