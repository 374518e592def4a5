import { fc } from "../../properties";
import { jsonLine } from "../../../src/apps/cli/json/json-line";

it("gives, in pieces, exactly what JSON.stringify gives", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      expect([...jsonLine(value)].join("")).toBe(`${JSON.stringify(value)}\n`);
    }),
    { numRuns: 200 },
  );
});

it("never holds a long list as one string", () => {
  const pieces = [...jsonLine({ file: "a", plan: Array.from({ length: 50_000 }, (_, i) => ({ id: `KH-${i}`, text: "nội dung" })) })];
  expect(pieces.length).toBeGreaterThan(10);
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(100_000);
});
