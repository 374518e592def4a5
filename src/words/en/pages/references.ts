import type { CheckPages } from "../../wording";

export const referencesPages = {
  "reference-malformed": {
    finds:
      "Numbers of circulars and decrees in a form they cannot have: letters twice, wrong order, signs missing or too many, no such year.",
    rule: "Nghị định 30/2020/NĐ-CP, Phụ lục I: number and code; legal texts are numbered number/year/kind-office.",
  },
  "reference-incomplete": {
    finds: "References without year or office, or with nothing behind “số”, when the paper has not named the text in full before.",
    rule: "Nghị định 30/2020/NĐ-CP, Phụ lục I: the first reference names kind, number, code, day, office and title.",
  },
  "reference-wrong": {
    finds: "Number and year of another text, a day or an office that is not the text's, or a text for another kind of school.",
    rule: "Nghị định 30/2020/NĐ-CP, Phụ lục I. Compared with the product's table of legal texts; texts that are not in it are left alone.",
  },
  "reference-outdated": {
    finds: "A text, or a rank that went with a text, that was replaced before the paper was issued; says by what and from when.",
    rule: "Law on legal documents: a text ends when another replaces it. Sentences about the past are left alone.",
  },
  "circular-superseded": {
    finds:
      "A plan for 2026-2027 or issued from 07/07/2026 that is built on circulars 17, 18, 19/2018 or 22/2024; a paper older than those circulars.",
    rule: "Thông tư 57/2026/TT-BGDĐT replaces them from 07/07/2026; Thông tư 17, 18, 19/2018/TT-BGDĐT are in force from 10/10/2018.",
  },
} satisfies Partial<CheckPages>;
