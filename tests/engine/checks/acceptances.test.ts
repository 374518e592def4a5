import type { ListedFinding } from "../../../src/engine/book/book";
import { withAcceptances } from "../../../src/engine/checks/acceptances";
import type { Finding } from "../../../src/engine/diagnostics/finding";
import { addressOf, areaFromAddress, type Area } from "../../../src/engine/workbook/address";

const acceptance = { reason: "Đã thống nhất trong hội đồng", by: "Thư ký", on: "2024-10-01" };

function finding(address: string, fragment: string | null = "10 tr", criterion: string | null = "1.2"): Finding {
  const at = { sheet: "Kế hoạch", area: areaFromAddress(address) as Area };
  const rest = { related: [], expected: null, facts: {}, fix: null, accepted: null };
  return { code: "budget-unit-in-cell", severity: "note", at, fragment, criterion, ...rest };
}

function listed(address: string, isAccepted: boolean, fragment: string | null = "10 tr", criterion: string | null = "1.2"): ListedFinding {
  const code = "budget-unit-in-cell";
  return { code, sheet: "Kế hoạch", address, fragment, criterion, acceptance: isAccepted ? acceptance : null };
}

function acceptedAt(findings: readonly Finding[], ...lines: readonly ListedFinding[]): readonly string[] {
  return withAcceptances(findings, lines).flatMap((one) => (one.accepted === null ? [] : [addressOf(one.at.area)]));
}

describe("an accepted finding", () => {
  it("stays accepted at its place", () => {
    expect(acceptedAt([finding("H30"), finding("H31")], listed("H30", false), listed("H31", true))).toEqual(["H31"]);
  });

  it("is open again once the words change", () => {
    expect(acceptedAt([finding("H30", "12 tr")], listed("H30", true))).toEqual([]);
  });

  it("stays accepted when rows come in above it, and no other becomes so", () => {
    expect(acceptedAt([finding("H31"), finding("H32")], listed("H30", false), listed("H31", true))).toEqual(["H32"]);
  });

  it("leaves its acceptance to no other when it is gone itself", () => {
    expect(acceptedAt([finding("H30")], listed("H30", false), listed("H31", true, "10 tr", "1.4"))).toEqual([]);
  });

  it("is known by its criterion when another of the same words was mended and rows came in", () => {
    const lines = [listed("H30", false), listed("H31", true, "10 tr", "1.4")];
    expect(acceptedAt([finding("H33", "10 tr", "1.4")], ...lines)).toEqual(["H33"]);
  });

  it("may be something absent", () => {
    expect(acceptedAt([finding("F50", null)], listed("F49", true, null))).toEqual(["F50"]);
  });
});
