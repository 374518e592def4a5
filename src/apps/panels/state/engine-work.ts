/** What reads, checks, lays out and merges a workbook. A script of its own: the pane is drawn before it is there. */
export {
  assess,
  editsOfFixes,
  fixesIn,
  followUpOf,
  formFor,
  freezeReport,
  frozenReportsIn,
  missingBeforeSigning,
  ownTitlesOf,
  recognised,
  renew,
  REPORT_FORM_IDS,
  reportSheetId,
  SOON_DAYS,
  typedPeriod,
  workOf,
} from "../../../engine";
