import { DISTRICTS } from "../../../src/engine/lexicon/places/districts";
import { districtsNamed, isSamePlace, placeKey, provinceNamed } from "../../../src/engine/lexicon/places/places";
import { PROVINCES_SINCE_2025 } from "../../../src/engine/lexicon/places/provinces";

const provincesBefore = DISTRICTS.map((line) => line.split("|")[0] ?? "");

describe("the table of places", () => {
  it("holds the 63 provinces and 705 districts of 2023", () => {
    expect(DISTRICTS).toHaveLength(63);
    expect(DISTRICTS.flatMap((line) => (line.split("|")[1] ?? "").split(/[,;]/))).toHaveLength(705);
  });

  it("holds the 34 provinces of the reform, six of them cities, and no former province twice", () => {
    expect(PROVINCES_SINCE_2025).toHaveLength(34);
    expect(PROVINCES_SINCE_2025.filter((line) => line.startsWith("*"))).toHaveLength(6);
    const taken = PROVINCES_SINCE_2025.flatMap((line) => (line.split("|")[1] ?? line.replace("*", "")).split(","));
    expect(taken.map(placeKey).sort()).toEqual(provincesBefore.map(placeKey).sort());
  });

  it.each([
    ["Ngô Quyền", "q", "Hải Phòng"],
    ["Nho Quan", "h", "Ninh Bình"],
    ["Hóc Môn", "h", "Hồ Chí Minh"],
    ["Hoành Bồ", "h", "Quảng Ninh"],
    ["Thủ Đức", "c", "Hồ Chí Minh"],
    ["Giồng Riềng", "h", "Kiên Giang"],
    ["9", "q", "Hồ Chí Minh"],
    ["Thủy Nguyên", "c", "Hải Phòng"],
  ])("knows %s as %s of %s", (name, kind, province) => {
    expect(districtsNamed(name)).toContainEqual({ kind, name, province });
  });

  it("knows that some names stand in several provinces", () => {
    expect(new Set(districtsNamed("Châu Thành").map((one) => one.province)).size).toBeGreaterThan(5);
  });

  it.each([
    ["Hải Dương", "Hải Phòng", true],
    ["Kiên Giang", "An Giang", false],
    ["Thừa Thiên Huế", "Huế", true],
    ["Hoà Bình", "Phú Thọ", false],
    ["Bà Rịa – Vũng Tàu", "Hồ Chí Minh", true],
  ])("says what took in %s: %s", (old, now, isCityNow) => {
    expect(provinceNamed(old)).toMatchObject({ now, isCityNow });
  });

  it("takes a district and the one it was merged into for one place", () => {
    expect(isSamePlace("Quận 9", "Thủ Đức")).toBe(false);
    expect(isSamePlace("9", "Thủ Đức")).toBe(true);
    expect(isSamePlace("Nho Quan", "Ngô Quyền")).toBe(false);
  });
});
