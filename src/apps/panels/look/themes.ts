import { createTheme, type ITheme } from "office-ui-fabric-react/lib/Styling";

export type ThemeName = "light" | "dark";

const FONT =
  '"Segoe UI", "Segoe UI Web (Vietnamese)", -apple-system, BlinkMacSystemFont, Roboto, "Helvetica Neue", "Noto Sans", sans-serif';

const LIGHT = {
  themePrimary: "#0b6a78",
  themeLighterAlt: "#f1f8f9",
  themeLighter: "#d8ecef",
  themeLight: "#b4dbe0",
  themeTertiary: "#6cb3bd",
  themeSecondary: "#2b818e",
  themeDarkAlt: "#0a5f6c",
  themeDark: "#08505b",
  themeDarker: "#063b43",
} as const;

const DARK = {
  themePrimary: "#5cc3c9",
  themeLighterAlt: "#0c1f21",
  themeLighter: "#123235",
  themeLight: "#1c4a4e",
  themeTertiary: "#3a8d93",
  themeSecondary: "#51b3b9",
  themeDarkAlt: "#6fcdd2",
  themeDark: "#8bd8dc",
  themeDarker: "#aee5e8",
  neutralLighterAlt: "#252423",
  neutralLighter: "#2d2c2b",
  neutralLight: "#3b3a39",
  neutralQuaternaryAlt: "#484644",
  neutralQuaternary: "#52504e",
  neutralTertiaryAlt: "#72706e",
  neutralTertiary: "#c8c6c4",
  neutralSecondaryAlt: "#b3b0ad",
  neutralSecondary: "#d2d0ce",
  neutralPrimaryAlt: "#e1dfdd",
  neutralPrimary: "#f3f2f1",
  neutralDark: "#faf9f8",
  black: "#ffffff",
  white: "#201f1e",
} as const;

export const THEMES: Readonly<Record<ThemeName, ITheme>> = {
  light: createTheme({ palette: LIGHT, defaultFontStyle: { fontFamily: FONT } }),
  dark: createTheme({
    palette: DARK,
    isInverted: true,
    defaultFontStyle: { fontFamily: FONT },
    semanticColors: { primaryButtonText: "#06282b", primaryButtonTextHovered: "#06282b", primaryButtonTextPressed: "#06282b" },
  }),
};

/** Colours of meaning, each with its ground; contrast of text at least 4,5 : 1 on both. */
export interface Meanings {
  readonly error: string;
  readonly warning: string;
  readonly note: string;
  readonly done: string;
  readonly errorGround: string;
  readonly doneGround: string;
  readonly noteGround: string;
  readonly warningGround: string;
  readonly met: string;
  readonly notMet: string;
}

export const MEANINGS: Readonly<Record<ThemeName, Meanings>> = {
  light: {
    error: "#a4262c",
    warning: "#8a4b00",
    note: "#40506a",
    done: "#0b6a0b",
    errorGround: "#fdf1f1",
    doneGround: "#f0f8f0",
    noteGround: "#f3f5f9",
    warningGround: "#fff7ec",
    met: "#0b6a78",
    notMet: "#c8c6c4",
  },
  dark: {
    error: "#f1989d",
    warning: "#f5c07a",
    note: "#b5c4de",
    done: "#8fd18f",
    errorGround: "#3a2324",
    doneGround: "#1f3320",
    noteGround: "#272c35",
    warningGround: "#382c1b",
    met: "#5cc3c9",
    notMet: "#605e5c",
  },
};
