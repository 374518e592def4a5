import { isLate, isNothing, percentIn, readStatus } from "../../../../src/engine/structure/values/status";

describe("the words of a status cell", () => {
  it.each([
    ["Hoàn thành", "done"],
    ["Đã hoàn thành", "done"],
    ["Hoàn thành tốt", "done"],
    ["Xong", "done"],
    ["100%", "done"],
    ["Hoàn thành 100%", "done"],
    ["Đạt tiến độ", "done"],
    ["Vượt tiến độ", "done"],
    ["Đã triển khai", "done"],
    ["Đã thực hiện", "done"],
    ["Thực hiện tốt", "done"],
    ["Cơ bản hoàn thành", "done"],
    ["Đạt", "done"],
    ["Đang thực hiện", "in-progress"],
    ["Đang làm", "in-progress"],
    ["Đang thu thập", "in-progress"],
    ["đang triển khai", "in-progress"],
    ["hoàn thành 80%", "in-progress"],
    ["80%", "in-progress"],
    ["Hoàn thành một phần", "in-progress"],
    ["Chưa hoàn thành", "not-started"],
    ["Chưa thực hiện", "not-started"],
    ["chưa triển khai", "not-started"],
    ["chưa bắt đầu", "not-started"],
    ["không thực hiện", "not-started"],
    ["tạm dừng", "not-started"],
    ["chuyển sang năm sau", "not-started"],
    ["0%", "not-started"],
    ["Quá hạn", "late"],
    ["Chậm tiến độ", "late"],
    ["trễ hạn", "late"],
    ["chưa đạt tiến độ", "late"],
    ["Đã hoàn thành phần 1, đang thực hiện phần 2", "mixed"],
    ["Hoàn thành: phần 1, đang thực hiện phần 2", "mixed"],
    ["Hoàn thành: 12/18 cô có bằng đại học (66,7%)", "done"],
    ["Hoàn thành: không còn em nào đi học trễ", "done"],
    ["Hoàn thành: 80%", "in-progress"],
    ["Đang thực hiện: xong phần xây thô", "in-progress"],
    ["Đang thực hiện: chậm hai tháng vì bão", "late"],
    ["Chưa thực hiện: bể bơi đang sửa", "not-started"],
    ["Chưa thực hiện: xã chưa giao đất", "not-started"],
    ["Chưa đánh giá", null],
    ["Không", null],
    ["-", null],
    ["Ghi chú khác", null],
    ["", null],
  ])("%s", (words, status) => {
    expect(readStatus(words)).toBe(status);
    expect(readStatus(words.normalize("NFD"))).toBe(status);
  });

  it("hold a percentage", () => {
    expect(percentIn("Hoàn thành 80%")).toBe(80);
    expect(percentIn("87,5 %")).toBe(87.5);
    expect(percentIn("từ 50% lên 80%")).toBeNull();
    expect(percentIn("120%")).toBeNull();
  });
});

describe("nothing to report", () => {
  it.each(["Không", "Không.", "không có", "Không có gì", "Không có nội dung nào", "-", "/", "--", "0", "KHÔNG", ""])("'%s'", (words) =>
    expect(isNothing(words)).toBe(true),
  );
  it.each(["Không có kinh phí mua sắm", "Chưa thực hiện", "Chưa", "Không đạt", "Đã làm"])("is not '%s'", (words) =>
    expect(isNothing(words)).toBe(false),
  );
});

describe("words about work under way", () => {
  it.each([
    ["Việc tham khảo ý kiến còn chưa tốt do chưa ứng dụng công nghệ", true],
    ["Chưa bố trí phòng học do không có kinh phí", true],
    ["Thi công chậm", true],
    ["Trễ hạn hai tuần", true],
    ["Chưa đảm bảo cân đối giáo viên ở các bộ môn, còn thiếu 1 giáo viên", false],
    ["Đang thi công đúng tiến độ", false],
    ["Nộp chậm nhất ngày 30/5", false],
    ["Chưa đủ sách.\nDo thư viện phụ trách", false],
  ])("%s", (words, late) => {
    expect(isLate(words)).toBe(late);
    expect(isLate(words.normalize("NFD"))).toBe(late);
  });
});
