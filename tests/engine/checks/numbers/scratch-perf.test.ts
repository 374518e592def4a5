import { numbersChecks } from "../../../../src/engine/checks/numbers";
import { timeChecks } from "../../../../src/engine/checks/time";
import { bookOf, contextOf } from "../prose/small-book";
it("perf", () => {
  const N = 100000;
  const plan = Array.from({ length: N }, (_, i) => ({
    criterion: `1.${(i % 10) + 1}`,
    weakness: `Hạn chế số ${i}: một số giáo viên lớn tuổi nên việc áp dụng công nghệ thông tin vào giảng dạy còn hạn chế, đạt ${i % 50}/53 giáo viên.`,
    work: `Bồi dưỡng chuyên môn lần ${i} cho đội ngũ`,
    solution: `- Năm học 2024-2025 và những năm tiếp theo, hiệu trưởng tạo điều kiện cho giáo viên ${i} cập nhật và phân công đội ngũ trẻ tuổi hướng dẫn áp dụng công nghệ thông tin vào việc giảng dạy ngày một tốt hơn, trong đó 52/53 đạt 98%.`,
    people: "Hiệu trưởng",
    period: i % 7 ? "Năm học 2024-2025" : "Tháng 9/2024 đến tháng 5/2025",
    budget: `${i % 100} tr`,
  }));
  const small = { plan, budgetHeader: "Kinh phí (triệu đồng)" };
  const t = process.hrtime.bigint();
  const book = bookOf(small);
  console.log("build", Number(process.hrtime.bigint() - t) / 1e6);
  const ctx = contextOf(small);
  const out: string[] = [];
  let total = 0;
  for (const c of [...numbersChecks, ...timeChecks]) {
    const a = process.hrtime.bigint();
    let n = 0;
    for (const f of c.find(book, ctx)) {
      n++;
      void f;
    }
    const ms = Number(process.hrtime.bigint() - a) / 1e6;
    total += ms;
    out.push(`${c.code} ${n} ${ms.toFixed(0)}`);
  }
  console.log(out.join("\n"), "total", total);
});
