import type { CheckPages } from "../../wording";

export const referencesPages = {
  "reference-malformed": {
    finds: "Số, ký hiệu thông tư, nghị định ghi không đúng dạng: lặp chữ viết tắt, đảo thứ tự, thiếu hoặc thừa dấu, năm không có thật.",
    rule: "Nghị định 30/2020/NĐ-CP, Phụ lục I về số và ký hiệu; văn bản quy phạm pháp luật ghi số/năm ban hành/loại văn bản-cơ quan ban hành.",
  },
  "reference-incomplete": {
    finds: "Văn bản viện dẫn thiếu năm, cơ quan ban hành, hoặc sau chữ “số” không có gì, mà trước đó trong tài liệu chưa ghi đủ.",
    rule: "Nghị định 30/2020/NĐ-CP, Phụ lục I: lần đầu viện dẫn phải ghi đủ tên loại, số, ký hiệu, thời gian ban hành, cơ quan ban hành và tên văn bản.",
  },
  "reference-wrong": {
    finds: "Số và năm là của văn bản khác, ngày hoặc cơ quan ban hành không đúng, hoặc văn bản dành cho loại trường khác.",
    rule: "Nghị định 30/2020/NĐ-CP, Phụ lục I về viện dẫn. Đối chiếu với bảng văn bản của sản phẩm; văn bản không có trong bảng thì không nhận xét.",
  },
  "reference-outdated": {
    finds:
      "Văn bản, hoặc danh hiệu theo văn bản, đã được thay thế trước ngày ban hành tài liệu; nói rõ văn bản thay thế và ngày có hiệu lực.",
    rule: "Luật Ban hành văn bản quy phạm pháp luật: văn bản hết hiệu lực khi được văn bản mới thay thế. Câu nói về thời gian đã qua không bị nhận xét.",
  },
  "circular-superseded": {
    finds:
      "Kế hoạch từ năm học 2026-2027 (hoặc ban hành từ 07/07/2026) còn lập theo Thông tư 17, 18, 19/2018 hay 22/2024; tài liệu có trước khi các thông tư này có hiệu lực.",
    rule: "Thông tư 57/2026/TT-BGDĐT thay thế các thông tư trên từ 07/07/2026; Thông tư 17, 18, 19/2018/TT-BGDĐT có hiệu lực từ 10/10/2018.",
  },
} satisfies Partial<CheckPages>;
