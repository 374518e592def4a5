import * as React from "react";
import type { ReportPeriod } from "../../../engine";
import { useAround } from "../look/context";
import type { Reading } from "../state/pane-state";
import { periodChoices, periodOf } from "../state/report-view";
import { upperFirst } from "./place-link";
import { Select } from "./select";

/** One period is chosen for what is recorded and for what is reported. */
export function PeriodSelect({ reading, label }: { readonly reading: Reading; readonly label: string }): JSX.Element {
  const { commands, isBusy, state, words } = useAround();
  const { periods } = words.panels.report;
  const draft = state.choices.report;
  const choices = periodChoices(reading.assessed);
  const chosen = periodOf(draft, reading.assessed);
  const optionOf = (period: ReportPeriod) => ({ key: period.id, text: upperFirst(words.sheets.periodPhrase(period)) });
  const listed = [...choices.years, ...choices.semesters, ...choices.quarters];
  return (
    <Select
      label={label}
      value={chosen.id}
      isDisabled={isBusy}
      options={[
        ...(listed.some((period) => period.id === chosen.id) ? [] : [optionOf(chosen)]),
        { heading: periods.years, options: choices.years.map(optionOf) },
        { heading: periods.semesters, options: choices.semesters.map(optionOf) },
        { heading: periods.quarters, options: choices.quarters.map(optionOf) },
      ]}
      onSelect={(period) => commands.draft({ ...draft, period })}
    />
  );
}
