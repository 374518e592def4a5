import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { samples, SAMPLES_FOLDER, writeSamples } from "./write-samples";
import { workbookBytes } from "./workbook-maker";

/** `npm run samples` sets it: then the files follow the script. */
if (process.env.WRITE_SAMPLES === "1") writeSamples();

describe("the samples that ship", () => {
  it("are exactly those the script makes", () => {
    expect(readdirSync(SAMPLES_FOLDER).sort()).toEqual(samples.map((sample) => `${sample.name}.xlsx`).sort());
  });

  it.each(samples.map((sample) => [sample.name, sample] as const))("%s is in step with its script", (name, sample) => {
    const shipped = readFileSync(path.join(SAMPLES_FOLDER, `${name}.xlsx`));
    expect(Buffer.from(workbookBytes(sample)).equals(shipped)).toBe(true);
  });
});
