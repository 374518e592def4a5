import { fc } from "../../properties";
import {
  charactersFor,
  heightOf,
  lineCount,
  lineHeight,
  linesOf,
  roomIn,
  widthOf,
  wrappedLines,
} from "../../../src/engine/sheets/text-height";

const font = { size: 12 };

describe("how tall a text is", () => {
  it("measures Vietnamese letters by their base letter", () => {
    expect(widthOf("ắằẳẵặ", font)).toBeCloseTo(widthOf("aaaaa", font));
    expect(widthOf("đ", font)).toBeCloseTo(widthOf("d", font));
    expect(widthOf("ơ", font)).toBeGreaterThan(widthOf("o", font));
  });

  it("measures decomposed letters like composed ones", () => {
    const text = "Hội đồng nhà giáo, cộng tác";
    expect(widthOf(text.normalize("NFD"), font)).toBeCloseTo(widthOf(text, font), 0);
  });

  it("breaks between words and keeps every word", () => {
    const text = "Nhà trường tiếp tục bồi dưỡng đội ngũ giáo viên theo kế hoạch năm học";
    const lines = linesOf(text, 80, font);
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.join(" ")).toBe(text);
    for (const line of lines) expect(widthOf(line, font)).toBeLessThanOrEqual(80);
  });

  it("keeps the lines people made, empty ones too", () => {
    expect(linesOf("một\n\nba", 200, font)).toEqual(["một", "", "ba"]);
    expect(wrappedLines("một\nhai", 200, font).map((line) => line.joint)).toEqual(["\n", "\n"]);
  });

  it("breaks a word that is wider than the cell", () => {
    const lines = linesOf("x".repeat(100), 60, font);
    expect(lines.join("")).toBe("x".repeat(100));
    expect(lines.length).toBeGreaterThanOrEqual(10);
  });

  it("takes time linear in the text", () => {
    const lines = linesOf("kế hoạch ".repeat(200_000), roomIn(20), font);
    expect(lines.length).toBeGreaterThan(50_000);
    expect(linesOf("x".repeat(1_000_000), roomIn(20), font).length).toBeGreaterThan(50_000);
  });

  it("gives a row room for the lines as Excel draws them", () => {
    expect(heightOf(1, 12)).toBeGreaterThanOrEqual(15.75);
    expect(heightOf(10, 12)).toBeGreaterThanOrEqual(145);
  });
});

describe("lines and widths as programs draw them", () => {
  /** Points of a line that LibreOffice 7.4 gives Liberation Serif, by size; Excel's are a pixel or two more. */
  it.each([
    [10, 11.25],
    [11, 12.75],
    [12, 12.75],
    [13, 14.25],
    [14, 15.75],
  ])("gives a line of %i points no less than LibreOffice and no more than a sixth above it", (size, office) => {
    expect(lineHeight(size)).toBeGreaterThanOrEqual(office);
    expect(lineHeight(size)).toBeLessThanOrEqual(office * 1.17);
  });

  it("knows which cell has room for a number", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999_999 }), (number) => {
        const text = number.toLocaleString("vi-VN");
        const width = Math.ceil(charactersFor(widthOf(text, font)));
        expect(linesOf(text, roomIn(width), font)).toEqual([text]);
      }),
    );
  });
});

describe("counting lines", () => {
  it("gives as many as wrapping does, and wrapping loses nothing", () => {
    const words = fc.array(fc.constantFrom("kế", "hoạch", "nghiêng", "x".repeat(40), "a", "", "\n", "-", "nghiêngnghiêngnghiêng"), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 200 }), (list, room) => {
        const text = list.join(" ");
        const lines = wrappedLines(text, room, font);
        expect(lineCount(text, room, font)).toBe(lines.length);
        expect(lines.map((line, index) => line.text + (index < lines.length - 1 ? line.joint : "")).join("")).toBe(text);
        for (const line of lines) expect(widthOf(line.text.trimEnd(), font)).toBeLessThanOrEqual(Math.max(room, widthOf("W", font)));
      }),
    );
  });
});
