import type { SchoolType } from "../catalogue/circular";
import type { ActionStatus, Profile } from "./book";

/**
 * The titles on our sheets in one language: what people typed there is found again by them, wherever columns and rows have been moved.
 * The engine speaks no language, so the app brings them.
 */
export interface OwnTitles {
  readonly plan?: Readonly<Record<string, string>>;
  readonly progress: Readonly<Record<string, string>>;
  /** The choices of its list. */
  readonly statuses?: Readonly<Record<ActionStatus, string>>;
  readonly findings: Readonly<Record<string, string>>;
  readonly marks: { readonly criterion: string; readonly failed: string; readonly note: string; readonly levels: readonly string[] };
  readonly profile: Readonly<Partial<Record<keyof Profile | "circular", string>>>;
  /** What stands as the source of a fact that no cell tells. */
  readonly chosen?: string;
  /** The choices on the list of what both sides changed. */
  readonly decisions?: Readonly<Record<"keep" | "take", string>>;
  readonly schoolTypes: Readonly<Record<SchoolType, string>>;
}
