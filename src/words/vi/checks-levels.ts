import type { CheckWords } from "../wording";
import { inWords, named } from "./naming";

/** Mức đạt và tổng hợp mức: lời của nhóm kiểm tra "Mức". */
export const levelsWords = {
  "target-already-reached": ({ facts, criterion }) => ({
    what: `${criterion === null ? "Tiêu chí này" : named(criterion)} đã đạt Mức ${facts.reached} nhưng mục tiêu vẫn ghi Mức ${facts.target}.`,
    why: "Mục tiêu cải tiến cần cao hơn mức đã đạt; nếu không, cuối năm không có gì để báo cáo.",
    todo:
      facts.next === null
        ? `Mức ${facts.reached} là mức cao nhất của tiêu chí này; nên ghi “duy trì Mức ${facts.reached}”.`
        : `Đặt mục tiêu Mức ${facts.next}, hoặc ghi “duy trì Mức ${facts.reached}” nếu năm nay chỉ giữ vững.`,
    fix: `Sửa thành Mức ${facts.next ?? facts.reached}`,
  }),
  "level-contradictory": ({ facts, criterion }) =>
    facts.against === "block"
      ? {
          what: `Tiêu đề ghi đã đạt Mức ${facts.stated ?? ""}, nhưng bên dưới vẫn nêu hạn chế và đặt mục tiêu Mức ${facts.reached}.`,
          why: "Các tiêu chí khác chỉ ghi kết quả ở tiêu đề hoặc chỉ có phần kế hoạch; ghi cả hai thì không rõ tiêu chí đã đạt hay chưa.",
          todo: "Bỏ phần kế hoạch nếu tiêu chí đã đạt; nếu còn phải cải tiến thì bỏ kết quả ở tiêu đề và xem lại mục tiêu.",
        }
      : {
          what: `Ở đây ghi ${criterion === null ? "" : `${named(criterion)} `}${statedLevel(facts.stated)}, còn bảng đánh dấu X cho thấy ${gridLevel(facts.reached)}.`,
          why: "Lời văn và bảng tổng hợp là một kết quả tự đánh giá, phải trùng nhau.",
          todo: "Kiểm tra lại kết quả tự đánh giá và sửa chỗ ghi nhầm.",
        },
  "level-gap": ({ facts }) => {
    if (facts.kind === "failed") {
      return {
        what: `Dòng này vừa đánh dấu “Không đạt” vừa đánh dấu Mức ${facts.marked}.`,
        why: "Tiêu chí không đạt nghĩa là không đạt Mức 1, nên không có mức nào khác.",
        todo: "Giữ một trong hai dấu theo đúng kết quả tự đánh giá.",
      };
    }
    const missing = facts.missing.map((level) => `Mức ${level}`).join(", ");
    return facts.kind === "habit"
      ? {
          what: `Bảng chỉ đánh dấu mức cao nhất của mỗi tiêu chí (${facts.rows} dòng).`,
          why: "Bảng tổng hợp đếm theo từng cột: tiêu chí đạt Mức 3 phải có dấu X ở cả Mức 1 và Mức 2, nếu không số tiêu chí đạt sẽ bị thiếu.",
          todo: "Đánh thêm dấu X ở các mức thấp hơn.",
        }
      : {
          what: `Đánh dấu Mức ${facts.marked} nhưng chưa đánh dấu ${missing}.`,
          why: "Chỉ đạt mức cao khi đã đạt các mức thấp hơn.",
          todo: `Đánh dấu ${missing} nếu đã đạt, hoặc bỏ dấu ở Mức ${facts.marked}.`,
        };
  },
  "level-not-in-catalogue": ({ facts, criterion }) => ({
    what: `${criterion === null ? "Tiêu chí này" : named(criterion)} không có Mức ${facts.level}.`,
    why: `Theo Thông tư ${facts.circular}, tiêu chí này chỉ có ${inWords(facts.levels.map((level) => `Mức ${level}`))}.`,
    todo:
      facts.kind === "mark"
        ? "Bỏ dấu ở ô này."
        : facts.kind === "target"
          ? `Ghi lại mục tiêu, cao nhất là Mức ${Math.max(...facts.levels)}.`
          : `Ghi lại mức đạt, cao nhất là Mức ${Math.max(...facts.levels)}.`,
  }),
  "level-missing": ({ facts }) => ({
    what: `Kết quả tự đánh giá chỉ ghi “Đạt”, chưa ghi đạt mức nào (${facts.rows} tiêu chí trong bảng).`,
    why: "Thông tư đánh giá tiêu chí theo mức; chỉ ghi “Đạt” thì không tổng hợp được số tiêu chí đạt Mức 1, 2, 3.",
    todo: "Ghi rõ mức, ví dụ “Đạt Mức 2”, hoặc bổ sung bảng đánh dấu mức của từng tiêu chí.",
  }),
  "weakness-contradicts-level": ({ facts, criterion }) => ({
    what: `Chỗ này nói điều ngược với kết quả đã đánh dấu: ${criterion === null ? "tiêu chí" : named(criterion)} được ghi đạt Mức ${facts.reached}.`,
    why: `Mức ${facts.level}${facts.label === null ? "" : `, chỉ báo ${facts.label},`} yêu cầu: ${lowerFirst(facts.gist)}.`,
    todo: `Xem lại: hoặc hạn chế ghi chưa đúng, hoặc tiêu chí chưa đạt Mức ${facts.level}.`,
  }),
  "weakness-above-target": ({ facts }) => ({
    what:
      facts.limit === "target"
        ? `Hạn chế này thuộc yêu cầu của Mức ${facts.level}, trong khi mục tiêu chỉ ghi Mức ${facts.limitLevel}.`
        : `Nội dung này thuộc yêu cầu của Mức ${facts.level}, trong khi hàng đứng ở phần Mức ${facts.limitLevel}.`,
    why: `Mức ${facts.level}${facts.label === null ? "" : `, chỉ báo ${facts.label},`} yêu cầu: ${lowerFirst(facts.gist)}.`,
    todo:
      facts.limit === "target"
        ? `Đặt mục tiêu Mức ${facts.level}, hoặc nêu hạn chế thuộc mức đang phấn đấu.`
        : `Chuyển nội dung này về phần Mức ${facts.level}.`,
  }),
  "tally-contradictory": ({ facts }) => {
    const level = facts.level === null ? "" : ` Mức ${facts.level}`;
    if (facts.kind === "overall") {
      return {
        what: `Văn bản ghi nhà trường ở Mức ${facts.stated}, còn bảng đánh dấu cho thấy ${facts.right === 0 ? "chưa đạt Mức 1" : `Mức ${facts.right}`}.`,
        why: "Nhà trường đạt một mức khi mọi tiêu chí có mức đó đều đạt.",
        todo: "Kiểm tra lại bảng đánh dấu và mức chung, sửa chỗ ghi nhầm.",
      };
    }
    return facts.kind === "denominator"
      ? {
          what: `Mẫu số ghi ${facts.stated}, nhưng chỉ có ${facts.right} tiêu chí có${level}.`,
          why: "Tỷ lệ đạt mỗi mức tính trên số tiêu chí có mức đó, không phải trên tất cả tiêu chí.",
          todo: `Sửa mẫu số thành ${facts.right} và tính lại tỷ lệ.`,
        }
      : {
          what: `Văn bản ghi ${facts.stated} tiêu chí ${facts.isNegated ? "không đạt" : "đạt"}${level}, còn bảng đánh dấu cho ${facts.right}.`,
          why: "Số ghi trong lời văn phải bằng số dấu X trong bảng.",
          todo: "Đếm lại trong bảng đánh dấu và sửa chỗ ghi nhầm.",
        };
  },
  "tally-label-wrong": ({ facts }) =>
    facts.kind === "rank"
      ? {
          what: `“Mức độ ${facts.rank}” là mức độ của trường chuẩn quốc gia; kiểm định chất lượng giáo dục được công nhận theo cấp độ.`,
          why: "Các Thông tư 17, 18, 19/2018/TT-BGDĐT công nhận trường đạt kiểm định chất lượng giáo dục Cấp độ 1 đến Cấp độ 4, và đạt chuẩn quốc gia Mức độ 1, Mức độ 2.",
          todo: `Ghi “kiểm định chất lượng giáo dục cấp độ ${facts.rank}”, hoặc “trường chuẩn quốc gia mức độ ${facts.rank}” nếu ý là chuẩn quốc gia.`,
        }
      : {
          what: `Mục này nói về kết quả ${facts.heading === "self" ? "tự đánh giá" : "đánh giá ngoài"} nhưng lại ghi là của ${facts.called === "self" ? "tự đánh giá" : "đoàn đánh giá ngoài"}.`,
          why: "Kết quả tự đánh giá và kết quả của đoàn đánh giá ngoài là hai kết quả khác nhau.",
          todo: `Sửa lại tên gọi cho đúng: ${facts.heading === "self" ? "kết quả tự đánh giá của nhà trường" : "kết quả của đoàn đánh giá ngoài"}.`,
        },
  "tally-at-risk": ({ facts }) => ({
    what: `Nếu các hạn chế đã nêu là đúng, kết quả tổng hợp sẽ giảm: ${facts.levels
      .map((level, index) => ({ level, now: facts.now[index], after: facts.after[index], total: facts.totals[index] }))
      .filter(({ now, after }) => now !== after)
      .map(({ level, now, after, total }) => `Mức ${level} từ ${now}/${total} còn ${after}/${total}`)
      .join("; ")}.`,
    why: `${inWords(facts.criteria.map(named))} được đánh dấu đạt nhưng phần hạn chế lại phủ nhận yêu cầu của mức đó${
      facts.overallNow !== null && facts.overallAfter !== null && facts.overallNow !== facts.overallAfter
        ? `; nhà trường sẽ ${facts.overallAfter === 0 ? "không đạt Mức 1" : `chỉ còn Mức ${facts.overallAfter}`}`
        : ""
    }.`,
    todo: "Rà soát lại từng tiêu chí nêu trên trước khi công bố kết quả.",
  }),
} satisfies Partial<CheckWords>;

function statedLevel(stated: number | null): string {
  if (stated === null) return "đạt";
  return stated === 0 ? "chưa đạt" : `đạt Mức ${stated}`;
}

function gridLevel(reached: number): string {
  return reached === 0 ? "không đạt" : `đạt Mức ${reached}`;
}

function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
