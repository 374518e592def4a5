import type { Circular } from "../circular";
import { criterion, standard } from "../notation";

const read = {
  levels: { source: "EQV, SR_MN, page_mntanphu, memory", confidence: "high" },
  indicators: { source: "EQV, SR_MN", confidence: "high" },
} as const;

/** 19/2018/TT-BGDĐT: 25 criteria; denominators 25/25/19 at Mức 1, 2, 3. As published: what Thông tư 22/2024 changed stands in 22-2024.ts. */
export const circular19of2018: Circular = {
  id: "19/2018",
  number: "19/2018/TT-BGDĐT",
  title: "Quy định về kiểm định chất lượng giáo dục và công nhận đạt chuẩn quốc gia đối với trường mầm non",
  schoolTypes: ["kindergarten"],
  issued: "2018-08-22",
  inForceFrom: "2018-10-10",
  inForceTo: "2026-07-06",
  replacedBy: "57/2026/TT-BGDĐT",
  guidanceLetter: "5942/BGDĐT-QLCL",
  levels: [1, 2, 3],
  levelRule: "every-criterion",
  levelRuleSource: "Điều 6; memory, EQV, S4",
  cycleYears: 5,
  leastOthers: null,
  recognition: {
    accreditationUpTo: 4,
    nationalStandard: [
      { grade: 1, fromLevel: 2 },
      { grade: 2, fromLevel: 3 },
    ],
    confidence: "high",
    source: "memory",
  },
  standards: [
    standard(
      1,
      "Tổ chức và quản lý nhà trường",
      {
        ...read,
        source: "EQV, SR_MN, page_mntanphu",
        confidence: "high",
        articles: ["khoản # Điều 7", "khoản # Điều 12", "khoản # Điều 17"],
      },
      [
        criterion("1.1", "Phương hướng, chiến lược xây dựng và phát triển nhà trường", "EQV, SR_MN", {
          1: [
            "Khớp mục tiêu giáo dục, điều kiện địa phương và nguồn lực",
            "Lập thành văn bản, cấp trên phê duyệt",
            "Công khai bằng niêm yết, website hoặc truyền thông",
          ],
          2: ["Có cách giám sát việc thực hiện chiến lược"],
          3: ["Rà soát định kỳ; các bên liên quan cùng xây dựng"],
        }),
        criterion(
          "1.2",
          "Hội đồng trường (Hội đồng quản trị đối với trường tư thục) và các hội đồng khác",
          "EQV, SR_MN",
          {
            1: ["Thành lập đúng quy định", "Làm đúng chức năng, nhiệm vụ, quyền hạn", "Định kỳ rà soát, đánh giá hoạt động"],
            2: ["Hiệu quả, nâng chất lượng nuôi dưỡng, chăm sóc, giáo dục"],
          },
          { aliases: ["Hội đồng trường và các hội đồng khác"] },
        ),
        criterion("1.3", "Tổ chức Đảng Cộng sản Việt Nam, các đoàn thể và tổ chức khác trong nhà trường", "EQV, SR_MN", {
          1: ["Đoàn thể có cơ cấu đúng quy định", "Đoàn thể hoạt động đúng quy định", "Hằng năm rà soát, đánh giá"],
          2: ["Chi bộ: 5 năm có 1 năm hoàn thành tốt", "Đoàn thể đóng góp tích cực"],
          3: ["Chi bộ: 5 năm có 2 năm hoàn thành tốt", "Đoàn thể đóng góp hiệu quả cho trường, cộng đồng"],
        }),
        criterion("1.4", "Hiệu trưởng, phó hiệu trưởng, tổ chuyên môn và tổ văn phòng", "EQV, SR_MN", {
          1: ["Đủ hiệu trưởng và phó hiệu trưởng", "Tổ chuyên môn, tổ văn phòng đúng cơ cấu", "Các tổ có kế hoạch, làm đúng nhiệm vụ"],
          2: ["Mỗi năm ít nhất một chuyên đề chuyên môn", "Hoạt động tổ được rà soát, điều chỉnh"],
          3: ["Hoạt động của tổ góp phần nâng chất lượng", "Chuyên đề chuyên môn mang lại hiệu quả"],
        }),
        criterion(
          "1.5",
          "Tổ chức nhóm trẻ và lớp mẫu giáo",
          "EQV, SR_MN",
          {
            1: ["Chia nhóm, lớp theo độ tuổi (hoặc ghép)", "Học 02 buổi/ngày", "Mỗi lớp tối đa 02 trẻ cùng dạng khuyết tật"],
            2: ["Số trẻ không vượt quy định, chia theo tuổi"],
            3: ["Không quá 20 nhóm, lớp"],
          },
          { aliases: ["Tuyển sinh, tổ chức nhóm trẻ và lớp mẫu giáo"] },
        ),
        criterion("1.6", "Quản lý hành chính, tài chính và tài sản", "EQV, SR_MN", {
          1: [
            "Lưu trữ hồ sơ đúng quy định",
            "Dự toán, thu chi, công khai, tự kiểm tra đúng quy định",
            "Dùng tài chính, tài sản đúng mục đích, hiệu quả",
          ],
          2: ["Ứng dụng CNTT trong quản lý hành chính, tài chính", "5 năm không sai phạm theo thanh tra, kiểm toán"],
          3: ["Có kế hoạch ngắn, trung, dài hạn tạo nguồn tài chính"],
        }),
        criterion(
          "1.7",
          "Quản lý cán bộ, giáo viên và nhân viên",
          "EQV, SR_MN",
          {
            1: ["Có kế hoạch bồi dưỡng đội ngũ", "Phân công, sử dụng người rõ ràng, hợp lý", "Đội ngũ được bảo đảm quyền lợi"],
            2: ["Có biện pháp phát huy năng lực đội ngũ"],
          },
          { aliases: ["Quản lý cán bộ quản lý, giáo viên và nhân viên"] },
        ),
        criterion("1.8", "Quản lý các hoạt động giáo dục", "EQV, SR_MN", {
          1: ["Kế hoạch giáo dục đúng quy định, hợp thực tế", "Thực hiện đủ kế hoạch giáo dục", "Kịp thời rà soát, điều chỉnh kế hoạch"],
          2: ["Chỉ đạo nuôi dưỡng, chăm sóc được đánh giá hiệu quả"],
        }),
        criterion("1.9", "Thực hiện quy chế dân chủ cơ sở", "EQV, SR_MN", {
          1: [
            "Đội ngũ được góp ý kế hoạch, nội quy, quy chế",
            "Giải quyết khiếu nại, tố cáo, phản ánh đúng luật",
            "Hằng năm có báo cáo dân chủ cơ sở",
          ],
          2: ["Giám sát dân chủ công khai, minh bạch, hiệu quả"],
        }),
        criterion(
          "1.10",
          "Đảm bảo an ninh trật tự, an toàn trường học",
          "EQV, SR_MN",
          {
            1: [
              "Có phương án an ninh, an toàn, phòng dịch, bạo lực…",
              "Có kênh tiếp nhận phản ánh; người trong trường an toàn",
              "Không kỳ thị, bạo lực, vi phạm bình đẳng giới",
            ],
            2: ["Mọi người được phổ biến, thực hiện phương án an toàn", "Thường xuyên kiểm tra, ngăn chặn bạo lực, mất an ninh"],
          },
          { aliases: ["Bảo đảm an ninh trật tự, an toàn trường học"] },
        ),
      ],
    ),
    standard(
      2,
      "Cán bộ quản lý, giáo viên, nhân viên",
      {
        ...read,
        source: "EQV, SR_MN, page_mntanphu",
        confidence: "high",
        articles: ["khoản # Điều 8", "khoản # Điều 13", "khoản # Điều 18"],
      },
      [
        criterion("2.1", "Đối với hiệu trưởng, phó hiệu trưởng", "EQV, SR_MN", {
          1: ["Đạt tiêu chuẩn chức danh", "Đạt chuẩn hiệu trưởng trở lên", "Được bồi dưỡng chuyên môn, quản lý giáo dục"],
          2: ["5 năm có 2 năm chuẩn hiệu trưởng mức khá", "Bồi dưỡng lý luận chính trị; được đội ngũ tín nhiệm"],
          3: ["5 năm đều khá trở lên, có 1 năm tốt"],
        }),
        criterion("2.2", "Đối với giáo viên", "EQV, SR_MN", {
          1: ["Đủ số lượng, cơ cấu giáo viên", "100% đạt chuẩn trình độ", "Ít nhất 95% đạt chuẩn nghề nghiệp"],
          2: [
            "Trên chuẩn từ 55% (khó khăn 40%), tăng dần",
            "5 năm: 100% đạt, 60% khá (khó khăn 50%)",
            "5 năm không bị kỷ luật cảnh cáo trở lên",
          ],
          3: ["Trên chuẩn từ 65% (khó khăn 50%)", "5 năm: 80% khá, 30% tốt (khó khăn 70/20)"],
        }),
        criterion("2.3", "Đối với nhân viên", "EQV, SR_MN", {
          1: ["Có nhân viên hoặc giáo viên kiêm nhiệm", "Phân công hợp năng lực", "Hoàn thành nhiệm vụ"],
          2: ["Đủ số lượng, cơ cấu nhân viên", "5 năm không bị kỷ luật cảnh cáo trở lên"],
          3: ["Trình độ đáp ứng vị trí việc làm", "Hằng năm tham gia đủ tập huấn, bồi dưỡng"],
        }),
      ],
    ),
    standard(
      3,
      "Cơ sở vật chất và thiết bị dạy học",
      {
        ...read,
        source: "EQV, SR_MN, page_mntanphu",
        confidence: "high",
        articles: ["khoản # Điều 9", "khoản # Điều 14", "khoản # Điều 19"],
      },
      [
        criterion("3.1", "Diện tích, khuôn viên và sân vườn", "EQV, SR_MN", {
          1: ["Diện tích đất/sàn mỗi trẻ đạt tối thiểu", "Có cổng, biển tên, rào; khuôn viên an toàn", "Có sân chơi, hiên chơi, cây xanh"],
          2: [
            "Diện tích công trình, sân vườn đúng quy định",
            "Tường bao, sân lớp, cây xanh, vườn cây",
            "Đủ đồ chơi ngoài trời; rào chắn ao hồ",
          ],
          3: ["Sân vườn có khu vận động, đủ thiết bị ngoài trời"],
        }),
        criterion("3.2", "Khối phòng nhóm trẻ, lớp mẫu giáo và khối phòng phục vụ học tập", "EQV, SR_MN", {
          1: ["Số phòng khớp số nhóm, lớp", "Có phòng sinh hoạt, ngủ, thể chất/nghệ thuật hoặc đa năng", "Có đèn, quạt, tủ hồ sơ"],
          2: ["Các phòng đạt chuẩn theo quy định", "Đủ tủ, kệ, giá, sắp xếp an toàn"],
          3: ["Có phòng ngoại ngữ, tin học, âm nhạc riêng"],
        }),
        criterion("3.3", "Khối phòng hành chính - quản trị", "EQV, SR_MN", {
          1: ["Có các phòng theo quy định", "Có trang thiết bị tối thiểu", "Khu để xe hợp lý, an toàn"],
          2: ["Diện tích đúng quy định", "Khu để xe có mái che"],
          3: ["Đủ phòng theo tiêu chuẩn thiết kế quốc gia"],
        }),
        criterion("3.4", "Khối phòng tổ chức ăn", "EQV, SR_MN", {
          1: ["Bếp kiên cố hoặc bán kiên cố", "Kho thực phẩm chia khu, vệ sinh", "Có tủ lạnh lưu mẫu"],
          2: ["Bếp theo Điều lệ trường mầm non"],
          3: ["Bếp theo tiêu chuẩn thiết kế quốc gia"],
        }),
        criterion("3.5", "Thiết bị, đồ dùng, đồ chơi", "EQV, SR_MN", {
          1: ["Đủ thiết bị, đồ chơi tối thiểu", "Đồ tự làm an toàn, có tính giáo dục", "Hằng năm kiểm kê, sửa chữa"],
          2: ["Máy tính nối Internet", "Đủ thiết bị dạy học theo quy định", "Hằng năm bổ sung, có đồ tự làm"],
          3: ["Đồ tự làm được khai thác hiệu quả"],
        }),
        criterion("3.6", "Khu vệ sinh, hệ thống cấp thoát nước", "EQV, SR_MN", {
          1: ["Nhà vệ sinh sạch, thuận cho trẻ khuyết tật", "Có thoát nước, nước sạch", "Thu gom rác, xử lý chất thải"],
          2: ["Nhà vệ sinh thuận tiện, đúng quy định", "Nước, chất thải đáp ứng quy định Bộ GDĐT, Bộ Y tế"],
        }),
      ],
    ),
    standard(
      4,
      "Quan hệ giữa nhà trường, gia đình và xã hội",
      {
        ...read,
        source: "EQV, SR_MN, page_mntanphu",
        confidence: "high",
        articles: ["khoản # Điều 10", "khoản # Điều 15", "khoản # Điều 20"],
      },
      [
        criterion(
          "4.1",
          "Ban đại diện cha mẹ trẻ",
          "EQV, SR_MN",
          {
            1: ["Thành lập, hoạt động theo Điều lệ Ban đại diện", "Có kế hoạch theo năm học", "Thực hiện kế hoạch đúng tiến độ"],
            2: ["Phối hợp hiệu quả với trường, tuyên truyền tới phụ huynh"],
            3: ["Phối hợp hiệu quả với trường và xã hội theo Điều lệ"],
          },
          { aliases: ["Ban đại diện cha mẹ học sinh"] },
        ),
        criterion(
          "4.2",
          "Công tác tham mưu cấp ủy đảng, chính quyền và phối hợp với các tổ chức, cá nhân của nhà trường",
          "EQV, SR_MN",
          {
            1: [
              "Tham mưu để thực hiện kế hoạch giáo dục",
              "Tuyên truyền chủ trương, mục tiêu, kế hoạch giáo dục",
              "Huy động, dùng nguồn lực hợp pháp đúng quy định",
            ],
            2: ["Tham mưu tạo điều kiện thực hiện chiến lược", "Phối hợp tổ chức lễ hội, sự kiện theo kế hoạch"],
            3: ["Trường trở thành trung tâm văn hóa, giáo dục địa phương"],
          },
          { aliases: ["Công tác tham mưu cấp uỷ Đảng, chính quyền và phối hợp với các tổ chức, cá nhân của nhà trường"] },
        ),
      ],
    ),
    standard(
      5,
      "Hoạt động và kết quả nuôi dưỡng, chăm sóc, giáo dục trẻ",
      {
        ...read,
        source: "EQV, SR_MN, page_mntanphu",
        confidence: "high",
        articles: ["khoản # Điều 11", "khoản # Điều 16", "khoản # Điều 21"],
      },
      [
        criterion("5.1", "Thực hiện Chương trình giáo dục mầm non", "EQV, SR_MN", {
          1: ["Thực hiện chương trình theo kế hoạch", "Phát triển chương trình hợp điều kiện trường", "Định kỳ rà soát, điều chỉnh"],
          2: ["Thực hiện chương trình bảo đảm chất lượng", "Phát triển chương trình hợp văn hóa, nhu cầu trẻ"],
          3: ["Phát triển chương trình có tham khảo nước ngoài", "Hằng năm tổng kết, cải tiến nội dung, phương pháp"],
        }),
        criterion("5.2", "Tổ chức hoạt động nuôi dưỡng, chăm sóc và giáo dục trẻ", "EQV, SR_MN", {
          1: ["Phương pháp linh hoạt, hợp trẻ", "Môi trường cho trẻ chơi, trải nghiệm", "Hình thức giáo dục đa dạng"],
          2: ["Tổ chức thực hành, khám phá môi trường"],
          3: ["Môi trường trong, ngoài lớp kích thích trẻ chơi mà học"],
        }),
        criterion("5.3", "Kết quả nuôi dưỡng và chăm sóc sức khỏe", "EQV, SR_MN", {
          1: ["Phối hợp y tế chăm sóc trẻ", "100% trẻ khám, cân đo, theo biểu đồ", "Từ 80% trẻ suy dinh dưỡng, béo phì cải thiện"],
          2: ["Tư vấn sức khỏe cho cha mẹ", "Bữa ăn cân đối dinh dưỡng", "100% trẻ suy dinh dưỡng, béo phì được can thiệp"],
          3: ["Từ 95% trẻ phát triển bình thường"],
        }),
        criterion("5.4", "Kết quả giáo dục", "EQV, SR_MN", {
          1: ["Chuyên cần 90% trẻ 5 tuổi, 85% dưới 5", "Từ 85% trẻ 5 tuổi hoàn thành chương trình", "Quan tâm trẻ khuyết tật, khó khăn"],
          2: ["Chuyên cần 95% trẻ 5 tuổi, 90% dưới 5", "Từ 95% trẻ 5 tuổi hoàn thành chương trình", "Từ 80% trẻ khuyết tật tiến bộ"],
          3: ["Từ 97% trẻ 5 tuổi hoàn thành chương trình", "Từ 85% trẻ khuyết tật tiến bộ"],
        }),
      ],
    ),
  ],
  level4: [
    {
      number: 1,
      clause: "khoản 1 Điều 22",
      gist: "Phát triển chương trình mầm non theo mô hình tiên tiến",
      confidence: "high",
      source: "EQV, memory, SR_MN",
    },
    {
      number: 2,
      clause: "khoản 2 Điều 22",
      gist: "Từ 90% giáo viên khá, 40% tốt (khó khăn 80/30)",
      confidence: "high",
      source: "EQV, memory, SR_MN",
    },
    {
      number: 3,
      clause: "khoản 3 Điều 22",
      gist: "Sân vườn, khu chơi đạt chuẩn; nhiều góc chơi, trải nghiệm",
      confidence: "high",
      source: "EQV, memory, SR_MN",
    },
    {
      number: 4,
      clause: "khoản 4 Điều 22",
      gist: "100% kiên cố; thiết bị hiện đại; có 02 môn thể thao",
      confidence: "high",
      source: "EQV, memory, SR_MN",
    },
    {
      number: 5,
      clause: "khoản 5 Điều 22",
      gist: "5 năm: hoàn thành mọi mục tiêu của chiến lược",
      confidence: "high",
      source: "EQV, memory, SR_MN",
    },
    {
      number: 6,
      clause: "khoản 6 Điều 22",
      gist: "Ít nhất 2/5 năm vượt trội trường tương đồng, được công nhận",
      confidence: "high",
      source: "EQV, memory, SR_MN",
    },
  ],
  amendments: [],
  confidence: "high",
  source: "số, ngày, tên: SR_MN, EQV, memory; hiệu lực: memory (medium-high)",
  isCustom: false,
};
