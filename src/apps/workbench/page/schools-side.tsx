import * as React from "react";
import { schoolsIn, filesWithout, type SchoolLine } from "../../../engine";
import type { SchoolsState } from "./bench-state";
import type { Words } from "../../../words";
import { useBench } from "./context";

/** Many schools at once: a line for each, the way to its workbook, and what could not be read. */
export function SchoolsSide({ schools }: { readonly schools: SchoolsState }): JSX.Element {
  const { bench, words } = useBench();
  const text = words.workbench.schools;
  const lines = React.useMemo(() => schoolsIn(schools.outcomes), [schools.outcomes]);
  const without = React.useMemo(() => filesWithout(schools.outcomes), [schools.outcomes]);
  const done = schools.outcomes.length;
  return (
    <div className="bench-schools">
      <h2>{text.title}</h2>
      <p role="status">{(schools.isStopped ? text.stopped : text.progress)(done, schools.total)}</p>
      {schools.isReading && <progress aria-label={text.title} value={done} max={schools.total} />}
      <p className="bench-buttons">
        {schools.isReading && (
          <button type="button" onClick={bench.stopSchools}>
            {text.stop}
          </button>
        )}
        <button
          type="button"
          className="bench-main"
          disabled={schools.isReading || lines.length === 0}
          onClick={() => void bench.saveSchools()}
        >
          {text.save}
        </button>
        <button type="button" onClick={() => bench.showSchools(false)}>
          {text.back}
        </button>
      </p>
      {lines.length > 0 && <SchoolTable lines={lines} />}
      {without.length > 0 && (
        <>
          <h3>{text.without(without.length)}</h3>
          <ul>
            {without.map(({ file, message }) => (
              <li key={file}>
                <strong>{file}</strong>: {message}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** Names that tell the lines apart: with the file where several have the same. */
function namesOf(lines: readonly SchoolLine[], { batch, workbench }: Words): (line: SchoolLine) => string {
  const counts = new Map<string, number>();
  for (const { school } of lines) if (school !== null) counts.set(folded(school), (counts.get(folded(school)) ?? 0) + 1);
  return ({ school, file }) => {
    if (school === null) return batch.unnamed(file);
    return (counts.get(folded(school)) ?? 0) > 1 ? workbench.schools.named(school, file) : school;
  };
}

function folded(name: string): string {
  return name.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}

function SchoolTable({ lines }: { readonly lines: readonly SchoolLine[] }): JSX.Element {
  const { bench, words } = useBench();
  const { batch, domain, sheets, workbench } = words;
  const { columns } = batch;
  const { number } = domain;
  const status = sheets.progress.status;
  const nameOf = namesOf(lines, words);
  return (
    <div className="bench-scroll" tabIndex={0} role="region" aria-label={workbench.schools.title}>
      <table>
        <thead>
          <tr>
            {[columns.school, columns.overallLevel, columns.error, columns.warning, columns.note, columns.actions].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
            <th scope="col">{status.done}</th>
            <th scope="col">{status["in-progress"]}</th>
            <th scope="col">{columns.overdue}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.file}>
              <th scope="row">
                <button type="button" title={line.file} onClick={() => bench.openSchool(line.file)}>
                  {nameOf(line)}
                </button>
              </th>
              <td>{batch.schoolLevel(line.overallLevel)}</td>
              {[
                line.counts.error,
                line.counts.warning,
                line.counts.note,
                line.actions,
                line.statuses.done,
                line.statuses["in-progress"],
                line.overdue,
              ].map((count, at) => (
                <td key={at} className="bench-number">
                  {number(count)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
