export type Theme = "light" | "dark";

/**
 * Office's own theme where the host tells it, else the system's, else light. Only the ground colour is believed:
 * `isDarkTheme` is missing in some builds and wrong in others, and Excel on the web tells no theme at all.
 */
export function themeOf(officeGround: string | undefined, prefersDark: boolean): Theme {
  const lightness = officeGround === undefined ? null : lightnessOf(officeGround);
  if (lightness !== null) return lightness < 0.5 ? "dark" : "light";
  return prefersDark ? "dark" : "light";
}

/** 0 black … 1 white; null for what is not "#rrggbb" (with or without "#"). */
function lightnessOf(colour: string): number | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim());
  if (match === null) return null;
  const [red, green, blue] = match.slice(1).map((part) => Number.parseInt(part, 16) / 255) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Tells the theme now and whenever the system's changes, and marks the page with it. Excel has no event for Office's own theme:
 * the function returned reads it again.
 */
export function watchTheme(onTheme: (theme: Theme) => void): () => void {
  const system = window.matchMedia("(prefers-color-scheme: dark)");
  const tell = (): void => {
    const theme = themeOf(officeGround(), system.matches);
    document.documentElement.dataset.theme = theme;
    onTheme(theme);
  };
  system.addEventListener("change", tell);
  tell();
  return tell;
}

function officeGround(): string | undefined {
  if (typeof Office === "undefined") return undefined;
  // Null in Excel on the web, against the typings.
  const theme = Office.context?.officeTheme as Office.OfficeTheme | null | undefined;
  return theme?.bodyBackgroundColor;
}
