/**
 * How Vietnamese papers say that something is lacking, and that something is to be done: the grammatical form of a sentence tells a
 * weakness from a measure. Alternatives by "|", lower case, with their marks.
 */

/** Who can be the subject of a state: a sentence that begins so and goes on with a denial tells a state. */
export const STATE_SUBJECTS =
  "nhà trường|trường|việc|công tác|hoạt động|phong trào|chất lượng|một số|nhiều|một vài|còn|giáo viên|học sinh|nhân viên|cha mẹ|phụ huynh|cán bộ|cơ sở vật chất|thiết bị|phòng|thư viện|sân|diện tích|tỷ lệ|tỉ lệ|số|kinh phí|nguồn|nội dung|ý thức|năng lực|trình độ|hệ thống|khu|tổ|hiệu trưởng|ban giám hiệu|chi đoàn|công đoàn|liên đội|hội đồng|ban|các|trẻ|đội ngũ|trang thiết bị|đồ dùng|máy|sự|khả năng|hiện|hiện nay|hiện tại";

/** A denial of a state, and what shows that it is the predicate. */
export const STATE_DENIALS =
  "chưa (?!hoàn thành chương trình)|còn (?:nhiều )?(?:hạn chế|thiếu|yếu|chậm|sơ sài|lúng túng|bất cập|khó khăn|ít|thấp|mang tính|nặng|nghèo)|thiếu(?! niên| nhi)|đôi khi chưa|không ổn định|không đủ|không đáp ứng|không đạt";

/** An activity of which the sentence says that it was not done. */
export const UNDONE =
  "chưa được (?:thực hiện|triển khai|tổ chức|tiến hành|quan tâm|chú trọng|duy trì|áp dụng|tham gia|phát huy|đầu tư|chăm sóc)";

/** Where, for whom, how far it was not done: what follows an undone activity when the sentence is about it. */
export const UNDONE_SCOPE =
  "ở|tại|đối với|đến|tới|trong|trên|thường xuyên|đồng đều|đồng bộ|đều|rộng rãi|đầy đủ|kịp thời|hiệu quả|tốt|đúng|triệt để|nghiêm túc|sâu rộng|toàn diện";

/** Acts of a plan. Before a denial they make it a part of a measure. */
export const ACTS =
  "chỉ đạo|tổ chức|xây dựng|tham mưu|đề xuất|đề nghị|phối hợp|tăng cường|đẩy mạnh|khắc phục|rà soát|bổ sung|mua|mua sắm|sửa|sửa chữa|lắp|lắp đặt|trang bị|cải tạo|nâng cấp|nâng cao|bồi dưỡng|tập huấn|đào tạo|cử|phân công|giao|kiểm tra|giám sát|theo dõi|đôn đốc|nhắc nhở|động viên|khuyến khích|hỗ trợ|giúp|giúp đỡ|phụ đạo|kèm|quan tâm|chú trọng|chú ý|tuyên truyền|vận động|huy động|lập|mở|tạo điều kiện|hướng dẫn|thực hiện|triển khai|duy trì|phát huy|tiếp tục|đổi mới|điều chỉnh|sắp xếp|bố trí|xử lý|giải quyết|thay|dành|liên hệ|ký|thành lập|kiện toàn|hoàn thiện|hoàn thành|cập nhật|thống kê|đánh giá|phấn đấu|yêu cầu|báo cáo|xin|trình|tư vấn|gặp gỡ|trao đổi|hạn chế tình trạng|giảm|tăng|làm|dạy|chăm sóc|trồng|quản lý|sử dụng|kết hợp|tham gia|nghiên cứu|học tập|đưa|lấy|họp|mời|thuê|hợp đồng|tuyển dụng|tuyển|chuẩn bị|ưu tiên|cần|phải|sẽ|nhằm|để|đảm bảo|bảo đảm|lồng ghép|ứng dụng|khai thác|chia|gộp|dồn|tách|nhờ|gửi|phát|in|ghi|đối chiếu|cho";

/** Words that make a denial part of something else: a condition, a group of people, a place, a problem to be mended. */
export const SUBORDINATE =
  "khắc phục|tình trạng|những|nếu|khi|nơi|đối với|trường hợp|tránh|không để|nhằm|tuy|mặc dù|dù|do|vì|bởi|đối tượng|nào|phần|các em|còn lại|đã";

