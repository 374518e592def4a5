import type { CheckWords } from "../wording";

const PROGRESS_COLUMN = {
  period: {
    name: "Kỳ báo cáo",
    problem: "chưa đọc ra là kỳ nào",
    todo: "Ghi kỳ như 2025-Q1 (quý I năm 2025), 2024-2025-HK1 (học kỳ I) hoặc 2024-2025 (cả năm học).",
  },
  status: {
    name: "Tình trạng",
    problem: "không có trong danh sách tình trạng",
    todo: "Chọn một trong sáu tình trạng: Hoàn thành, Đang thực hiện, Chậm, Chưa triển khai, Điều chỉnh, Bỏ; điều muốn nói thêm ghi ở các cột bên phải.",
  },
  percent: { name: "Mức hoàn thành", problem: "không phải một số từ 0 đến 100", todo: "Ghi một số từ 0 đến 100, ví dụ 50 hoặc 50%." },
  spent: {
    name: "Đã chi",
    problem: "chưa đọc ra số tiền",
    todo: "Ghi số tiền bằng đồng, ví dụ 9500000 hoặc 9,5 triệu; lời giải thích ghi ở cột Ghi chú.",
  },
  budget: {
    name: "Kinh phí dự kiến",
    problem: "chưa đọc ra số tiền",
    todo: "Ghi số tiền bằng đồng, ví dụ 9500000 hoặc 9,5 triệu; lời giải thích ghi ở cột Ghi chú.",
  },
  on: { name: "Ngày ghi", problem: "không phải một ngày", todo: "Ghi ngày theo dạng ngày/tháng/năm, ví dụ 15/01/2025." },
  deadline: { name: "Hạn hoàn thành", problem: "không phải một ngày", todo: "Ghi ngày theo dạng ngày/tháng/năm, ví dụ 15/01/2025." },
} as const;

/** Báo cáo kết quả so với kế hoạch: lời của nhóm kiểm tra "Báo cáo kết quả". */
export const resultsWords = {
  "result-missing": ({ facts, fragment }) =>
    facts.kind === "row"
      ? {
          what: `Chưa có kết quả cho nội dung “${facts.plan}”.`,
          why: "Các cột kết quả của dòng này đều trống hoặc ghi “Không”, nên người đọc không biết việc đã làm đến đâu.",
          todo: "Ghi việc đã xong, đang làm hoặc chưa làm; nếu chưa làm thì nêu lý do.",
        }
      : {
          what: `Chưa thấy kết quả của việc “${fragment ?? facts.plan}”.`,
          why: "Việc này có trong kế hoạch nhưng không cột kết quả nào của dòng nhắc đến.",
          todo: "Bổ sung kết quả của việc này, hoặc ghi vào cột chưa triển khai và nêu lý do.",
        },
  "result-without-plan": ({ facts, fragment }) => ({
    what: `Kết quả “${fragment ?? ""}” nói về việc không có trong kế hoạch của dòng này.`,
    why: `Kế hoạch của dòng là “${facts.plan}”; người đọc không đối chiếu được kết quả với kế hoạch.`,
    todo: "Ghi kết quả của đúng việc đã đề ra; nếu đây là việc phát sinh thì đưa vào nội dung điều chỉnh, nếu của tiêu chí khác thì chuyển sang dòng đó.",
  }),
  "result-copies-plan": ({ facts, fragment }) => ({
    what: `Cột kết quả chép lại câu của kế hoạch: “${fragment ?? ""}” (giống ${String(facts.share)}%).`,
    why: "Câu này cho biết việc định làm, chưa cho biết đã làm được gì, chất lượng và hiệu quả ra sao.",
    todo: "Ghi kết quả cụ thể: đã làm khi nào, được bao nhiêu, có tác dụng gì, minh chứng ở đâu.",
  }),
  "plan-item-dropped": ({ facts, fragment }) =>
    facts.kind === "goods"
      ? {
          what: `“${fragment ?? ""}” có trong kế hoạch đầu năm nhưng không còn trong kế hoạch điều chỉnh, cũng không có kết quả.`,
          why: "Số lượng, kinh phí đã đề ra mà không được nhắc lại thì không rõ là đã bỏ, đã hoãn hay quên ghi.",
          todo: "Giữ lại trong kế hoạch điều chỉnh hoặc ghi kết quả; nếu không thực hiện nữa thì nêu rõ lý do.",
        }
      : {
          what: `Việc “${fragment ?? ""}” không còn trong kế hoạch điều chỉnh, cũng không có kết quả.`,
          why: "Việc đã đề ra mà cả phần điều chỉnh lẫn phần kết quả đều không nhắc đến thì không theo dõi được.",
          todo: "Giữ lại trong kế hoạch điều chỉnh, ghi kết quả, hoặc nêu rõ lý do không thực hiện.",
        },
  "progress-unread": ({ facts, fragment }) => ({
    what:
      fragment === null
        ? "Dòng này đã ghi kết quả nhưng chưa ghi kỳ báo cáo."
        : `“${fragment}” ở cột ${PROGRESS_COLUMN[facts.column].name} ${PROGRESS_COLUMN[facts.column].problem}.`,
    why:
      facts.column === "period"
        ? "Chưa rõ kỳ thì kết quả của dòng này không vào báo cáo nào và không được cộng ở trang Theo dõi."
        : "Điều chưa đọc được thì không được tính vào báo cáo và trang Theo dõi.",
    todo: PROGRESS_COLUMN[facts.column].todo,
  }),
  "reason-missing": ({ facts, fragment }) => ({
    what:
      fragment === null
        ? "Việc bị chậm nhưng chưa ghi lý do."
        : facts.kind === "bare"
          ? `Ô này chỉ ghi “${fragment}”, chưa cho biết đã làm đến đâu và vì sao chưa xong.`
          : `“${fragment}” ${facts.kind === "late" ? "cho thấy việc còn chậm, còn vướng" : "là việc chưa triển khai"} nhưng chưa nêu lý do.`,
    why: "Báo cáo kết quả yêu cầu nêu lý do chậm hoặc chưa triển khai để có hướng xử lý.",
    todo: "Ghi thêm lý do (do …, vì …) và thời gian dự kiến hoàn thành.",
  }),
} satisfies Partial<CheckWords>;
