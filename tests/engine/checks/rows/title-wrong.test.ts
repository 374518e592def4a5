import { titleWrong } from "../../../../src/engine/checks/rows/title-wrong";
import { addressesOf, contextOf, found, planBook } from "../book-of";

const header = ["criterion", "solution"] as const;
const titled = (...titles: string[]) => planBook({ header, rows: titles.map((title) => [title, "Việc cần làm."]) });

describe("title-wrong", () => {
  it("points at a title that scanning has hurt", () => {
    const [finding] = found(titleWrong, titled("Tiêu chí 3.3 Khôi phục vụ học tập và khôi phục hành chính - quản trị"));
    expect(finding?.expected).toBe("Khối phòng phục vụ học tập và khối phòng hành chính - quản trị");
  });

  it("points at the title of another criterion", () => {
    const [finding] = found(titleWrong, titled("Tiêu chí 1.8 Thực hiện quy chế dân chủ cơ sở"));
    expect(finding).toMatchObject({ criterion: "1.8", facts: { of: "1.9" } });
  });

  it.each([
    "Tiêu chí 1.7 Quản lý cán bộ quản lý, giáo viên, nhân viên",
    "Tiêu chí 1.2 Hội đồng trường và các hội đồng khác.",
    "Tiêu chí 1.10 Bảo đảm an ninh, trật tự, an toàn trường học",
    "Tiêu chí 5.2 Thực hiện chương trình giáo dục phổ thông",
    "Tiêu chí 2.2 Giáo viên",
    "Tiêu chí 3.5 Thiết bị dạy học",
  ])("lets a small rewording pass: %s", (title) => {
    expect(addressesOf(titleWrong, titled(title))).toEqual([]);
  });

  it("points at a standard without its title where the others have theirs", () => {
    const rows = ["Tiêu chuẩn 1: Tổ chức và quản lý nhà trường", ["Tiêu chí 1.1", "a"], "Tiêu chuẩn 4:", ["Tiêu chí 4.1", "b"]];
    const [finding] = found(titleWrong, planBook({ header, rows }));
    expect(finding).toMatchObject({ fragment: "Tiêu chuẩn 4:", expected: "Tiêu chuẩn 4: Quan hệ giữa nhà trường, gia đình và xã hội" });
  });

  it("asks no titles of a table that has none", () => {
    expect(
      addressesOf(titleWrong, planBook({ header, rows: ["Tiêu chuẩn 1", ["Tiêu chí 1.1", "a"], "Tiêu chuẩn 4", ["Tiêu chí 4.1", "b"]] })),
    ).toEqual([]);
  });

  it("is silent about a standard that an amendment may have changed", () => {
    const book = titled("Tiêu chí 3.1 Địa điểm, quy mô, diện tích");
    expect(addressesOf(titleWrong, book, contextOf("17/2018", { isUncertain: (standard) => standard === 3 }))).toEqual([]);
  });
});
