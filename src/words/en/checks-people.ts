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
          : facts.kind === "town"
            ? `“${fragment ?? ""}”: there are no towns (thị trấn) since 01/07/2025.`
            : `“${fragment ?? ""}” belongs to the district level, which was abolished on 01/07/2025.`,
    why:
      facts.kind === "province"
        ? "Since 12/06/2025 there are 34 provinces and cities (Resolution 202/2025/QH15)."
        : facts.kind === "town"
          ? "The towns became communes and wards (Law 72/2025/QH15 on local government)."
          : "Only provinces and communes have a government now; what is left to a body that is no more will be done by nobody.",
    todo:
      facts.kind === "office"
        ? `Name ${expected ?? ""} instead; for professional matters of the province's department, Sở Giáo dục và Đào tạo.`
        : `Name “${expected ?? ""}” instead.`,
  }),
  "abbreviation-unknown": ({ facts, fragment }) => ({
    what: `“${fragment ?? ""}” is an abbreviation that is not explained${facts.places > 1 ? ` (in ${String(facts.places)} cells)` : ""}.`,
    why: "Readers outside the school do not know it (Decree 30/2020/NĐ-CP: a rare abbreviation is written out where it first stands).",
    todo: "Write it out where it first stands, with the abbreviation in brackets.",
  }),
  "owner-outside-school": ({ facts, fragment }) => {
    const words = fragment ?? "";
    switch (facts.kind) {
      case "authority":
        return {
          what: `“${words}” is an authority above the school, not a person of it.`,
          why: "A school's plan gives work to its own people; an authority only directs and supports, so nobody may do it.",
          todo: "Name who of the school answers; move the authority to the partners or the resources.",
        };
      case "outsider":
        return {
          what: `“${words}” is outside the school, yet named as the one who does it.`,
          why: "Bodies outside the school are partners; they do not answer for its plan.",
          todo: "Name who of the school answers, and add “phối hợp với …” where wanted.",
        };
      case "parents":
        return {
          what: `Only “${words}” is named as the one who does it.`,
          why: "Parents take part and watch; somebody of the school must answer.",
          todo: "Add who of the school answers, such as the principal or the class teacher.",
        };
      case "place":
        return {
          what: `“${words}” is a place, not a person.`,
          why: "This column tells who answers.",
          todo: "Write a name or a post; move the place to the measures.",
        };
      case "count":
        return {
          what: `“${words}” is only a number of people.`,
          why: "Without a name or a post, work can be neither given nor checked.",
          todo: "Name those who were chosen, or who is in charge.",
        };
      case "officer":
        return {
          what: `The measure gives the work to “${words}”, but the owner's cell names the officer for ${facts.other ?? ""}.`,
          why: "Two places name two people: nobody knows who does it.",
          todo: "Name the same person in both.",
        };
    }
  },
  "owner-too-general": ({ facts, fragment }) =>
    facts.kind === "rows"
      ? {
          what: `“${fragment ?? ""}” owns ${String(facts.rows)} of ${String(facts.of)} items; nobody is named in particular.`,
          why: "Work given to a body as a whole has nobody who answers for it when it is due.",
          todo: "Name one person or post for each item; name the others as partners.",
        }
      : {
          what: `“${fragment ?? ""}” is everybody, and so nobody.`,
          why: "Other items of the plan name persons; this one has nobody in charge.",
          todo: "Name who is in charge, then those who take part.",
        },
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
