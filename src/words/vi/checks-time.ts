import type { CheckWords } from "../wording";

/** Thời gian, ngày tháng và số văn bản: lời của nhóm kiểm tra "Thời gian". */
export const timeWords = {
  "period-malformed": ({ facts, fragment, expected }) => {
    switch (facts.kind) {
      case "school-year":
        return {
          what: `“${fragment ?? ""}” không phải là một năm học.`,
          why: "Năm học gồm hai năm liền nhau; ghi sai thì dòng này không xếp được vào năm nào.",
          todo: expected === null ? "Ghi lại năm học, ví dụ “năm học 2024-2025”." : `Ghi lại: ${expected}.`,
          fix: `Sửa thành ${expected ?? ""}`,
        };
      case "single-year":
        return {
          what: `“${fragment ?? ""}” chỉ có một năm, không rõ là năm học nào.`,
          why: "Năm học kéo dài qua hai năm dương lịch nên phải ghi đủ hai năm.",
          todo:
            expected === null
              ? "Ghi đủ hai năm của năm học, hoặc bỏ chữ “học” nếu ý là năm dương lịch."
              : `Ghi “năm học ${expected}”, hoặc bỏ chữ “học” nếu ý là năm dương lịch.`,
          fix: `Sửa thành ${expected ?? ""}`,
        };
      case "word-lost":
        return {
          what: `“${fragment ?? ""}” thiếu chữ “học”: đây là năm học, không phải năm dương lịch.`,
          why: "Năm dương lịch không viết bằng hai năm liền nhau; các chỗ khác của kế hoạch ghi “năm học”.",
          todo: `Ghi lại: ${expected ?? ""}.`,
          fix: `Sửa thành ${expected ?? ""}`,
        };
      case "no-such-day":
        return {
          what: `“${fragment ?? ""}” không có trong lịch.`,
          why: "Thời hạn không có thật thì không theo dõi được tiến độ.",
          todo: "Ghi lại ngày, tháng.",
        };
      case "no-year":
        return {
          what: `Các ngày “${fragment ?? ""}” không ghi năm.`,
          why: "Ngày trong hè có thể thuộc trước hoặc sau năm học của kế hoạch.",
          todo: "Ghi thêm năm cho từng ngày; ngày ngoài năm học thì chuyển sang kế hoạch khác.",
        };
      case "unreadable":
        return {
          what: `Không hiểu được thời gian “${fragment ?? ""}”.`,
          why: "Dòng này không xếp được vào tiến độ của kế hoạch.",
          todo: "Ghi lại thời gian bắt đầu và kết thúc, ví dụ “từ tháng 9/2024 đến tháng 5/2025”.",
        };
    }
  },
  "period-outside-plan-year": ({ facts, fragment, expected }) =>
    facts.where === "before"
      ? {
          what: `“${fragment ?? ""}” bắt đầu trước năm học ${facts.schoolYear} của kế hoạch.`,
          why: "Việc của kế hoạch năm học này không thể làm từ năm học trước.",
          todo:
            expected === null ? "Kiểm tra lại năm, có thể là thời gian của kế hoạch cũ." : `Kiểm tra lại; các dòng khác ghi “${expected}”.`,
        }
      : facts.isSlip
        ? {
            what: `“${fragment ?? ""}” kết thúc sau năm học ${facts.schoolYear}, trong khi gần như mọi dòng khác kết thúc sớm hơn đúng một năm.`,
            why: "Có thể đã ghi nhầm năm; cuối năm học dòng này sẽ không có kết quả để báo cáo.",
            todo: expected === null ? "Kiểm tra lại năm kết thúc." : `Sửa thành “${expected}” nếu ghi nhầm.`,
          }
        : {
            what: `“${fragment ?? ""}” vượt ra ngoài năm học ${facts.schoolYear} của kế hoạch.`,
            why: "Kế hoạch một năm học cần có việc đo được trong năm đó.",
            todo: `Nêu phần việc phải xong trong năm học ${facts.schoolYear}, phần còn lại ghi “và các năm tiếp theo”.`,
          },
  "period-stale": ({ facts, fragment, expected }) => ({
    what: `“${fragment ?? ""}” đã qua trước năm học ${facts.schoolYear} của kế hoạch.`,
    why: "Có thể thời gian này còn sót lại từ kế hoạch năm trước; việc đã qua không thể là việc sẽ làm.",
    todo:
      expected === null
        ? `Sửa lại thời gian cho đúng năm học ${facts.schoolYear}.`
        : `Sửa thành “${expected}”, hoặc bỏ dòng này nếu việc đã xong.`,
  }),
  "period-reversed": ({ facts }) => ({
    what: `Thời gian kết thúc (${shown(facts.end)}) trước thời gian bắt đầu (${shown(facts.start)}).`,
    why: "Dòng này không tính được tiến độ.",
    todo: "Kiểm tra lại hai mốc thời gian, có thể đã đảo chỗ hoặc nhầm năm.",
  }),
  "date-contradictory": ({ facts, fragment }) => {
    switch (facts.kind) {
      case "report-before-work":
        return {
          what: `Báo cáo kết quả năm học ${facts.against} ghi ngày ${shown(facts.stated)}, khi năm học mới bắt đầu.`,
          why: "Chưa thể có kết quả của những việc chưa tới thời gian thực hiện.",
          todo: "Kiểm tra lại ngày ban hành hoặc năm học ghi trong tên báo cáo.",
        };
      case "result-before-plan":
        return {
          what: `Việc này dự kiến làm từ ${shown(facts.stated)} nhưng đã có kết quả trong báo cáo ngày ${shown(facts.against)}.`,
          why: "Kết quả không thể có trước thời gian thực hiện.",
          todo: "Kiểm tra lại thời gian của việc này, hoặc ngày của báo cáo.",
        };
      case "basis-not-over":
        return {
          what: `Căn cứ dẫn “${fragment ?? ""}”, nhưng khoảng thời gian này đến ${shown(facts.stated)} mới hết.`,
          why: "Chỉ lấy làm căn cứ kết quả đánh giá của thời gian đã qua.",
          todo: "Ghi lại giai đoạn đã được đánh giá.",
        };
      case "basis-later":
        return {
          what: `Căn cứ dẫn văn bản ngày ${shown(facts.stated)}, sau ngày ban hành ${shown(facts.against)}.`,
          why: "Văn bản không thể căn cứ vào văn bản ra đời sau nó.",
          todo: "Kiểm tra lại ngày của văn bản được dẫn và ngày ban hành.",
        };
      case "two-deadlines":
        return {
          what: `Trong cùng một câu có hai thời hạn: ${shown(facts.against)} và ${shown(facts.stated)}.`,
          why: "Người thực hiện không biết phải xong vào lúc nào.",
          todo: "Giữ một thời hạn, hoặc nói rõ mỗi thời hạn dành cho việc gì.",
        };
      case "deadline-before-work":
        return {
          what: `Báo cáo phải nộp trước ${shown(facts.stated)}, khi phần lớn giải pháp đến ${shown(facts.against)} mới hoàn thành.`,
          why: "Báo cáo nộp sớm sẽ chưa có kết quả của các giải pháp đang làm.",
          todo: "Dời thời hạn báo cáo, hoặc ghi rõ đây là báo cáo giữa kỳ.",
        };
      case "evaluation-twice":
        return {
          what: `Ở đây ghi “${fragment ?? ""}”, chỗ khác ghi “${facts.against}” cho cùng một kỳ đánh giá.`,
          why: "Một kỳ đánh giá chỉ có một khoảng thời gian.",
          todo: "Đối chiếu với báo cáo hoặc quyết định gốc và thống nhất.",
        };
      case "after-evaluation-never-held":
        return {
          what: `Ở đây nói việc “${fragment ?? ""}”, trong khi văn bản ghi nhà trường “${facts.against}”.`,
          why: "Chưa đánh giá ngoài thì chưa có việc nào diễn ra sau đánh giá ngoài.",
          todo: "Bỏ cụm từ này, hoặc sửa chỗ nói về đánh giá ngoài.",
        };
      case "two-visions":
        return {
          what: `Ở đây ghi “${fragment ?? ""}”, chỗ khác ghi “${facts.against}” cho cùng một chiến lược.`,
          why: "Một chiến lược chỉ có một mốc định hướng.",
          todo: "Đối chiếu với chiến lược đã được phê duyệt và thống nhất.",
        };
    }
  },
  "number-out-of-sequence": ({ facts }) => ({
    what: `Văn bản số ${shownNumber(facts.number)}/${facts.series} ghi ngày ${shown(facts.day)}, sau văn bản số ${shownNumber(facts.otherNumber)}/${facts.series} ngày ${shown(facts.otherDay)}.`,
    why: "Trong một năm, văn bản cùng loại được đánh số theo thứ tự thời gian (Nghị định 30/2020/NĐ-CP).",
    todo: "Đối chiếu với sổ văn bản đi và sửa số hoặc ngày.",
  }),
  "cycle-length-wrong": ({ facts, fragment }) => ({
    what: `“${fragment ?? ""}” là ${facts.years} năm${facts.isOfSchoolYears ? " học" : ""}; chu kỳ kiểm định là ${facts.cycleYears} năm.`,
    why: `Theo thông tư về kiểm định chất lượng, chu kỳ đánh giá là ${facts.cycleYears} năm.`,
    todo: "Kiểm tra lại năm đầu và năm cuối của giai đoạn.",
  }),
} satisfies Partial<CheckWords>;

/** "2024-09-01" → "01/09/2024"; words stay as they are. */
function shown(text: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match === null ? text : `${match[3]}/${match[2]}/${match[1]}`;
}

/** 1 → "01", as papers are numbered. */
function shownNumber(number: number): string {
  return String(number).padStart(2, "0");
}