/** Behind the denial a remedy is named after all. */
export const REMEDY_BEHIND = "nên|do đó|vì vậy|vì thế|do vậy|cần|phải|thì|nhằm|sẽ|tiếp tục|tăng cường|yêu cầu|kiến nghị|giao";

/** Work that was not done: "has not arranged …". */
export const NOT_DONE =
  "chưa (?:được )?(?:bố trí|thực hiện|triển khai|tổ chức|mua|mua sắm|trang bị|xây|xây dựng|lắp|lắp đặt|sửa|sửa chữa|tiến hành|làm|lập|ban hành|thành lập|tham gia|cử|học|đầu tư|bổ sung|mở|cải tạo|nâng cấp|bắt đầu|có kinh phí|được cấp)";

/** How a sentence begins that tells of work put off. */
export const PUT_OFF = "(?:tạm |đã |phải )?(?:hoãn|dừng|tạm dừng|dời)(?: lại)?(?: thực hiện| triển khai| tổ chức)?";

/** A part that was done after all, or is being done. */
export const PARTLY_DONE =
  "đã|đang|một phần|nhưng|tuy nhiên|song|còn lại|tiếp tục|một số|vài|hết|đủ|đầy đủ|tốt|thường xuyên|đồng bộ|đều|xong|hoàn thành";

/** Measures, as opposed to what they need: not how means are raised, nor who works with whom. */
export const MEASURE_VERBS =
  "tham mưu|theo dõi|đề xuất|đề nghị|xây dựng kế hoạch|rà soát|tăng cường|đẩy mạnh|tuyên truyền|bồi dưỡng|tập huấn|nâng cao|đổi mới|tiếp tục|chỉ đạo|kiểm tra|triển khai|thực hiện";

/** What a measure does to its object. */
export const SECOND_ACTS =
  "mua sắm|mua|cử|trang bị|sửa chữa|xây dựng|tổ chức|đề xuất|bồi dưỡng|nâng cao|cấp|bổ sung|thực hiện|tham gia|nâng cấp|cải tạo|đầu tư|tuyển|bố trí|tập huấn|khắc phục|hướng dẫn|giúp";

/** How means are raised: that is a resource in words. */
export const RAISES_MEANS =
  "xã hội hóa|xã hội hoá|vận động|huy động|tài trợ|đóng góp|ngân sách|kinh phí|nguồn|quỹ|triệu|đồng|hỗ trợ của|sự hỗ trợ|phối hợp";

/** Subjects and adverbs that may stand before the verb of a measure. */
export const BEFORE_THE_VERB =
  "nhà trường|trường|hiệu trưởng|phó hiệu trưởng|ban giám hiệu|bgh|thường xuyên|tích cực|chủ động|luôn|cần|sẽ|định kỳ|tiếp tục|kịp thời|hằng năm|hàng năm";

/** A state reached, as the beginning of a goal. */
export const STATE_REACHED = "(?:(?:nhà )?trường |tiêu chí này |tiêu chí |hiện |hiện nay |hiện tại )*đã (?:đạt|hoàn thành|được công nhận)";

/** Beside these a state that was reached is only where the goal starts from. */
export const AIMS = "phấn đấu|duy trì|giữ vững|nâng|tăng|tiếp tục|hướng tới|mục tiêu|đến năm|lên mức|củng cố|sau khi|khi|trước";

/** What begins the reason for a denial. */
export const REASON_FOR = "do|vì|bởi|nguyên nhân|lý do|lí do";

/** Who answers for the school as a whole, and adverbs between it and its verb. */
export const SCHOOL = "nhà trường|trường|hiệu trưởng|ban giám hiệu|bgh|liên đội|công đoàn|chi đoàn|thư viện";
export const SOMETIMES = "hiện nay|hiện tại|hiện|đôi khi|đôi lúc|vẫn|còn|cũng|thực sự|thật sự";

export const LESS = "còn (?:dưới|không quá|khoảng|tối đa)|còn \\d+|dưới|không quá|không còn|xuống";
