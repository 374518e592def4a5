/** What reads, checks and lays out a workbook. A script of its own: the pane is drawn before it is there. */
export { assess, editsOfFixes, fixesIn, freezeReport, missingBeforeSigning, ownTitlesOf, renew } from "../../../engine";
