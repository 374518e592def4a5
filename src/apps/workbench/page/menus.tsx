import * as React from "react";
import { useBench } from "./context";
import { schoolFiles } from "./school-readers";

export const SAMPLES = [
  "tieu-hoc-hoa-sen-2024.xlsx",
  "mam-non-hoa-mai-2024.xlsx",
  "thcs-ben-ngu-2026.xlsx",
  "thpt-nui-bac-2024.xlsx",
  "tieu-hoc-ban-mai-bao-cao-2023.xlsx",
  "tieu-hoc-doi-thong-2022.xlsx",
  "tieu-hoc-song-lam-2021.xlsx",
] as const;

export function SampleMenu(): JSX.Element | null {
  const { bench, words } = useBench();
  const { workbench } = words;
  const { openSample } = bench;
  if (openSample === null) return null;
  return (
    <Menu
      name={workbench.samples}
      entries={SAMPLES.map((file) => ({ text: workbench.sampleNames[file] ?? file, act: () => openSample(file) }))}
    />
  );
}

export function MoreMenu(): JSX.Element {
  const { bench, state, words } = useBench();
  const { workbench } = words;
  const folder = React.useRef<HTMLInputElement>(null);
  const chosen = (event: React.ChangeEvent<HTMLInputElement>): void => {
    const files = schoolFiles(event.target.files ?? []);
    event.target.value = "";
    bench.openSchools(files);
  };
  const entries = [
    { text: workbench.schools.folder, act: () => folder.current?.click() },
    ...(state.schools === null ? [] : [{ text: workbench.schools.again, act: () => bench.showSchools(true) }]),
    { text: workbench.paste, act: () => bench.askPaste(true) },
    { text: workbench.erase, act: bench.askErase },
  ];
  return (
    <>
      <Menu name={workbench.more} entries={entries} note={workbench.local} />
      <input ref={folder} type="file" hidden multiple {...{ webkitdirectory: "" }} onChange={chosen} />
    </>
  );
}

interface Entry {
  readonly text: string;
  readonly act: () => void;
}

/** A button that opens a list of buttons; Escape and a click elsewhere close it. */
function Menu({ name, entries, note }: { readonly name: string; readonly entries: readonly Entry[]; readonly note?: string }): JSX.Element {
  const [isOpen, open] = React.useState(false);
  const place = React.useRef<HTMLDivElement>(null);
  const button = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => {
    if (!isOpen) return undefined;
    const outside = (event: Event): void => {
      if (!place.current?.contains(event.target as Node)) open(false);
    };
    document.addEventListener("pointerdown", outside);
    document.addEventListener("focusin", outside);
    return () => {
      document.removeEventListener("pointerdown", outside);
      document.removeEventListener("focusin", outside);
    };
  }, [isOpen]);
  const close = (): void => {
    open(false);
    button.current?.focus();
  };
  return (
    <div
      ref={place}
      className="bench-menu"
      onKeyDown={(event) => {
        if (event.key === "Escape" && isOpen) close();
      }}
    >
      <button ref={button} type="button" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
        {name} <span aria-hidden="true">▾</span>
      </button>
      {isOpen && (
        <div className="bench-list">
          <ul>
            {entries.map(({ text, act }) => (
              <li key={text}>
                <button
                  type="button"
                  onClick={() => {
                    close();
                    act();
                  }}
                >
                  {text}
                </button>
              </li>
            ))}
          </ul>
          {note !== undefined && <p>{note}</p>}
        </div>
      )}
    </div>
  );
}
