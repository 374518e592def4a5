/**
 * Fixed terms of the field. A text that has a term but for one mark, letter or syllable has slipped: "họp lý" for "hợp lý".
 * What the slipped spelling could rightly mean stands behind "!": those are left alone.
 */
const TWO_SYLLABLES = `
  hợp lý; hợp lệ; hợp tác; hợp đồng !hộp; phù hợp; tổng hợp; tích hợp; phối hợp; kết hợp; lồng ghép; củng cố !cũng !cùng; cải tiến; cải thiện; cải tạo;
  nhà trường !tra; giáo viên; giáo dục; học sinh; học kỳ !kỹ !ký; học bạ; nhân viên; cán bộ; quản lý; hiệu trưởng; hiệu quả; hiệu phó; phụ huynh;
  chất lượng; số lượng !sổ !lương !lường; kế hoạch; nhiệm vụ; chuyên môn !chuyển; nghiệp vụ; công đoàn !đoạn; công tác !cộng !tắc; công khai; công bằng !cộng !cong; công nghệ; đoàn viên; đảng viên;
  chiến lược; phương hướng; phương pháp; phương tiện; phương án; quy định; quy chế; quy mô; quy trình; quy hoạch; thực hiện; thực trạng; thực tế;
  triển khai; tuyên truyền; vận động; huy động; hoạt động; lao động; thành lập; thành viên; thành tích; kiện toàn; bổ sung; bổ nhiệm; bồi dưỡng;
  nuôi dưỡng; đào tạo; tập huấn; trình độ; năng lực; năng khiếu; phẩm chất; đạo đức; sáng kiến; sáng tạo; kinh nghiệm; kinh phí; ngân sách !ngăn !ngàn;
  tài chính !tái; tài liệu; tài sản; thiết bị; thư viện; sân chơi !sẵn; nhà bếp; bếp ăn; cơ sở !có !cỡ; cơ cấu; cơ quan; cơ bản; vật chất; trang bị; mua sắm;
  sửa chữa; tu sửa; nâng cấp !cặp; nâng cao !nặng; xây dựng; phát triển; phát huy; phát động; phòng chống !trống !chồng; phòng học; khối phòng; bán trú; nội trú !nơi; khuôn viên;
  cảnh quan; vệ sinh !vẻ; an toàn !ăn !án; an ninh; trật tự; y tế !ý; sức khỏe; dinh dưỡng; dân chủ; nhân dân; nhân dịp; địa phương; chính quyền; đoàn thể;
  tổ chức; cộng đồng; xã hội; gia đình !định !giá; phong trào; thi đua; khen thưởng; kỷ luật; kỷ cương; nền nếp; nề nếp; kiểm tra; kiểm định; giám sát;
  đánh giá; minh chứng !mình; tiêu chuẩn; tiêu chí; chỉ tiêu; chỉ đạo !đào !đáo; mục tiêu; giải pháp; biện pháp; nguyên nhân; khắc phục; hạn chế; tồn tại;
  khó khăn; thuận lợi; phấn đấu; duy trì; thường xuyên; định kỳ !ký; kịp thời; đầy đủ !đấy; đồng bộ !động; đồng đều !động; tích cực; chủ động; linh hoạt; mạnh dạn !dần;
  bạo dạn !báo !bảo; gần gũi; gương mẫu !màu; trách nhiệm; tinh thần; ý thức; tham mưu; tham gia; trải nghiệm; ngoại khóa !khoa; sinh hoạt; đổi mới !đội !đời; ứng dụng; sử dụng;
  vận dụng; tiếp cận; tiệm cận; tăng cường; đẩy mạnh; khuyến khích; hỗ trợ !hộ; tài trợ; đề xuất; đề nghị; rà soát; rút kinh; phân công; phân cấp !cặp;
  cập nhật; lưu trữ; hồ sơ; sổ sách !so !sợ; văn bản !bạn; nghị quyết; quyết định; thông tư; hướng dẫn !dần; báo cáo; khảo sát; thống kê; xử lý; giải quyết;
  chăm sóc; bảo vệ; bảo quản; bảo đảm; đảm bảo !dám; xếp loại; hoàn thành; hoàn thiện; hội đồng; hội nghị; câu lạc; năm học; tổ trưởng !trường; trung học;
  tiểu học; mầm non; mẫu giáo; phổ thông !phố; phổ cập; quốc gia; đại trà; mũi nhọn; yêu cầu; nguồn lực; nguồn vốn; bằng cấp !bảng; bằng khen !bảng; chứng chỉ;
  bình đẳng; minh bạch; rõ ràng !rằng; nghiêm túc; chặt chẽ; thiết thực; sát thực; lịch sử; văn hóa; văn nghệ; thể thao; thể chất !chặt; mỹ thuật; âm nhạc;
  tâm lý; tư vấn; kỹ năng; kiến thức; thái độ; giảng dạy; học tập; ôn tập; phụ đạo; chênh lệch; chú trọng; quan tâm; đầu tư; khang trang;
  sắp xếp; bố trí; trình bày; trau dồi; chia sẻ; trao đổi !tráo; liên hệ; liên kết; giao lưu !giáo; giao tiếp !giáo; giao thông !giáo; thi công !thị; bàn giao; nghiệm thu;
  nổi bật; xuất sắc; suất ăn; năng suất; sản xuất; sơ kết; tổng kết; bộc lộ; nỗ lực !nó; nghỉ hưu; nghỉ hè; lãng phí; tiết kiệm; dạy học !đấy !dậy; người học;
  khuyết tật; hòa nhập !hoa !hóa; tai nạn; thương tích; bạo lực !bảo; xâm hại; đuối nước; cứu hỏa; chữa cháy !chạy; diễn tập !điện; lây nhiễm; dịch bệnh
`;

