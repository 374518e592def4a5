import { applyEdits } from "../../../src/hosts/xlsx/patch";
import { packageOf, sheetOf, row, cell, textCell } from "./write-samples";
import { writeFileSync } from "node:fs";
const S = { isWrapped: true, isBordered: true } as const; const M = { ...S, format: "#,##0" } as const;
function big(n: number, cols: number) {
  const rows = [];
  for (let r = 1; r <= n; r++) {
    const cells = [];
    for (let c = 1; c <= cols; c++) {
      cells.push(c === 2 ? cell(c, { kind: "number", number: r * 1000 }, M) : c === 3 ? cell(c, { kind: "day", day: "2024-09-01" }, S) : textCell(c, `Bồi dưỡng giáo viên & tổ chuyên môn số ${r % 977} lần ${(r * c * 7919) % 10007}, cột ${c}; phân công ban giám hiệu`, S));
    }
    rows.push(row(r, cells));
  }
  return sheetOf("plan", "Lớn", rows, { columns: Array.from({ length: cols }, () => ({ width: 30 })) });
}
it.each([[100000, 10], [100000, 15]])("speed %d x %d", (n, c) => {
  const sheet = big(n, c);
  const base = packageOf();
  for (let i = 0; i < 3; i++) {
    (globalThis as any).gc?.();
    const m0 = process.memoryUsage();
    const t = performance.now();
    const out = applyEdits(base, [{ kind: "put-sheet", sheet }]);
    const ms = performance.now() - t;
    const m1 = process.memoryUsage();
    process.stderr.write(`${n}x${c}: ${ms.toFixed(0)} ms, ${(out.length / 1e6).toFixed(1)} MB, rss ${(m1.rss / 1e6).toFixed(0)} (before ${(m0.rss / 1e6).toFixed(0)})\n`);
    if (i === 2) writeFileSync(`/tmp/w/big${c}.xlsx`, out);
  }
}, 120000);
