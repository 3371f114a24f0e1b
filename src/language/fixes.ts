/** What can be done about problems: every fix of those at a place, and all at once that keep the meaning of the text. */
import { msg, type Text } from '../quantities/text.ts';
import { Trials } from '../scenario/fixes-that-hold.ts';
import type { Fix, Problem, TextEdit } from '../scenario/problem.ts';
import type { Reading } from '../scenario/read.ts';

export interface OfferedFix {
  readonly title: Text;
  readonly edits: readonly TextEdit[];
  /** What a key for fixing takes without asking. */
  readonly preferred: boolean;
  readonly problem: Problem;
}

/** The fixes that hold of the problems between two offsets, ends included. */
export function fixesAt(reading: Reading, from: number, to: number): OfferedFix[] {
  const trials = new Trials(reading);
  return reading.problems
    .filter((problem) => touches(problem, from, to))
    .flatMap((problem) =>
      trials.of(problem).map(({ title, edits, meaning }, at) => ({ title, edits, preferred: at === 0 && meaning !== 'changed', problem })),
    );
}

function touches({ offset, length }: Problem, from: number, to: number): boolean {
  return offset <= to && from <= offset + length;
}

export interface FixAll {
  readonly title: Text;
  readonly edits: readonly TextEdit[];
}

/** All fixes that keep the meaning of the text, in one edit; undefined when there is none. */
export function fixAll(reading: Reading): FixAll | undefined {
  return allOf(reading, safeFixes(reading.problems));
}

/** The same, offered between two offsets: where one of several such problems is. */
export function fixAllAt(reading: Reading, from: number, to: number): FixAll | undefined {
  const safe = safeFixes(reading.problems);
  return safe.length > 1 && safe.some(({ problem }) => touches(problem, from, to)) ? allOf(reading, safe) : undefined;
}

function allOf(reading: Reading, safe: readonly SafeFix[]): FixAll | undefined {
  const held = thatHold(reading, safe);
  if (held.length === 0) return undefined;
  return {
    title: msg`Fix all ${held.length} problems of this file that have one answer`,
    edits: editsOf(held),
  };
}

/** Together where they hold together, else as many as do, from the first on. */
function thatHold(reading: Reading, safe: readonly SafeFix[]): readonly SafeFix[] {
  const trials = new Trials(reading);
  const hold = (some: readonly SafeFix[]) =>
    trials.hold(
      some.map(({ problem }) => problem),
      editsOf(some),
    );
  if (safe.length === 0 || hold(safe)) return safe;
  const held: SafeFix[] = [];
  for (const next of safe) {
    held.push(next);
    if (!hold(held)) held.pop();
  }
  return held;
}

function editsOf(fixes: readonly SafeFix[]): readonly TextEdit[] {
  return fixes.flatMap(({ fix }) => fix.edits);
}

export interface SafeFix {
  readonly problem: Problem;
  readonly fix: Fix;
}

/** The only fixes of their problems, those that keep the meaning; as many as do not overlap. */
export function safeFixes(problems: readonly Problem[]): SafeFix[] {
  const chosen: SafeFix[] = [];
  let behind = -1;
  const candidates = problems.flatMap((problem) => {
    const fixes = problem.fixes();
    return fixes.length === 1 && fixes[0].meaning === 'kept' && fixes[0].edits.length > 0 ? [{ problem, fix: fixes[0] }] : [];
  });
  const first = ({ fix }: SafeFix) => Math.min(...fix.edits.map(({ offset }) => offset));
  for (const candidate of candidates.sort((a, b) => first(a) - first(b))) {
    if (first(candidate) <= behind) continue;
    chosen.push(candidate);
    behind = Math.max(behind, ...candidate.fix.edits.map(({ offset, length }) => offset + length));
  }
  return chosen;
}
