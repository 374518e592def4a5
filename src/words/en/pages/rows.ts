import type { CheckPages } from "../../wording";

const SHEET =
  "Official letters 5932/BGDĐT-QLCL (general schools) and 5942/BGDĐT-QLCL (kindergartens) of 28/12/2018, the sheet of a criterion, item 4 “plan for improvement”";
/** The full text of the two letters could not be opened. */
const SEEN = "Known from the forms that schools use after these letters, not from their full text.";

export const rowsPages = {
  "header-missing": {
    finds:
      "A table of a plan or report without a header row, so that its columns had to be inferred from their cells. Plans written as “Hạn chế: …”, “Giải pháp: …” under each criterion need none.",
    rule: "House rule: the first row of a table says what its columns hold, so that people and programs read it alike.",
  },
  "header-ambiguous": {
    finds:
      "Two columns taken for the same content (“Thời gian” and “Thời hạn”), or a header that fits no content of a plan. Running numbers, evidence and notes may have several columns.",
    rule: "House rule: one column, one content; a column that nobody can tell does not get into the structured table.",
  },
  "criterion-missing": {
    finds:
      "A row with content under no criterion. A table that names none at all is one finding. A second action right under a criterion is fine, and so are plans after circular 57/2026.",
    rule: `${SHEET}: the plan belongs to a criterion. Form 2, annex V of circular 57/2026/TT-BGDĐT goes by problems, so it is not asked. ${SEEN}`,
  },
  "criterion-malformed": {
    finds:
      "A code in a wrong form: its dot is lost (“Tiêu chí 14”), a comma stands in its place, Excel made a date of it, or 1.10 became the number 1.1. Says which code it was read as and offers it; the user decides.",
    rule: "Circulars 17, 18, 19/2018/TT-BGDĐT and 57/2026/TT-BGDĐT: a criterion is named by its standard, a dot and its own number.",
  },
  "criterion-unknown": {
    finds:
      "A well-formed code that the plan's circular does not have, as 3.7, or 2.4 in a kindergarten. Says which other circular has it. Standards that an amendment may have changed are left alone.",
    rule: "The lists of standards and criteria of circulars 17, 18, 19/2018/TT-BGDĐT (articles 7 to 22) and 57/2026/TT-BGDĐT.",
  },
  "criterion-misplaced": {
    finds:
      "A criterion under another standard's heading; words behind the code that name another standard; a numbered criterion in the section of level 4, or an item of level 4 outside it. Where a whole section disagrees, its heading is marked.",
    rule: "Circulars 17, 18, 19/2018/TT-BGDĐT: the number before the dot is the standard; the items of level 4 stand in article 22.",
  },
  "criterion-duplicate": {
    finds:
      "The same action twice under a criterion; a criterion in two places of one section; two lines for a criterion in a grid of marks. Several actions side by side, a criterion again under another level, and lists by date or person are fine.",
    rule: "House rule: each action stands once and the actions of a criterion together, or work, money and reports are counted twice.",
  },
  "criterion-absent": {
    finds:
      "A gap in a table that lists the criteria one by one (four of five are there and few gaps): mostly a lost page. Also a criterion that keeps the school from the next level and has no row in the plan (warning). A plan that chose some criteria is fine.",
    rule: "House rule: a table that lists them all lists them all; for the next level every criterion that has it must reach it (circulars 17, 18, 19/2018/TT-BGDĐT, article 6).",
  },
  "title-wrong": {
    finds:
      "A title that is not the one of its code; a standard without a title where the others of the table have theirs. Shortened, lengthened and slightly reworded titles are fine.",
    rule: "Titles of standards and criteria in circulars 17, 18, 19/2018/TT-BGDĐT and 57/2026/TT-BGDĐT.",
  },
  "title-of-other-circular": {
    finds:
      "A title taken from the circular for another kind of school, as “Ban đại diện cha mẹ học sinh” in a kindergarten. Titles that the circulars share are fine.",
    rule: "Circulars 17/2018 (primary), 18/2018 (secondary and combined), 19/2018 (kindergarten) and 57/2026/TT-BGDĐT: each kind of school has criteria of its own.",
  },
  "row-split": {
    finds:
      "A row that a page break cut in two, or a sentence of the text cut into two lines. The two parts of a row were read together, so this is a note. A further action in whole sentences, lettered lists and titles over several lines are fine.",
    rule: "House rule: one action is one row; split rows spoil filtering, sorting and counting in Excel.",
  },
  "text-truncated": {
    finds:
      "A text that stops in mid-sentence (it ends with “và”, “các”, a comma …) or begins in one, and a row whose head is lost. Complete sentences without a full stop and compounds such as “công việc” or “chuyển đổi số” are fine.",
    rule: "House rule: only a whole sentence tells what is to be done; cut ones come mostly from copying.",
  },
  "self-assessment-missing": {
    finds:
      "A criterion without its verdict in a table whose other rows have theirs, in a column of its own or behind the title. Items of level 4 and further actions of a criterion are not asked.",
    rule: `Official letters 5932/BGDĐT-QLCL and 5942/BGDĐT-QLCL of 28/12/2018, the sheet of a criterion, item 5 “self-assessment”. ${SEEN}`,
  },
  "period-missing": {
    finds:
      "An empty time in a table where at least half of the rows have one (from three quarters on an error). Merged cells, further actions that share the cell above and tables that hardly state times are fine.",
    rule: `${SHEET}: when it begins and ends. ${SEEN}`,
  },
  "owner-missing": {
    finds:
      "An empty owner in a table where at least half of the rows have one (from three quarters on an error). Rows with a partner, merged cells and further actions that share the cell above are fine.",
    rule: `${SHEET}: who does it. ${SEEN}`,
  },
  "resources-missing": {
    finds: "Empty means in a table where at least half of the rows have some (from three quarters on an error). “Không” is an answer.",
    rule: `${SHEET}: the conditions and means. ${SEEN}`,
  },
  "budget-missing": {
    finds:
      "An empty amount in a table where at least three quarters of the rows have one. 0, “Không” or a named source of money is an answer; tables with many empty amounts are left alone.",
    rule: `${SHEET}: the money. An empty cell does not tell whether nothing is needed or nothing was planned, so this is a warning. ${SEEN}`,
  },
  "weakness-missing": {
    finds:
      "An empty weakness in a table where at least half of the rows have one (from three quarters on an error). Several measures for one weakness are fine.",
    rule: `${SHEET}: measures repair the weaknesses of item 3. ${SEEN}`,
  },
  "solution-missing": {
    finds:
      "An empty measure in a table where at least half of the rows have one (from three quarters on an error). One measure for two weaknesses of a criterion is fine.",
    rule: `${SHEET}: concrete measures; form 2, annex V of circular 57/2026/TT-BGDĐT has a column for them. ${SEEN}`,
  },
  "row-empty": {
    finds:
      "A row that has only its code, or says only “Không”. A form left nearly blank is one finding. A criterion that states a level reached and needs no improvement is fine.",
    rule: `${SHEET}: measures, who, when. ${SEEN}`,
  },
  "section-missing": {
    finds:
      "A paper with a title but without number, date, school or motto; one with closing words but without signature or recipients; a report that leaves out a standard or a level of the plan. Bare tables without a title are not asked for a head.",
    rule: "Decree 30/2020/NĐ-CP, article 8: mandatory parts of a document. For reports a house rule: they cover every part of the plan; no national form of this report exists.",
  },
} satisfies Partial<CheckPages>;
