import * as React from "react";
import type { Severity } from "../../../engine";
import { useAround } from "../look/context";
import { Glyph } from "../look/glyphs";

/** Sign, word and colour: never colour alone. */
export function SeverityMark({ severity }: { readonly severity: Severity }): JSX.Element {
  const { look, words } = useAround();
  return (
    <span className={`${look.mark} ${look[severity]}`}>
      <Glyph name={severity} size={14} />
      {words.domain.severity[severity]}
    </span>
  );
}
