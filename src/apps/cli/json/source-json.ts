import { addressOf, type Area, type Field, type Place } from "../../../engine";

/** A text of the sheet in JSON: null where it is absent, never "". */
export function textOf(field: Field | undefined | null): string | null {
  const text = field?.text ?? "";
  return text === "" ? null : text;
}

export function sourceOf(sheet: string, area: Area) {
  return { sheet, range: addressOf(area) };
}

export function placeOf(place: Place) {
  return { sheet: place.sheet, address: addressOf(place.area) };
}
