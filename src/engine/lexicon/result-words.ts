/**
 * Words of plans and of the reports on them, syllable by syllable, lower case, with their marks. What remains of a sentence when the
 * small and the general words are gone says what it is about.
 */

/** Words without a meaning of their own, and words of time. */
export const SMALL_WORDS = `và của các cho trong việc để được có theo từ về với đến là những một mỗi mọi đã đang sẽ cũng như khi hoặc bằng
  tại vào ra do bởi nhằm thì mà này đó ở trên dưới giữa cả hay nên phải cần bị đúng ít nhất lên chưa không còn rất nhiều cao khá hơn
  vẫn ngay sau trước cùng nhau đều chỉ gồm nào lại tới qua tháng năm ngày tuần quý kỳ dịp đầu cuối hằng hàng thêm dần so thời gian lúc
  tất toàn từng nay vì nếu trở khoảng lần theo tiếp tục đối`;

/** Words in which any work and any success is told: they do not say which work it is. */
export const GENERAL_WORDS = `thực hiện tổ chức triển khai công tác hoạt động tốt hiệu quả chất lượng đầy đủ bảo đảm hoàn thành kế hoạch quy
  định nhiệm vụ yêu cầu nội dung tăng cường nâng đạt kết xây dựng kịp thời thường xuyên nghiêm túc thành phù hợp đáp ứng phục tham gia
  tạo điều kiện rõ rệt chuyển biến đồng tình ủng hộ tin tưởng hài lòng tích cực đánh giá khen ghi nhận phấn khởi nền nếp ổn tiến
  bộ cơ bản xong mức mục tiêu phần lớn góp giáo dục cấp liên quan giúp làm tình hình biện pháp giải quyết phát huy triệt quan tâm phong
  phú chu đáo mạnh dạn tự tin hứng thú đoàn kết yên tâm phấn đấu uy tín danh hiệu`;

/** Who acts, and for whom: they stand in every row. */
export const ACTOR_WORDS = `nhà trường hiệu trưởng phó giáo viên học sinh cán bộ nhân viên quản lý chuyên môn trẻ em cháu cô thầy đơn vị ban
  giám bgh gv hs nv cbql tổ trưởng lớp lãnh đạo cha mẹ phụ huynh công đoàn chi bộ liên đội hội đồng tập thể`;

/**
 * Undertakings of their own: who plans one has something to report. `named` is how a plan names it, `answered` what a report may say
 * of it instead.
 */
export const UNDERTAKINGS = [
  { named: "hội thi|cuộc thi|hội giảng", answered: "hội thi|cuộc thi|hội giảng|dự thi|thi|giải" },
  {
    named: "tập huấn|lớp bồi dưỡng|khóa bồi dưỡng|khoá bồi dưỡng",
    answered: "tập huấn|bồi dưỡng|đào tạo|chứng chỉ|chứng nhận|lớp|khóa|khoá|học",
  },
  { named: "hội thảo|tọa đàm|toạ đàm", answered: "hội thảo|tọa đàm|toạ đàm|trao đổi|buổi" },
  { named: "chuyên đề|thao giảng", answered: "chuyên đề|thao giảng|hội giảng|dạy thử|tiết dạy" },
  { named: "tham quan|dã ngoại", answered: "tham quan|dã ngoại|trải nghiệm|ngoại khóa|ngoại khoá|chuyến|thăm|bảo tàng" },
  { named: "khảo sát|lấy ý kiến|phiếu hỏi", answered: "khảo sát|ý kiến|phiếu|thăm dò|hỏi" },
  { named: "diễn tập", answered: "diễn tập|phòng cháy|pccc|thực hành" },
  { named: "kiểm kê|thanh lý", answered: "kiểm kê|thanh lý|sổ tài sản" },
] as const;