const LONGER = `
  cải tiến chất lượng; kế hoạch cải tiến chất lượng; báo cáo tự đánh giá; hội đồng tự đánh giá; đoàn đánh giá ngoài; kiểm định chất lượng giáo dục;
  giáo dục và đào tạo; phòng giáo dục và đào tạo; sở giáo dục và đào tạo; bộ giáo dục và đào tạo; quy chế dân chủ cơ sở; thực hiện quy chế dân chủ;
  dân chủ ở cơ sở; ủy ban nhân dân; hội đồng nhân dân; mặt trận tổ quốc; ban đại diện cha mẹ học sinh; cha mẹ học sinh; phụ huynh học sinh;
  hội đồng trường; hội đồng sư phạm; hội đồng thi đua khen thưởng; hội đồng tư vấn; tổ trưởng chuyên môn; tổ phó chuyên môn; tổ chuyên môn; tổ văn phòng;
  sinh hoạt chuyên môn; giáo viên chủ nhiệm; giáo viên bộ môn; giáo viên dạy giỏi; tổng phụ trách đội; đội thiếu niên tiền phong hồ chí minh;
  đoàn thanh niên cộng sản hồ chí minh; sao nhi đồng; chi bộ đảng; ban giám hiệu; ban chấp hành công đoàn; ban thanh tra nhân dân; cán bộ quản lý;
  cơ sở vật chất; trang thiết bị dạy học; thiết bị dạy học; đồ dùng dạy học; đồ dùng đồ chơi; sách giáo khoa; thư viện trường học; 
  khối phòng hành chính quản trị; khu vui chơi; sân chơi bãi tập; nhà vệ sinh; công trình vệ sinh; nguồn nước sạch;
  công nghệ thông tin; ứng dụng công nghệ thông tin; cơ sở dữ liệu; chuyển đổi số; chương trình giáo dục phổ thông; chương trình giáo dục mầm non;
  hoạt động trải nghiệm; hoạt động giáo dục ngoài giờ lên lớp; ngoài giờ lên lớp; giáo dục kỹ năng sống; đổi mới phương pháp dạy học; phương pháp dạy học;
   bồi dưỡng thường xuyên; bồi dưỡng chuyên môn nghiệp vụ; trình độ đào tạo; chuẩn nghề nghiệp giáo viên; chuẩn hiệu trưởng;
  trên chuẩn đào tạo; phổ cập giáo dục tiểu học; xã hội hóa giáo dục; thực hiện xã hội hóa; phòng cháy chữa cháy; phòng chống tai nạn thương tích;
  tai nạn thương tích; bạo lực học đường; an toàn thực phẩm; vệ sinh an toàn thực phẩm; an ninh trật tự; an toàn giao thông; thảm họa thiên tai;
  phòng chống dịch bệnh; trường học an toàn; trường chuẩn quốc gia; đạt chuẩn quốc gia; công nhận đạt chuẩn quốc gia; người lao động; quy chế chi tiêu nội bộ;
  chi tiêu nội bộ; ngân sách nhà nước; nguồn kinh phí; công tác tham mưu; cấp ủy đảng; chính quyền địa phương; phối hợp với các tổ chức;
  phát triển nhà trường; chiến lược phát triển; phương hướng chiến lược; các năm học tiếp theo; và những năm tiếp theo; học sinh hoàn thành chương trình;
  hoàn thành tốt nhiệm vụ; hoàn thành xuất sắc nhiệm vụ; chiến sĩ thi đua; lao động tiên tiến; sáng kiến kinh nghiệm; học sinh có hoàn cảnh khó khăn;
  hoàn cảnh khó khăn; học sinh khuyết tật; học sinh năng khiếu; dân tộc thiểu số; trung học cơ sở; trung học phổ thông; thể dục thể thao; giáo dục thể chất;
  rút kinh nghiệm; văn hóa văn nghệ; câu lạc bộ; trong nhà trường; xanh sạch đẹp; tập thể sư phạm; đội ngũ giáo viên; đội ngũ cán bộ; quy hoạch sử dụng đất; nhân dân địa phương
`;

