import { textTruncated } from "../../../../src/engine/checks/rows/text-truncated";
import { addressesOf, found, planBook } from "../book-of";

const header = ["criterion", "work"] as const;
const LONG = "Nhà trường tiếp tục xây dựng kế hoạch và tổ chức thực hiện";
const texts = (...works: string[]) => planBook({ header, rows: works.map((work, index) => [`Tiêu chí 1.${index + 1}`, work]) });

describe("text-truncated", () => {
  it.each([
    `${LONG} các môn học và`,
    `${LONG} tuyển sinh bám sát số`,
    `${LONG} dạy học,`,
    `${LONG} nhiệm vụ của`,
    "Phổ biến lại quy chế và tổ chức các",
  ])("points at a text that stops in mid-sentence: %s", (text) => {
    expect(addressesOf(textTruncated, texts(text))).toEqual(["B6"]);
  });

  it.each([
    `${LONG} dạy học`,
    `${LONG} công việc`,
    `${LONG} hợp đồng khoán việc`,
    `${LONG} chuyển đổi số`,
    `${LONG} các văn bản kèm theo`,
    `${LONG} dạy học theo quy định`,
    `${LONG} mua sắm, bảo quản thiết bị`,
    `${LONG} nhằm khắc phục những tồn tại`,
    "Hợp đồng thêm nhân viên thiết bị",
    "Bám sát số",
  ])("lets a text without a full stop pass: %s", (text) => {
    expect(addressesOf(textTruncated, texts(text))).toEqual([]);
  });

  it("knows half a compound from the words of the paper, where the column ends its texts with full stops", () => {
    const whole = "Các tổ tích cực đổi mới hoạt động, nâng cao chất lượng hoạt động chuyên môn và hoạt động ngoài giờ, hoạt động Đội.";
    const book = texts(whole, `${whole} Dự giờ.`, `${whole} Thao giảng.`, `${LONG} dạy học các môn học và hoạt`);
    expect(found(textTruncated, book).map((one) => one.fragment)).toEqual(["hiện dạy học các môn học và hoạt"]);
  });

  it("points at a row that has lost its head, and at the criterion it fits", () => {
    const rows = [
      { cells: ["trật tự, an toàn trường học\nTự đánh giá: Đạt", "họa thiên tai."], also: { isHeadLost: true, likelyCriterion: "1.10" } },
    ];
    expect(found(textTruncated, planBook({ header, rows }))[0]).toMatchObject({
      fragment: "trật tự, an toàn trường học",
      expected: "1.10",
    });
  });

  it("points at a cell of such a row that begins in mid-sentence", () => {
    const rows = [
      { cells: ["trật tự, an toàn trường học", "hiểm thiên tai, dịch bệnh và tệ nạn xã hội."], also: { isHeadLost: true } },
      ["Tiêu chí 2.1", "hiểm thiên tai, dịch bệnh và tệ nạn xã hội."],
    ] as const;
    expect(found(textTruncated, planBook({ header, rows })).map((one) => [one.at.area.left, one.fragment])).toEqual([
      [1, "trật tự, an toàn trường học"],
      [2, "hiểm thiên tai"],
    ]);
  });
});
