import { passGate } from "../gate";
import { newBudget } from "../budget";
import { valueMaker } from "../cell-value";
import type { Package } from "../package";
import { relatedPart, sharedStringsOf } from "../read";
import { readWorkbookPart } from "../workbook-part";
import type { ShownWorkbook } from "../../shown";
import { cellMaker } from "./cell-maker";
import { INDEXED, OFFICE_THEME, readTheme } from "./colors";
import { NO_STYLES, readLooks } from "./looks";
import { readShownSheet } from "./shown-sheet";

/**
 * The workbook in the bytes as Excel shows it to a Vietnamese reader. Conditional formats, pictures and charts are not part of it, and of a
 * text in several fonts the cell's own counts.
 * @throws Failure what `readXlsx` throws
 */
export function readShown(bytes: Uint8Array): ShownWorkbook {
  const parts = passGate(bytes);
  const { is1904, tabs } = readWorkbookPart(parts);
  const budget = newBudget();
  const theme = themeOf(parts);
  const styles = relatedPart(parts, "styles");
  const around = {
    values: valueMaker({ strings: sharedStringsOf(parts, budget), is1904, budget }),
    styles: styles === null ? NO_STYLES : readLooks(parts.open(styles), theme, is1904),
    cells: cellMaker(is1904),
    budget,
    palette: { theme, indexed: INDEXED },
  };
  const shown = tabs.filter((tab) => !tab.isVeryHidden);
  return { sheets: shown.map((tab) => readShownSheet(tab.hasCells ? parts.open(tab.part) : null, tab, around)) };
}

/** A theme is only colours: one that cannot be read is no reason to show nothing. */
function themeOf(parts: Package): readonly string[] {
  const part = relatedPart(parts, "theme");
  try {
    return part === null ? OFFICE_THEME : readTheme(parts.open(part));
  } catch {
    return OFFICE_THEME;
  }
}
