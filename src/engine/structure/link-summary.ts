import type { Draft } from "./drafts";

/**
 * Biểu 2 of Thông tư 57/2026 tells a problem in two tables: IV names the criterion, the weakness and its cause, V the action, both under
 * one running number or one criterion. Where every action finds its problem, the two are one row; else both tables stay as they are.
 */
export function linkedWithSummary(summary: readonly Draft[], actions: readonly Draft[]): readonly Draft[] | null {
  if (summary.length === 0 || actions.length === 0 || !summary.every(isProblem) || !actions.every(isAction)) return null;
  return actions.every((action) => action.criterion.code === null) ? linkedByNumber(summary, actions) : linkedByCode(summary, actions);
}

/** Actions that name their criterion take over its weakness; a problem without an action keeps both tables apart. */
function linkedByCode(summary: readonly Draft[], actions: readonly Draft[]): readonly Draft[] | null {
  const byCode = new Map(summary.map((problem) => [problem.criterion.code, problem]));
  const acted = new Set(actions.map((action) => action.criterion.code));
  if (byCode.size < summary.length || ![...byCode.keys()].every((code) => acted.has(code))) return null;
  return actions.map((action) => {
    const problem = byCode.get(action.criterion.code);
    return problem === undefined ? action : { ...merged(problem, action), criterion: action.criterion };
  });
}

function linkedByNumber(summary: readonly Draft[], actions: readonly Draft[]): readonly Draft[] | null {
  const byNumber = new Map<string, Draft>();
  for (const draft of summary) {
    const number = numberOf(draft);
    if (number === null || byNumber.has(number)) return null;
    byNumber.set(number, draft);
  }
  const linked: Draft[] = [];
  const used = new Set<Draft>();
  for (const action of actions) {
    const number = numberOf(action);
    const problem = number === null ? undefined : byNumber.get(number);
    if (problem === undefined) return null;
    used.add(problem);
    linked.push(merged(problem, action));
  }
  return used.size === summary.length ? linked : null;
}

function isProblem(draft: Draft): boolean {
  return (
    draft.criterion.code !== null &&
    draft.fields.weakness !== undefined &&
    draft.fields.work === undefined &&
    draft.fields.solution === undefined
  );
}

function isAction(draft: Draft): boolean {
  return draft.fields.weakness === undefined && (draft.fields.work !== undefined || draft.fields.solution !== undefined);
}

function numberOf(draft: Draft): string | null {
  return /^\d{1,3}/.exec(draft.fields.number?.text ?? "")?.[0] ?? null;
}

function merged(problem: Draft, action: Draft): Draft {
  return {
    ...action,
    fields: { ...problem.fields, ...action.fields },
    standard: problem.standard,
    criterion: { ...problem.criterion, isInherited: true },
  };
}
