import { TextField } from "office-ui-fabric-react/lib/TextField";
import * as React from "react";
import { addressOf, type ProfileFact } from "../../../engine";
import { useAround } from "../look/context";

interface FactFieldProps {
  readonly label: string;
  /** What the document says: shown in grey with its cell, and used where nothing is typed. */
  readonly fact: ProfileFact | null;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** A fact that the document may tell already. */
export function FactField({ label, fact, value, onChange }: FactFieldProps): JSX.Element {
  const { look, words } = useAround();
  const at = fact?.at ?? null;
  const source = at === null ? null : words.panels.settings.readFrom(words.domain.place(at.sheet, addressOf(at.area)));
  return (
    <TextField
      label={label}
      placeholder={fact?.value ?? ""}
      value={value}
      onRenderDescription={source === null ? undefined : () => <p className={look.small}>{source}</p>}
      onChange={(_, text = "") => onChange(text)}
    />
  );
}
