import type { CheckPages } from "../../wording";

export const formPages = {
  "format-inconsistent": {
    finds:
      "Finds what is written otherwise than most of one column, one label or the whole paper although it means the same: “CĐ” and “Chưa đạt”, “2024-2025” and “2024- 2025”, “tháng 9 năm 2022” and “9/2022”, “10 tr” and “10 triệu đồng”, a full stop behind names, labels and headings of another make, one ratio with two percentages. Each odd notation is told once, at its first cell, and only where one notation clearly prevails (three places and two in three; of the words of verdicts, simply the most). Different values are no different notations.",
    rule: "House rule: one paper writes one kind of value in one way, so that it can be read, searched and counted.",
  },
  "motto-malformed": {
    finds:
      "Reads the heading block and the list of recipients: name of the state, motto, number and symbol, place and date, title, the line of the copy kept. Marks what departs from the prescribed layout, as a motto that lost its hyphen, a symbol of one's own in place of KH, a day below ten without its zero. Papers of the Party have a layout of their own and are left alone; a heading that is absent is another check's matter.",
    rule: "Decree 30/2020/NĐ-CP on clerical work, article 8, appendix I (layout) and appendix III (short names of kinds of papers).",
  },
  "numbering-wrong": {
    finds:
      "Reads the outline of the paper (I, 1, 1.1, a) and the columns of running numbers, and marks a number that is passed over, repeated or goes back under one heading; a criterion's heading that lost the number the others have; a running number that is not that of its standard. A list that begins anew under another heading and a plan that names some criteria only are fine.",
    rule: "Decree 30/2020/NĐ-CP, appendix I: parts, sections, clauses and points are numbered in their order.",
  },
  "title-contradictory": {
    finds:
      "Holds the opening sentence (“Trường … xây dựng kế hoạch … như sau”) and the closing one (“Trên đây là kế hoạch …”) against the title. Marks another kind of paper (a report in a plan), another subject, another school year or stage. Shortened titles and additions such as “and the years to come” are fine.",
    rule: "House rule: a paper has one title; kind and subject are mandatory parts of it (decree 30/2020/NĐ-CP, article 8).",
  },
} satisfies Partial<CheckPages>;