/** Words of one subject: a report that uses one of them speaks of a plan that uses another. One family a line. */
export const SUBJECTS = [
  "sách|báo|truyện|thư viện|đọc sách|bạn đọc|đầu sách",
  "máy tính|máy vi tính|tin học|công nghệ thông tin|cntt|phần mềm|internet|trực tuyến|chuyển đổi số|học liệu số|bài giảng điện tử",
  "trang tin|website|web|trang thông tin|cổng thông tin|zalo|fanpage|công khai",
  "cây|hoa|vườn|mảng xanh|bóng mát|cảnh quan|xanh sạch đẹp",
  "tập huấn|bồi dưỡng|đào tạo|học lớp|theo học|cử đi|chứng chỉ|chứng nhận|văn bằng|trình độ|thạc sĩ|đại học|cao học|nâng chuẩn|học tập",
  "vệ sinh|cấp nước|thoát nước|nước sạch|nước uống|rác|rửa tay|cống",
  "sân|bãi tập|khuôn viên|cổng trường|tường rào|hàng rào|biển tên|bảng tên|hành lang|mái che|bê tông",
  "phòng học|dãy phòng|phòng chức năng|phòng bộ môn|lớp học|xây mới|cơ sở vật chất|công trình",
  "dự giờ|thăm lớp|tiết dạy|thao giảng|hội giảng|chuyên đề",
  "bóng đá|bóng rổ|bóng bàn|thể thao|thể dục|thể chất|vận động",
  "bàn ghế|thiết bị|đồ dùng|máy chiếu|ti vi|tivi|đồ chơi|dụng cụ",
  "an toàn|an ninh|tai nạn|thương tích|cháy|bạo lực|camera|bảo vệ",
  "cha mẹ|phụ huynh|gia đình|cmhs",
  "bếp|nhà ăn|bán trú|thực phẩm|suất ăn|dinh dưỡng|bữa ăn",
  "sức khỏe|sức khoẻ|y tế|sơ cứu|dịch bệnh|khám",
  "học sinh giỏi|hsg|năng khiếu|giải|olympic|cuộc thi|hội thi",
  "chưa hoàn thành|phụ đạo|kèm|yếu|chậm tiến",
  "tư vấn|tâm lý|tham vấn",
  "tiếng anh|ngoại ngữ",
  "kinh phí|tài chính|tài trợ|xã hội hóa|xã hội hoá|vận động|ủng hộ|quỹ|thu chi|ngân sách",
  "chiến lược|phương hướng|kế hoạch giáo dục",
  "kiểm tra|giám sát|thanh tra|rà soát",
  "hồ sơ|sổ sách|văn bản|lưu trữ|minh chứng",
] as const;

/** What gives a reason, and what stands in the way. */
export const REASON_WORDS =
  "do|vì|bởi|nguyên nhân|lý do|lí do|vướng|chờ|đợi|thiếu kinh phí|chưa có kinh phí|không có kinh phí|trùng|ảnh hưởng|hoãn theo|tại vì|nhằm tránh|để tránh|bị|theo chỉ đạo|theo thông báo|chưa được cấp|chưa được duyệt|chưa được phê duyệt|khó khăn";

/** What happened that kept the work back: a reason, though no "because" stands before it. */
export const HINDRANCES =
  "từ chối|không đồng ý|không bố trí được|chưa bố trí được|không mời được|chưa mời được|không tìm được|chưa tìm được|không đăng ký được|không đủ|hỏng|sự cố|mưa|bão|lũ|lụt|ngập|sạt lở|nắng nóng|rét|dịch|ốm|nghỉ ốm|thai sản|chuyển công tác|nghỉ hưu|nghỉ việc|hết hạn|hết chỉ tiêu|quá tải|tăng giá|giá tăng|kinh phí về muộn|đang sửa chữa|yêu cầu hạn chế|bận|vướng lịch|thay đổi lịch|đấu thầu lại|không có nhà thầu|không có người đăng ký";

/** A status and nothing else: no word of how far the work has come. Whole cells. */
export const BARE_STATUS =
  "x|có|đang thực hiện|đang triển khai|đang tiến hành|đang làm|đang tiếp tục|tiếp tục thực hiện|tiếp tục triển khai|đang tiếp tục thực hiện|chậm|chậm tiến độ|chậm so với kế hoạch";

/** "kiểm tra chuyên đề …": an inspection with a theme; no meeting on a theme. */
export const THEMED_INSPECTION = /(kiểm tra|thanh tra|giám sát)((?:\s+(?:nội bộ|theo|các))*)\s+chuyên đề/giu;

/** What says that something lags behind or was not begun. */
export const LATE_WORDS =
  "chưa|chậm|trễ|quá hạn|còn thiếu|vẫn còn|còn yếu|còn hạn chế|không thực hiện|không triển khai|không tổ chức|không kịp|tạm dừng|hoãn|lùi";

/** What is said of any work, whatever it was: such a sentence reports on the whole plan of its row. */
export const WHOLE_PLAN_WORDS =
  "theo kế hoạch|đúng kế hoạch|đúng tiến độ|theo đúng tiến độ|các nội dung|mọi nội dung|tất cả nội dung|toàn bộ|theo kh|đúng kh|như kế hoạch|kế hoạch đề ra|đã hoàn thành|hoàn thành 100%|các công việc|các nhiệm vụ|các biện pháp|các giải pháp";

/** Words that may change when a plan is only moved in time. */
export const RESCHEDULING_WORDS = `tháng năm học kỳ kì từ đến trong đầu cuối hằng hàng các những tiếp theo và quý tuần ngày vào dịp giữa i ii iii iv
  hè nay tới trước sau khoảng tục vẫn đã sẽ đang hết niên khóa khoá giai đoạn thời gian hk hki hkii nh mỗi này`;

/** Tense words: a plan told as done differs from itself only in these. */
export const TENSE_WORDS = `đã đang sẽ được có tiếp tục vẫn thường xuyên tích cực tốt xong theo và các những trong năm học tháng kỳ kì đầu cuối từ
  đến hiệu trưởng nhà trường phó i ii quý tiến hành thực hiện triển khai`;

