import type { CheckWords } from "../wording";

export const peopleWords = {
  "place-of-other-school": ({ facts, fragment, expected }) => ({
    what: otherPlace(facts.kind, fragment ?? "", facts.own),
    why: "The sentence may come from another school's document; nobody can tell which body is meant.",
    todo:
      expected === null
        ? "Check it and name the school's own place."
        : `Write “${expected}”, or drop the sentence if it is not this school's.`,
    fix: `Change to “${expected ?? ""}”`,
  }),
  "school-name-contradictory": ({ facts, fragment, expected }) => ({
    what:
      facts.kind === "other-spelling"
        ? `“${fragment ?? ""}” is spelled otherwise than the school's name elsewhere: “${facts.own}”.`
        : facts.kind === "other-level"
          ? `“${fragment ?? ""}” is of another level than the school: “${facts.own}”.`
          : `The school that issues the document (${facts.own}) must be meant here, but “${fragment ?? ""}” stands there.`,
    why: "A document has one issuing body (Decree 30/2020/NĐ-CP); another school's name looks like a copied document.",
    todo: expected === null ? "Write the school's name." : `Change to “${expected}”.`,
    fix: `Change to “${expected ?? ""}”`,
  }),
  "authority-name-wrong": ({ facts, fragment, expected }) => ({
    what:
      facts.kind === "turned"
        ? `The name “${fragment ?? ""}” is turned round.`
        : facts.kind === "capitals"
          ? `The capitals of “${fragment ?? ""}” are uneven.`
          : facts.kind === "unjoined"
            ? `The name “${fragment ?? ""}” lacks the word “và”.`
            : `The name “${fragment ?? ""}” is cut short.`,
    why: "Where a text is cited or addressed, the body's name stands in full (Decree 30/2020/NĐ-CP).",
    todo: `Write: ${expected ?? ""}.`,
    fix: `Change to “${expected ?? ""}”`,
  }),
  "authority-outdated": ({ facts, fragment, expected }) => ({
    what:
      facts.kind === "province"
        ? `“${fragment ?? ""}” is a province's name from before the reform.`
        : facts.kind === "office"
          ? `“${fragment ?? ""}” has not existed since 01/07/2025.`
          : `“${fragment ?? ""}” belongs to the district level, which was abolished on 01/07/2025.`,
    why:
      facts.kind === "province"
        ? "Since 12/06/2025 there are 34 provinces and cities (Resolution 202/2025/QH15)."
        : "Only provinces and communes have a government now; what is left to a body that is no more will be done by nobody.",
    todo:
      facts.kind === "office"
        ? `Name ${expected ?? ""} instead; for professional matters of the province's department, Sở Giáo dục và Đào tạo.`
        : `Name “${expected ?? ""}” instead.`,
  }),
} satisfies Partial<CheckWords>;

function otherPlace(kind: string, words: string, own: string | null): string {
  const ours = own === null ? "" : ` (${own})`;
  switch (kind) {
    case "province":
      return `“${words}” belongs to another province than the school's${ours}.`;
    case "district":
      return `“${words}” belongs to another place than the school's${ours}.`;
    case "commune":
      return `“${words}” is not the school's commune${ours}.`;
    case "province-kind":
      return `“${words}” is wrong: the school is in a city under central government${ours}.`;
    case "district-kind":
      return `“${words}” is not the kind of district the school is in${ours}.`;
    default:
      return `“${words}” is not the kind of commune the school is in${ours}.`;
  }
}
