/** What reads, checks and lays out a workbook. A script of its own: the pane is drawn before it is there. */
export { assess, editsOfFixes, fixesIn, layOut, missingForReport, ownTitlesOf } from "../../../engine";
