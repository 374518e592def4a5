import { weaknessContradictsLevel } from "../../../../src/engine/checks/levels/weakness-contradicts-level";
import { addressesOf, allMarks, found, marksOf, planBook } from "../book-of";

const header = ["criterion", "weakness", "solution", "resources"] as const;

function weak(code: string, weakness: string | null, pattern: string, resources: string | null = null) {
  const { table, assessments } = marksOf(allMarks("XXX", { [code]: pattern }), { table: 1 });
  return planBook({ header, rows: [[`Tiêu chí ${code}`, weakness, "Khắc phục.", resources]] }, { tables: [table], assessments });
}

describe("weakness-contradicts-level", () => {
  it.each([
    ["1.1", "Trường chưa có biện pháp giám sát việc thực hiện chiến lược phát triển.", "XX.", 2],
    ["5.3", "Chưa tổ chức được các hoạt động phân hóa theo nhu cầu, sở trường của học sinh.", "XXX", 3],
    ["2.2", "Nhà trường chưa có giáo viên trên chuẩn.", "XX.", 2],
    ["3.5", "Còn thiếu thiết bị dạy học theo quy định.", "XX.", 2],
    ["3.2", "Bàn ghế học sinh chưa đúng kích thước.", "XX.", 2],
  ])("points at a weakness of %s that denies a level marked as reached: %s", (code, weakness, pattern, level) => {
    expect(found(weaknessContradictsLevel, weak(code, weakness, pattern)).map((one) => [one.fragment, one.facts.level])).toEqual([
      [weakness.slice(0, -1), level],
    ]);
  });

  it("points at an exception that slips out elsewhere, where the level allows none", () => {
    const book = weak("2.2", "Chất lượng sinh hoạt chưa đều.", "XX.", "Cử giáo viên chưa đạt chuẩn đi học.");
    expect(addressesOf(weaknessContradictsLevel, book)).toEqual(["D6"]);
  });

  it.each([
    ["1.7", "Một số giáo viên lớn tuổi ứng dụng công nghệ thông tin còn hạn chế.", "XX"],
    ["1.10", "Học sinh còn nhỏ nên việc phòng, chống tai nạn thương tích còn hạn chế.", "XX"],
    ["5.1", "Một số cha mẹ học sinh chưa thực sự quan tâm đến việc giám sát kế hoạch.", "XX"],
    ["3.6", "Đường truyền đôi khi không ổn định nên việc tra cứu chưa đạt hiệu quả cao.", "XXX"],
    ["2.4", "Một số học sinh chưa thực hiện tốt nhiệm vụ học sinh.", "XXX"],
    ["5.5", "Vẫn còn học sinh chưa hoàn thành chương trình lớp học.", "XXX"],
    ["1.4", "Chuyên đề chuyên môn đã làm hai lần trong năm nhưng kết quả chưa rõ.", "XX."],
    ["5.4", "Còn trẻ 6 tuổi chưa vào lớp 1.", "XXX"],
    ["2.4", "Nhà trường không ngừng giáo dục học sinh.", "XXX"],
  ])("leaves a weakness of %s alone that denies no indicator: %s", (code, weakness, pattern) => {
    expect(addressesOf(weaknessContradictsLevel, weak(code, weakness, pattern))).toEqual([]);
  });

  it("leaves a weakness alone whose level is not reached", () => {
    expect(
      addressesOf(weaknessContradictsLevel, weak("1.1", "Trường chưa có biện pháp giám sát việc thực hiện chiến lược.", "X..")),
    ).toEqual([]);
  });
});
