import { failure } from "../../../engine";
import type { PanelStage } from "../../../words";
import type { Happening } from "../../panels";
import type { ShownWorkbook } from "../../../hosts/shown";
import { unpacked, type Slice } from "../post/parcel";
import type { ParcelName, Requests, RequestKind, Standing, ToPage, ToWorker, Trouble } from "../post/messages";

/** What the worker tells of its own accord. */
export interface WorkerNews {
  readonly happened: (happening: Happening) => void;
  readonly standing: (standing: Standing) => void;
  readonly shown: (shown: ShownWorkbook) => void;
  /** So many requests to type, of all that were made, are put by. */
  readonly kept: (typings: number) => void;
}

type Enter = (stage: PanelStage) => Promise<void>;

export interface WorkerLink {
  /** @throws Failure, and what `enter` throws where the person stops the work between two stages */
  readonly ask: <Kind extends RequestKind>(
    request: Kind,
    asked: Requests[Kind]["asked"],
    more?: { readonly enter?: Enter; readonly transfer?: Transferable[] },
  ) => Promise<Requests[Kind]["answer"]>;
}

interface Waiting {
  readonly enter: Enter | undefined;
  readonly resolve: (answer: never) => void;
  readonly reject: (thrown: unknown) => void;
  /** What stopped the work. */
  stopped: { readonly by: unknown } | null;
}

interface Line {
  readonly post: (message: ToWorker, transfer: Transferable[]) => void;
}

/** The worker; where a browser allows none (a page opened from a folder of the disk), the same work in this thread. */
export async function workerLink(news: WorkerNews): Promise<WorkerLink> {
  const waiting = new Map<number, Waiting>();
  const slices: Record<ParcelName, Slice[]> = { shown: [], reading: [] };
  const before: Record<ParcelName, unknown> = { shown: undefined, reading: undefined };

  const inbox: ToPage[] = [];
  let isHeld = false;
  const receive = (message: ToPage): void => {
    if (isHeld) inbox.push(message);
    else take(message);
  };
  /** Drawn in a task of its own, together with the unpacking it would be a long one; what comes meanwhile waits its turn. */
  const drawLater = (draw: () => void): void => {
    isHeld = true;
    setTimeout(() => {
      isHeld = false;
      draw();
      while (!isHeld && inbox.length > 0) take(inbox.shift()!);
    }, 0);
  };
  const take = (message: ToPage): void => {
    switch (message.kind) {
      case "ready":
        return;
      case "slice":
        slices[message.of].push(message.slice);
        return;
      case "parcel": {
        const { of } = message;
        before[of] = unpacked(message.parcel, slices[of].splice(0), before[of]);
        return drawLater(() => {
          if (of === "shown") news.shown(before.shown as ShownWorkbook);
          else news.happened({ kind: "book-read", reading: before.reading } as Happening);
        });
      }
      case "happened":
        return news.happened(message.happening);
      case "standing":
        return news.standing(message.standing);
      case "kept":
        return news.kept(message.typings);
      case "stage":
        return void enterStage(message.id, message.stage as PanelStage);
      case "answer":
        waiting.get(message.id)?.resolve(message.answer as never);
        return void waiting.delete(message.id);
      case "trouble": {
        const one = waiting.get(message.id);
        waiting.delete(message.id);
        return one?.reject(one.stopped === null ? thrownOf(message.trouble) : one.stopped.by);
      }
    }
  };
  const line = await lineTo(receive);
  const enterStage = async (id: number, stage: PanelStage): Promise<void> => {
    const one = waiting.get(id);
    try {
      await one?.enter?.(stage);
      line.post({ id, kind: "stage-entered", goesOn: true }, []);
    } catch (thrown) {
      if (one !== undefined) one.stopped = { by: thrown };
      line.post({ id, kind: "stage-entered", goesOn: false }, []);
    }
  };

  let last = 0;
  return {
    ask: (request, asked, { enter, transfer = [] } = {}) =>
      new Promise((resolve, reject) => {
        const id = (last += 1);
        waiting.set(id, { enter, resolve, reject, stopped: null });
        line.post({ id, kind: "ask", request, asked }, transfer);
      }),
  };
}

async function lineTo(receive: (message: ToPage) => void): Promise<Line> {
  const worker = await startedWorker();
  if (worker === null) return lineInThisThread(receive);
  worker.onmessage = ({ data }: MessageEvent<ToPage>) => receive(data);
  return { post: (message, transfer) => worker.postMessage(message, transfer) };
}

function startedWorker(): Promise<Worker | null> {
  return new Promise((resolve) => {
    try {
      const worker = new Worker(/* webpackChunkName: "workbench-worker" */ new URL("../worker/workbench-worker.ts", import.meta.url));
      worker.onmessage = () => resolve(worker);
      worker.onerror = () => resolve(null);
    } catch {
      resolve(null);
    }
  });
}

async function lineInThisThread(receive: (message: ToPage) => void): Promise<Line> {
  const { desk } = await import(/* webpackChunkName: "desk" */ "../worker/desk");
  const toWorker = desk((message) => void setTimeout(() => receive(message), 0));
  return { post: (message) => void setTimeout(() => toWorker(message), 0) };
}

function thrownOf(trouble: Trouble): unknown {
  if (trouble.kind === "failure") return failure(trouble.code, trouble.facts);
  if (trouble.kind === "cancelled") return new Error("stopped");
  return Object.assign(new Error(trouble.message), { name: trouble.name });
}
