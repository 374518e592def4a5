import type { CheckPages } from "../../wording";

export const formPages = {
  "motto-malformed": {
    finds:
      "Reads the heading block and the list of recipients: name of the state, motto, number and symbol, place and date, title, the line of the copy kept. Marks what departs from the prescribed layout, as a motto that lost its hyphen, a symbol of one's own in place of KH, a day below ten without its zero. Papers of the Party have a layout of their own and are left alone; a heading that is absent is another check's matter.",
    rule: "Decree 30/2020/NĐ-CP on clerical work, article 8, appendix I (layout) and appendix III (short names of kinds of papers).",
  },
  "title-contradictory": {
    finds:
      "Holds the opening sentence (“Trường … xây dựng kế hoạch … như sau”) and the closing one (“Trên đây là kế hoạch …”) against the title. Marks another kind of paper (a report in a plan), another subject, another school year or stage. Shortened titles and additions such as “and the years to come” are fine.",
    rule: "House rule: a paper has one title; kind and subject are mandatory parts of it (decree 30/2020/NĐ-CP, article 8).",
  },
} satisfies Partial<CheckPages>;
