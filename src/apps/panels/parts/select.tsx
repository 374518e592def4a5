import { Dropdown, DropdownMenuItemType, type IDropdownOption } from "office-ui-fabric-react/lib/Dropdown";
import { ResponsiveMode } from "office-ui-fabric-react/lib/ResponsiveMode";
import * as React from "react";
import { useAround } from "../look/context";

export interface SelectOption {
  readonly key: string;
  readonly text: string;
}

export interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (SelectOption | { readonly heading: string })[];
  readonly isDisabled?: boolean;
  readonly onSelect: (key: string) => void;
}

/** A list to choose from. It opens in place: Fabric would open a panel over everything on a narrow screen. */
export function Select({ label, value, options, isDisabled = false, onSelect }: SelectProps): JSX.Element {
  const { look } = useAround();
  const items: IDropdownOption[] = options.map((option) =>
    "heading" in option
      ? { key: `heading ${option.heading}`, text: option.heading, itemType: DropdownMenuItemType.Header }
      : { key: option.key, text: option.text },
  );
  return (
    <Dropdown
      label={label}
      selectedKey={value}
      options={items}
      disabled={isDisabled}
      className={look.select}
      responsiveMode={ResponsiveMode.large}
      calloutProps={{ calloutMaxHeight: 320, directionalHintFixed: false }}
      onChange={(_, option) => option !== undefined && onSelect(String(option.key))}
    />
  );
}
