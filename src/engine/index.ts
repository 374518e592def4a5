/** The engine's face: what hosts and apps may use. */
export * from "./workbook/address";
export * from "./workbook/workbook";
export * from "./workbook/shown";
export * from "./workbook/fold";
export * from "./diagnostics/finding";
export * from "./diagnostics/failure";
export * from "./catalogue/circular";
export * from "./catalogue/catalogue";
export * from "./book/book";
export * from "./book/own-titles";
export * from "./tally/tally";
export * from "./sheets/own-sheet";
export { ownTitlesOf } from "./sheets/own-titles";
export * from "./sheets/report-period";
export type { SheetWords } from "./sheets/sheet-words";
export * from "./sheets/lay-out";
export * from "./assess";
export { checks, type CheckCode, type FactsOf } from "./checks";
