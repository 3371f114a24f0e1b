/** What can be done about problems: every fix of those at a place, and all at once that may be fixed without asking. */
import { msg, type Text } from '../quantities/text.ts';
import { CODES, type CodeMeaning, type ProblemCode } from '../scenario/codes.ts';
import type { Problem, TextEdit } from '../scenario/problem.ts';

export interface OfferedFix {
  readonly title: Text;
  readonly edits: readonly TextEdit[];
  /** The first of its problem: what a key for fixing takes without asking. */
  readonly preferred: boolean;
  readonly problem: Problem;
}

/** The fixes of the problems between two offsets, ends included. */
export function fixesAt(problems: readonly Problem[], from: number, to: number): OfferedFix[] {
  return problems
    .filter((problem) => touches(problem, from, to))
    .flatMap((problem) => (problem.fixes ?? []).map(({ title, edits }, at) => ({ title, edits, preferred: at === 0, problem })));
}

function touches({ offset, length }: Problem, from: number, to: number): boolean {
  return offset <= to && from <= offset + length;
}

export interface FixAll {
  readonly title: Text;
  readonly edits: readonly TextEdit[];
}

/** All fixes that may be made without asking, in one edit; undefined when there is none. */
export function fixAll(problems: readonly Problem[]): FixAll | undefined {
  const safe = safeFixes(problems);
  if (safe.length === 0) return undefined;
  return {
    title: msg`Fix all ${safe.length} problems of this file that have one answer`,
    edits: safe.flatMap(({ fixes }) => fixes![0].edits),
  };
}

/** The same, offered between two offsets: where one of several such problems is. */
export function fixAllAt(problems: readonly Problem[], from: number, to: number): FixAll | undefined {
  const safe = safeFixes(problems);
  return safe.length > 1 && safe.some((problem) => touches(problem, from, to)) ? fixAll(problems) : undefined;
}

/** Problems with exactly one fix, as many as do not overlap. What is for the author to decide is not among them. */
export function safeFixes(problems: readonly Problem[]): Problem[] {
  const chosen: Problem[] = [];
  let behind = -1;
  const places = (problem: Problem) => problem.fixes![0].edits.map(({ offset, length }) => [offset, offset + length] as const);
  const candidates = problems.filter(({ code, fixes }) => !mustDecide(code) && fixes?.length === 1 && fixes[0].edits.length > 0);
  const first = (problem: Problem) => Math.min(...places(problem).map(([from]) => from));
  for (const problem of candidates.sort((a, b) => first(a) - first(b))) {
    if (first(problem) <= behind) continue;
    chosen.push(problem);
    behind = Math.max(behind, ...places(problem).map(([, to]) => to));
  }
  return chosen;
}

function mustDecide(code: ProblemCode): boolean {
  const row: CodeMeaning = CODES[code];
  return row.authorDecides === true;
}
