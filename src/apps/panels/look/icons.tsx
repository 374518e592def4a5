import { registerIcons } from "office-ui-fabric-react/lib/Styling";
import * as React from "react";
import { Glyph } from "./glyphs";

/** The few icons that Fabric's own controls ask for, drawn by us: Fabric would fetch a font for them. */
export function registerOwnIcons(): void {
  registerIcons({
    fontFace: { fontFamily: "inherit" },
    style: { fontFamily: "inherit" },
    icons: {
      ChevronDown: <Glyph name="down" size={12} />,
      ChevronRight: <Glyph name="right" size={12} />,
      Cancel: <Glyph name="close" size={12} />,
      CheckMark: <Glyph name="done" size={14} />,
      Info: <Glyph name="note" size={14} />,
      ErrorBadge: <Glyph name="error" size={14} />,
    },
  });
}
