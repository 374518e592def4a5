import type { Circular } from "../circular";
import { criterion, standard } from "../notation";

const read = {
  levels: { source: "EQV, memory", confidence: "medium-high" },
  indicators: { source: "EQV", confidence: "medium-high" },
} as const;

/** 18/2018/TT-BGDĐT: 28 criteria; denominators 28/28/20 at Mức 1, 2, 3. As published: what Thông tư 22/2024 changed stands in 22-2024.ts. */
export const circular18of2018: Circular = {
  id: "18/2018",
  number: "18/2018/TT-BGDĐT",
  title:
    "Quy định về kiểm định chất lượng giáo dục và công nhận đạt chuẩn quốc gia đối với trường trung học cơ sở, trường trung học phổ thông và trường phổ thông có nhiều cấp học",
  schoolTypes: ["secondary"],
  issued: "2018-08-22",
  inForceFrom: "2018-10-10",
  inForceTo: "2026-07-06",
  replacedBy: "57/2026/TT-BGDĐT",
  guidanceLetter: "5932/BGDĐT-QLCL",
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
      { ...read, source: "EQV, S2", confidence: "high", articles: ["khoản # Điều 7", "khoản # Điều 12", "khoản # Điều 17"] },
      [
        criterion("1.1", "Phương hướng, chiến lược xây dựng và phát triển nhà trường", "EQV", {
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
          "EQV",
          {
            1: ["Thành lập đúng quy định", "Làm đúng chức năng, nhiệm vụ, quyền hạn", "Định kỳ rà soát, đánh giá hoạt động"],
            2: ["Hoạt động hiệu quả, giúp nâng chất lượng giáo dục"],
          },
          { aliases: ["Hội đồng trường và các hội đồng khác"] },
        ),
        criterion("1.3", "Tổ chức Đảng Cộng sản Việt Nam, các đoàn thể và tổ chức khác trong nhà trường", "EQV", {
          1: ["Đoàn thể có cơ cấu đúng quy định", "Đoàn thể hoạt động đúng quy định", "Hằng năm rà soát, đánh giá"],
          2: ["Chi bộ: 5 năm có 1 năm hoàn thành tốt", "Đoàn thể đóng góp tích cực"],
          3: ["Chi bộ: 5 năm có 2 năm hoàn thành tốt", "Đoàn thể đóng góp hiệu quả cho trường, cộng đồng"],
        }),
        criterion("1.4", "Hiệu trưởng, phó hiệu trưởng, tổ chuyên môn và tổ văn phòng", "EQV", {
          1: ["Đủ hiệu trưởng và phó hiệu trưởng", "Tổ chuyên môn, tổ văn phòng đúng cơ cấu", "Các tổ có kế hoạch, làm đúng nhiệm vụ"],
          2: ["Mỗi năm ít nhất một chuyên đề chuyên môn", "Hoạt động tổ được rà soát, điều chỉnh"],
          3: ["Hoạt động của tổ góp phần nâng chất lượng", "Chuyên đề chuyên môn mang lại hiệu quả"],
        }),
        criterion("1.5", "Khối lớp và tổ chức lớp học", "EQV", {
          1: ["Đủ các lớp của cấp học", "Học sinh được xếp lớp theo quy định", "Lớp tự quản, dân chủ"],
          2: ["Không quá 45 lớp; sĩ số đúng quy định"],
          3: ["Không quá 45 lớp; THCS, THPT tối đa 40 em/lớp"],
        }),
        criterion("1.6", "Quản lý hành chính, tài chính và tài sản", "EQV", {
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
          "EQV",
          {
            1: ["Có kế hoạch bồi dưỡng đội ngũ", "Phân công, sử dụng người rõ ràng, hợp lý", "Đội ngũ được bảo đảm quyền lợi"],
            2: ["Có biện pháp phát huy năng lực đội ngũ"],
          },
          { aliases: ["Quản lý cán bộ quản lý, giáo viên và nhân viên"] },
        ),
        criterion("1.8", "Quản lý các hoạt động giáo dục", "EQV", {
          1: ["Kế hoạch giáo dục đúng quy định, hợp thực tế", "Thực hiện đủ kế hoạch giáo dục", "Kịp thời rà soát, điều chỉnh kế hoạch"],
          2: ["Chỉ đạo, kiểm tra hiệu quả; quản lý dạy thêm, học thêm"],
        }),
        criterion("1.9", "Thực hiện quy chế dân chủ cơ sở", "EQV", {
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
          "EQV",
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
      "Cán bộ quản lý, giáo viên, nhân viên và học sinh",
      {
        ...read,
        source: "EQV, S2",
        confidence: "high",
        articles: ["khoản # Điều 8", "khoản # Điều 13", "khoản # Điều 18"],
        aliases: ["Cán bộ quản lý, giáo viên, nhân viên"],
      },
      [
        criterion("2.1", "Đối với hiệu trưởng, phó hiệu trưởng", "EQV", {
          1: ["Đạt tiêu chuẩn chức danh", "Đạt chuẩn hiệu trưởng trở lên", "Được bồi dưỡng chuyên môn, quản lý giáo dục"],
          2: ["5 năm có 2 năm chuẩn hiệu trưởng mức khá", "Bồi dưỡng lý luận chính trị; được đội ngũ tín nhiệm"],
          3: ["5 năm đều khá trở lên, có 1 năm tốt"],
        }),
        criterion("2.2", "Đối với giáo viên", "EQV", {
          1: ["Đủ số lượng, cơ cấu giáo viên", "100% đạt chuẩn trình độ", "Ít nhất 95% đạt chuẩn nghề nghiệp"],
          2: [
            "5 năm: trên chuẩn ổn định, tăng dần",
            "5 năm: 100% đạt, 60% khá (khó khăn 50%)",
            "Biết tổ chức trải nghiệm, hướng nghiệp; không ai bị cảnh cáo",
          ],
          3: ["5 năm: 80% khá, 30% tốt (khó khăn 70/20)", "5 năm: có báo cáo nghiên cứu khoa học"],
        }),
        criterion("2.3", "Đối với nhân viên", "EQV", {
          1: ["Có nhân viên hoặc giáo viên kiêm nhiệm", "Phân công hợp năng lực", "Hoàn thành nhiệm vụ"],
          2: ["Đủ số lượng, cơ cấu nhân viên", "5 năm không bị kỷ luật cảnh cáo trở lên"],
          3: ["Trình độ đáp ứng vị trí việc làm", "Hằng năm tham gia đủ tập huấn, bồi dưỡng"],
        }),
        criterion("2.4", "Đối với học sinh", "EQV", {
          1: ["Đúng độ tuổi", "Thực hiện nhiệm vụ học sinh", "Được bảo đảm quyền"],
          2: ["Vi phạm được phát hiện, giáo dục kịp thời, có tiến bộ"],
          3: ["Có thành tích, ảnh hưởng tốt tới lớp, trường"],
        }),
      ],
    ),
    standard(
      3,
      "Cơ sở vật chất và thiết bị dạy học",
      { ...read, source: "EQV, S2", confidence: "high", articles: ["khoản # Điều 9", "khoản # Điều 14", "khoản # Điều 19"] },
      [
        criterion("3.1", "Khuôn viên, khu sân chơi, bãi tập", "EQV", {
          1: ["Khuôn viên xanh, sạch, đẹp, an toàn", "Có cổng, biển tên, tường rào", "Sân chơi, bãi tập đủ thiết bị tối thiểu"],
          2: ["Sân bãi đáp ứng hoạt động giáo dục"],
          3: ["Diện tích/học sinh đạt ngưỡng (nội thị 6m2, nông thôn 10m2)"],
        }),
        criterion("3.2", "Phòng học, phòng học bộ môn và khối phục vụ học tập", "EQV", {
          1: ["Phòng học đủ bàn ghế, sáng; tối đa hai ca", "Đủ phòng học bộ môn", "Có phòng Đoàn - Đội, thư viện, truyền thống"],
          2: ["Phòng học, bộ môn đạt chuẩn, thuận trẻ khuyết tật", "Khối phục vụ học tập đáp ứng hoạt động"],
          3: ["Phòng đủ thiết bị; có phòng cho học sinh đặc biệt"],
        }),
        criterion("3.3", "Khối hành chính - quản trị", "EQV", {
          1: ["Đáp ứng yêu cầu hành chính tối thiểu", "Khu để xe hợp lý, an toàn", "Định kỳ sửa chữa, bổ sung thiết bị"],
          2: ["Khối phòng đúng quy định; bếp, nhà ăn an toàn"],
          3: ["Đủ thiết bị, sắp xếp khoa học"],
        }),
        criterion("3.4", "Khu vệ sinh, hệ thống cấp thoát nước", "EQV", {
          1: ["Nhà vệ sinh riêng, sạch, thuận cho trẻ khuyết tật", "Có thoát nước, cấp nước sạch", "Thu gom rác, xử lý chất thải"],
          2: ["Nhà vệ sinh thuận tiện, đúng quy định", "Nước, chất thải đáp ứng quy định Bộ GDĐT, Bộ Y tế"],
        }),
        criterion("3.5", "Thiết bị", "EQV", {
          1: ["Đủ thiết bị văn phòng", "Đủ thiết bị dạy học tối thiểu", "Hằng năm kiểm kê, sửa chữa"],
          2: ["Máy tính nối Internet", "Đủ thiết bị dạy học theo quy định", "Hằng năm bổ sung, có thiết bị tự làm"],
          3: ["Phòng thí nghiệm đủ thiết bị; khai thác hiệu quả"],
        }),
        criterion("3.6", "Thư viện", "EQV", {
          1: ["Có sách báo, tài liệu tối thiểu", "Hoạt động đáp ứng nghiên cứu, dạy học tối thiểu", "Hằng năm kiểm kê, bổ sung"],
          2: ["Đạt thư viện trường học đạt chuẩn"],
          3: ["Đạt thư viện tiên tiến; máy tính nối Internet"],
        }),
      ],
    ),
    standard(
      4,
      "Quan hệ giữa nhà trường, gia đình và xã hội",
      { ...read, source: "EQV, S2", confidence: "high", articles: ["khoản # Điều 10", "khoản # Điều 15", "khoản # Điều 20"] },
      [
        criterion("4.1", "Ban đại diện cha mẹ học sinh", "EQV", {
          1: ["Thành lập, hoạt động theo Điều lệ Ban đại diện", "Có kế hoạch theo năm học", "Thực hiện kế hoạch đúng tiến độ"],
          2: ["Phối hợp hiệu quả với trường, tuyên truyền tới phụ huynh"],
          3: ["Phối hợp hiệu quả với trường và xã hội theo Điều lệ"],
        }),
        criterion(
          "4.2",
          "Công tác tham mưu cấp ủy đảng, chính quyền và phối hợp với các tổ chức, cá nhân của nhà trường",
          "EQV",
          {
            1: [
              "Tham mưu để thực hiện kế hoạch giáo dục",
              "Tuyên truyền chủ trương, mục tiêu, kế hoạch giáo dục",
              "Huy động, dùng nguồn lực hợp pháp đúng quy định",
            ],
            2: ["Tham mưu tạo điều kiện thực hiện chiến lược", "Phối hợp giáo dục truyền thống; chăm di tích, người có công"],
            3: ["Trường trở thành trung tâm văn hóa, giáo dục địa phương"],
          },
          { aliases: ["Công tác tham mưu cấp uỷ Đảng, chính quyền và phối hợp với các tổ chức, cá nhân của nhà trường"] },
        ),
      ],
    ),
    standard(
      5,
      "Hoạt động giáo dục và kết quả giáo dục",
      { ...read, source: "EQV, S2", confidence: "high", articles: ["khoản # Điều 11", "khoản # Điều 16", "khoản # Điều 21"] },
      [
        criterion("5.1", "Thực hiện Chương trình giáo dục phổ thông", "EQV", {
          1: ["Dạy đúng, đủ môn và hoạt động", "Vận dụng phương pháp; rèn tự học, làm nhóm", "Kiểm tra, đánh giá đa dạng, khách quan"],
          2: ["Chọn nội dung, phương pháp hợp từng đối tượng", "Bồi dưỡng năng khiếu, phụ đạo học sinh khó khăn"],
          3: ["Hằng năm phân tích hiệu quả các giải pháp dạy học"],
        }),
        criterion(
          "5.2",
          "Tổ chức hoạt động giáo dục cho học sinh có hoàn cảnh khó khăn, học sinh có năng khiếu, học sinh gặp khó khăn trong học tập và rèn luyện",
          "EQV",
          {
            1: ["Có kế hoạch cho từng nhóm học sinh", "Tổ chức thực hiện kế hoạch", "Hằng năm rà soát, đánh giá"],
            2: ["Các nhóm đạt mục tiêu theo kế hoạch"],
            3: ["Có học sinh năng khiếu được cấp thẩm quyền ghi nhận"],
          },
        ),
        criterion("5.3", "Thực hiện nội dung giáo dục địa phương theo quy định", "EQV", {
          1: ["Thực hiện theo kế hoạch", "Đánh giá khách quan, hiệu quả", "Hằng năm rà soát, cập nhật tài liệu"],
          2: ["Hợp mục tiêu môn học, gắn thực tiễn"],
        }),
        criterion("5.4", "Các hoạt động trải nghiệm và hướng nghiệp", "EQV", {
          1: ["Có kế hoạch trải nghiệm, hướng nghiệp", "Tổ chức được theo kế hoạch", "Huy động giáo viên, nhân viên tham gia"],
          2: ["Hình thức phong phú, kết quả thiết thực", "Định kỳ rà soát, đánh giá kế hoạch"],
        }),
        criterion("5.5", "Hình thành, phát triển các kỹ năng sống cho học sinh", "EQV", {
          1: ["Có kế hoạch giáo dục kỹ năng sống", "Kỹ năng, hiểu biết pháp luật tiến bộ", "Đạo đức, lối sống dần hình thành"],
          2: ["Học sinh biết tự đánh giá", "Biết vận dụng kiến thức vào thực tiễn"],
          3: ["Bước đầu nghiên cứu khoa học có người hướng dẫn"],
        }),
        criterion("5.6", "Kết quả giáo dục", "EQV", {
          1: ["Học lực, hạnh kiểm đạt kế hoạch", "Lên lớp, tốt nghiệp đạt kế hoạch", "Phân luồng đạt kế hoạch"],
          2: ["Học lực, hạnh kiểm chuyển biến trong 5 năm", "Lên lớp, tốt nghiệp chuyển biến trong 5 năm"],
          3: ["Tỷ lệ giỏi, khá, yếu đạt ngưỡng theo vùng", "Tỷ lệ bỏ học, lưu ban dưới ngưỡng"],
        }),
      ],
    ),
  ],
  level4: [
    {
      number: 1,
      clause: "khoản 1 Điều 22",
      gist: "Kế hoạch giáo dục tham khảo chương trình nước ngoài tiên tiến",
      confidence: "medium-high",
      source: "EQV, memory, S2",
    },
    {
      number: 2,
      clause: "khoản 2 Điều 22",
      gist: "100% học sinh khó khăn, năng khiếu đạt mục tiêu cá nhân",
      confidence: "medium-high",
      source: "EQV, memory, S2",
    },
    {
      number: 3,
      clause: "khoản 3 Điều 22",
      gist: "Học sinh nghiên cứu, vận dụng khoa học, được ghi nhận",
      confidence: "medium-high",
      source: "EQV, memory, S2",
    },
    {
      number: 4,
      clause: "khoản 4 Điều 22",
      gist: "Thư viện có CNTT đạt chuẩn khu vực, quốc tế",
      confidence: "medium-high",
      source: "EQV, memory, S2",
    },
    {
      number: 5,
      clause: "khoản 5 Điều 22",
      gist: "5 năm: hoàn thành mọi mục tiêu của chiến lược",
      confidence: "medium-high",
      source: "EQV, memory, S2",
    },
    {
      number: 6,
      clause: "khoản 6 Điều 22",
      gist: "Ít nhất 2/5 năm vượt trội trường tương đồng, được công nhận",
      confidence: "medium-high",
      source: "EQV, memory, S2",
    },
  ],
  amendments: [],
  confidence: "medium-high",
  source: "số, ngày, tên: S2; hiệu lực: memory (medium-high)",
  isCustom: false,
};
