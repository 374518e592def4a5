import type { ActionStatus } from "./actions";
import type { OwnPrint, OwnStyle } from "./own-sheet";

/** One look for every sheet we own. Colours keep a contrast of 4.5:1 against the text on them. */
export const COLORS = {
  header: "1F4E78",
  headerText: "FFFFFF",
  section: "DDEBF7",
  band: "F2F7FB",
  blocked: "D9D9D9",
  input: "FFF9E5",
  muted: "595959",
  link: "0563C1",
  error: "9C0006",
  errorFill: "FFC7CE",
  warning: "7F4F00",
  warningFill: "FFEB9C",
  note: "1F4E78",
  noteFill: "DDEBF7",
  good: "006100",
  goodFill: "C6EFCE",
  /** Of the chart, and of bars that numbers stand on. */
  levels: ["9DC3E6", "5B9BD5", "1F4E78", "0B2545"],
  bars: ["BDD7EE", "9DC3E6", "8FAADC", "B4C7E7"],
} as const;

export const TITLE: OwnStyle = { size: 15, isBold: true, color: COLORS.header, vertical: "center" };
export const SUBTITLE: OwnStyle = { size: 11, isItalic: true, color: COLORS.muted, vertical: "center" };
export const HEADER: OwnStyle = {
  size: 11,
  isBold: true,
  color: COLORS.headerText,
  fill: COLORS.header,
  horizontal: "center",
  vertical: "center",
  isWrapped: true,
  isBordered: true,
};
export const BODY: OwnStyle = { size: 11, vertical: "top", isWrapped: true, isBordered: true };
export const BODY_CENTER: OwnStyle = { ...BODY, horizontal: "center" };
/** For rows of one line. */
export const LINE: OwnStyle = { ...BODY, vertical: "center" };
export const LINE_CENTER: OwnStyle = { ...LINE, horizontal: "center" };
export const LINE_LABEL: OwnStyle = { ...LINE, isBold: true, fill: COLORS.section };
export const BODY_INPUT: OwnStyle = { ...BODY, fill: COLORS.input };
export const BODY_INPUT_CENTER: OwnStyle = { ...BODY_CENTER, fill: COLORS.input };
export const BODY_DAY: OwnStyle = { ...BODY, horizontal: "center", format: "dd/mm/yyyy" };
export const BODY_MONEY: OwnStyle = { ...BODY, horizontal: "right", format: "#,##0" };
export const BODY_LINK: OwnStyle = { ...BODY, color: COLORS.link, isUnderlined: true };

/** A day and what it is, above a table that is judged by it. */
export const AS_OF_LABEL: OwnStyle = { size: 10, isBold: true, color: COLORS.muted, horizontal: "right", vertical: "center" };
export const AS_OF_DAY: OwnStyle = {
  size: 11,
  isBold: true,
  color: COLORS.header,
  horizontal: "center",
  vertical: "center",
  isBordered: true,
  format: "dd/mm/yyyy",
};

/** How an action stands, wherever it is shown. */
export const STATUS_COLORS: Readonly<Record<ActionStatus, { readonly color: string; readonly fill: string }>> = {
  done: { color: COLORS.good, fill: COLORS.goodFill },
  "in-progress": { color: COLORS.note, fill: COLORS.noteFill },
  late: { color: COLORS.error, fill: COLORS.errorFill },
  "not-started": { color: COLORS.warning, fill: COLORS.warningFill },
  adjusted: { color: "5B2C83", fill: "E4DFEC" },
  dropped: { color: COLORS.muted, fill: COLORS.blocked },
};

export const LANDSCAPE: OwnPrint = {
  orientation: "landscape",
  titleRows: null,
  margins: { top: 15, bottom: 15, left: 15, right: 10 },
  area: null,
  breaksBefore: [],
};
export const PORTRAIT: OwnPrint = { ...LANDSCAPE, orientation: "portrait" };
