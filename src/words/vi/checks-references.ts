import type { CheckWords } from "../wording";

/** Văn bản được viện dẫn: lời của nhóm kiểm tra "Văn bản pháp luật". */
export const referencesWords = {
  "reference-malformed": ({ facts, fragment, expected }) => ({
    what: facts.isOnlySpaced
      ? `Số, ký hiệu trong “${fragment ?? ""}” thừa dấu cách.`
      : `“${fragment ?? ""}” không phải cách ghi số, ký hiệu văn bản.`,
    why: facts.isOnlySpaced
      ? "Số, ký hiệu viết liền; có dấu cách thì tìm theo số văn bản không ra."
      : facts.kind === "decree"
        ? "Số, ký hiệu nghị định gồm: số/năm/NĐ-CP; ghi sai thì người đọc không tra được văn bản."
        : "Số, ký hiệu thông tư gồm: số/năm/TT-tên viết tắt của bộ; ghi sai thì người đọc không tra được văn bản.",
    todo: expected === null ? "Đối chiếu với văn bản gốc và ghi lại số, ký hiệu." : `Ghi lại: ${expected}.`,
    fix: `Sửa thành ${expected ?? ""}`,
  }),
  "reference-incomplete": ({ facts, fragment, expected }) => {
    const todo = expected === null ? "Ghi đủ số, năm, cơ quan ban hành và ngày ban hành của văn bản." : `Ghi đủ: ${expected}.`;
    switch (facts.lacks) {
      case "nothing":
        return {
          what: `Sau “${fragment ?? ""}” chưa có số và ký hiệu.`,
          why: "Người đọc không biết căn cứ vào văn bản nào.",
          todo,
        };
      case "year":
        return {
          what: `“${fragment ?? ""}” chưa ghi ${facts.kind === "letter" ? "ký hiệu của" : "năm và"} cơ quan ban hành.`,
          why: "Năm nào, cơ quan nào cũng có văn bản mang số này; lần viện dẫn đầu tiên phải ghi đủ (Nghị định 30/2020/NĐ-CP).",
          todo,
        };
      case "number":
        return {
          what: `${/^căn cứ/i.test(fragment ?? "") ? "" : "Căn cứ "}“${fragment ?? ""}” chưa ghi số và ngày.`,
          why: "Văn bản của cơ quan khác phải ghi số, ký hiệu và ngày ban hành thì mới tra cứu, đối chiếu được (Nghị định 30/2020/NĐ-CP).",
          todo: "Ghi thêm số, ký hiệu, ngày ban hành của văn bản.",
        };
      case "office":
        return {
          what: `“${fragment ?? ""}” chưa ghi cơ quan ban hành.`,
          why: "Nhiều bộ cùng ban hành thông tư mang số và năm này; phần căn cứ phải ghi đủ số, ký hiệu (Nghị định 30/2020/NĐ-CP).",
          todo,
        };
    }
  },
  "reference-wrong": ({ facts, fragment, expected }) => {
    const isKnown = facts.citedTitle === null ? "" : ` ${facts.citedTitle}.`;
    switch (facts.kind) {
      case "number":
        return {
          what: `“${fragment ?? ""}” không phải văn bản về nội dung đang nói.${isKnown}`,
          why: "Viện dẫn nhầm văn bản thì việc làm theo không có căn cứ.",
          todo: expected === null ? "Tra lại số và năm của văn bản." : `Sửa thành ${expected} (${facts.rightTitle ?? ""}).`,
        };
      case "school":
        return {
          what: `“${fragment ?? ""}” không dành cho loại trường ghi ngay sau đó.${isKnown}`,
          why: "Mỗi loại trường có văn bản riêng; số và tên văn bản phải đi với nhau.",
          todo: expected === null ? "Đối chiếu số và tên văn bản." : `Sửa thành ${expected}, hoặc sửa tên loại trường.`,
        };
      case "own-school":
        return {
          what: `“${fragment ?? ""}” không áp dụng cho trường này.${isKnown}`,
          why: "Tiêu chuẩn, tiêu chí của loại trường khác không dùng để đánh giá trường mình.",
          todo: `Căn cứ vào ${expected ?? ""} (${facts.rightTitle ?? ""}).`,
        };
      case "day":
        return {
          what: `“${fragment ?? ""}” không phải ngày ban hành của văn bản này.${isKnown}`,
          why: "Ngày ghi sai làm người đọc nghi là văn bản khác.",
          todo: `Sửa thành ngày ${expected ?? ""}.`,
        };
      case "year":
        return {
          what: `Số văn bản và “${fragment ?? ""}” thuộc hai năm khác nhau.`,
          why: "Số của thông tư, nghị định mang năm ban hành, nên phải trùng năm với ngày ban hành.",
          todo: "Đối chiếu với văn bản gốc, sửa số hoặc ngày.",
        };
      case "body":
        return {
          what: `“${fragment ?? ""}”: cơ quan này không ban hành loại văn bản như vậy.${isKnown}`,
          why: "Nghị định do Chính phủ ban hành, thông tư do bộ trưởng ban hành.",
          todo: "Sửa tên cơ quan ban hành hoặc tên loại văn bản.",
        };
    }
  },
  "reference-outdated": ({ facts, fragment, expected }) =>
    facts.kind === "rank"
      ? {
          what: `“${fragment ?? ""}” là cách gọi theo văn bản đã được thay thế.`,
          why: `${facts.replaced} hết hiệu lực từ ${shown(facts.since)}, thay bằng ${facts.by}.`,
          todo: `Ghi theo quy định hiện hành: ${expected ?? ""}.`,
        }
      : {
          what: `“${fragment ?? ""}” (${facts.title}) đã được thay thế.`,
          why: `Từ ${shown(facts.since)} áp dụng ${facts.by}; văn bản này tính đến ${shown(facts.on)}.`,
          todo: `Viện dẫn ${expected ?? ""} và rà lại nội dung theo văn bản mới.`,
        },
  "circular-superseded": ({ facts, expected }) =>
    facts.kind === "beside"
      ? {
          what: `${facts.cited} vẫn được ghi làm căn cứ bên cạnh ${expected ?? ""}.`,
          why: `Từ 07/07/2026, ${expected ?? ""} thay thế các thông tư 17, 18, 19/2018 và 22/2024; văn bản đã bị thay thế không còn là căn cứ.`,
          todo: `Bỏ căn cứ này, chỉ giữ ${expected ?? ""}.`,
        }
      : facts.kind === "superseded"
        ? {
            what: `Kế hoạch ${facts.schoolYear === null ? "" : `năm học ${facts.schoolYear} `}còn lập theo ${facts.cited}.`,
            why: `Từ 07/07/2026, ${expected ?? ""} thay thế các thông tư 17, 18, 19/2018 và 22/2024: 4 tiêu chuẩn, 15 tiêu chí, 2 mức.`,
            todo: `Lập lại kế hoạch theo ${expected ?? ""}.`,
          }
        : {
            what: `${facts.cited} chưa có hiệu lực vào thời gian của văn bản này${facts.issuedOn === null ? "" : ` (${shown(facts.issuedOn)})`}.`,
            why: "Các thông tư 17, 18, 19/2018 có hiệu lực từ 10/10/2018.",
            todo: "Kiểm tra lại ngày ban hành, năm học hoặc căn cứ.",
          },
} satisfies Partial<CheckWords>;

/** "2024-09-01" → "01/09/2024". */
function shown(day: string): string {
  return day.split("-").toReversed().join("/");
}
