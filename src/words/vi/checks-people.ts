import type { CheckWords } from "../wording";

export const peopleWords = {
  "place-of-other-school": ({ facts, fragment, expected }) => ({
    what: otherPlace(facts.kind, fragment ?? "", facts.own),
    why: "Có thể câu này chép từ tài liệu của trường khác; người đọc không biết cơ quan nào được nói đến.",
    todo:
      expected === null
        ? "Kiểm tra lại và ghi đúng địa phương của trường."
        : `Sửa thành “${expected}”, hoặc bỏ câu này nếu không phải việc của trường.`,
    fix: `Sửa thành “${expected ?? ""}”`,
  }),
  "school-name-contradictory": ({ facts, fragment, expected }) => ({
    what:
      facts.kind === "other-spelling"
        ? `“${fragment ?? ""}” ghi khác tên trường ở chỗ khác: “${facts.own}”.`
        : facts.kind === "other-level"
          ? `“${fragment ?? ""}” khác cấp học với tên trường: “${facts.own}”.`
          : `Chỗ này phải là tên của trường lập văn bản (${facts.own}), nhưng lại ghi “${fragment ?? ""}”.`,
    why: "Văn bản chỉ có một cơ quan ban hành (Nghị định 30/2020/NĐ-CP); ghi tên trường khác dễ bị coi là chép nguyên văn bản của trường đó.",
    todo: expected === null ? "Ghi lại tên trường." : `Sửa thành “${expected}”.`,
    fix: `Sửa thành “${expected ?? ""}”`,
  }),
  "authority-name-wrong": ({ facts, fragment, expected }) => ({
    what:
      facts.kind === "turned"
        ? `Tên cơ quan “${fragment ?? ""}” bị đảo chữ.`
        : facts.kind === "capitals"
          ? `Tên cơ quan “${fragment ?? ""}” viết hoa chưa đều.`
          : facts.kind === "unjoined"
            ? `Tên cơ quan “${fragment ?? ""}” thiếu chữ “và”.`
            : `Tên cơ quan “${fragment ?? ""}” bị cắt ngắn.`,
    why: "Khi dẫn văn bản hoặc ghi nơi nhận, tên cơ quan phải ghi đúng và đủ (Nghị định 30/2020/NĐ-CP).",
    todo: `Ghi: ${expected ?? ""}.`,
    fix: `Sửa thành “${expected ?? ""}”`,
  }),
  "authority-outdated": ({ facts, fragment, expected }) => ({
    what:
      facts.kind === "province"
        ? `“${fragment ?? ""}” là tên tỉnh trước khi sắp xếp lại.`
        : facts.kind === "office"
          ? `“${fragment ?? ""}” không còn hoạt động từ ngày 01/07/2025.`
          : facts.kind === "town"
            ? `“${fragment ?? ""}”: từ ngày 01/07/2025 không còn thị trấn.`
            : `“${fragment ?? ""}” thuộc cấp huyện, cấp này không còn từ ngày 01/07/2025.`,
    why:
      facts.kind === "province"
        ? "Từ ngày 12/06/2025 cả nước còn 34 tỉnh, thành phố (Nghị quyết 202/2025/QH15)."
        : facts.kind === "town"
          ? "Các thị trấn đã được sắp xếp thành xã, phường (Luật Tổ chức chính quyền địa phương số 72/2025/QH15)."
          : "Chính quyền địa phương chỉ còn cấp tỉnh và cấp xã; việc giao cho cơ quan không còn nữa sẽ không có người làm.",
    todo:
      facts.kind === "office"
        ? `Thay bằng ${expected ?? ""}; việc chuyên môn thuộc Sở Giáo dục và Đào tạo thì ghi Sở.`
        : `Thay bằng “${expected ?? ""}”.`,
  }),
  "abbreviation-unknown": ({ facts, fragment }) => ({
    what: `“${fragment ?? ""}” là chữ viết tắt chưa được giải thích${facts.places > 1 ? ` (dùng ở ${String(facts.places)} ô)` : ""}.`,
    why: "Người ngoài trường không biết chữ này thay cho từ nào (Nghị định 30/2020/NĐ-CP: từ ít thông dụng phải viết đầy đủ ở lần đầu).",
    todo: "Viết đầy đủ ở lần dùng đầu tiên, kèm chữ viết tắt trong ngoặc đơn.",
  }),
  "owner-outside-school": ({ facts, fragment }) => {
    const words = fragment ?? "";
    switch (facts.kind) {
      case "authority":
        return {
          what: `“${words}” là cơ quan, lãnh đạo cấp trên, không phải người của trường.`,
          why: "Kế hoạch của trường giao việc cho người trong trường; cơ quan cấp trên chỉ chỉ đạo, hỗ trợ nên việc dễ không có ai làm.",
          todo: "Ghi người của trường chịu trách nhiệm (ví dụ: Hiệu trưởng tham mưu); chuyển cơ quan này sang phần phối hợp hoặc nguồn lực.",
        };
      case "outsider":
        return {
          what: `“${words}” ở ngoài trường nhưng được ghi là người thực hiện.`,
          why: "Tổ chức ngoài trường chỉ phối hợp, không chịu trách nhiệm về kế hoạch của trường.",
          todo: "Ghi người của trường chịu trách nhiệm, ghi thêm “phối hợp với …” nếu cần.",
        };
      case "parents":
        return {
          what: `Chỉ có “${words}” được ghi là người thực hiện.`,
          why: "Cha mẹ học sinh phối hợp, giám sát; người chịu trách nhiệm về việc này phải là người của trường.",
          todo: "Ghi thêm người của trường phụ trách, ví dụ Hiệu trưởng hoặc giáo viên chủ nhiệm.",
        };
      case "place":
        return {
          what: `“${words}” là địa điểm, không phải người thực hiện.`,
          why: "Ở cột này người đọc cần biết ai chịu trách nhiệm.",
          todo: "Ghi tên hoặc chức danh; chuyển địa điểm sang phần giải pháp.",
        };
      case "count":
        return {
          what: `“${words}” chỉ là số người, chưa cho biết ai thực hiện.`,
          why: "Không có tên hoặc chức danh thì không giao việc, không kiểm tra được.",
          todo: "Ghi tên những người được cử, hoặc người phụ trách việc này.",
        };
      case "officer":
        return {
          what: `Giải pháp giao cho “${words}”, còn cột người thực hiện ghi nhân viên ${facts.other ?? ""}.`,
          why: "Hai chỗ nêu hai người khác nhau nên không rõ ai làm.",
          todo: "Ghi cùng một người ở giải pháp và ở cột người thực hiện.",
        };
    }
  },
  "owner-too-general": ({ facts, fragment }) =>
    facts.kind === "rows"
      ? {
          what: `“${fragment ?? ""}” là người thực hiện của ${String(facts.rows)}/${String(facts.of)} nội dung, không nêu riêng ai.`,
          why: "Giao chung cho một tập thể thì không biết ai chịu trách nhiệm chính, đến hạn khó kiểm tra.",
          todo: "Ghi cho từng nội dung một người hoặc một chức danh chịu trách nhiệm chính, người khác ghi là phối hợp.",
        }
      : {
          what: `“${fragment ?? ""}” là tất cả mọi người, chưa rõ ai chịu trách nhiệm.`,
          why: "Các nội dung khác của kế hoạch đều nêu người cụ thể; nội dung này không có ai phụ trách chính.",
          todo: "Ghi người phụ trách chính, rồi ghi những người cùng thực hiện.",
        },
} satisfies Partial<CheckWords>;

function otherPlace(kind: string, words: string, own: string | null): string {
  const ours = own === null ? "" : ` (${own})`;
  switch (kind) {
    case "province":
      return `“${words}” là của tỉnh, thành phố khác, không phải nơi trường đóng${ours}.`;
    case "district":
      return `“${words}” là của địa phương khác, không phải nơi trường đóng${ours}.`;
    case "commune":
      return `“${words}” không phải xã, phường nơi trường đóng${ours}.`;
    case "province-kind":
      return `“${words}” không đúng: trường thuộc thành phố trực thuộc trung ương${ours}.`;
    case "district-kind":
      return `“${words}” không đúng loại đơn vị hành chính cấp huyện của trường${ours}.`;
    default:
      return `“${words}” không đúng loại đơn vị hành chính cấp xã của trường${ours}.`;
  }
}
