/** What may be fixed without asking. */
import type { Problem } from '../scenario/problem.ts';

/** Problems with exactly one fix, as many as do not overlap. What advice says is allowed as it stands: that is for the author to decide. */
export function safeFixes(problems: readonly Problem[]): Problem[] {
  const chosen: Problem[] = [];
  let behind = -1;
  const places = (problem: Problem) => problem.fixes![0].edits.map(({ offset, length }) => [offset, offset + length] as const);
  const candidates = problems.filter(({ code, fixes }) => code !== 'advice' && fixes?.length === 1 && fixes[0].edits.length > 0);
  const first = (problem: Problem) => Math.min(...places(problem).map(([from]) => from));
  for (const problem of candidates.sort((a, b) => first(a) - first(b))) {
    if (first(problem) <= behind) continue;
    chosen.push(problem);
    behind = Math.max(behind, ...places(problem).map(([, to]) => to));
  }
  return chosen;
}
