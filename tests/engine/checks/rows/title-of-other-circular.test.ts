import { titleOfOtherCircular } from "../../../../src/engine/checks/rows/title-of-other-circular";
import { addressesOf, contextOf, found, planBook } from "../book-of";

const header = ["criterion", "solution"] as const;
const under = (...rows: (string | string[])[]) => planBook({ header, rows: rows.map((row) => (typeof row === "string" ? row : row)) });

describe("title-of-other-circular", () => {
  it("points at a standard's title of the kindergarten circular", () => {
    const [finding] = found(
      titleOfOtherCircular,
      under("Tiêu chuẩn 5: Hoạt động và kết quả nuôi dưỡng, chăm sóc, giáo dục", ["Tiêu chí 5.2", "a"]),
    );
    expect(finding).toMatchObject({ expected: "Hoạt động giáo dục và kết quả giáo dục", facts: { otherCircular: "19/2018/TT-BGDĐT" } });
  });

  it.each(["Tiêu chí 3.1: Khuôn viên, khu sân chơi, bãi tập", "Tiêu chí 3.2: Phòng học, phòng học bộ môn và khối phục vụ học tập."])(
    "points at a title of the secondary circular: %s",
    (title) => {
      expect(found(titleOfOtherCircular, under([title, "a"])).map((one) => one.facts.otherCircular)).toEqual(["18/2018/TT-BGDĐT"]);
    },
  );

  it("knows them for right in a secondary school", () => {
    expect(
      addressesOf(titleOfOtherCircular, under(["Tiêu chí 3.1: Khuôn viên, khu sân chơi, bãi tập", "a"]), contextOf("18/2018")),
    ).toEqual([]);
  });

  it("takes the second standard without its pupils for shortened", () => {
    expect(addressesOf(titleOfOtherCircular, under("Tiêu chuẩn 2: Cán bộ quản lý, giáo viên, nhân viên", ["Tiêu chí 2.1", "a"]))).toEqual(
      [],
    );
  });
});
