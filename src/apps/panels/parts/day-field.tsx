import { TextField } from "office-ui-fabric-react/lib/TextField";
import * as React from "react";
import { shownDay } from "../../../engine";
import { dayTyped } from "../state/typed";

interface DayFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly wrong: string;
  /** ISO day or "". */
  readonly value: string;
  readonly onChange: (day: string) => void;
  readonly description?: JSX.Element | undefined;
}

/** A day typed the way papers print it. What is not a day yet stays in the field and is said, and nothing is changed. */
export function DayField({ label, hint, wrong, value, onChange, description }: DayFieldProps): JSX.Element {
  const [typed, setTyped] = React.useState(() => shown(value));
  const [isLeft, setLeft] = React.useState(false);
  React.useEffect(() => setTyped(shown(value)), [value]);
  const isWrong = isLeft && typed.trim() !== "" && dayTyped(typed) === null;
  return (
    <TextField
      label={label}
      placeholder={hint}
      value={typed}
      inputMode="numeric"
      errorMessage={isWrong ? wrong : undefined}
      onRenderDescription={description === undefined ? undefined : () => description}
      onChange={(_, text = "") => {
        setTyped(text);
        const day = text.trim() === "" ? "" : dayTyped(text);
        if (day !== null && day !== value) onChange(day);
      }}
      onFocus={() => setLeft(false)}
      onBlur={() => setLeft(true)}
    />
  );
}

function shown(day: string): string {
  return day === "" ? "" : shownDay(day);
}