/** A piece of work by its size: "02 bộ", "3 máy", an amount of money, a share of the costs. */
export const COUNTED_GOODS =
  "bộ|cái|chiếc|máy|bàn|ghế|cuốn|quyển|bản|đầu sách|tủ|kệ|giá|phòng|cây|thùng|bồn|bóng|đèn|quạt|camera|ti vi|tivi|màn hình|bình|tấm|bảng|mét|m2|m²|suất|phần quà|sân|nhà|khu|cột|lưới|quả|đôi|hệ thống|tivi|laptop|máy tính|máy chiếu|xe|thảm|loa|đàn|trống";

export const MONEY_UNITS = "đồng|triệu|trđ|tr|tỷ|tỉ|vnđ|nghìn|ngàn|đ";
export const COSTS = "kinh phí|chi phí";

/** To go on as before: nothing new that could be reported. */
export const KEEP_UP_WORDS = "tiếp tục|duy trì|giữ vững|phát huy";

export const POSTPONED_WORDS = "lùi|hoãn|dời|chậm|chuyển sang|tạm dừng|sang năm|năm sau|kỳ sau|tiến độ";

/** Words whose number is one of time. */
export const COUNTED_TIME_WORDS = "tháng kỳ kì quý ngày tuần hk đợt";

/** What stands in the column of the adjusted plan where nothing was adjusted. */
export const NOT_ADJUSTED =
  "không điều chỉnh|không có điều chỉnh|không thay đổi|không có thay đổi|giữ nguyên|như đầu năm|như kế hoạch đầu năm|như cũ|nt|không có nội dung điều chỉnh";

/** Beginnings of a result that names its own work: who did it, or what is still lacking. What begins otherwise may go on from the plan. */
export const OWN_BEGINNINGS =
  "nhà trường|trường|hiệu trưởng|phó hiệu trưởng|ban giám hiệu|bgh|công đoàn|chi bộ|đoàn|liên đội|tổ chuyên môn|tổ văn phòng|ban đại diện|hội đồng|chưa|vẫn còn|còn|thực hiện|tổ chức|đã thực hiện|đã tổ chức|đã bổ sung|bổ sung|đã xây dựng|quản lý|đã quản lý";

/** When it was, before who did it: "Cuối tháng 2/2024 trường …", "Trong học kỳ I, nhà trường …". */
export const LEADING_TIME =
  /^(?:(?:trong|vào|đến|từ|cuối|đầu|giữa|ngày|tháng|quý|tuần|học kỳ|học kì|năm học|năm|kỳ|dịp|sáng|chiều)\s+(?:[IVX]+(?![\p{L}])|\d[\d/.-]*)?\s*)+,?\s*/iu;

/** What came of the work: praise, prizes, how people feel. */
export const OUTCOME_WORDS =
  "được khen|được tặng|giấy khen|bằng khen|được công nhận|danh hiệu|đạt giải|được đánh giá|đồng tình|ủng hộ|tin tưởng|hài lòng|hơn trước|rõ rệt|nâng lên|tiến bộ|chuyển biến|hơn so với";

/** What people type for a status of our list. Whole cells. */
export const STATUS_NAMES = [
  [
    "done",
    "đã hoàn thành|hoàn thành tốt|đã hoàn thành tốt|hoàn thành đầy đủ|hoàn thành 100%|hoàn tất|đã hoàn tất|xong|đã xong|đã làm xong|đã thực hiện xong|đã thực hiện|đã triển khai xong|đã triển khai|đã làm|đạt|completed|finished|complete",
  ],
  [
    "in-progress",
    "đang làm|đang triển khai|đang tiến hành|đang thực hiện tốt|đang thực hiện theo kế hoạch|đang thực hiện đúng tiến độ|đang hoàn thiện|tiếp tục thực hiện|đang tiếp tục thực hiện|làm dở|dở dang|ongoing|in process|under way",
  ],
  ["late", "trễ|trễ hạn|bị trễ|trễ tiến độ|chậm tiến độ|bị chậm|chậm so với kế hoạch|quá hạn|delayed|overdue|behind"],
  [
    "not-started",
    "chưa làm|chưa thực hiện|chưa bắt đầu|chưa tiến hành|chưa có|chưa triển khai thực hiện|not yet|not begun|not started yet",
  ],
  [
    "adjusted",
    "đã điều chỉnh|có điều chỉnh|điều chỉnh kế hoạch|đã điều chỉnh kế hoạch|điều chỉnh thời gian|hoãn|hoãn lại|tạm hoãn|đã hoãn|bị hoãn|lùi|lùi lại|đã lùi|lùi thời gian|đã lùi thời gian|lùi thời hạn|lùi tiến độ|dời|dời lại|dời thời gian|gia hạn|changed|postponed|deferred|put off",
  ],
  ["dropped", "đã bỏ|hủy|huỷ|đã hủy|đã huỷ|hủy bỏ|huỷ bỏ|không thực hiện|không làm|không thực hiện nữa|cancelled|canceled"],
] as const;
