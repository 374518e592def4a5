import { templateLeftover } from "./template-leftover";
import { textDecomposed } from "./text-decomposed";
import { textDuplicate } from "./text-duplicate";
import { textHomoglyph } from "./text-homoglyph";
import { textLegacyFont } from "./text-legacy-font";
import { textSpacing } from "./text-spacing";
import { textSpelling } from "./text-spelling";
import { textUnread } from "./text-unread";

/** Letters, words and noise: how the document is typed. Every check of this group; a new one is a file here, a line here and its words. */
export const textChecks = [
  textDecomposed,
  textHomoglyph,
  textLegacyFont,
  textSpacing,
  textSpelling,
  textDuplicate,
  templateLeftover,
  textUnread,
] as const;
