import { rowSplit } from "../../../../src/engine/checks/rows/row-split";
import { marks } from "../prose/small-book";
import { addressesOf, bookOf, fieldAt, found, planBook, planOf } from "../book-of";

const header = ["criterion", "solution"] as const;

describe("row-split", () => {
  it("notes each row that was joined, with the words it added", () => {
    const solution = {
      text: "Tăng cường chuyên môn.\nHọp tổ.",
      raw: "Tăng cường\nchuyên môn.\nHọp tổ.",
      area: { top: 6, left: 2, bottom: 7, right: 2 },
      pieces: [fieldAt(6, 2, "Tăng cường"), fieldAt(7, 2, "chuyên môn.\nHọp tổ.")],
    };
    const joined = [{ top: 7, left: 1, bottom: 7, right: 2 }];
    const rows = [{ cells: ["Tiêu chí 2.2", ""], also: { fields: { solution }, joined } }];
    const [finding] = found(rowSplit, planBook({ header, rows }));
    expect(finding).toMatchObject({
      severity: "note",
      fragment: "chuyên môn.",
      facts: { row: 7, joinedTo: 6 },
      at: { area: { top: 7, left: 2 } },
    });
  });

  it("names every cell that goes on, and those it goes on from", () => {
    const weakness = {
      text: "Sân chơi chưa đủ rộng.",
      raw: "Sân chơi chưa\nđủ rộng.",
      area: { top: 6, left: 2, bottom: 7, right: 2 },
      pieces: [fieldAt(6, 2, "Sân chơi chưa"), fieldAt(7, 2, "đủ rộng.")],
    };
    const solution = {
      text: "Tham mưu mở rộng sân.",
      raw: "Tham mưu mở\nrộng sân.",
      area: { top: 6, left: 3, bottom: 7, right: 3 },
      pieces: [fieldAt(6, 3, "Tham mưu mở"), fieldAt(7, 3, "rộng sân.")],
    };
    const joined = [{ top: 7, left: 1, bottom: 7, right: 3 }];
    const rows = [{ cells: ["Tiêu chí 3.1", "", ""], also: { fields: { weakness, solution }, joined } }];
    const [finding] = found(rowSplit, planBook({ header: ["criterion", "weakness", "solution"], rows }));
    expect(finding).toMatchObject({ fragment: "đủ rộng.", at: { area: { top: 7, left: 2 } } });
    expect(finding?.related?.map(({ area }) => `${area.top},${area.left}`)).toEqual(["7,3", "6,2", "6,3", "6,1"]);
  });

  it("quotes the first cell of the joined row", () => {
    const verdict = { ...fieldAt(7, 1, "Tự đánh giá: Đạt") };
    const rows = [{ cells: ["Tiêu chí 2.2", "Tăng cường."], also: { verdict, joined: [{ top: 7, left: 1, bottom: 7, right: 2 }] } }];
    expect(found(rowSplit, planBook({ header, rows })).map((one) => one.fragment)).toEqual(["Tự đánh giá: Đạt"]);
  });

  it("says nothing of whole rows", () => {
    expect(addressesOf(rowSplit, planBook({ header, rows: [["Tiêu chí 2.2", "Tăng cường."]] }))).toEqual([]);
  });

  it("joins sentences of the prose that a page break cut", () => {
    const lines = [
      "Trên đây là kế hoạch cải tiến chất lượng của nhà trường trong năm học này,",
      "đề nghị các tổ chuyên môn và từng cá nhân nghiêm túc thực hiện.",
      "Nhà trường xây dựng kế hoạch cải tiến để thực hiện trong năm học 2024",
      "- 2025 và làm căn cứ đánh giá cuối năm.",
    ];
    expect(marks(rowSplit, { lines })).toEqual([
      "A2 đề nghị các tổ chuyên môn và từng cá nhân nghiêm túc thực hiện.",
      "A4 - 2025 và làm căn cứ đánh giá cuối năm.",
    ]);
  });

  it("leaves titles, lists and lettered items as they are", () => {
    const lines = [
      "KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC CỦA TRƯỜNG TIỂU HỌC ĐỒI THÔNG",
      "năm học 2024-2025",
      "(Ban hành kèm theo Quyết định số 12/QĐ-THĐT ngày 05 tháng 9 năm 2024",
      "của Hiệu trưởng Trường Tiểu học Đồi Thông)",
      "Nhà trường tập trung cải tiến các nội dung sau đây trong năm học 2024-2025:",
      "cơ sở vật chất;",
      "đội ngũ;",
      "Các tổ chuyên môn thực hiện nghiêm túc những nội dung đã được phân công trong kế hoạch",
      "a) Tổ 1: bồi dưỡng học sinh.",
    ];
    expect(marks(rowSplit, { lines })).toEqual([]);
  });

  it("points at a text that slid below its label where the other blocks have both in one cell", () => {
    const labelled = (row: number, raw: string) => ({ text: "Sân chơi còn hẹp.", raw, area: { top: row, left: 1, bottom: row, right: 1 } });
    const raws = ["Hạn chế: Sân chơi còn hẹp.", "Hạn chế: Sân chơi còn hẹp.", "Sân chơi còn hẹp.", "Hạn chế: Sân chơi còn hẹp."];
    const rows = raws.map((raw, index) => ({
      cells: [`Tiêu chí 3.${index + 1}`],
      also: { fields: { weakness: labelled(20 + 5 * index, raw) } },
    }));
    const { table, plan } = planOf({ header: ["criterion"], rows });
    const marked = (layout: "label-blocks" | "plan-grid") => addressesOf(rowSplit, bookOf({ tables: [{ ...table, layout }], plan }));
    expect(marked("label-blocks")).toEqual(["A30"]);
    expect(marked("plan-grid")).toEqual([]);
  });
});
