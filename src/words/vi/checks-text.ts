import type { CheckWords } from "../wording";

const q = (words: string | null): string => `“${words ?? ""}”`;

/** Chữ, từ và vết thừa: lời của nhóm kiểm tra "Văn bản". */
export const textWords = {
  "text-decomposed": ({ facts, fragment }) => ({
    what: facts.isWhole
      ? `Ô này lưu chữ và dấu tách rời nhau (${facts.marks} dấu).`
      : `Từ ${q(fragment)} trở đi có chữ và dấu lưu tách rời nhau (${facts.marks} dấu).`,
    why: "Nhìn thì giống hệt nhưng tìm kiếm, COUNTIF và lọc theo cột sẽ bỏ sót ô này.",
    todo: "Chuyển ô sang Unicode dựng sẵn; nội dung không thay đổi.",
    fix: "Chuyển sang Unicode dựng sẵn",
  }),
  "text-homoglyph": ({ facts, fragment, expected }) => ({
    what: `Trong ${q(fragment)}, chữ “${facts.letter}” không phải là chữ “${facts.right}” của tiếng Việt${facts.count > 1 ? ` (ô này có ${facts.count} từ như vậy)` : ""}.`,
    why: "Hai chữ trông giống nhau nhưng máy coi là khác, nên tìm kiếm và sắp xếp sẽ sai.",
    todo: `Thay bằng ${q(expected)}.`,
    fix: `Thay bằng chữ “${facts.right}”`,
  }),
  "text-legacy-font": ({ expected }) => ({
    what: "Ô này gõ bằng bảng mã cũ (TCVN3 hoặc VNI).",
    why: "Máy không cài phông chữ cũ sẽ hiện ra ký tự lạ; Nghị định 30/2020/NĐ-CP quy định dùng Unicode.",
    todo: `Chuyển sang Unicode: ${q(expected)}.`,
    fix: "Chuyển cả ô sang Unicode",
  }),
  "text-spacing": ({ facts, fragment, expected }) => ({
    what:
      facts.kind === "odd"
        ? `${q(fragment)} có khoảng trắng đặc biệt (không phải dấu cách thường).`
        : facts.kind === "invisible"
          ? `${q(fragment)} có ký tự ẩn xen giữa.`
          : `${q(fragment)} có hai dấu cách liền nhau${facts.count > 1 ? ` (ô này có ${facts.count} chỗ)` : ""}.`,
    why: "Cùng một cụm từ mà khác khoảng trắng thì Excel không tìm thấy và không gộp được.",
    todo: `Chỉ để một dấu cách thường giữa hai từ: ${q(expected)}.`,
    fix: "Sửa khoảng trắng trong ô",
  }),
  "text-spelling": ({ facts, fragment, expected }) => {
    const fix = `Sửa thành ${q(expected)}`;
    const check = expected === null ? "Xem lại cách viết của từ này." : `Sửa thành ${q(expected)}.`;
    switch (facts.kind) {
      case "syllable":
        return {
          what: `${q(fragment)} không phải là một tiếng trong tiếng Việt.`,
          why: "Có thể gõ nhầm chữ hoặc nhầm dấu.",
          todo: check,
          fix,
        };
      case "glued":
        return { what: `${q(fragment)} là hai tiếng viết liền.`, why: "Thiếu dấu cách thì không tìm được từ này.", todo: check, fix };
      case "abbreviation":
        return {
          what: `${q(fragment)} thiếu nét ngang của chữ Đ.`,
          why: `Chữ viết tắt thường dùng là ${q(facts.right)}.`,
          todo: check,
          fix,
        };
      case "term":
        return {
          what: `${q(fragment)} viết chưa đúng, thường viết là ${q(expected)}.`,
          why: "Có thể nhầm dấu, nhầm chữ hoặc sót một tiếng.",
          todo: check,
          fix,
        };
      case "doubled":
        return { what: `${q(fragment)} có dấu câu lặp.`, why: "Một chỗ ngắt chỉ cần một dấu câu.", todo: check, fix };
      case "space-before":
        return { what: `${q(fragment)} có dấu cách trước dấu câu.`, why: "Dấu câu viết liền với từ đứng trước.", todo: check, fix };
      case "small-after-stop":
        return {
          what: `Sau dấu chấm trong ${q(fragment)} không viết hoa.`,
          why: "Đầu câu phải viết hoa; nếu câu chưa hết thì thay dấu chấm bằng dấu phẩy.",
          todo: `Viết ${q(expected)}, hoặc thay dấu chấm bằng dấu phẩy.`,
          fix,
        };
    }
  },
  "text-duplicate": ({ facts, fragment, expected }) =>
    facts.kind === "heading"
      ? {
          what: `Mục ${q(fragment)} trùng tên với một mục ở trên.`,
          why: "Hai mục cùng tên thường là do dán lại từ văn bản khác; số liệu hai nơi dễ mâu thuẫn.",
          todo: "Gộp hai mục, hoặc bỏ mục dán thừa rồi đánh số lại.",
        }
      : {
          what: `${q(fragment)} bị lặp.`,
          why: "Câu thừa chữ, người đọc phải đoán ý.",
          todo: `Chỉ để lại ${q(expected)}.`,
          fix: `Chỉ để lại ${q(expected)}`,
        },
  "template-leftover": ({ facts, fragment, expected }) => {
    switch (facts.kind) {
      case "markup":
        return {
          what: `${q(fragment)} còn ký hiệu định dạng của phần mềm khác.`,
          why: "In ra giấy, các ký hiệu này hiện nguyên như chữ.",
          todo: expected === null ? "Xóa ký hiệu định dạng." : `Ghi lại: ${q(expected)}.`,
          fix: `Sửa thành ${q(expected)}`,
        };
      case "bookmark":
        return {
          what: `${q(fragment)} là thông báo lỗi của Word.`,
          why: "Chỗ này vốn là một tham chiếu nay không còn nơi đến.",
          todo: "Ghi lại nội dung mà tham chiếu trỏ tới.",
        };
      case "gap":
        return {
          what: `Chỗ trống ${q(fragment)} của mẫu chưa điền.`,
          why: "Nội dung để trống thì kế hoạch chưa thực hiện và chưa kiểm tra được.",
          todo: "Điền nội dung, hoặc bỏ cụm này nếu không cần.",
        };
      case "choice":
        return {
          what: `${q(fragment)} là các phương án của mẫu, chưa chọn.`,
          why: "Người đọc không biết trường thuộc trường hợp nào.",
          todo: "Chỉ để lại phương án đúng với trường.",
        };
      case "instruction":
        return {
          what: `${q(fragment)} là lời hướng dẫn ghi của mẫu.`,
          why: "Lời hướng dẫn không phải là nội dung của kế hoạch.",
          todo: "Xóa lời hướng dẫn sau khi đã ghi nội dung.",
        };
      case "prompt":
        return {
          what: `${q(fragment)} là lời nhắc của mẫu, còn lại trong ${facts.cells} ô.`,
          why: "Lời nhắc lặp ở từng dòng làm nội dung công việc khó đọc.",
          todo: "Xóa lời nhắc ở các ô, chỉ giữ nội dung công việc.",
        };
    }
  },
  "text-unread": ({ facts, fragment }) => ({
    what: facts.isProgram
      ? `${q(fragment)} là dòng do phần mềm quét tự ghi vào trang, không phải là nội dung.`
      : facts.cells === 1
        ? `${q(fragment)} không phải là nội dung, có thể là vết của con dấu khi quét văn bản.`
        : `${q(fragment)} và ${facts.cells - 1} ô kề đó không phải là nội dung, có thể là vết của con dấu khi quét văn bản.`,
    why: "Các mảnh chữ này xen giữa hàng, làm sai khi lọc và đếm.",
    todo: "Xóa các ô này.",
  }),
} satisfies Partial<CheckWords>;
