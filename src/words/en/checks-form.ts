import type { FactsOf } from "../../engine";
import type { CheckWords } from "../wording";

export const formWords = {
  "format-inconsistent": ({ facts, fragment, expected }) => ({
    what:
      facts.kind === "ratio"
        ? `One ratio is printed in two ways: “${fragment ?? ""}” and “${facts.major}”.`
        : `“${fragment ?? ""}” (${facts.minorityCount}×) is written otherwise than the rest (${facts.majorCount}×), as in “${facts.major}”.`,
    why: "One kind of value written in several ways is hard to read, to search and to count.",
    todo: expected === null ? "Choose one way and keep to it." : `Write “${expected}”, and the related cells alike.`,
    fix: `Write “${expected ?? ""}”`,
  }),
  "motto-malformed": ({ facts, fragment, expected }) => ({
    what: malformed(facts.kind, fragment ?? ""),
    why: "Decree 30/2020/NĐ-CP lays down how the heading block and the list of recipients are written (appendices I and III).",
    todo: `Write “${expected ?? ""}”.`,
    fix: `Change to “${expected ?? ""}”`,
  }),
  "numbering-wrong": ({ facts, fragment, expected }) => ({
    what: misnumbered(facts, fragment ?? ""),
    why: "Parts and items are numbered without a break, so that each can be referred to; a jump often shows that something was lost or pasted in.",
    todo:
      facts.kind === "gap" ? `If nothing is missing write “${expected ?? ""}” and renumber what follows.` : `Write “${expected ?? ""}”.`,
    fix: `Renumber: “${expected ?? ""}”`,
  }),
  "title-contradictory": ({ facts, fragment }) => ({
    what: `The ${facts.where === "body" ? "sentence on when it holds" : `${facts.where} sentence`} says “${fragment ?? ""}”, the title says “${facts.title}”.`,
    why: "A paper has one title; the sentences that name the paper must name that kind, subject and time.",
    todo: `Decide which is right and write it in both places: “${facts.title}”.`,
  }),
} satisfies Partial<CheckWords>;

function misnumbered({ kind, number, before }: FactsOf<"numbering-wrong">, words: string): string {
  switch (kind) {
    case "gap":
      return `A number is passed over: “${number}” follows “${before}”.`;
    case "repeated":
      return `A number stands twice: “${number}” follows “${before}”.`;
    case "reversed":
      return `The numbers go back: “${number}” follows “${before}”.`;
    case "lost":
      return `“${words}” lost the number that the other headings have.`;
    case "other-code":
      return `The number “${number}” is not that of the criterion behind it.`;
    case "running":
      return `Number ${number} stands before “${words}”: a standard was left out.`;
  }
}

function malformed(kind: FactsOf<"motto-malformed">["kind"], words: string): string {
  switch (kind) {
    case "country":
      return `The name of the state is written “${words}”.`;
    case "motto":
    case "motto-dash":
      return `The motto is written “${words}”.`;
    case "number-code":
      return `The symbol in “${words}” does not begin with the short name of the kind of paper.`;
    case "number-type":
      return `The symbol in “${words}” is that of another kind of paper.`;
    case "number-form":
      return `The number is written “${words}”.`;
    case "day":
      return `Place and date are written “${words}”.`;
    case "year-colon":
      return `The title has a colon too many: “${words}”.`;
    case "copy-colon":
      return `“${words}” lacks its colon.`;
  }
}
