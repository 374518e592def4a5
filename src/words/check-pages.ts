import { checkPages as en } from "./en/pages";
import { checkPages as vi } from "./vi/pages";
import type { CheckPages } from "./wording";
import type { Language } from "./words";

const byLanguage: Readonly<Record<Language, CheckPages>> = { vi, en };

/** What the pages of the checks say. Not among the words of the product: nobody who runs it needs them. */
export function checkPagesOf(language: Language): CheckPages {
  return byLanguage[language];
}
