import type { BatchOutcome } from "../../../engine";

type Language = "vi" | "en";

export type ToSchoolWorker =
  | { readonly kind: "school"; readonly file: string; readonly bytes: Uint8Array; readonly language: Language; readonly today: string }
  | { readonly kind: "sum"; readonly outcomes: readonly BatchOutcome[]; readonly language: Language; readonly today: string };

export type FromSchoolWorker =
  { readonly kind: "school"; readonly outcome: BatchOutcome } | { readonly kind: "sum"; readonly bytes: Uint8Array };
