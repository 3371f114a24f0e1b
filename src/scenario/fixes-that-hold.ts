/**
 * A fix is tried before it is shown: the text that it leaves is read. It holds when what it mends is gone and nothing is wrong
 * that was not wrong before; mistakes elsewhere, which this one had hidden, do not count against it.
 */
import { applyEdits } from './edits/apply.ts';
import { stepsTo } from './json/tree.ts';
import { pointerTo } from './pointer.ts';
import type { Fix, Problem, TextEdit } from './problem.ts';
import { isBreaking, type Reading, readScenario } from './read.ts';

/** Characters that are read for the fixes of one question, whatever the text: a text of 1 MiB four times. */
const BUDGET = 4 * 1024 * 1024;

/** Tries fixes of one reading, as many as may be read again for one question; beyond that none holds. */
export class Trials {
  #left = BUDGET;

  constructor(readonly reading: Reading) {}

  /** The fixes of a problem that hold, best first. */
  of(problem: Problem): readonly Fix[] {
    return problem.fixes().filter(({ edits }) => this.hold([problem], edits));
  }

  /** Whether the edits mend these problems and break nothing. */
  hold(problems: readonly Problem[], edits: readonly TextEdit[]): boolean {
    const { document, scenario } = this.reading;
    const text = applyEdits(document.text, edits);
    this.#left -= text.length;
    if (this.#left < 0 || text === document.text) return false;
    const after = readScenario(text, document.mechanisms);
    if (scenario && !after.scenario) return false;
    const found = newProblems(this.reading, after, edits, new Set(problems));
    if (isStillWrong(found, edits, problems)) return false;
    const errors = found.filter(({ severity }) => severity === 'error');
    const written = writtenStretches(edits);
    const makesReadable = problems.some(({ code }) => isBreaking(code));
    return errors.every((error) => (makesReadable ? !touches(error, written) : isRevealed(error, this.reading, after, edits)));
  }
}

function isStillWrong(found: readonly Problem[], edits: readonly TextEdit[], mended: readonly Problem[]): boolean {
  return found.some((problem) => mended.some(({ code, offset }) => code === problem.code && offsetAfter(offset, edits) === problem.offset));
}

function touches({ offset }: Problem, stretches: readonly Stretch[]): boolean {
  return stretches.some(({ from, to }) => from <= offset && offset <= to);
}

/** Whether the error is none that the edits made: the mistake that they mended had hidden it. */
function isRevealed(error: Problem, before: Reading, after: Reading, edits: readonly TextEdit[]): boolean {
  const written = writtenStretches(edits);
  if (touches(error, written) || error.code === 'missing-key' || isBreaking(error.code)) return false;
  // What a key that nobody knew holds was not looked at.
  const isBelow = written.some(({ from }) => keyAt(after, from) === keyAt(after, error.offset).slice(0, keyAt(after, from).length));
  // Others that followed from the mistake are gone, so what it hid is told now.
  return isBelow || errorsOutside(after, written) < errorsOutside(before, replacedStretches(edits));
}

function keyAt({ document }: Reading, offset: number): string {
  return pointerTo(...stepsTo(document.root, offset).map(({ segment }) => segment));
}

function errorsOutside({ problems }: Reading, stretches: readonly Stretch[]): number {
  return problems.filter((problem) => problem.severity === 'error' && !touches(problem, stretches)).length;
}

/** What is wrong afterwards and was not before, or was to be mended. */
function newProblems(before: Reading, after: Reading, edits: readonly TextEdit[], mended: ReadonlySet<Problem>): readonly Problem[] {
  const left = new Map<string, number>();
  const name = (code: string, offset: number) => `${code} ${offset}`;
  for (const problem of before.problems) {
    if (mended.has(problem)) continue;
    const key = name(problem.code, offsetAfter(problem.offset, edits));
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  return after.problems.filter(({ code, offset }) => {
    const key = name(code, offset);
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}

/** Where an offset of the text lies after the edits; inside a stretch that is replaced, where that begins. */
function offsetAfter(offset: number, edits: readonly TextEdit[]): number {
  let moved = offset;
  for (const { offset: at, length, text } of edits) {
    if (at + length <= offset) moved += text.length - length;
    else if (at < offset) moved -= offset - at;
  }
  return moved;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What the edits replace, as places of the text before. */
function replacedStretches(edits: readonly TextEdit[]): readonly Stretch[] {
  return edits.map(({ offset, length }) => ({ from: offset, to: offset + length }));
}

/** What the edits wrote, as places of the text afterwards. */
function writtenStretches(edits: readonly TextEdit[]): readonly Stretch[] {
  let moved = 0;
  return [...edits]
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, length, text }) => {
      const from = offset + moved;
      moved += text.length - length;
      return { from, to: from + text.length };
    });
}
