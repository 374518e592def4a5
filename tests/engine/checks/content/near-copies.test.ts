import { nearCopies } from "../../../../src/engine/checks/content/near-copies";

const any = (): boolean => true;
const LONG =
  "Hiệu trưởng phân công phó hiệu trưởng dự sinh hoạt tổ, lập lịch chuyên đề theo tháng, chia sẻ bài khó và mời tổ trưởng trường bạn góp ý";

function pairsOf(...texts: readonly string[]): number {
  const copies = nearCopies(any);
  texts.forEach((text, source) => copies.read(text, source));
  return copies.pairs.length;
}

describe("near copies", () => {
  it("finds a sentence that stands in two texts, wherever it stands there", () => {
    expect(pairsOf(`${LONG}.`, `Việc khác. ${LONG}; rồi thôi.`)).toBe(1);
  });

  it("finds it with a few words changed", () => {
    expect(pairsOf(LONG, LONG.replace("theo tháng", "theo quý"))).toBe(1);
  });

  it("takes sentences that differ in their figures for two statements", () => {
    expect(pairsOf(`${LONG} 12 lần mỗi năm`, `${LONG} 15 lần mỗi năm`)).toBe(0);
  });

  it("leaves short sentences and different ones alone", () => {
    expect(pairsOf("Tiếp tục thực hiện tốt.", "Tiếp tục thực hiện tốt.", LONG, LONG.split(" ").reverse().join(" "))).toBe(0);
  });

  it("gives every sentence its place in its text", () => {
    const copies = nearCopies(any);
    const texts = [`Mở đầu.\n- ${LONG}.`, `${LONG}./.`];
    texts.forEach((text, source) => copies.read(text, source));
    const [pair] = copies.pairs;
    expect([pair?.first, pair?.later].map((one) => texts[one?.source ?? 9]?.slice(one?.start, one?.end))).toEqual([LONG, LONG]);
  });

  it("asks at most two questions a sentence", () => {
    let asked = 0;
    const copies = nearCopies(() => {
      asked += 1;
      return true;
    });
    for (let index = 0; index < 2000; index++) copies.read(`Đợt ${String(index)}: ${LONG} lần ${String(index)}`, index);
    expect(asked).toBeLessThanOrEqual(4000);
  });
});
