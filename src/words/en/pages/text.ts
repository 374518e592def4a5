import type { CheckPages } from "../../wording";

export const textPages = {
  "text-decomposed": {
    finds:
      "Cells whose Vietnamese letters are stored as letters and marks apart, mostly pasted from a Mac or a PDF. One finding a cell; all can be fixed together.",
    rule: "Decree 30/2020/NĐ-CP, annex I: Unicode according to TCVN 6909:2001. House rule: composed letters, so that searching, COUNTIF and filters miss nothing.",
  },
  "text-homoglyph": {
    finds: "Letters that look Vietnamese and are others: Ð (Eth) for Đ, Cyrillic, Greek and full-width letters.",
    rule: "TCVN 6909:2001: the Vietnamese character set. Another code is not found and sorts wrongly.",
  },
  "text-legacy-font": {
    finds: "Cells typed in TCVN3 (.Vn fonts) or VNI; they are read and can be converted as a whole.",
    rule: "Decree 30/2020/NĐ-CP, annex I: Times New Roman, Unicode according to TCVN 6909:2001.",
  },
  "text-spacing": {
    finds:
      "Two spaces together, non-breaking spaces, invisible signs between words. Runs of four or more, used to push words to a place, are left alone. One finding a cell.",
    rule: "House rule: one ordinary space between words; Excel tells other spaces apart.",
  },
  "text-spelling": {
    finds:
      "Syllables that Vietnamese does not have, terms of the field with a wrong mark or a lost syllable, abbreviations without the stroke of Đ, doubled punctuation, a space before a stop, a small letter after a full stop. Names and loan words are left alone.",
    rule: "Decision 1989/QĐ-BGDĐT (2018) on spelling in textbooks; terms as circulars 17, 18 and 19/2018/TT-BGDĐT write them.",
  },
  "text-duplicate": {
    finds:
      "A word or run of words twice over; a numbered section with the title of another of its rank. Words that Vietnamese doubles rightly are left alone.",
    rule: "House rule: each section has a title of its own; doubled words spoil the sentence.",
  },
  "template-leftover": {
    finds:
      "Prompts, gaps, unchosen alternatives and instructions of a form; signs of Markdown or LaTeX; Word's message of a lost reference. A prompt in many rows is one finding.",
    rule: "Official letter 5932/BGDĐT-QLCL, its annexed forms: they are to be filled in, and their instructions are no part of the document.",
  },
  "text-unread": {
    finds: "Pieces of letters that a scanner read out of a stamp, in cells of their own between the rows.",
    rule: "House rule: such pieces are no content and disturb filters and counts.",
  },
} satisfies Partial<CheckPages>;
