import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { ChoiceGroup } from "office-ui-fabric-react/lib/ChoiceGroup";
import { TextField } from "office-ui-fabric-react/lib/TextField";
import * as React from "react";
import { builtInCatalogue, composed, CIRCULAR_IDS, type Profile } from "../../../engine";
import { LANGUAGES } from "../../../words";
import { useAround } from "../look/context";
import { DayField } from "../parts/day-field";
import { FactField } from "../parts/fact-field";
import { PageTitle, Section } from "../parts/section";
import { Select } from "../parts/select";
import type { Choices } from "../state/pane-state";
import { schoolYearTyped } from "../state/typed";

const AUTO = "auto";
const TEXT_FIELDS = [
  "school",
  "authority",
  "documentNumber",
  "place",
  "signer",
  "signerTitle",
] as const satisfies readonly (keyof Profile)[];

export function SettingsPage(): JSX.Element {
  const { commands, isBusy, look, state, words } = useAround();
  const { settings, pages, actions } = words.panels;
  const kept = state.choices;
  const [draft, setDraft] = React.useState(kept);
  const [year, setYear] = React.useState(kept.schoolYear ?? "");
  React.useEffect(() => {
    setDraft(kept);
    setYear(kept.schoolYear ?? "");
  }, [kept]);
  const isYearWrong = year.trim() !== "" && schoolYearTyped(year) === null;
  const save = (): void => {
    if (!isYearWrong) void commands.choose({ ...draft, schoolYear: schoolYearTyped(year), profile: trimmed(draft.profile) });
  };
  return (
    <>
      <PageTitle title={pages.settings} lead={settings.lead} />
      <div className={look.stack}>
        <ChoiceGroup
          label={settings.language}
          selectedKey={state.language}
          options={LANGUAGES.map((language) => ({ key: language, text: settings.languages[language] }))}
          onChange={(_, option) => commands.chooseLanguage(option?.key === "en" ? "en" : "vi")}
        />
        <CircularSelect draft={draft} change={setDraft} />
        <TextField
          label={settings.schoolYear}
          placeholder={settings.schoolYearHint}
          value={year}
          errorMessage={isYearWrong ? settings.schoolYearWrong : undefined}
          validateOnFocusOut
          onChange={(_, text = "") => setYear(text)}
        />
      </div>
      <ProfileFields draft={draft} change={setDraft} />
      <PrimaryButton className={look.wide} text={actions.save} disabled={isBusy || isYearWrong} onClick={save} />
      <div className={look.buttons}>
        <DefaultButton
          text={settings.help}
          onClick={() => {
            commands.tour(true);
            commands.go("start");
          }}
        />
      </div>
    </>
  );
}

interface DraftProps {
  readonly draft: Choices;
  readonly change: (draft: Choices) => void;
}

function CircularSelect({ draft, change }: DraftProps): JSX.Element {
  const { look, state, words } = useAround();
  const { settings } = words.panels;
  const assessed = state.reading?.assessed ?? null;
  return (
    <div>
      <Select
        label={settings.circular}
        value={draft.circular ?? AUTO}
        options={[
          { key: AUTO, text: settings.circularAuto },
          ...builtInCatalogue.map((circular) => ({ key: circular.id, text: `${circular.number} · ${circular.title}` })),
        ]}
        onSelect={(key) => change({ ...draft, circular: CIRCULAR_IDS.find((id) => id === key) ?? null })}
      />
      {assessed !== null && (
        <p className={look.small}>
          {settings.circularHint(`${assessed.circular.number}, ${words.domain.circularReason[assessed.book.circular.reason]}`)}
        </p>
      )}
    </div>
  );
}

function ProfileFields({ draft, change }: DraftProps): JSX.Element {
  const { look, state, words } = useAround();
  const { settings, report } = words.panels;
  const profile = state.reading?.assessed.book.profile ?? null;
  const set = (field: keyof Profile, value: string): void => change({ ...draft, profile: { ...draft.profile, [field]: value } });
  return (
    <Section title={settings.profile}>
      <p className={look.small}>{settings.profileHint}</p>
      <div className={look.stack}>
        {TEXT_FIELDS.map((field) => (
          <FactField
            key={field}
            label={words.domain.profile[field]}
            fact={profile?.[field] ?? null}
            value={draft.profile[field] ?? ""}
            onChange={(text) => set(field, text)}
          />
        ))}
        <DayField
          label={words.domain.profile.issuedOn}
          hint={profile?.issuedOn == null ? report.dayHint : words.domain.day(profile.issuedOn.value)}
          wrong={settings.dayWrong}
          value={draft.profile.issuedOn ?? ""}
          onChange={(day) => set("issuedOn", day)}
        />
      </div>
    </Section>
  );
}

/** An empty field is one that says nothing, not one that says "". */
function trimmed(profile: Choices["profile"]): Choices["profile"] {
  const told = Object.entries(profile).flatMap(([field, value]) =>
    value === undefined || composed(value) === "" ? [] : [[field, composed(value)]],
  );
  return Object.fromEntries(told) as Choices["profile"];
}
