/** Words that Vietnamese doubles rightly: "dần dần", "xa xa". */
export const DOUBLED_RIGHTLY: ReadonlySet<string> = new Set(
  (
    "xa gần luôn dần đều thường mãi ngày tháng năm đêm ai đâu hằng từ hay rõ vừa khá hơi thi cứ mỗi người nhà ngành nơi chốn lớp lúc đời kiếp sáng chiều tối rồi sao nào gì kia ấy " +
    "xanh đỏ vàng trắng đen tím hồng khư lăm rưng từng song hiu chằm đùng ào rì phăng oang vui buồn nhẹ nhanh chậm cao thấp tròn vuông dài ngắn to bé con cháu chầm êm hùn rầm quanh ồn " +
    "lung xinh đầy đặc tươi mềm rộng hẹp gọn bà ông chị em ba cô khăng chuồn tăm bươm châu đu cào vèo ha hì lâu tí tẹo chăm trăm ngàn nghìn vạn triệu tỷ hàng chục la tha te quà nhất nhì ngay rất vân chung riêng lẻ rành rạch vành chan chang phau phắc tắp na hao lơ mờ ngờ kè khít ào bền đăm trân sòng thao trơ ren rúc lẳng ngấm âm"
  ).split(" "),
);

/**
 * Words that only bind others: doubled they are a slip wherever they stand, but for the compounds they end ("thiết bị bị hỏng",
 * "trật tự tự giác"). Any other word may end one compound and begin the next ("năm học học sinh").
 */
export const BINDING_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  (
    "và; của; các; những; về sau,trở,ra,đi; với; cho; để nơi,chỗ,bãi; được; có; là tức,nghĩa; trong bên,ở; theo; vào; qua; đã; sẽ; đang; chưa; không; cũng; nhưng; nếu; thì; mà; ở; bị thiết,trang,chuẩn,thủ,dự; " +
    "do lý,tự,nguyên; tại hiện,tồn; tự trật,trình,thứ,tuần,chữ,văn; đến; khi; như; này; bởi; nhằm; hoặc; việc công,sự; cùng sau,cuối,bần; tiếp; nên trở,thành,làm; vẫn; ra; lên; phải lẽ,trái; cần; một; hai; đó do,từ,qua"
  )
    .split("; ")
    .map((entry) => {
      const [word = "", before = ""] = entry.split(" ");
      return [word, before === "" ? [] : before.split(",")] as const;
    }),
);

/** Runs of words that may stand twice: "từng bước từng bước". */
export const RUNS_RIGHTLY: readonly string[] = ["từng bước", "càng ngày", "ngày càng", "từng ngày", "đời đời", "đi lại"];
