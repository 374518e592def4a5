import type { CheckWords } from "../wording";
import { domain } from "./domain";
import { missingCell, named, of } from "./naming";

/** Hàng, cột, tiêu chí và tên gọi: lời của nhóm kiểm tra "Bảng và hàng". */
export const rowsWords = {
  "header-missing": ({ facts }) => ({
    what: "Bảng này không có dòng tiêu đề cột, nên nội dung từng cột phải suy ra từ chính các ô.",
    why:
      facts.columns.length === 0
        ? "Người đọc không biết mỗi cột ghi gì và có thể hiểu sai."
        : `Đang hiểu là: ${facts.columns.map((column, index) => `cột ${column} – ${domain.field[facts.fields[index] ?? "note"]}`).join("; ")}.`,
    todo: "Thêm một dòng tiêu đề phía trên bảng, ghi tên từng cột; nếu cách hiểu trên chưa đúng thì tiêu đề sẽ giúp đọc lại cho đúng.",
  }),
  "header-ambiguous": ({ facts }) =>
    facts.field === null
      ? {
          what: `Chưa rõ cột ${facts.column} ghi nội dung gì.`,
          why: "Tiêu đề không khớp với nội dung nào của kế hoạch, nên các ô trong cột chưa được đưa vào bảng tổng hợp.",
          todo: "Sửa tiêu đề cho rõ (ví dụ: Hạn chế, Giải pháp thực hiện, Người thực hiện, Thời gian), hoặc giữ nguyên nếu cột chỉ để theo dõi riêng.",
        }
      : {
          what: `Cột ${facts.column} và cột ${facts.otherColumn ?? ""} cùng được hiểu là “${domain.field[facts.field]}”.`,
          why: "Hai cột cho một nội dung thì không biết lấy ô nào làm căn cứ.",
          todo: "Đổi tiêu đề một trong hai cột cho rõ nội dung, hoặc gộp hai cột.",
        },
  "criterion-missing": ({ facts }) =>
    facts.isWholeTable
      ? {
          what: `Không hàng nào của bảng này (${facts.rows} hàng) ghi thuộc tiêu chí nào.`,
          why: "Kế hoạch cải tiến được lập và báo cáo theo từng tiêu chí; không có mã tiêu chí thì không tổng hợp được.",
          todo: "Thêm cột “Tiêu chí” và ghi mã cho từng hàng, ví dụ “Tiêu chí 1.4”.",
        }
      : {
          what: "Hàng này không ghi thuộc tiêu chí nào.",
          why: "Không có mã tiêu chí thì hàng không được tính vào tiêu chí nào khi tổng hợp.",
          todo:
            facts.likely === null
              ? "Ghi mã tiêu chí cho hàng này, hoặc gộp hàng với hàng phía trên nếu là phần tiếp theo."
              : `Ghi mã tiêu chí cho hàng này; theo nội dung, có thể là Tiêu chí ${facts.likely}.`,
        },
  "criterion-malformed": ({ facts }) => {
    const read = facts.code === null ? "" : named(facts.code);
    const what = {
      "lost-dot": `Mã tiêu chí thiếu dấu chấm, đang hiểu là ${read}.`,
      "number-for-ten": `Số ở ô này đứng sau tiêu chí số 9 nên đang hiểu là ${read}: Excel đã bỏ chữ số 0 cuối.`,
      date: `Mã tiêu chí đã bị Excel đổi thành ngày tháng, đang hiểu là ${read}.`,
      separator: `Mã tiêu chí viết không đúng cách, đang hiểu là ${read}.`,
    };
    return {
      what: facts.repair === null ? "Không đọc được mã tiêu chí ở ô này." : what[facts.repair],
      why: "Mã tiêu chí gồm số tiêu chuẩn, dấu chấm và số tiêu chí; viết khác đi thì dễ bị tính nhầm sang tiêu chí khác.",
      todo:
        facts.code === null
          ? "Ghi lại mã, ví dụ “Tiêu chí 1.4”."
          : `Sửa lại thành “${read}” nếu đúng; nếu không, ghi mã đúng của hàng này.`,
      fix: `Sửa thành ${read}`,
    };
  },
  "criterion-unknown": ({ facts }) => ({
    what: `Thông tư ${facts.circular} không có ${named(facts.code)}.`,
    why:
      facts.inStandard === 0
        ? "Mã này không thuộc tiêu chuẩn nào của thông tư."
        : facts.code.startsWith("M4.")
          ? `Mức 4 của thông tư có ${facts.inStandard} khoản.`
          : `Tiêu chuẩn ${facts.code.split(".")[0] ?? ""} của thông tư có ${facts.inStandard} tiêu chí.`,
    todo:
      facts.elsewhere.length === 0
        ? "Kiểm tra lại mã tiêu chí của hàng này."
        : `Kiểm tra lại mã, hoặc chọn lại thông tư: mã này có trong Thông tư ${facts.elsewhere.join(", ")}.`,
  }),
  "criterion-misplaced": ({ facts }) => {
    const under = facts.under.join(", ");
    if (facts.kind === "section") {
      return {
        what: `${named(facts.code)} đang đứng dưới phần Mức ${under}.`,
        why: facts.code.startsWith("M4.")
          ? "Các khoản của Mức 4 (Điều 22) được xét riêng."
          : "Phần Mức 4 chỉ gồm các khoản của Điều 22, không gồm các tiêu chí có số tiêu chuẩn.",
        todo: "Chuyển hàng này về đúng phần, hoặc sửa lại mã.",
      };
    }
    if (facts.kind === "tail") {
      return {
        what: `Mã là ${named(facts.code)} nhưng phần ghi sau lại là tiêu chuẩn ${under}.`,
        why: "Số đứng trước dấu chấm của mã chính là số tiêu chuẩn; hai chỗ phải trùng nhau.",
        todo: "Xem lại mã tiêu chí và số tiêu chuẩn, sửa chỗ ghi nhầm.",
      };
    }
    return facts.rows > 1
      ? {
          what: `Tiêu đề ghi Tiêu chuẩn ${under}, nhưng cả ${facts.rows} tiêu chí bên dưới đều thuộc Tiêu chuẩn ${facts.code.split(".")[0] ?? ""}.`,
          why: "Số đứng trước dấu chấm của mã tiêu chí là số tiêu chuẩn.",
          todo: "Sửa lại số tiêu chuẩn ở tiêu đề.",
        }
      : {
          what: `${named(facts.code)} đang đứng dưới Tiêu chuẩn ${under}.`,
          why: "Số đứng trước dấu chấm của mã tiêu chí là số tiêu chuẩn; xếp nhầm chỗ thì tổng hợp theo tiêu chuẩn sẽ sai.",
          todo: "Chuyển hàng này về đúng tiêu chuẩn, hoặc sửa lại mã.",
        };
  },
  "criterion-duplicate": ({ facts }) => ({
    what:
      facts.kind === "action"
        ? `${named(facts.code)} có hai hàng cùng một nội dung.`
        : facts.kind === "mark"
          ? `${named(facts.code)} có hai dòng trong bảng tự đánh giá.`
          : `${named(facts.code)} xuất hiện ở hai chỗ cách nhau trong cùng một phần.`,
    why:
      facts.kind === "mark"
        ? "Mỗi tiêu chí chỉ được tính một lần; đang lấy dòng đầu tiên."
        : "Ghi hai lần dễ bị giao việc, tính kinh phí và báo cáo trùng.",
    todo:
      facts.kind === "place"
        ? "Đưa các hàng của cùng một tiêu chí về cạnh nhau, hoặc sửa mã nếu ghi nhầm."
        : "Bỏ một hàng, hoặc sửa lại nếu hàng này thuộc tiêu chí khác.",
  }),
  "criterion-absent": ({ facts, expected }) =>
    facts.kind === "unplanned"
      ? {
          what: `${named(facts.missing[0] ?? "")} chưa đạt Mức ${facts.level ?? ""} nhưng kế hoạch không có hàng nào về tiêu chí này.`,
          why: `Nhà trường chỉ đạt Mức ${facts.level ?? ""} khi mọi tiêu chí có mức này đều đạt.`,
          todo: "Bổ sung nội dung cải tiến cho tiêu chí này, hoặc nêu rõ lý do chưa thực hiện trong năm học.",
        }
      : {
          what: `Bảng thiếu ${facts.missing.map(named).join(", ")}${facts.after === null ? "" : `: sau ${facts.after} không có hàng tiếp theo`}.`,
          why: "Bảng liệt kê lần lượt các tiêu chí nhưng bị ngắt quãng ở đây, có thể mất một trang khi sao chép.",
          todo: `Bổ sung: ${expected ?? facts.missing.join(", ")}.`,
        },
  "title-wrong": ({ facts }) => ({
    what: facts.isEmpty
      ? `Tiêu chuẩn ${facts.code} chưa ghi tên.`
      : facts.of === null
        ? `“${facts.typed}” không phải tên của ${of(facts.kind, facts.code)}.`
        : `Tên ghi ở đây là của ${of(facts.kind, facts.of)}, không phải của ${of(facts.kind, facts.code)}.`,
    why: facts.isEmpty
      ? "Các tiêu chuẩn khác trong bảng đều có tên; thiếu tên thì người đọc phải tự tra thông tư."
      : "Mã và tên không khớp thì người đọc không biết hàng này nói về nội dung nào.",
    todo: `Ghi lại tên theo thông tư: “${facts.official}”.`,
  }),
  "title-of-other-circular": ({ facts }) => ({
    what: `Tên ${of(facts.kind, facts.code)} ở đây lấy từ Thông tư ${facts.otherCircular} (${facts.otherSchools.map((type) => domain.schoolType[type]).join(", ")}).`,
    why: `Kế hoạch này theo Thông tư ${facts.circular}; mỗi loại trường có bộ tiêu chí riêng.`,
    todo: `Ghi lại tên theo Thông tư ${facts.circular}: “${facts.official}”.`,
  }),
  "row-split": ({ facts }) =>
    facts.isProse
      ? {
          what: `Dòng ${facts.row} là phần tiếp theo của câu ở dòng ${facts.joinedTo}, bị tách ra khi sang trang.`,
          why: "Câu bị cắt đôi thì người đọc khó theo dõi và in ra bị ngắt dòng giữa chừng.",
          todo: "Gộp hai dòng thành một câu trọn vẹn.",
        }
      : {
          what: `Dòng ${facts.row} là phần tiếp theo của dòng ${facts.joinedTo}, bị tách ra khi sang trang; hai phần đã được đọc chung.`,
          why: "Để tách rời thì lọc, sắp xếp và đếm trong Excel sẽ sai.",
          todo: "Gộp nội dung vào một dòng nếu còn dùng tiếp bảng này.",
        },
  "text-truncated": ({ facts }) =>
    facts.kind === "head"
      ? {
          what: `Phần đầu của hàng này bị mất, chỉ còn từ “${facts.words}”.`,
          why: "Không có mã tiêu chí và phần mở đầu thì hàng không được tính vào tiêu chí nào.",
          todo:
            facts.likely === null
              ? "Bổ sung phần còn thiếu từ văn bản gốc."
              : `Bổ sung phần còn thiếu từ văn bản gốc; theo nội dung, có thể là Tiêu chí ${facts.likely}.`,
        }
      : facts.kind === "start"
        ? {
            what: `Nội dung bắt đầu từ giữa câu: “${facts.words} …”; phần đầu đã mất.`,
            why: "Câu mất phần đầu thì chưa rõ việc phải làm; thường do mất một trang khi sao chép.",
            todo: "Bổ sung phần còn thiếu từ văn bản gốc.",
          }
        : {
            what: `Nội dung dừng giữa câu: “… ${facts.words}”.`,
            why: "Câu chưa hết thì chưa rõ việc phải làm; có thể phần sau đã mất khi sao chép.",
            todo: "Bổ sung phần còn thiếu từ văn bản gốc.",
          },
  "self-assessment-missing": ({ facts, criterion }) => ({
    what: `${criterion === null ? "Hàng này" : named(criterion)} chưa ghi kết quả tự đánh giá.`,
    why: `${facts.filled}/${facts.rows} hàng của bảng có kết quả; thiếu thì không biết tiêu chí đang ở mức nào.`,
    todo: "Ghi kết quả tự đánh giá của tiêu chí, ví dụ “Tự đánh giá: Đạt Mức 2”.",
  }),
  "period-missing": missingCell(
    "thời gian thực hiện",
    "Không có thời gian thì không theo dõi được tiến độ.",
    "Ghi thời gian bắt đầu và hoàn thành.",
  ),
  "owner-missing": missingCell(
    "người thực hiện",
    "Không có người chịu trách nhiệm thì việc dễ bị bỏ sót.",
    "Ghi rõ người hoặc bộ phận phụ trách.",
  ),
  "resources-missing": missingCell(
    "điều kiện, nguồn lực thực hiện",
    "Kế hoạch cần cho thấy việc này dựa vào điều kiện nào.",
    "Ghi điều kiện thực hiện; nếu không cần thêm thì ghi “Không”.",
  ),
  "budget-missing": missingCell(
    "kinh phí",
    "Ô trống không cho biết là không cần kinh phí hay chưa dự toán.",
    "Ghi số tiền dự kiến; nếu không cần thì ghi 0.",
  ),
  "weakness-missing": missingCell(
    "hạn chế cần khắc phục",
    "Giải pháp phải gắn với một hạn chế cụ thể.",
    "Ghi hạn chế mà giải pháp này khắc phục.",
  ),
  "solution-missing": missingCell(
    "giải pháp, công việc thực hiện",
    "Chưa có giải pháp thì hạn chế nêu ra chưa được xử lý.",
    "Ghi việc sẽ làm.",
  ),
  "row-empty": ({ facts, criterion }) => ({
    what:
      facts.rows > 1
        ? `${facts.rows} hàng của bảng chỉ có mã tiêu chí, chưa có nội dung.`
        : facts.words === null
          ? `${criterion === null ? "Hàng này" : named(criterion)} chưa có nội dung nào.`
          : `${criterion === null ? "Hàng này" : named(criterion)} chỉ ghi “${facts.words}”.`,
    why: "Mỗi tiêu chí đưa vào kế hoạch cần có việc làm, người thực hiện và thời gian.",
    todo: "Bổ sung nội dung, hoặc bỏ hàng nếu năm nay không cải tiến tiêu chí này.",
  }),
  "section-missing": ({ facts }) =>
    facts.kind === "heading"
      ? {
          what: `Phần đầu văn bản chưa có ${facts.missing.map((part) => headingParts.get(part) ?? part).join("; ")}.`,
          why: "Theo Nghị định 30/2020/NĐ-CP (Điều 8), đây là các thành phần bắt buộc của văn bản hành chính.",
          todo: "Bổ sung trước khi trình ký; có thể điền ở trang Hồ sơ để dùng cho báo cáo.",
        }
      : facts.kind === "ending"
        ? {
            what: `Phần cuối văn bản chưa có ${facts.missing.map((part) => headingParts.get(part) ?? part).join("; ")}.`,
            why: "Theo Nghị định 30/2020/NĐ-CP (Điều 8), đây là các thành phần bắt buộc; văn bản không có người ký thì chưa có hiệu lực.",
            todo: "Bổ sung phần còn thiếu ở cuối văn bản, hoặc tìm lại trang cuối nếu bị mất khi chuyển đổi.",
          }
        : {
            what: `Báo cáo chưa nói đến ${facts.kind === "levels" ? "Mức" : "Tiêu chuẩn"} ${facts.missing.join(", ")}.`,
            why: "Báo cáo kết quả cần đủ các phần của kế hoạch, kể cả phần không có nội dung cải tiến.",
            todo: "Bổ sung kết quả của phần này, hoặc ghi rõ là không có nội dung cải tiến.",
          },
} satisfies Partial<CheckWords>;

const headingParts: ReadonlyMap<string, string> = new Map([
  ["number", "số, ký hiệu"],
  ["date", "địa danh, ngày tháng"],
  ["school", "tên trường"],
  ["motto", "Quốc hiệu và Tiêu ngữ"],
  ["signer", "chức vụ, chữ ký và họ tên người ký"],
  ["recipients", "nơi nhận"],
]);