/** Pairs of syllables that are words of their own: a slip is not read across them. */
const ORDINARY = `
  cuộc họp; buổi họp; phiên họp; họp mặt; họp hội; lý giải; lý do; lý luận; địa chỉ; chỉ số; giới thiệu; giới tính; giới hạn; dự án; phần đầu; phần lớn; phát thanh; thanh niên; đồng thời; động viên; tối thiểu; hội thi; viên trường; dân cư; động tự; dưỡng giáo; hiện chế; họp với; thể sử; trường hỗ; viên bảo; trình đơn; đối số; sinh động; lãnh đạo; chỉ huy; hiển thị; điều chỉnh; hiệu chỉnh; chỉnh sửa; chấn chỉnh; hoàn chỉnh; đường cong; hiệu năng; công năng; chức năng; phần mềm; thành phần;
  đào tạo; đạo đức; đầu năm; đầu tư; đầu tiên; mục đích; cần có; cần bổ; có sở; chế độ; chế biến; tế nhị; bản thân; bản đồ; bàn ghế; bàn bạc; dự kiến; dự giờ; trường học; trường lớp;
  tại trường; trưởng thành; trưởng ban; phó trưởng; tổ trưởng; hội trường; môi trường; hiện trường; thị trường; lập trường; sở trường; khai trường; đến trường; trường hợp;
  ban hành; ban ngành; dân trí; trí tuệ; vị trí; giải trí; bố mẹ; công trình; chương trình; quá trình; lộ trình; giáo trình; trình chiếu; trẻ em; đề án; vấn đề; tiền đề; chuyên đề;
  đề tài; đề thi; chủ đề; sử liệu; tiểu sử; quan hệ; hệ thống; tỷ lệ; lệ phí; học phí; phí tổn; viên chức; công viên; thành viên; sinh viên; chức danh; chức vụ; chức năng;
  khả năng; tính năng; tiềm năng; tài năng; nhân lực; nhân sự; cá nhân; bệnh nhân; công nhân; nhân lên; nguồn nhân; mới mẻ; hơn nữa; giao ban; giao việc; giao nhiệm; kết quả; kết nối
`;

