import type { ReportPeriod, SheetWords } from "../../engine";
import { asBody } from "./school-name";

const DOTS = "……………………";

/** Words of Biểu 2, thông tư 57/2026; the wording of the form itself is known from those who follow it only. */
export function bieu2(periodPhrase: (period: ReportPeriod) => string, asSchool: (name: string) => string): SheetWords["report"]["bieu2"] {
  return {
    parts: {
      general: "I. THÔNG TIN CHUNG",
      basis: "II. CĂN CỨ",
      purpose: "III. MỤC ĐÍCH, YÊU CẦU",
      problems: "IV. TÓM TẮT VẤN ĐỀ TRỌNG TÂM",
      plan: "V. KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG VÀ MỨC ĐỘ THỰC HIỆN",
      followUp: "VI. THEO DÕI, ĐÁNH GIÁ",
      organisation: "VII. TỔ CHỨC THỰC HIỆN",
      reporting: "VIII. CƠ CHẾ ĐÁNH GIÁ, BÁO CÁO",
    },
    general: {
      school: (text) => `- Tên cơ sở giáo dục: ${asSchool(text)}`,
      authority: (text) => `- Cơ quan quản lý: ${asBody(text)}`,
      schoolYear: (text) => `- Năm học: ${text}`,
      period: (text) => `- Kỳ báo cáo: ${text}`,
      principal: (text) => `- Người ký báo cáo: ${text}`,
    },
    blank: DOTS,
    prompts: {
      purpose: ["1. Mục đích:", "2. Yêu cầu:"],
      organisation: ["1. Hiệu trưởng:", "2. Các tổ, bộ phận:", "3. Giáo viên, nhân viên:"],
      reporting: ["1. Đánh giá:", "2. Báo cáo:"],
    },
    problemColumns: ["TT", "Tiêu chuẩn", "Tiêu chí liên quan (nếu có)", "Đánh giá hiện trạng", "Điểm hạn chế", "Nguyên nhân của hạn chế"],
    planColumns: {
      number: "TT",
      content: "Nội dung cải tiến",
      goal: "Mục tiêu cải tiến",
      activity: "Hoạt động/giải pháp",
      indicator: "Chỉ số đánh giá kết quả",
      time: "Thời gian thực hiện",
      people: "Đơn vị/cá nhân phụ trách",
      resources: "Nguồn lực bảo đảm",
      evidence: "Thông tin, dữ liệu hoặc minh chứng dự kiến",
      progress: "Mức độ thực hiện",
    },
    evidenceFound: (text) => `Đã có: ${text}`,
    progress: { done: "Hoàn thành", "in-progress": "Đang thực hiện", "not-done": "Chưa hoàn thành" },
    summary: "1. Tổng hợp",
    byAction: "2. Theo dõi từng nội dung",
    followUpColumns: ["Thời điểm", "Nội dung theo dõi", "Kết quả thực hiện", "Điều chỉnh (nếu có)", "Người đánh giá"],
    timePoint: (period) => {
      if (period.kind === "quarter") return `Cuối ${periodPhrase(period)}`;
      return period.kind === "semester" && period.semester === 1 ? "Cuối học kỳ I" : "Cuối năm học";
    },
    result: {
      done: (text) => `Đã hoàn thành: ${text}`,
      inProgress: (text) => `Đang thực hiện: ${text}`,
      notStarted: (text) => `Chưa thực hiện: ${text}`,
    },
    missing: {
      purpose: "Mục đích, yêu cầu (phần III).",
      causes: (count) => `Nguyên nhân của ${count} hạn chế (phần IV).`,
      noProblems: "Vấn đề trọng tâm (phần IV): kế hoạch chưa nêu hiện trạng, hạn chế.",
      organisation: "Tổ chức thực hiện (phần VII).",
      reporting: "Cơ chế đánh giá, báo cáo (phần VIII).",
      assessors: (count) => `Người đánh giá của ${count} nội dung (phần VI): ghi ở cột Người ghi của trang Tiến độ.`,
    },
  };
}
