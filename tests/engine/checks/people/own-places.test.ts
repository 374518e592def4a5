import { assess } from "../../../../src/engine";
import { ownPlacesOf } from "../../../../src/engine/checks/people/own-places";
import { readWorkbook } from "../../../grids/read-grid";

function placesOf(...lines: readonly string[]) {
  const { book } = assess(readWorkbook(lines.join("\n"), "grid"), { today: "2026-01-15" });
  const { province, district, commune } = ownPlacesOf(book);
  const words = (place: typeof province) => (place === null ? null : `${place.kind ?? "?"} ${place.name ?? "?"}`);
  return [words(province), words(district), words(commune)];
}

describe("the school's own places", () => {
  it("come from the head of the paper, and tell what lies above and below", () => {
    expect(placesOf("UBND QUẬN NGÔ QUYỀN", "TRƯỜNG TIỂU HỌC SAO MAI")).toEqual(["c Hải Phòng", "q Ngô Quyền", "p ?"]);
  });

  it("come from the date line and the bodies that sentences name, where the head is lost", () => {
    const lines = ["Vạn Mỹ, ngày 10 tháng 10 năm 2024", "Trường ở phường Vạn Mỹ.", "Tham mưu UBND quận Ngô Quyền.", "UBND quận quan tâm."];
    expect(placesOf(...lines, "Nhờ Phòng GD&ĐT huyện Nho Quan.")).toEqual(["c Hải Phòng", "q Ngô Quyền", "p Vạn Mỹ"]);
  });

  it("leave the province open where several have a district of that name", () => {
    expect(placesOf("UBND HUYỆN CHÂU THÀNH", "TRƯỜNG THCS SAO MAI")).toEqual([null, "h Châu Thành", null]);
  });

  it("know a district that no table has, if the head names it", () => {
    expect(placesOf("UBND HUYỆN ĐỒI XANH", "TRƯỜNG THCS SAO MAI")).toEqual([null, "h Đồi Xanh", null]);
  });

  it("stay unknown where two districts are named alike often, or nothing is", () => {
    expect(placesOf("Tham mưu UBND huyện Hóc Môn.", "Tham mưu UBND huyện Củ Chi.")[1]).toBeNull();
    expect(placesOf("KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG")).toEqual([null, null, null]);
  });

  it("have no district after 01/07/2025", () => {
    const lines = ["UBND XÃ ĐỒNG LÚA", "TRƯỜNG THCS SAO MAI", "Đồng Lúa, ngày 10 tháng 10 năm 2025", "Tham mưu UBND huyện Hóc Môn."];
    expect(placesOf(...lines)).toEqual([null, null, "x Đồng Lúa"]);
  });
});
