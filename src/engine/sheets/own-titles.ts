import type { OwnTitles } from "../book/own-titles";
import type { SheetWords } from "./sheet-words";

const MARKED_LEVELS = [1, 2, 3, 4];

/** What reading our sheets back needs of their words. */
export function ownTitlesOf(words: SheetWords): OwnTitles {
  const { criterion, failed, note } = words.marks.columns;
  const { id, criterion: code, work, solution, goal, weakness, peopleText, people, periodText, end, budget } = words.plan.columns;
  return {
    plan: { id, criterion: code, work, solution, goal, weakness, peopleText, people, periodText, end, budget },
    progress: words.progress.columns,
    statuses: words.progress.status,
    findings: words.findings.columns,
    marks: { criterion, failed, note, levels: MARKED_LEVELS.map(words.level) },
    profile: words.profile.fields,
    chosen: words.profile.chosen,
    decisions: words.conflicts.decision,
    schoolTypes: words.profile.schoolType,
  };
}
