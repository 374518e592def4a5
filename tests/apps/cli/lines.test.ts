import { aligned, bar, printable, wrapped } from "../../../src/apps/cli/text/lines";

it("columns line up, numbers to the right", () => {
  expect(
    aligned(
      [
        ["a", "1"],
        ["bbb", "10"],
      ],
      "",
      [1],
    ),
  ).toEqual(["a     1", "bbb  10"]);
});

it("long text breaks at spaces and hangs under its beginning", () => {
  expect(wrapped("một hai ba bốn", 9, "- ", "  ")).toEqual(["- một hai", "  ba bốn"]);
});

it("a user's text stays on one line and commands no terminal", () => {
  expect(printable("a\u001b[31m\nb\u202e")).toBe("a[31m b");
  expect(printable("x".repeat(50), 10)).toBe(`${"x".repeat(9)}…`);
});

it("a bar shows its share to an eighth of a letter", () => {
  expect([bar(0, 4), bar(0.5, 4), bar(1, 4), bar(24 / 27, 4)]).toEqual(["····", "██··", "████", "███▌"]);
});
