import { typed, typedText } from "../../../src/hosts/excel/typed";

const asIs = (formula: string): string => formula;

describe("what is typed into a cell", () => {
  it.each([
    "=1+1",
    "+84 912 000 000",
    "-cmd|' /C calc'!A0",
    "@SUM(A1)",
    "'90",
    "#N/A",
    " =1+1",
    "\t=1+1",
    "1.10",
    "7,5",
    "007",
    "5/4",
    "05/04/2024",
    "tháng 5/2024",
    "79,23%",
    "12:30",
    "TRUE",
    " false ",
    "1e5",
    "Tiêu chí 1.10",
    "Wednesday, September 30, 2026 12:30:00 PM",
    "１２３",
  ])("%j is kept from being read as anything but a text", (text) => {
    expect(typedText(text)).toBe(`'${text}`);
  });

  it.each([
    "Mức",
    "x",
    "Hiệu trưởng, phó hiệu trưởng",
    "Tiêu chí 1.1: Phương hướng, chiến lược xây dựng và phát triển nhà trường",
    "",
    " ",
  ])("%j is typed as it is", (text) => {
    expect(typedText(text)).toBe(text);
  });

  it("a long list of numbers that begins with words stays as it is, one of numbers only is kept", () => {
    expect(typedText(`Danh sách các phòng học của nhà trường ${"1.10 ".repeat(100)}`).startsWith("Danh")).toBe(true);
    expect(typedText("1.10 ".repeat(100)).startsWith("'")).toBe(true);
  });

  it("gives each kind its own form", () => {
    expect(typed({ kind: "number", number: 1.1 }, asIs)).toBe(1.1);
    expect(typed({ kind: "number", number: Number.NaN }, asIs)).toBe("#NUM!");
    expect(typed({ kind: "day", day: "2024-09-01" }, asIs)).toBe(45536);
    expect(typed({ kind: "day", day: "1800-01-01" }, asIs)).toBe("'01/01/1800");
    expect(typed({ kind: "formula", formula: "SUM(A1:A2)", cached: 3 }, asIs)).toBe("=SUM(A1:A2)");
    expect(typed({ kind: "empty" }, asIs)).toBe("");
    expect(typed({ kind: "moment", day: "2024-09-01", time: 0.25 }, asIs)).toBe(45536.25);
    expect(typed({ kind: "boolean", boolean: true }, asIs)).toBe(true);
  });

  it("cuts what no cell can hold", () => {
    expect(typedText("á".repeat(40_000))).toHaveLength(32_767);
  });
});
