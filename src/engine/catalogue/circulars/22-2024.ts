import type { Amendment, CircularId, Standard } from "../circular";
import { criterion, standard } from "../notation";

const FIRST_DAY = "2025-01-25";

type Change = Amendment["changes"][number];
type Read = { readonly source: string; readonly confidence: Amendment["confidence"] };

function change(what: string, standardNumber: number | null, read: Read, criteria: string[] = []): Change {
  return { what, standard: standardNumber, criteria, ...read };
}

const level3Unknown = change("Tập tiêu chí có Mức 3 của Tiêu chuẩn 3 mới: chưa biết; có nguồn chỉ ghi 3.3", 3, {
  source: "SR_TH, SR_MN",
  confidence: "low",
});
const electronicEvidence = change("Chấp nhận minh chứng là văn bản điện tử", null, { source: "SR_MN", confidence: "medium" });

/** Standard 3 as rewritten: six criteria became three. Which of them have Mức 3 nobody could read; one at least has, for Điều 19 was rewritten too. */
function rewrittenStandard3(read: Read): Standard {
  const levels = { source: read.source, confidence: "low" } as const;
  const facts = { ...read, levels, indicators: { source: "none", confidence: "low" } as const };
  const known = { confidence: read.confidence, uncertainLevels: [3] };
  return standard(3, "Cơ sở vật chất và thiết bị dạy học", facts, [
    criterion("3.1", "Địa điểm, quy mô, diện tích", read.source, { 1: [], 2: [] }, known),
    criterion("3.2", "Các hạng mục công trình đảm bảo tiêu chuẩn cơ sở vật chất tối thiểu", read.source, { 1: [], 2: [] }, known),
    criterion("3.3", "Hạ tầng kỹ thuật, các hạng mục công trình kiên cố và thiết bị dạy học", read.source, { 1: [], 2: [], 3: [] }, known),
  ]);
}

/** The number, the days and which circulars it amends are well known; what it changed only partly. */
function amendment(standard3: Read, changes: readonly Change[]): Amendment {
  return {
    number: "22/2024/TT-BGDĐT",
    effective: FIRST_DAY,
    confidence: "high",
    source: "page_TT22, SR_MN, SR_TH",
    changes: [
      change("Viết lại Tiêu chuẩn 3 ở cả ba mức (Điều 9, 14, 19): 6 tiêu chí còn 3", 3, standard3),
      level3Unknown,
      ...changes,
      electronicEvidence,
    ],
    uncertainStandards: [3],
    rewritten: [rewrittenStandard3(standard3)],
  };
}

const low = (source: string): Read => ({ source, confidence: "low" });
const kindergarten: Read = { source: "SR_MN", confidence: "medium" };

const ofPrimary = amendment({ source: "SR_TH", confidence: "medium-high" }, [
  change("Tổng số tiêu chí còn 24", null, { source: "SR_TH", confidence: "medium" }),
  change("Tiêu chí 1.2 đổi tên thành “Hội đồng trường và các hội đồng khác”", 1, low("SR_TH"), ["1.2"]),
  change("Tỷ lệ giáo viên trên chuẩn (điểm a Mức 2, điểm a Mức 3) có thể đã bãi bỏ", 2, low("inferred"), ["2.2"]),
  change("Sửa Mức 1 của 5.1 và 5.5", 5, low("SR_TH"), ["5.1", "5.5"]),
  change("Điều 22 có thể thêm khoản 6 (giáo viên) và khoản 7 (kết quả)", null, low("SR_TH")),
]);

const ofSecondary = amendment({ source: "inferred", confidence: "medium" }, [
  change("Tổng số tiêu chí còn 25", null, low("inferred")),
  change("Tỷ lệ giáo viên trên chuẩn (điểm a Mức 2) có thể đã bãi bỏ", 2, low("inferred"), ["2.2"]),
]);

const ofKindergarten = amendment({ source: "SR_MN", confidence: "medium-high" }, [
  change("Tổng số tiêu chí còn 22", null, kindergarten),
  change("Viết lại khoản 5 Điều 7 (1.5); có nguồn ghi tên mới “Tuyển sinh, tổ chức nhóm trẻ và lớp mẫu giáo”", 1, kindergarten, ["1.5"]),
  change("Sửa điểm a khoản 10 Điều 7 (1.10, Mức 1)", 1, kindergarten, ["1.10"]),
  change("Sửa điểm c khoản 1 Điều 8 (2.1, Mức 1)", 2, kindergarten, ["2.1"]),
  change("Sửa điểm b khoản 2 Điều 8; bãi bỏ điểm a khoản 2 Điều 13 và điểm a khoản 2 Điều 18 (2.2)", 2, kindergarten, ["2.2"]),
  change("Sửa 5.1 Mức 1 và Mức 2 (điểm a, b); 5.2 Mức 2; 5.4 Mức 2 điểm c", 5, kindergarten, ["5.1", "5.2", "5.4"]),
]);

/** Thông tư 22/2024/TT-BGDĐT, as it amends each of the three circulars of 2018. */
export const amendments22of2024: ReadonlyMap<CircularId, Amendment> = new Map([
  ["17/2018", ofPrimary],
  ["18/2018", ofSecondary],
  ["19/2018", ofKindergarten],
]);
