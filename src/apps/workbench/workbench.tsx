import "../panels/before-fabric";
import * as React from "react";
import * as ReactDOM from "react-dom";
import type { ThemeName } from "../panels";
import { App } from "./page/app";
import { benchOf } from "./page/bench";
import { browserSurroundings, personKeeper } from "./page/browser";
import { SAMPLES } from "./page/menus";
import { readSchools, sumOfSchools } from "./page/school-readers";
import { workerLink } from "./page/worker-link";

const place = document.getElementById("bench")!;
const person = personKeeper();
const bench = benchOf({ ...browserSurroundings(person), link: workerLink, readSchools, sumOfSchools });
const system = window.matchMedia("(prefers-color-scheme: dark)");

function draw(): void {
  const theme: ThemeName = system.matches ? "dark" : "light";
  const width = Number(person.recall("panels-width")) || null;
  ReactDOM.render(
    <App bench={bench} theme={theme} firstWidth={width} onWidth={(now) => person.keep("panels-width", String(now))} />,
    place,
  );
}

system.addEventListener("change", draw);
draw();
void bench.start(SAMPLES[0]).catch((thrown: unknown) => bench.fault(thrown instanceof Error ? thrown.name : String(thrown)));
if (location.protocol !== "file:") void navigator.serviceWorker?.register("service-worker.js").catch(() => {});
