import type { OwnStyle } from "../own-sheet";

/** Sizes of Decree 30/2020, appendix I. */
export const PAPER_SIZE = { heading: 13, body: 14, grid: 12, title: 14, recipients: 12, list: 11 } as const;

const CENTER: OwnStyle = { horizontal: "center", vertical: "center", isWrapped: true };

export const PARENT: OwnStyle = { ...CENTER, size: PAPER_SIZE.heading };
export const STRONG: OwnStyle = { ...CENTER, size: PAPER_SIZE.heading, isBold: true };
export const NUMBER: OwnStyle = { ...CENTER, size: PAPER_SIZE.heading };
export const PLACE: OwnStyle = { ...CENTER, size: PAPER_SIZE.heading, isItalic: true };
export const KIND: OwnStyle = { ...CENTER, size: PAPER_SIZE.title, isBold: true };
export const RULE: OwnStyle = { horizontal: "center", vertical: "top", size: 7 };
export const BASIS: OwnStyle = { size: PAPER_SIZE.body, isItalic: true, isWrapped: true, horizontal: "justify", vertical: "top" };
export const TEXT: OwnStyle = { size: PAPER_SIZE.body, isWrapped: true, horizontal: "justify", vertical: "top" };
export const HEADING: OwnStyle = { size: PAPER_SIZE.body, isBold: true, vertical: "bottom", isWrapped: true };
export const GRID_HEAD: OwnStyle = { ...CENTER, size: PAPER_SIZE.grid, isBold: true, isBordered: true };
export const GRID_NUMBER: OwnStyle = { ...CENTER, size: 10, isItalic: true, isBordered: true };
export const GRID_SECTION: OwnStyle = {
  ...CENTER,
  horizontal: "left",
  size: PAPER_SIZE.grid,
  isBold: true,
  isBordered: true,
  fill: "EDEDED",
};
export const GRID_STANDARD: OwnStyle = { ...CENTER, horizontal: "left", size: PAPER_SIZE.grid, isBold: true, isBordered: true };
export const GRID_TEXT: OwnStyle = { size: PAPER_SIZE.grid, isWrapped: true, isBordered: true, horizontal: "left", vertical: "top" };
export const GRID_CENTER: OwnStyle = { ...GRID_TEXT, horizontal: "center" };
export const SIGNER: OwnStyle = { ...CENTER, size: PAPER_SIZE.title, isBold: true };
export const RECIPIENTS: OwnStyle = { size: PAPER_SIZE.recipients, isBold: true, isItalic: true, vertical: "center" };
export const RECIPIENT: OwnStyle = { size: PAPER_SIZE.list, isWrapped: true, vertical: "top" };
export const FORM: OwnStyle = { ...CENTER, size: 12, isItalic: true };
export const SUBHEAD: OwnStyle = { size: PAPER_SIZE.body, isBold: true, isItalic: true, vertical: "center", isWrapped: true };
