import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { check, type CheckContext } from "../check";
import { eachOnce, passagesThat } from "../prose/passages";
import { plainOf, remembered } from "../prose/plain";
import { MENTIONS_STAGE, stagesIn, type StageMention } from "../prose/times";

export type CycleFacts = {
  /** Years counted as the words count them: school years, or from one calendar year to the other. */
  readonly years: number;
  readonly cycleYears: number;
  readonly isOfSchoolYears: boolean;
};

/** An accreditation or self-assessment cycle that is not as long as the circular has it. */
export const cycleLengthWrong = check({
  code: "cycle-length-wrong",
  group: "time",
  subject: "cell",
  severity: "note",
  rule: "Thông tư 17, 18, 19/2018 and 57/2026: external evaluation and its certificate run in cycles of five years.",
  circulars: "all",
  find: (book, context) => eachOnce(wrongCycles(book, context)),
});

const CYCLE_WORDS = /\b(?:tu danh gia|danh gia ngoai|kiem dinh|cong nhan dat chuan|doan danh gia)\b/;

function* wrongCycles(book: Book, context: CheckContext): Iterable<Found<CycleFacts>> {
  const stagesOf = remembered((text: string) => cyclesIn(plainOf(text)));
  for (const passage of passagesThat(book, ({ text }) => MENTIONS_STAGE.test(text))) {
    for (const stage of stagesOf(passage.text)) {
      const years = yearsOf(stage);
      if (stage.to < stage.from || isRightLength(stage, context.circular.cycleYears)) continue;
      yield {
        at: passage.at,
        fragment: passage.text.slice(stage.index, stage.index + stage.length),
        criterion: passage.criterion,
        expected: null,
        facts: { years, cycleYears: context.circular.cycleYears, isOfSchoolYears: stage.isOfSchoolYears },
      };
    }
  }
}

/** The cycle is named so ("chu kỳ kiểm định 2020-2025"), or its evaluation stands in front of it in the sentence. */
function cyclesIn(plain: string): readonly StageMention[] {
  return stagesIn(plain).filter((stage) => CYCLE_WORDS.test(stage.before + plain.slice(stage.index, stage.index + stage.length)));
}

function yearsOf({ from, to, isOfSchoolYears }: StageMention): number {
  return isOfSchoolYears ? to - from + 1 : to - from;
}

/** "2020-2025" and "2021-2025" are both five years, as people count them. */
function isRightLength(stage: StageMention, cycleYears: number): boolean {
  const { from, to, isOfSchoolYears } = stage;
  return to - from + 1 === cycleYears || (!isOfSchoolYears && to - from === cycleYears);
}
