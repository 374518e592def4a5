import * as React from "react";
import { ACTION_STATUSES, type ActionStatus, type FollowedGroup } from "../../../engine";
import { useAround } from "../look/context";
import type { ThemeName } from "../look/themes";

const WIDTH = 300;
const HEIGHT = 16;
const GAP = 2;

/** Parts of a bar, each at least 3 : 1 against the ground; null is an outline. */
const STATUS_COLOURS: Readonly<Record<ThemeName, Readonly<Record<ActionStatus, string | null>>>> = {
  light: {
    done: "#0b6a78",
    "in-progress": "#5a9fe0",
    late: "#b3500f",
    "not-started": null,
    adjusted: "#8764b8",
    dropped: "#8a8886",
  },
  dark: {
    done: "#5cc3c9",
    "in-progress": "#4a86c8",
    late: "#f0a25c",
    "not-started": null,
    adjusted: "#b59ae0",
    dropped: "#8a8886",
  },
};

/** Actions by status as one bar; the legend below has the numbers in the order of the bar, so colour tells nothing alone. */
export function StatusBar({ group }: { readonly group: FollowedGroup }): JSX.Element {
  const { look, words } = useAround();
  const { progress } = words.panels;
  const names = words.sheets.progress.status;
  const present = ACTION_STATUSES.filter((status) => group.counts[status] > 0);
  const counts = present.map((status) => ({ status: names[status], count: group.counts[status] }));
  return (
    <>
      <svg
        role="img"
        aria-label={progress.barName(counts)}
        width="100%"
        height={HEIGHT}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
      >
        {partsOf(group, present).map(({ status, left, width }) => (
          <Part key={status} status={status} left={left} width={width} height={HEIGHT} />
        ))}
      </svg>
      <ul className={look.statuses}>
        {present.map((status) => (
          <li key={status} className={look.status}>
            <svg width={12} height={12} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
              <Part status={status} left={0} width={12} height={12} />
            </svg>
            <span className={look.statusName}>
              {names[status]}
              {status === "not-started" && group.unrecorded > 0 && (
                <span className={look.muted}> ({progress.unrecordedAmong(group.unrecorded)})</span>
              )}
            </span>
            <span className={look.strong}>{words.domain.number(group.counts[status])}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface PartProps {
  readonly status: ActionStatus;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** What has not begun is an outline, what was dropped is struck through. */
function Part({ status, left, width, height }: PartProps): JSX.Element {
  const { theme } = useAround();
  const fill = STATUS_COLOURS[theme][status];
  return (
    <>
      <rect
        x={left + 0.5}
        y={0.5}
        width={Math.max(width - 1, 0.5)}
        height={height - 1}
        fill={fill ?? "none"}
        stroke={fill ?? "currentColor"}
        strokeOpacity={fill === null ? 0.6 : 1}
        vectorEffect="non-scaling-stroke"
      />
      {status === "dropped" && (
        <path d={`M${left} ${height / 2}H${left + width}`} stroke="currentColor" strokeWidth={1.5} vectorEffect="non-scaling-stroke" />
      )}
    </>
  );
}

function partsOf({ counts, total }: FollowedGroup, present: readonly ActionStatus[]): readonly Omit<PartProps, "height">[] {
  const room = WIDTH - GAP * Math.max(0, present.length - 1);
  let left = 0;
  return present.map((status) => {
    const part = { status, left, width: (room * counts[status]) / Math.max(1, total) };
    left += part.width + GAP;
    return part;
  });
}
