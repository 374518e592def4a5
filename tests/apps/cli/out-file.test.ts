import { chmodSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isFailure } from "../../../src/engine";
import { writeOut, type OutFile } from "../../../src/apps/cli/surroundings/out-file";
import { scratchFolder } from "./spawn-cli";

const folder = scratchFolder();
const bytes = new TextEncoder().encode("sổ kết quả");
let count = 0;

/** A folder with an input in it. */
function place(): { readonly dir: string; readonly input: string } {
  const dir = path.join(folder, String(count++));
  mkdirSync(dir);
  const input = path.join(dir, "plan.xlsx");
  writeFileSync(input, "gốc");
  return { dir, input };
}

function refusal(out: OutFile): string | null {
  try {
    writeOut(out, bytes);
    return null;
  } catch (thrown) {
    if (!isFailure(thrown)) throw thrown;
    return [thrown.code, thrown.facts.reason ?? thrown.facts.problem].filter(Boolean).join(" ");
  }
}

it("a result appears whole and leaves nothing else behind", () => {
  const { dir, input } = place();
  writeOut({ name: path.join(dir, "out.xlsx"), input, mayOverwrite: false }, bytes);
  expect(readdirSync(dir).sort()).toEqual(["out.xlsx", "plan.xlsx"]);
  expect(readFileSync(path.join(dir, "out.xlsx"))).toEqual(Buffer.from(bytes));
});

it("a file that exists is overwritten only when asked", () => {
  const { dir, input } = place();
  const name = path.join(dir, "out.xlsx");
  writeFileSync(name, "cũ");
  expect(refusal({ name, input, mayOverwrite: false })).toBe("out-exists");
  expect(readFileSync(name, "utf8")).toBe("cũ");
  expect(refusal({ name, input, mayOverwrite: true })).toBeNull();
  expect(readFileSync(name)).toEqual(Buffer.from(bytes));
});

it.each([
  ["by its own name", (input: string) => input],
  [
    "by another spelling of the path",
    (input: string) => path.join(path.dirname(input), "..", path.basename(path.dirname(input)), "plan.xlsx"),
  ],
  ["by a symbolic link", (input: string) => (symlinkSync(input, `${input}.link.xlsx`), `${input}.link.xlsx`)],
  ["by a hard link", (input: string) => (linkSync(input, `${input}.hard.xlsx`), `${input}.hard.xlsx`)],
])("the input is never written to %s, not even when forced", (_, nameOf) => {
  const { input } = place();
  expect(refusal({ name: nameOf(input), input, mayOverwrite: true })).toBe("out-is-input");
  expect(readFileSync(input, "utf8")).toBe("gốc");
});

it("a folder, a missing folder and a wrong ending are refused with their reason", () => {
  const { dir, input } = place();
  mkdirSync(path.join(dir, "folder.xlsx"));
  const ask = (name: string) => refusal({ name: path.join(dir, name), input, mayOverwrite: true });
  expect(ask("folder.xlsx")).toBe("out-unwritable folder");
  expect(ask("nowhere/out.xlsx")).toBe("out-unwritable folder-missing");
  expect(ask("out.csv")).toBe("call-invalid out-extension");
  expect(refusal({ name: path.join(dir, "out.xlsx"), input: path.join(dir, "macro.xlsm"), mayOverwrite: false })).toBe(
    "call-invalid out-extension-macro",
  );
});

it("a link to another workbook is written through, not replaced", () => {
  const { dir, input } = place();
  const real = path.join(dir, "real.xlsx");
  writeFileSync(real, "cũ");
  symlinkSync(real, path.join(dir, "out.xlsx"));
  writeOut({ name: path.join(dir, "out.xlsx"), input, mayOverwrite: true }, bytes);
  expect(readFileSync(real)).toEqual(Buffer.from(bytes));
});

const isRoot = process.getuid?.() === 0;
(isRoot ? it.skip : it)("a folder that may not be written to leaves no trace", () => {
  const { dir, input } = place();
  const closed = path.join(dir, "closed");
  mkdirSync(closed);
  chmodSync(closed, 0o555);
  expect(refusal({ name: path.join(closed, "out.xlsx"), input, mayOverwrite: false })).toBe("out-unwritable permission");
  expect(existsSync(path.join(closed, "out.xlsx"))).toBe(false);
});
