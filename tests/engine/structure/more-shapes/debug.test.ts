import { randomOf } from "../shapes/random";
import { form57Case } from "./form-57";
import { labelBlockCase } from "./label-blocks";
import { markGridCase } from "./mark-grids";
import { planVarietyCase } from "./plan-varieties";
import { resultReportCase } from "./result-reports";
import { noPlanCase } from "./no-plans";
import { bookOf, verdictsOf } from "./score";
import { shownText } from "../../../../src/engine/workbook/shown";

const FAMILIES = { N: ["", noPlanCase],  L: ["label blocks", labelBlockCase], R: ["result reports", resultReportCase], M: ["grids of X", markGridCase], P: ["plan grids", planVarietyCase], B: ["Biểu 2", form57Case] } as const;

it("shows", () => {
  const [name, make] = FAMILIES[(process.env.F ?? "P") as keyof typeof FAMILIES];
  const one = make(randomOf(name === "" ? Number(process.env.SEED) : Number(process.env.SEED) * 7919 + name.length));
  const book = bookOf(one);
  const out: string[] = [one.traits.join(", ")];
  for (const sheet of one.workbook.sheets) {
    out.push(`-- ${sheet.name} merges ${sheet.merges.map((m) => `R${m.top}C${m.left}:R${m.bottom}C${m.right}`).join(" ")}`);
    for (const row of sheet.rows.slice(0, Number(process.env.ROWS ?? 40))) out.push(`${row.row}${row.isHidden ? "h" : ""}: ${row.cells.map((c) => `[${c.column}] ${shownText(c.value).slice(0, 42)}`).join(" ")}`);
  }
  for (const t of book.tables) out.push(`T ${t.layout} ${t.sheet} R${t.area.top}C${t.area.left}:R${t.area.bottom}C${t.area.right} rows ${t.rows}: ${t.columns.map((c) => `${c.column}=${c.field}(${c.certainty}${c.rival ? "~" + c.rival : ""})'${c.header?.slice(0, 30)}'`).join(" ")}`);
  for (const p of book.plan.slice(0, 12)) out.push(`P ${p.criterion.code} R${p.area.top}-${p.area.bottom} ${Object.entries(p.fields).map(([k, f]) => `${k}=${f.text.slice(0, 30)}`).join(" | ")}`);
  out.push(`leftovers: ${book.leftovers.map((l) => l.text.slice(0, 30)).join(" ¦ ")}`, `other: ${book.otherTables.map((o) => `${o.sheet} R${o.area.top}-${o.area.bottom}`).join()}`);
  out.push(...verdictsOf(one.truth, book).filter((v) => !v.is).slice(0, 30).map((v) => "WRONG " + v.what));
  process.stdout.write(out.join("\n") + "\n");
});
