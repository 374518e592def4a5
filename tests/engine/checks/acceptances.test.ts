import type { AcceptedFinding } from "../../../src/engine/book/book";
import { withAcceptances } from "../../../src/engine/checks/acceptances";
import type { Finding } from "../../../src/engine/diagnostics/finding";
import { addressOf, areaFromAddress, type Area } from "../../../src/engine/workbook/address";

const acceptance = { reason: "Đã thống nhất trong hội đồng", by: "Thư ký", on: "2024-10-01" };

function finding(address: string, fragment: string | null = "10 tr"): Finding {
  const at = { sheet: "Kế hoạch", area: areaFromAddress(address) as Area };
  return {
    code: "budget-unit-in-cell",
    severity: "note",
    at,
    related: [],
    fragment,
    criterion: null,
    expected: null,
    facts: {},
    fix: null,
    accepted: null,
  };
}

function accepted(address: string, fragment: string | null = "10 tr"): AcceptedFinding {
  return { code: "budget-unit-in-cell", sheet: "Kế hoạch", address, fragment, acceptance };
}

function acceptedAt(findings: readonly Finding[], ...kept: readonly AcceptedFinding[]): readonly string[] {
  return withAcceptances(findings, kept).flatMap((one) => (one.accepted === null ? [] : [addressOf(one.at.area)]));
}

describe("an accepted finding", () => {
  it("stays accepted at its place", () => {
    expect(acceptedAt([finding("H30"), finding("H31")], accepted("H31"))).toEqual(["H31"]);
  });

  it("is open again once the words change", () => {
    expect(acceptedAt([finding("H30", "12 tr")], accepted("H30"))).toEqual([]);
  });

  it("stays accepted when rows come in above it, and no other becomes so", () => {
    expect(acceptedAt([finding("H32"), finding("H90")], accepted("H30"))).toEqual(["H32"]);
  });

  it("is known by its address only where what is absent was accepted", () => {
    expect(acceptedAt([finding("H31", null)], accepted("H30", null))).toEqual([]);
    expect(acceptedAt([finding("H30", null)], accepted("H30", null))).toEqual(["H30"]);
  });

  it("is one finding: two of the same words need two acceptances", () => {
    expect(acceptedAt([finding("H40"), finding("H41")], accepted("H30"))).toEqual(["H40"]);
    expect(acceptedAt([finding("H40"), finding("H41")], accepted("H30"), accepted("H31"))).toEqual(["H40", "H41"]);
  });
});
