import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import * as React from "react";
import { useAround } from "../look/context";

/** Help for the first time: three short steps, never in the way, and called again from the header. */
export function Tour(): JSX.Element | null {
  const { commands, look, state, words } = useAround();
  const [step, setStep] = React.useState(0);
  const { tour } = words.panels;
  const now = tour.steps[step];
  if (!state.isTourShown || now === undefined) return null;
  const isLast = step === tour.steps.length - 1;
  const close = (): void => {
    setStep(0);
    commands.tour(false);
  };
  return (
    <section className={look.tour} aria-label={tour.title} onKeyDown={(event) => event.key === "Escape" && close()}>
      <div aria-live="polite">
        <p className={look.small}>{tour.step(step + 1, tour.steps.length)}</p>
        <h2 className={look.heading}>{now.title}</h2>
        <p className={look.what}>{now.text}</p>
      </div>
      <div className={look.buttons}>
        <PrimaryButton text={isLast ? tour.done : tour.next} onClick={() => (isLast ? close() : setStep(step + 1))} />
        {!isLast && <DefaultButton text={tour.skip} onClick={close} />}
      </div>
    </section>
  );
}
