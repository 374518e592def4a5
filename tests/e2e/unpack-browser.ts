import { browserProgram } from "./browser";

/** Before all tests: two of them that unpack the browser at once would start a program that is still being written. */
export default async function unpackBrowser(): Promise<void> {
  await browserProgram();
}
