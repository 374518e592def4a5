export interface StatementReading {
  readonly level: number | null;
  readonly isNegated: boolean;
  readonly met: number | null;
  readonly total: number | null;
  readonly percent: number | null;
  readonly overall: number | null;
}
export function readStatements(text: string): readonly StatementReading[] {
  const m = /đạt Mức ([1-4])\s*:\s*(\d+)\/(\d+)[^\d]*(\d+(?:,\d+)?)\s*%/iu.exec(text);
  if (m) return [{ level: Number(m[1]), isNegated: /không đạt/iu.test(text), met: Number(m[2]), total: Number(m[3]), percent: Number((m[4] ?? "").replace(",", ".")), overall: null }];
  const o = /^Mức đánh giá.*:\s*Mức ([1-4])/iu.exec(text);
  return o ? [{ level: null, isNegated: false, met: null, total: null, percent: null, overall: Number(o[1]) }] : [];
}
