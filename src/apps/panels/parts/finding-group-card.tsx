import * as React from "react";
import type { CheckCode, Finding } from "../../../engine";
import { useAround } from "../look/context";
import { Glyph } from "../look/glyphs";
import { keyOf, type FindingGroup } from "../state/finding-groups";
import { FindingCard } from "./finding-card";
import { useGrowing } from "./show-more";

interface FindingGroupCardProps {
  readonly group: FindingGroup;
  /** Every finding of the book: what is alike is fixed wherever it stands, filtered or not. */
  readonly all: readonly Finding[];
}

export function FindingGroupCard({ group, all }: FindingGroupCardProps): JSX.Element {
  const { look, words } = useAround();
  const [isOpen, setOpen] = React.useState(false);
  const { shown, rest } = useGrowing(group.findings, 10);
  const kind = words.checkKinds[group.code as CheckCode];
  return (
    <section className={look.cardPlain} aria-label={kind}>
      <button type="button" className={look.group} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span className={`${look.glyph} ${look[group.severity]}`}>
          <Glyph name={group.severity} />
          <span className={look.invisible}>{words.domain.severity[group.severity]}:</span>
        </span>
        <span className={look.groupName}>{kind}</span>
        <span className={look.count}>{words.domain.number(group.findings.length)}</span>
        <span className={look.glyph}>
          <Glyph name={isOpen ? "down" : "right"} size={12} />
        </span>
      </button>
      {isOpen && (
        <>
          <ul className={look.list}>
            {shown.map((finding, index) => (
              <FindingCard key={`${keyOf(finding)} ${index}`} finding={finding} all={all} />
            ))}
          </ul>
          {rest !== null && <div className={look.finding}>{rest}</div>}
        </>
      )}
    </section>
  );
}
