import * as React from "react";
import type { FollowedGroup } from "../../../engine";
import { useAround } from "../look/context";
import { Section } from "./section";
import { useGrowing } from "./show-more";

export interface NamedGroup {
  readonly name: string;
  readonly group: FollowedGroup;
}

interface GroupTableProps {
  readonly title: string;
  readonly head: string;
  readonly groups: readonly NamedGroup[];
  readonly hint?: string;
}

/** How many actions each has, how many are done and how many overdue. */
export function GroupTable({ title, head, groups, hint }: GroupTableProps): JSX.Element | null {
  const { look, words } = useAround();
  const { columns } = words.panels.progress;
  const { number } = words.domain;
  const { shown, rest } = useGrowing(groups, 6);
  if (groups.length === 0) return null;
  return (
    <Section title={title}>
      <table className={look.table}>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">{columns.total}</th>
            <th scope="col">{columns.done}</th>
            <th scope="col">{columns.overdue}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ name, group }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{number(group.total)}</td>
              <td>{number(group.counts.done)}</td>
              <td>
                <span className={group.overdue > 0 ? `${look.strong} ${look.error}` : undefined}>{number(group.overdue)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest}
      {hint !== undefined && <p className={look.small}>{hint}</p>}
    </Section>
  );
}
