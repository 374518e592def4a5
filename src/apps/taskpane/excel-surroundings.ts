import { excelHost, settings, watch } from "../../hosts/excel";
import type { Host } from "../../hosts/host";
import type { Language } from "../../words";
import type { Keeper, Surroundings } from "../panels/state/surroundings";
import type { PersonMemory } from "./person-memory";
import { openSample } from "./sample";

/** Changes that arrive so soon after our own writing are its echo, where Excel does not say whose they are (before ExcelApi 1.14). */
const ECHO_MS = 400;

/** What the panels need, from the Excel that is around us. */
export function excelSurroundings(memory: PersonMemory, language: Language): Surroundings {
  const echo = { until: 0 };
  return {
    host: paneHost(echo),
    inWorkbook: { read: settings.read, write: settings.write },
    ofPerson: personKeeper(memory),
    today,
    pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
    watch: (changed) => watchUser(changed, echo),
    openSample,
    language,
  };
}

function paneHost(echo: { until: number }): Host {
  const host = excelHost();
  return {
    ...host,
    apply: async (edits) => {
      echo.until = Number.POSITIVE_INFINITY;
      try {
        await host.apply(edits);
      } finally {
        echo.until = Date.now() + ECHO_MS;
      }
    },
  };
}

function watchUser(changed: () => void, echo: { readonly until: number }): () => void {
  const stopping = watch((change) => {
    const isOurs = change.kind === "cells" && change.isOurs;
    if (!isOurs && Date.now() > echo.until) changed();
  });
  // Without events the pane still works; the user checks again by hand.
  stopping.catch(() => {});
  return () => void stopping.then((stop) => stop()).catch(() => {});
}

function personKeeper({ recall, keep }: PersonMemory): Keeper {
  return { read: async (key) => recall(key), write: async (key, text) => keep(key, text) };
}

/** The day on the wall, not in Greenwich. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
