import type { CheckPages } from "../../wording";

export const peoplePages = {
  "place-of-other-school": {
    finds:
      "Finds a district, a province or a kind of commune that is not the school's where its own authorities or surroundings are spoken of. The school's place is read from the paper's head, its date line and the bodies named most; where it is not certain, nothing is marked. Study trips and the school's history stay unmarked.",
    rule: "House rule: a school deals with the bodies of its own place; a strange place is mostly the trace of a copied document. Kinds of units by the Law on the Organisation of Local Government.",
  },
  "school-name-contradictory": {
    finds:
      "Finds another school's name where only the school that issues the paper can be meant: head, title, closing sentence, “Trường … xây dựng kế hoạch”, “Hiệu trưởng trường …”. Partner schools and lists of schools stay unmarked.",
    rule: "Decree 30/2020/NĐ-CP, Article 8: a document has one issuing body, named alike throughout.",
  },
  "authority-name-wrong": {
    finds:
      "Finds names of the bodies of education that are cut, turned or lack a word, above all in citations and addressees: “Bộ Giáo dục” for Bộ Giáo dục và Đào tạo. The usual abbreviations (GDĐT, GD&ĐT, GD-ĐT) are right; “Phòng Giáo dục” in talk stays unmarked.",
    rule: "Decree 30/2020/NĐ-CP, Article 8 and Appendix I: the issuing body's name is exact and full. The ministry has its name since 1990.",
  },
  "authority-outdated": {
    finds:
      "Finds Phòng GDĐT, UBND huyện, huyện ủy and former provinces in a paper made on or after 01/07/2025 where work is still left, proposed or reported to them. Texts issued and work done before that day stay unmarked.",
    rule: "Law on the Organisation of Local Government 72/2025/QH15 (no district level since 01/07/2025); Resolution 202/2025/QH15 (34 provinces).",
  },
  "abbreviation-unknown": {
    finds:
      "Finds an abbreviation that is neither usual in the field nor known everywhere nor explained in the document; once each, where it first stands. Numbers of papers, evidence codes, classes, Roman numerals and names in capitals stay unmarked.",
    rule: "Decree 30/2020/NĐ-CP, Appendix I: a rare abbreviation is written out where it first stands.",
  },
  "owner-outside-school": {
    finds:
      "Finds in the owner's column: an authority above the school, a body outside it, parents alone, a place, or only a number of people (“02 GV”). A body outside the school behind the school's own people stays unmarked, and so does the parents' board in the criterion that is its own.",
    rule: "Letters 5932 and 5942/BGDĐT-QLCL (28/12/2018): the plan names who does it. Authorities and outside bodies are resources or partners.",
  },
  "owner-too-general": {
    finds:
      "Finds a plan that gives nearly every item to one and the same body (“BGH”, “Giáo viên, nhân viên”), once for a table with the counts; and an item of “Toàn trường” among items with named owners. “Hiệu trưởng” in every row is a person and stays unmarked.",
    rule: "Letters 5932 and 5942/BGDĐT-QLCL (28/12/2018): the plan names who does it. House rule: from 5 rows and 60% of the rows on.",
  },
} satisfies Partial<CheckPages>;
