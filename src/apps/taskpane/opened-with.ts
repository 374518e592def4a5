import type { Language } from "../../words";

/** What the ribbon's buttons ask for: `taskpane.html?page=check`. */
export const PAGES = ["start", "plan", "check", "levels", "progress", "report", "settings"] as const;
export type Page = (typeof PAGES)[number];

/** The page a ribbon button asked for; the first one where none or an unknown one is named. */
export function pageOf(query: string): Page {
  const asked = new URLSearchParams(query).get("page");
  return PAGES.find((page) => page === asked) ?? "start";
}

/** The person's own choice, else Vietnamese for any Vietnamese display language, else English. */
export function languageOf(chosen: string | null, displayLanguage: string): Language {
  if (chosen === "vi" || chosen === "en") return chosen;
  return /^vi\b/i.test(displayLanguage) ? "vi" : "en";
}