export interface Term {
  /** Lower case, with marks. */
  readonly syllables: readonly string[];
  /** Syllables that rightly stand where one of the term's would. */
  readonly rightly: readonly string[];
}

function read(list: string): readonly Term[] {
  return list.split(";").map((entry) => {
    const [words = "", ...rightly] = entry.trim().split(/\s*!/);
    return { syllables: words.split(" "), rightly };
  });
}

export const TERMS: readonly Term[] = [...read(TWO_SYLLABLES), ...read(LONGER)];
export const ORDINARY_PAIRS: readonly string[] = read(ORDINARY).map((term) => term.syllables.join(" "));

/** Everyday words that stand anywhere: beside one of them a term's neighbour may have its own meaning. */
export const FREE_WORDS: ReadonlySet<string> = new Set(
  (
    "và của có là các cho được trong với này để về từ đến do bị đã sẽ đang không cũng cùng còn khi mà thì ở ra vào lên theo như nhưng nếu hay hoặc một hai ba bốn năm sáu bảy tám chín mười " +
    "những mỗi mọi từng cả chỉ đều rất hơn nhất nhiều ít đủ thiếu hết chưa chẳng nên phải cần muốn thể biết làm đi lại qua sau trước trên dưới ngoài giữa bên tại vì bởi nhằm việc sự cái con người ông bà " +
    "anh chị em cháu cô thầy mẹ cha bố trẻ bé nhà cửa xe máy bàn ghế sách vở bút đất nước trường lớp phòng khối tổ ban sở bộ xã phường huyện quận tỉnh ngày tháng tuần giờ đầu cuối giao nhận đưa lấy " +
    "mua bán mở đóng học dạy nói nghe đọc viết xem thấy tìm hỏi trả chi thu tiền phí số tên họ loại cấp mức đạt vượt tăng giảm cao thấp lớn nhỏ tốt xấu khá giỏi yếu kém mới cũ dài ngắn rộng hẹp " +
    "bạn chúng tự cộng đấy toàn riêng chung mà ấy đó đây kia nào gì ai sao đâu bao lâu luôn vẫn ngay mãi rồi xong thôi phần bản đề bài thi môn điểm tập thứ lần quá đúng sai khác giống dùng giữ gửi lập kết trình bày thành khó dễ vừa"
  ).split(" "),
);

/** Names whose capitals are part of the spelling. */
export const CAPITAL_NAMES: readonly string[] = ["Hồ Chí Minh", "Việt Nam"];

/** Two syllables that are right as they stand and a slip before such words. */
export const SLIPS_BEFORE: readonly { readonly typed: string; readonly right: string; readonly before: readonly string[] }[] = [
  {
    typed: "phần đầu",
    right: "phấn đấu",
    before: "đạt hoàn số tăng giảm duy đến nâng xây trở có để không hết thực giữ đưa trên dưới ít cuối".split(" "),
  },
  { typed: "cũng cố", right: "củng cố", before: "hồ kiến nền nếp kỹ kết và đội tổ chất cơ thêm lại các công".split(" ") },
  { typed: "cùng cố", right: "củng cố", before: "hồ kiến nền nếp kỹ kết và đội tổ chất cơ thêm lại các công".split(" ") },
];

/** Syllables that live only beside certain others ("lép bép"); alone they are another word misspelled. */
export const BOUND_SYLLABLES: ReadonlyMap<string, readonly string[]> = new Map([
  ["bép", ["lép", "xép", "mép"]],
  ["xép", ["bép", "gác"]],
  ["chuơng", []],
]);
