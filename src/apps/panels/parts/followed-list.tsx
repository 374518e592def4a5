import * as React from "react";
import { oneLine, type FollowedAction } from "../../../engine";
import { useAround } from "../look/context";
import { engineWork } from "../state/load-engine";
import type { ProgressView } from "../state/progress-view";
import { PlaceLink, upperFirst } from "./place-link";
import { Section } from "./section";
import { useGrowing } from "./show-more";

interface FollowedListProps {
  readonly title: string;
  /** Said where there is none. */
  readonly none: string;
  readonly actions: readonly FollowedAction[];
  readonly view: ProgressView;
}

const MOST_WORDS = 110;

/** Actions that want to be looked at, each a way to its line. */
export function FollowedList({ title, none, actions, view }: FollowedListProps): JSX.Element {
  const { look } = useAround();
  const { shown, rest } = useGrowing(actions, 5);
  return (
    <Section title={title}>
      {actions.length === 0 ? (
        <p className={look.small}>{none}</p>
      ) : (
        <ul className={look.rowList}>
          {shown.map((followed) => (
            <FollowedLine key={followed.action.id} followed={followed} view={view} />
          ))}
        </ul>
      )}
      {rest}
    </Section>
  );
}

function FollowedLine({ followed, view }: { readonly followed: FollowedAction; readonly view: ProgressView }): JSX.Element {
  const { look, words } = useAround();
  const { domain, panels, sheets } = words;
  const { action, deadline, daysLeft, owners, status } = followed;
  const at = view.places.get(action.id) ?? null;
  const code = action.code === null ? null : domain.criterion(action.code);
  const work = engineWork().workOf(action);
  const name = [code, work === null ? null : cut(work)].filter((part) => part !== null).join(": ");
  const facts = [
    deadline === null || daysLeft === null ? null : panels.progress.deadline(domain.day(deadline), daysLeft),
    owners.length === 0 ? sheets.overview.noOwner : owners.join(", "),
    status === null ? sheets.overview.unrecorded : sheets.progress.status[status],
  ];
  return (
    <li className={look.line}>
      {at === null ? <span className={look.strong}>{name}</span> : <PlaceLink at={at}>{name === "" ? action.id : name}</PlaceLink>}
      <p className={look.small}>{upperFirst(facts.filter((fact) => fact !== null).join(" · "))}</p>
    </li>
  );
}

function cut(text: string): string {
  const line = oneLine(text);
  return line.length <= MOST_WORDS ? line : `${line.slice(0, MOST_WORDS).trimEnd()}…`;
}
