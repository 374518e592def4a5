import type { CheckWords } from "../wording";

/** Số liệu, chỉ tiêu và kinh phí: lời của nhóm kiểm tra "Số liệu". */
export const numbersWords = {
  "ratio-contradictory": ({ facts }) => ({
    what: `${count(facts.part)}/${count(facts.whole)} bằng ${facts.right}, không phải ${facts.stated}.`,
    why: facts.isCutOff
      ? "Phần lẻ đã bị cắt bỏ thay vì làm tròn; các tỷ lệ của cùng một tổng vì thế cộng lại không đủ 100%."
      : "Tỷ lệ phần trăm phải khớp với phân số đứng cạnh; người duyệt sẽ tính lại từ hai con số này.",
    todo: `Sửa tỷ lệ thành ${facts.right}, hoặc sửa phân số nếu con số trong phân số mới là chỗ nhầm.`,
    fix: `Sửa thành ${facts.right}`,
  }),
  "sum-contradictory": ({ facts }) => {
    switch (facts.kind) {
      case "list":
        return {
          what: `“${facts.label}” nhưng các phần kể ra cộng lại được ${facts.sum} (${facts.parts.join(" + ")}).`,
          why: "Tổng số phải bằng các phần của nó; người đọc không biết con số nào đúng.",
          todo: "Đối chiếu với danh sách gốc, rồi sửa tổng số hoặc phần bị ghi nhầm.",
        };
      case "table":
        return {
          what: `Cột ${facts.label === "" ? "này" : `“${facts.label}”`} cộng lại được ${facts.sum}, dòng tổng ghi ${facts.stated}.`,
          why: "Dòng tổng phải bằng các dòng cộng lại; các tỷ lệ tính từ dòng này sẽ sai theo.",
          todo: "Kiểm tra từng dòng rồi sửa dòng tổng, hoặc sửa dòng bị ghi nhầm.",
        };
      case "shares":
        return {
          what: `Các tỷ lệ “${facts.label}” cộng lại được ${facts.sum}.`,
          why: "Các phần của cùng một tổng phải cộng thành 100%.",
          todo: "Tính lại từng tỷ lệ từ số lượng.",
        };
    }
  },
  "figure-contradictory": ({ facts }) => ({
    what: facts.isDenominator
      ? `Tỷ lệ này tính trên ${facts.stated}, trong khi ${POPULATION[facts.population]} ghi ở chỗ khác là ${facts.other}.`
      : `Ở đây ghi ${POPULATION[facts.population]} là ${facts.stated}, chỗ khác ghi ${facts.other} (“${facts.otherWords}”).`,
    why: "Trong một văn bản và một năm học, cùng một đối tượng chỉ có một con số.",
    todo: "Đối chiếu với số liệu chính thức của nhà trường và thống nhất ở mọi chỗ; nếu là số liệu của thời điểm khác thì ghi rõ thời điểm.",
  }),
  "limit-exceeded": ({ facts }) =>
    facts.subject === "class-count"
      ? {
          what: `Trường có ${facts.stated} lớp, nhiều hơn ${facts.limit} lớp.`,
          why: `Chỉ báo của tiêu chí 1.5 ở Mức ${facts.level ?? 2} yêu cầu không quá ${facts.limit} ${facts.schoolType === "kindergarten" ? "nhóm, lớp" : "lớp"}.`,
          todo: "Xem lại mức đạt của tiêu chí 1.5 và nêu lộ trình giảm số lớp, hoặc sửa nếu số lớp ghi nhầm.",
        }
      : {
          what:
            facts.pupils === null
              ? `Sĩ số ${facts.stated} học sinh một lớp vượt mức ${facts.limit}.`
              : `${facts.group === null || facts.group === "" ? "Ở dòng này" : `Dòng “${facts.group}”`}: ${count(facts.pupils)} học sinh, ${facts.classes ?? 1} lớp, bình quân ${facts.stated} em một lớp, vượt mức ${facts.limit}.`,
          why: `${CHARTER[facts.schoolType]} quy định mỗi lớp không quá ${facts.limit} ${facts.schoolType === "kindergarten" ? "trẻ" : "học sinh"}.`,
          todo: "Nêu lộ trình giảm sĩ số trong kế hoạch (tiêu chí 1.5), hoặc sửa nếu số liệu ghi nhầm.",
        },
  "goal-contradictory": ({ facts }) => ({
    what: facts.isReached
      ? `Chỉ tiêu ở đây là “${facts.first}”, trong khi số liệu hiện có đã là “${facts.second}”.`
      : `Chỉ tiêu ở đây là “${facts.first}”, còn chỗ khác đặt “${facts.second}” cho cùng một nội dung.`,
    why: facts.isReached
      ? "Chỉ tiêu không cao hơn mức đã đạt thì không còn là việc phải phấn đấu."
      : "Hai chỉ tiêu không thể cùng đạt, nên cuối năm không biết đánh giá theo chỉ tiêu nào.",
    todo: facts.isReached
      ? "Nâng chỉ tiêu, hoặc ghi là duy trì mức đã đạt."
      : "Thống nhất một chỉ tiêu; nếu một trong hai là kết quả năm trước thì ghi rõ năm học.",
  }),
  "goal-unmeasurable": ({ facts }) => ({
    what:
      facts.bound === "at-least"
        ? `Chỉ tiêu vừa là khoảng từ ${facts.from} đến ${facts.to}, vừa là “trở lên”.`
        : `Chỉ tiêu vừa là khoảng từ ${facts.from} đến ${facts.to}, vừa là mức cao nhất.`,
    why: "Chỉ tiêu phải đo được: với cách ghi này không rõ đạt bao nhiêu thì hoàn thành.",
    todo:
      facts.bound === "at-least"
        ? `Ghi một ngưỡng (“từ ${facts.from} trở lên”) hoặc một khoảng (“từ ${facts.from} đến ${facts.to}”).`
        : `Ghi một ngưỡng (“không quá ${facts.to}”) hoặc một khoảng (“từ ${facts.from} đến ${facts.to}”).`,
  }),
  "budget-unit-in-cell": ({ facts }) => ({
    what:
      facts.header === null
        ? `${facts.cells} ô của cột kinh phí ghi số tiền kèm đơn vị bằng chữ; cột này không có tiêu đề nêu đơn vị.`
        : facts.hasMoreWords
          ? `Cột “${facts.header}” đã có đơn vị, ô này lại ghi số tiền kèm đơn vị và nguồn bằng chữ.`
          : `Cột “${facts.header}” đã có đơn vị, ô này lại ghi số tiền kèm đơn vị bằng chữ.`,
    why: "Excel coi đây là chữ nên không cộng được kinh phí của kế hoạch.",
    todo:
      facts.header === null
        ? `Đặt tiêu đề “Kinh phí (đồng)” cho cột và chỉ ghi số, ví dụ ${facts.amount}.`
        : facts.hasMoreWords
          ? `Chỉ ghi số ${facts.amount} ở cột này và chuyển nguồn kinh phí sang một cột riêng.`
          : `Chỉ ghi số ${facts.amount}.`,
    fix: `Đổi thành số ${facts.amount}`,
  }),
  "budget-malformed": ({ facts }) => {
    const [one, other] = facts.readings;
    return one !== undefined && other !== undefined
      ? {
          what: `Số tiền này có thể hiểu là ${one} đồng hoặc ${other} đồng.`,
          why: "Khi cộng kinh phí, hai cách hiểu cho hai kết quả rất khác nhau.",
          todo: "Ghi một con số duy nhất: dấu chấm để ngăn hàng nghìn, dấu phẩy cho phần thập phân.",
        }
      : {
          what: "Ô kinh phí có chữ số nhưng không đọc được thành số tiền.",
          why: "Dòng này không cộng được vào tổng kinh phí của kế hoạch.",
          todo: "Ghi lại số tiền bằng chữ số theo đơn vị của cột.",
        };
  },
  "budget-contradictory": ({ facts }) =>
    facts.kind === "purchase-for-nothing"
      ? {
          what: `Giải pháp có mua sắm, sửa chữa nhưng kinh phí ghi “${facts.denial}”.`,
          why: "Việc cần tiền mà không dự toán thì không có căn cứ để thực hiện và quyết toán.",
          todo: "Ghi kinh phí dự kiến và nguồn chi; nếu được cấp hoặc tặng hiện vật thì nêu rõ.",
        }
      : {
          what: `Giải pháp nhờ đến tài trợ, đóng góp nhưng phần nguồn lực ghi “${facts.denial}”.`,
          why: "Nguồn lực huy động phải được ghi nhận để theo dõi và công khai.",
          todo: "Ghi nguồn tài trợ vào phần nguồn lực, hoặc bỏ khỏi giải pháp nếu không huy động.",
        },
  "budget-total-missing": ({ facts }) => ({
    what: `Cột kinh phí chưa có dòng tổng; ${facts.rows} dòng có số tiền cộng lại được ${inMoney(facts.sum, facts.unit)}.`,
    why: "Người phê duyệt cần biết toàn bộ kế hoạch tốn bao nhiêu.",
    todo:
      facts.unsure === 0
        ? `Thêm dòng “Tổng cộng”: ${inMoney(facts.sum, facts.unit)}.`
        : `Sửa ${facts.unsure} ô chưa rõ số tiền, rồi thêm dòng “Tổng cộng”.`,
  }),
  "budget-total-wrong": ({ facts }) => ({
    what: `Tổng kinh phí ghi ${inMoney(facts.stated, facts.unit)}, các dòng cộng lại được ${inMoney(facts.sum, facts.unit)}.`,
    why: `Chênh lệch ${inMoney(facts.difference.replace("-", ""), facts.unit)}; dự toán và quyết toán sẽ không khớp.`,
    todo: `Kiểm tra ${facts.rows} dòng có số tiền, rồi sửa tổng hoặc dòng bị ghi nhầm.`,
  }),
} satisfies Partial<CheckWords>;

const POPULATION = {
  pupils: "số học sinh toàn trường",
  classes: "số lớp của trường",
  staff: "tổng số cán bộ, giáo viên, nhân viên",
  teachers: "số giáo viên",
  "permanent-staff": "số người trong biên chế",
  "contract-staff": "số người hợp đồng",
  "permanent-teachers": "số giáo viên biên chế",
  "contract-teachers": "số giáo viên hợp đồng",
  "permanent-employees": "số nhân viên biên chế",
  "contract-employees": "số nhân viên hợp đồng",
} as const;

const CHARTER = {
  kindergarten: "Điều lệ trường mầm non (Thông tư 52/2020/TT-BGDĐT)",
  primary: "Điều lệ trường tiểu học (Thông tư 28/2020/TT-BGDĐT)",
  secondary: "Điều lệ trường trung học (Thông tư 32/2020/TT-BGDĐT)",
} as const;

/** 1095 → "1.095". */
function count(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ".");
}

function inMoney(amount: string, unit: number | null): string {
  const names: Readonly<Record<number, string>> = { 1e9: "tỷ đồng", 1e6: "triệu đồng", 1e3: "nghìn đồng" };
  return `${amount} ${names[unit ?? 1] ?? "đồng"}`;
}
