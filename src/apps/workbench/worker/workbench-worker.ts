import "./before-zod";
import type { ToWorker } from "../post/messages";
import { desk } from "./desk";

/** The worker's own scope, of which only this is used. */
const scope = globalThis as unknown as {
  postMessage: (message: unknown, transfer?: Transferable[]) => void;
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
};

const receive = desk((message, transfer) => scope.postMessage(message, transfer ?? []));
scope.onmessage = ({ data }) => receive(data);
scope.postMessage({ kind: "ready" });
