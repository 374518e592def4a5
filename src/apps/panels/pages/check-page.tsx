import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { Checkbox } from "office-ui-fabric-react/lib/Checkbox";
import * as React from "react";
import type { Finding } from "../../../engine";
import { useAround } from "../look/context";
import { Glyph } from "../look/glyphs";
import { FindingFilters } from "../parts/finding-filters";
import { FindingGroupCard } from "../parts/finding-group-card";
import { MadeFixes } from "../parts/made-fixes";
import { SafeFixes } from "../parts/safe-fixes";
import { PageTitle } from "../parts/section";
import { filtered, grouped } from "../state/finding-groups";

export function CheckPage(): JSX.Element {
  const { look, state, words } = useAround();
  const { check, pages } = words.panels;
  const findings = state.reading?.assessed.findings ?? null;
  return (
    <>
      <PageTitle title={pages.check} lead={check.lead} />
      {findings !== null && (findings.length === 0 ? <Clean /> : <Findings findings={findings} />)}
      <MadeFixes />
      <p className={look.small}>{check.live}</p>
    </>
  );
}

function Clean(): JSX.Element {
  const { look, words } = useAround();
  return (
    <p className={`${look.mark} ${look.done}`}>
      <Glyph name="done" />
      {words.panels.check.none}
    </p>
  );
}

function Findings({ findings }: { readonly findings: readonly Finding[] }): JSX.Element {
  const { commands, isBusy, look, state, words } = useAround();
  const { check } = words.panels;
  const { filter } = state;
  const shown = filtered(findings, filter);
  const accepted = findings.filter((finding) => finding.accepted !== null).length;
  const isOpen = findings.length > accepted;
  return (
    <>
      <SafeFixes />
      <FindingFilters findings={findings} />
      {accepted > 0 && (
        <div className={look.stack}>
          <Checkbox
            label={check.showAccepted(accepted)}
            checked={filter.showsAccepted}
            onChange={(_, isOn) => commands.filter({ ...filter, showsAccepted: isOn === true })}
          />
        </div>
      )}
      {shown.length === 0 && (isOpen ? <p>{check.noneHere}</p> : <Clean />)}
      {grouped(shown).map((group) => (
        <FindingGroupCard key={group.code} group={group} all={findings} />
      ))}
      <div className={look.buttons}>
        <DefaultButton text={check.make} disabled={isBusy} onClick={() => void commands.make(["findings"])} />
      </div>
    </>
  );
}
