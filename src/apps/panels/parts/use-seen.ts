import * as React from "react";

/** For what a button opens below itself: comes before the eyes and takes the focus, so that nobody presses and sees nothing happen. */
export function useSeen(): React.RefObject<HTMLDivElement> {
  const place = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    const { current } = place;
    (current?.querySelector<HTMLElement>("input, textarea") ?? current)?.focus({ preventScroll: true });
    current?.scrollIntoView?.({ block: "nearest" });
  }, []);
  return place;
}
