import type { CircularChoice, ProfileFact } from "../book/book";
import { SchoolType } from "../catalogue/circular";
import { chooseCircular, type CircularSigns } from "./choose-circular";
import type { OwnBook } from "./own-sheets";

export interface ProfileChoice {
  readonly circular: CircularChoice;
  /** The type of school by which it is chosen, where a person chose that against the paper; else null. */
  readonly schoolType: ProfileFact | null;
}

/** The circular by the paper, corrected by what was typed on our sheet Hồ sơ. What says there the same as the paper corrects nothing. */
export function chooseWithProfile(
  signs: Omit<CircularSigns, "ownSheet" | "chosenType">,
  { circular: typed, profile }: Pick<OwnBook, "circular" | "profile">,
): ProfileChoice {
  const choose = (chosenType: SchoolType | null): CircularChoice => {
    const natural = chooseCircular({ ...signs, chosenType, ownSheet: null });
    return typed === null || typed.text === natural.id ? natural : chooseCircular({ ...signs, chosenType, ownSheet: typed });
  };
  const read = choose(null);
  const type = SchoolType.options.find((one) => one === profile.schoolType?.value) ?? null;
  if (type === null || type === read.schoolType) return { circular: read, schoolType: null };
  return { circular: choose(type), schoolType: profile.schoolType ?? null };
}
