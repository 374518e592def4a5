import type { Language, PageId, PanelStage } from "../../../words";
import type { Choices, FindingFilter, FixMade, Notice, PaneState, Reading } from "./pane-state";

export type Happening =
  | { readonly kind: "page-chosen"; readonly page: PageId }
  | { readonly kind: "language-chosen"; readonly language: Language }
  | { readonly kind: "remembered"; readonly choices: Choices; readonly fixes: readonly FixMade[] }
  | { readonly kind: "person-named"; readonly person: string }
  | { readonly kind: "tour"; readonly isShown: boolean }
  | { readonly kind: "work-began"; readonly stage: PanelStage; readonly isQuiet: boolean }
  | { readonly kind: "stage-entered"; readonly stage: PanelStage }
  | { readonly kind: "cancel-asked" }
  | { readonly kind: "work-ended"; readonly notice: Notice | null; readonly canRetry: boolean }
  | { readonly kind: "book-read"; readonly reading: Reading }
  | { readonly kind: "told"; readonly notice: Notice }
  | { readonly kind: "notice-closed" }
  | { readonly kind: "choices-made"; readonly choices: Choices }
  | { readonly kind: "filter-set"; readonly filter: FindingFilter }
  | { readonly kind: "fixes-changed"; readonly fixes: readonly FixMade[] };

export function reduce(state: PaneState, happening: Happening): PaneState {
  switch (happening.kind) {
    case "page-chosen":
      return { ...state, page: happening.page };
    case "language-chosen":
      return { ...state, language: happening.language };
    case "remembered":
      return { ...state, choices: happening.choices, fixes: happening.fixes };
    case "person-named":
      return { ...state, person: happening.person };
    case "tour":
      return { ...state, isTourShown: happening.isShown };
    case "work-began":
      return { ...begun(state, happening.isQuiet), work: { stage: happening.stage, isQuiet: happening.isQuiet, isCancelling: false } };
    case "stage-entered":
      return state.work === null ? state : { ...state, work: { ...state.work, stage: happening.stage } };
    case "cancel-asked":
      return state.work === null ? state : { ...state, work: { ...state.work, isCancelling: true } };
    case "work-ended":
      return ended(state, happening.notice, happening.canRetry);
    case "book-read":
      return { ...state, reading: happening.reading, filter: stillPossible(state.filter, happening.reading) };
    case "told":
      return { ...state, notice: happening.notice, canRetry: false };
    case "notice-closed":
      return { ...state, notice: null, canRetry: false };
    case "choices-made":
      return { ...state, choices: happening.choices };
    case "filter-set":
      return { ...state, filter: happening.filter };
    case "fixes-changed":
      return { ...state, fixes: happening.fixes };
  }
}

function begun(state: PaneState, isQuiet: boolean): PaneState {
  return isQuiet ? state : { ...state, notice: null, canRetry: false };
}

/** A quiet re-check that went well leaves the last message standing. */
function ended(state: PaneState, notice: Notice | null, canRetry: boolean): PaneState {
  const isQuiet = state.work?.isQuiet === true;
  const rechecks = isQuiet && notice === null ? state.rechecks + 1 : state.rechecks;
  return isQuiet && notice === null ? { ...state, work: null, rechecks } : { ...state, work: null, rechecks, notice, canRetry };
}

/** A filter for a sheet or criterion that is gone would hide everything for no reason anyone can see. */
function stillPossible(filter: FindingFilter, { assessed }: Reading): FindingFilter {
  const { findings } = assessed;
  const hasSheet = filter.sheet === null || findings.some((finding) => finding.at.sheet === filter.sheet);
  const hasCriterion = filter.criterion === null || findings.some((finding) => (finding.criterion ?? "") === filter.criterion);
  if (hasSheet && hasCriterion) return filter;
  return { ...filter, sheet: hasSheet ? filter.sheet : null, criterion: hasCriterion ? filter.criterion : null };
}
