import * as React from "react";

/**
 * What the pane's work answers; null until it has. Asked anew, after `delay` milliseconds, when something it follows has changed;
 * the answer to an earlier question is passed over.
 */
export function useAnswer<T>(ask: () => Promise<T>, follows: readonly unknown[], delay = 0): T | null {
  const [answer, setAnswer] = React.useState<T | null>(null);
  React.useEffect(() => {
    let isAsked = true;
    const waiting = setTimeout(() => {
      void ask().then((found) => {
        if (isAsked) setAnswer(found);
      });
    }, delay);
    return () => {
      isAsked = false;
      clearTimeout(waiting);
    };
  }, follows);
  return answer;
}
