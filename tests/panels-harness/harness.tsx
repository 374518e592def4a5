import "./before-fabric";
import * as React from "react";
import * as ReactDOM from "react-dom";
import { Panels, paneOf, type Keeper, type Pane } from "../../src/apps/panels";
import { memoryHost } from "../../src/hosts/memory";
import { readXlsx } from "../../src/hosts/xlsx";
import type { Host } from "../../src/hosts/host";
import type { PageId } from "../../src/words";

/** The panels over a sample workbook in memory: `harness.html?sample=NAME&lang=vi&theme=dark&page=check&tour=yes`. */
const asked = new URLSearchParams(location.search);

interface HarnessWindow {
  pane?: Pane;
  host?: Host;
  shown: string[];
  changed?: () => void;
}
const outside = window as unknown as HarnessWindow;
outside.shown = [];

function keeper(start: readonly (readonly [string, string])[] = []): Keeper {
  const kept = new Map(start);
  return { read: async (key) => kept.get(key) ?? null, write: async (key, text) => void kept.set(key, text) };
}

async function open(): Promise<void> {
  const name = asked.get("sample") ?? "tieu-hoc-hoa-sen-2024.xlsx";
  const bytes = new Uint8Array(await (await fetch(`samples/${name}`)).arrayBuffer());
  const host = memoryHost(readXlsx(bytes, name));
  const pane = paneOf({
    host: { ...host, show: async (sheet, address) => void outside.shown.push(`${sheet}!${address}`) },
    inWorkbook: keeper(),
    ofPerson: keeper(asked.get("tour") === "yes" ? [] : [["tour-seen", "yes"]]),
    today: () => "2025-05-31",
    pause: () => new Promise((resolve) => setTimeout(resolve, Number(asked.get("pause") ?? 0))),
    watch: (changed) => {
      outside.changed = changed;
      return () => {};
    },
    openSample: async () => {},
    language: asked.get("lang") === "en" ? "en" : "vi",
  });
  outside.pane = pane;
  outside.host = host;
  const theme = asked.get("theme") === "dark" ? "dark" : "light";
  document.documentElement.style.colorScheme = theme;
  ReactDOM.render(<Panels pane={pane} theme={theme} />, document.getElementById("pane"));
  await pane.commands.start((asked.get("page") ?? "start") as PageId);
  document.body.dataset.ready = "yes";
}

void open();
