import type { CheckWords } from "../wording";
import { named } from "./naming";

export const contentWords = {
  "content-misplaced": ({ facts, fragment, criterion }) => {
    const words = fragment ?? "";
    switch (facts.kind) {
      case "other":
        return {
          what: `“${words}” là nội dung của ${named(facts.otherCode ?? "")} (${facts.about}), không phải của ${criterion === null ? "tiêu chí này" : named(criterion)}.`,
          why: "Mỗi tiêu chí chỉ xét nội dung của mình; ghi việc của tiêu chí khác thì hạn chế của tiêu chí này vẫn chưa có ai làm.",
          todo: `Chuyển câu này sang ${named(facts.otherCode ?? "")} và ghi nội dung riêng của tiêu chí này.`,
        };
      case "item":
        return {
          what: `“${words}” chưa đúng yêu cầu của mục này.`,
          why: `Mục này yêu cầu “${facts.about}”. Xây dựng kế hoạch mới thì chưa cho thấy mục tiêu đã đạt.`,
          todo: "Ghi việc cần làm để hoàn thành các mục tiêu của chiến lược, kèm cách theo dõi hằng năm.",
        };
      case "answer":
        return {
          what: `Hạn chế nói về ${lacking(facts.about)}, còn giải pháp ghi “${words}”.`,
          why: "Giải pháp không nhằm vào hạn chế thì làm xong việc, hạn chế vẫn còn.",
          todo: "Ghi việc trực tiếp khắc phục hạn chế đã nêu, hoặc bổ sung hạn chế mà giải pháp này nhằm tới.",
        };
    }
  },
  "text-contradictory": ({ facts, fragment }) => ({
    what:
      facts.kind === "plan"
        ? `Hạn chế ghi “${facts.against}”, còn giải pháp ghi “${fragment ?? ""}”.`
        : facts.kind === "room"
          ? `“${fragment ?? ""}” được nói như đã có, nhưng chỗ khác ghi trường còn thiếu “${facts.against}”.`
          : `“${fragment ?? ""}” trái với chỗ khác trong cùng văn bản: “${facts.against}”.`,
    why:
      facts.kind === "plan"
        ? "Việc chưa có thì không thể “tiếp tục”; người đọc không biết đã có kế hoạch hay chưa."
        : `Một văn bản ghi hai ý trái nhau về ${aboutFact(facts.kind)} thì người đọc không biết tin ý nào.`,
    todo:
      facts.kind === "plan"
        ? "Bỏ chữ “tiếp tục”, hoặc sửa lại hạn chế nếu đã có kế hoạch."
        : "Đối chiếu với thực tế của trường rồi sửa một trong hai chỗ.",
  }),
  "text-copied": ({ facts, fragment, criterion }) => {
    const changed = [
      facts.before.length > 0 ? `bỏ “${facts.before.join("”, “")}”` : "",
      facts.after.length > 0 ? `thêm “${facts.after.join("”, “")}”` : "",
    ].filter((part) => part !== "");
    const difference = changed.length === 0 ? "giống hoàn toàn" : `giống ${String(facts.share)}%, chỉ ${changed.join(", ")}`;
    switch (facts.kind) {
      case "adjusted":
        return {
          what: `Nội dung điều chỉnh chép lại kế hoạch đầu năm (${difference}).`,
          why: "Người đọc không thấy đã điều chỉnh việc gì và vì sao.",
          todo: "Ghi rõ nội dung được điều chỉnh và lý do; nếu không điều chỉnh thì ghi “Không điều chỉnh”.",
        };
      case "tallies":
        return {
          what: `Kết quả đánh giá ngoài và kết quả tự đánh giá ghi cùng một số liệu ở mọi mức (${facts.after.join(", ")}).`,
          why: "Hai lần đánh giá khác nhau ít khi cho kết quả trùng khớp; có thể số liệu đã được chép từ phần này sang phần kia.",
          todo: "Đối chiếu với báo cáo của từng lần đánh giá; nếu đúng là trùng thì giữ nguyên.",
        };
      case "prose":
        return {
          what: `Câu “${fragment ?? ""}” được ghi hai lần trong văn bản (${difference}).`,
          why: "Nhiệm vụ của hai bộ phận khác nhau mà ghi cùng một câu thì không rõ ai làm việc gì.",
          todo: "Giữ câu ở một nơi và ghi nhiệm vụ riêng ở nơi còn lại.",
        };
      case "criteria":
        return {
          what: `“${fragment ?? ""}” trùng với nội dung của ${named(facts.other ?? "")}${facts.more > 0 ? ` và ${String(facts.more)} nơi khác` : ""} (${difference}).`,
          why: "Mỗi tiêu chí có yêu cầu riêng; chép nguyên nội dung của tiêu chí khác thì không cải tiến được đúng hạn chế.",
          todo: `Ghi lại nội dung riêng${criterion === null ? "" : ` cho ${named(criterion)}`}, hoặc giữ ở một tiêu chí nếu chỉ là một việc.`,
        };
    }
  },
  "text-misplaced": ({ facts, fragment }) => {
    const words = fragment ?? "";
    switch (facts.kind) {
      case "weakness":
        return {
          what: `“${words}” là hạn chế, không phải giải pháp.`,
          why: "Giải pháp phải nói việc sẽ làm; câu này nói điều chưa làm được nên hạn chế vẫn chưa có cách khắc phục.",
          todo: "Chuyển câu này sang phần hạn chế và ghi việc sẽ làm để khắc phục.",
        };
      case "undone":
        return {
          what: `“${words}” là việc chưa triển khai nhưng ghi ở cột ${facts.field === "done" ? "đã triển khai xong" : "đang triển khai"}.`,
          why: "Ghi sai cột thì việc chưa làm bị tính là đã làm hoặc đang làm.",
          todo: "Chuyển sang cột những công việc chưa triển khai, giữ nguyên lý do.",
        };
      case "measure":
        return {
          what: `“${words}” là giải pháp nhưng ghi ở phần ${facts.field === "people" ? "người thực hiện" : facts.field === "partners" ? "người phối hợp" : "nguồn lực"}.`,
          why:
            facts.field === "resources"
              ? "Phần này phải cho biết kinh phí, người phối hợp hoặc phương tiện cần có."
              : "Phần này phải cho biết ai chịu trách nhiệm, ai cùng làm.",
          todo:
            facts.field === "resources"
              ? "Chuyển câu này sang phần giải pháp; tại đây ghi kinh phí, nguồn hoặc người phối hợp."
              : "Chuyển câu này sang phần giải pháp; tại đây ghi tên hoặc chức danh.",
        };
      case "state":
        return {
          what: `“${words}” là kết quả đã đạt nhưng ghi ở phần mục tiêu.`,
          why: "Mục tiêu là mức cần đạt tới; ghi mức đã đạt thì kế hoạch không có đích.",
          todo: "Ghi mức cần phấn đấu tiếp theo, hoặc chuyển câu này sang phần kết quả đánh giá.",
        };
    }
  },
} satisfies Partial<CheckWords>;

function aboutFact(kind: string): string {
  switch (kind) {
    case "standard":
      return "trình độ chuẩn của đội ngũ";
    case "enough":
      return "số lượng giáo viên";
    case "equipment":
      return "thiết bị dạy học";
    case "funding":
      return "đầu tư của địa phương";
    case "national":
      return "việc đạt chuẩn quốc gia";
    default:
      return "phòng chức năng";
  }
}

function lacking(id: string): string {
  switch (id) {
    case "time":
      return "việc thiếu thời gian";
    case "watching":
      return "việc chưa có cách theo dõi, giám sát";
    case "degree":
      return "trình độ đào tạo";
    case "skill":
      return "năng lực, nghiệp vụ";
    case "people":
      return "việc thiếu người";
    default:
      return "việc thiếu phòng, thiếu chỗ";
  }
}
