import * as fc from "fast-check";

/**
 * Properties are tried on the same examples every time, so that a failure is the fault of what has changed; `SEED=7 npx jest …` tries others.
 * An example of theirs that fails goes into the suite as a case of its own.
 */
fc.configureGlobal({ seed: Number(process.env["SEED"] ?? 20_261_129) });

export { fc };
