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
          : `“${fragment ?? ""}” thuộc cấp huyện, cấp này không còn từ ngày 01/07/2025.`,
    why:
      facts.kind === "province"
        ? "Từ ngày 12/06/2025 cả nước còn 34 tỉnh, thành phố (Nghị quyết 202/2025/QH15)."
        : "Chính quyền địa phương chỉ còn cấp tỉnh và cấp xã; việc giao cho cơ quan không còn nữa sẽ không có người làm.",
    todo:
      facts.kind === "office"
        ? `Thay bằng ${expected ?? ""}; việc chuyên môn thuộc Sở Giáo dục và Đào tạo thì ghi Sở.`
        : `Thay bằng “${expected ?? ""}”.`,
  }),
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
