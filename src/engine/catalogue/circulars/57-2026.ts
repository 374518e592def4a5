import type { Circular } from "../circular";
import { criterion, standard } from "../notation";

const read = {
  source: "thg68, SR_TT57",
  confidence: "medium-high",
  levels: { source: "thg68, SR_TT57", confidence: "medium-high" },
  indicators: { source: "none", confidence: "low" },
} as const;

/** No source tells the wording of the indicators. */
const open = { 1: [], 2: [] } as const;
const medium = { confidence: "medium-high" } as const;
const mandatory = { confidence: "medium-high", isMandatory: true } as const;

/**
 * 57/2026/TT-BGDĐT: 15 criteria, 8 of them mandatory, two levels. Its codes mean other things than the same codes of the circulars of 2018.
 * Aliases are the titles for kindergartens; those of 3.4, 4.1 and of standard 3 are completed from fragments.
 */
export const circular57of2026: Circular = {
  id: "57/2026",
  number: "57/2026/TT-BGDĐT",
  title:
    "Quy định về bảo đảm chất lượng giáo dục đối với cơ sở giáo dục mầm non, cơ sở giáo dục phổ thông, cơ sở giáo dục thường xuyên; công nhận đạt chuẩn quốc gia đối với trường mầm non và trường phổ thông",
  schoolTypes: ["kindergarten", "primary", "secondary"],
  issued: "2026-07-07",
  inForceFrom: "2026-07-07",
  inForceTo: null,
  replacedBy: null,
  guidanceLetter: null,
  levels: [1, 2],
  levelRule: "mandatory-and-share",
  levelRuleSource: "khoản 3 Điều 5; thg68 (medium-high)",
  leastOthers: 5,
  recognition: null,
  cycleYears: 5,
  standards: [
    standard(1, "Quản trị nhà trường và bảo đảm chất lượng", read, [
      criterion("1.1", "Tầm nhìn, sứ mạng/mục tiêu và kế hoạch phát triển", "thg68, SR_TT57", open, medium),
      criterion("1.2", "Cơ cấu tổ chức, phân công nhiệm vụ và phối hợp nội bộ", "thg68, SR_TT57", open, medium),
      criterion("1.3", "Quản lý kế hoạch, nguồn lực, thông tin và dữ liệu", "thg68, SR_TT57", open, mandatory),
      criterion("1.4", "Tự đánh giá, cải tiến chất lượng, công khai và trách nhiệm giải trình", "thg68, SR_TT57", open, mandatory),
    ]),
    standard(2, "Phát triển đội ngũ", read, [
      criterion("2.1", "Cán bộ quản lý cơ sở giáo dục", "thg68, SR_TT57", open, mandatory),
      criterion("2.2", "Giáo viên", "thg68, SR_TT57", open, mandatory),
      criterion("2.3", "Nhân sự hỗ trợ giáo dục", "thg68, SR_TT57", open, medium),
    ]),
    standard(
      3,
      "Thực hiện chương trình, đổi mới phương pháp giáo dục và phát triển người học",
      { ...read, aliases: ["Thực hiện chương trình, đổi mới phương pháp giáo dục và phát triển trẻ em"] },
      [
        criterion("3.1", "Tổ chức thực hiện chương trình giáo dục", "thg68, SR_TT57", open, {
          ...mandatory,
          aliases: ["Tổ chức thực hiện chương trình giáo dục mầm non"],
        }),
        criterion("3.2", "Đổi mới phương pháp giáo dục và theo dõi, đánh giá sự phát triển, tiến bộ của học sinh", "thg68, SR_TT57", open, {
          ...mandatory,
          aliases: ["Đổi mới phương pháp chăm sóc, giáo dục và theo dõi, đánh giá sự phát triển, tiến bộ của trẻ em"],
        }),
        criterion("3.3", "Tổ chức hoạt động giáo dục và phát triển toàn diện", "thg68, SR_TT57", open, medium),
        criterion("3.4", "Quản lý, theo dõi, hỗ trợ học sinh và giáo dục hòa nhập", "thg68, SR_TT57", open, {
          ...medium,
          aliases: ["Quản lý, theo dõi, hỗ trợ trẻ em và giáo dục hòa nhập"],
        }),
        criterion("3.5", "Kết quả học tập, phát triển, rèn luyện và sự tiến bộ của học sinh", "thg68, SR_TT57", open, {
          ...medium,
          aliases: ["Kết quả phát triển và sự tiến bộ của trẻ"],
        }),
      ],
    ),
    standard(4, "Điều kiện giáo dục, môi trường an toàn và phối hợp xã hội", read, [
      criterion("4.1", "Cơ sở vật chất, thiết bị, học liệu và hạ tầng kỹ thuật phục vụ hoạt động giáo dục", "thg68, SR_TT57", open, {
        ...mandatory,
        aliases: ["Cơ sở vật chất, thiết bị, học liệu và hạ tầng kỹ thuật phục vụ nuôi dưỡng, chăm sóc, giáo dục trẻ"],
      }),
      criterion("4.2", "Môi trường giáo dục an toàn, tích cực, hỗ trợ phát triển học sinh", "thg68, SR_TT57", open, {
        ...mandatory,
        aliases: ["Môi trường giáo dục an toàn, sức khỏe và hạnh phúc"],
      }),
      criterion("4.3", "Phối hợp với gia đình, cộng đồng và tổ chức liên quan", "thg68, SR_TT57", open, medium),
    ]),
  ],
  level4: [],
  amendments: [],
  confidence: "medium-high",
  source: "thg68, SR_TT57; chưa đọc bản gốc (vanban.chinhphu.vn docid=218991)",
  isCustom: false,
};
