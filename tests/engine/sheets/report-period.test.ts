import { readReportPeriod, schoolYearAt } from "../../../src/engine/sheets/report-period";

describe("the period of a report", () => {
  it.each([
    ["2025-Q1", "2025-01-01", "2025-03-31"],
    ["2025-Q4", "2025-10-01", "2025-12-31"],
    ["2024-2025-HK1", "2024-09-01", "2025-01-31"],
    ["2024-2025-HK2", "2025-02-01", "2025-05-31"],
    ["2024-2025", "2024-09-01", "2025-05-31"],
    [" 2024-2025-hk1 ", "2024-09-01", "2025-01-31"],
  ])("%s begins on %s and ends on %s", (id, start, end) => {
    expect(readReportPeriod(id)).toMatchObject({ start, end, id: id.trim().toUpperCase() });
  });

  it.each(["", "2025", "2025-Q5", "2024-2026", "2025-2024", "2024-2025-HK3", "2025-Q1-Q2", "x".repeat(100_000)])("%s is none", (id) => {
    expect(readReportPeriod(id)).toBeNull();
  });

  it("counts the summer to the school year that ends", () => {
    expect(schoolYearAt("2025-08-31").id).toBe("2024-2025");
    expect(schoolYearAt("2025-09-01").id).toBe("2025-2026");
  });
});
