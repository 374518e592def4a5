export { FindBox } from "./find-box";
export { SheetGrid } from "./sheet-grid";
export { SheetTabs } from "./sheet-tabs";
export { selectionAt } from "./selection";
export type * from "./props";
