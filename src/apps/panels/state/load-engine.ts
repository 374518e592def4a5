type EngineWork = typeof import("./engine-work");

let loaded: EngineWork | null = null;

/** Loads what works on workbooks, once; the pane asks for it as it opens. */
export async function loadEngine(): Promise<EngineWork> {
  loaded ??= await import(/* webpackChunkName: "engine" */ "./engine-work");
  return loaded;
}

/** The same where a workbook has been read, which nothing else can have done. */
export function engineWork(): EngineWork {
  if (loaded === null) throw new Error("a workbook is shown that nothing has read");
  return loaded;
}
