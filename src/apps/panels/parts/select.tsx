import * as React from "react";
import { useAround } from "../look/context";
import { Glyph } from "../look/glyphs";

export interface SelectOption {
  readonly key: string;
  readonly text: string;
}

export interface SelectGroup {
  readonly heading: string;
  readonly options: readonly SelectOption[];
}

export interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (SelectOption | SelectGroup)[];
  readonly isDisabled?: boolean;
  readonly onSelect: (key: string) => void;
}

let serial = 0;

/**
 * A list to choose from: the browser's own, in Fabric's dress. It may be longer than the narrow pane is high, letters typed jump in it, and
 * Fabric's Dropdown would cost 11,5 kB of the script (gzipped; measured 23/11/2026) and open a panel over the whole pane.
 */
export function Select({ label, value, options, isDisabled = false, onSelect }: SelectProps): JSX.Element {
  const { look } = useAround();
  const [id] = React.useState(() => `select-${(serial += 1)}`);
  return (
    <div>
      <label htmlFor={id} className={look.selectLabel}>
        {label}
      </label>
      <div className={look.selectFrame}>
        <select id={id} className={look.select} value={value} disabled={isDisabled} onChange={(event) => onSelect(event.target.value)}>
          {options.map((option) =>
            "heading" in option ? (
              <optgroup key={option.heading} label={option.heading}>
                {option.options.map(optionOf)}
              </optgroup>
            ) : (
              optionOf(option)
            ),
          )}
        </select>
        <span className={look.selectArrow}>
          <Glyph name="down" size={12} />
        </span>
      </div>
    </div>
  );
}

function optionOf({ key, text }: SelectOption): JSX.Element {
  return (
    <option key={key} value={key}>
      {text}
    </option>
  );
}
