import { failure, isFailure, parseCatalogue, type Circular } from "../../../engine";
import { readInput } from "./input-file";

/** A catalogue the person brought: one circular, or a list of them. @throws Failure */
export function readCatalogueFile(file: string): readonly Circular[] {
  const json = parsed(file, new TextDecoder().decode(readInput(file)));
  try {
    return Array.isArray(json) ? json.map((one: unknown) => parseCatalogue(one)) : [parseCatalogue(json)];
  } catch (thrown) {
    throw isFailure(thrown) ? failure(thrown.code, { ...thrown.facts, file }) : thrown;
  }
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw failure("catalogue-invalid", { file, why: "not-an-object" });
  }
}
