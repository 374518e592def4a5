import * as React from "react";
import type { Finding, Severity } from "../../../engine";
import { useAround } from "../look/context";
import { Glyph } from "../look/glyphs";
import { countsOf, criteriaIn, SEVERITIES, sheetsIn } from "../state/finding-groups";
import { NO_FILTER } from "../state/pane-state";
import { Select } from "./select";

const ALL = "all";

export function FindingFilters({ findings }: { readonly findings: readonly Finding[] }): JSX.Element {
  const { commands, look, state, words } = useAround();
  const { check } = words.panels;
  const { filter } = state;
  const counts = countsOf(findings);
  const criteria = criteriaIn(findings);
  const sheets = sheetsIn(findings);
  const toggle = (severity: Severity): void => {
    const others = filter.severities.filter((one) => one !== severity);
    commands.filter({ ...filter, severities: others.length < filter.severities.length ? others : [...others, severity] });
  };
  const isFiltered = filter.severities.length > 0 || filter.criterion !== null || filter.sheet !== null;
  return (
    <>
      <div className={look.chips} role="group" aria-label={check.severity}>
        {SEVERITIES.map((severity) => {
          const isOn = filter.severities.includes(severity);
          return (
            <button
              key={severity}
              type="button"
              className={`${look.chip} ${isOn ? look.chipOn : ""}`}
              aria-pressed={isOn}
              onClick={() => toggle(severity)}
            >
              <span className={`${look.glyph} ${look[severity]}`}>
                <Glyph name={severity} size={14} />
              </span>
              {check.filterBy[severity](counts[severity])}
            </button>
          );
        })}
      </div>
      <div className={look.pair}>
        <Select
          label={check.criterion}
          value={filter.criterion === null ? ALL : `code ${filter.criterion}`}
          options={[
            { key: ALL, text: check.all },
            ...criteria.map((code) => ({ key: `code ${code}`, text: code === "" ? check.wholeBook : words.domain.criterion(code) })),
          ]}
          onSelect={(key) => commands.filter({ ...filter, criterion: key === ALL ? null : key.slice("code ".length) })}
        />
        <Select
          label={check.sheet}
          value={filter.sheet === null ? ALL : `sheet ${filter.sheet}`}
          options={[{ key: ALL, text: check.all }, ...sheets.map((sheet) => ({ key: `sheet ${sheet}`, text: sheet }))]}
          onSelect={(key) => commands.filter({ ...filter, sheet: key === ALL ? null : key.slice("sheet ".length) })}
        />
      </div>
      {isFiltered && (
        <p className={look.noticeLine}>
          <button
            type="button"
            className={look.link}
            onClick={() => commands.filter({ ...NO_FILTER, showsAccepted: filter.showsAccepted })}
          >
            {check.clearFilters}
          </button>
        </p>
      )}
    </>
  );
}
