/**
 * A fix is tried before it is shown: the text that it leaves is read. It holds when what it mends is gone and nothing is wrong
 * that was not wrong before; mistakes elsewhere, which this one had hidden, do not count against it.
 */
import { applyEdits } from './edits/apply.ts';
import type { Fix, Problem, TextEdit } from './problem.ts';
import { type Reading, readScenario } from './read.ts';

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
    const mended = new Set(problems);
    return newProblems(this.reading, after, edits, mended).every((found) => isHarmless(found, this.reading, edits, problems));
  }
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

/** @param mended what the edits were to mend */
function isHarmless(found: Problem, before: Reading, edits: readonly TextEdit[], mended: readonly Problem[]): boolean {
  const again = mended.some(({ code, offset }) => code === found.code && offsetAfter(offset, edits) === found.offset);
  if (again) return false;
  if (found.severity !== 'error') return true;
  // Of a text that could not be read nothing was said to be missing, and the reading ends where too much is wrong.
  const wasBroken = before.document.broken !== undefined;
  if (!wasBroken && (found.code === 'missing-key' || found.code === 'json-syntax')) return false;
  return !writtenStretches(edits).some(({ from, to }) => from <= found.offset && found.offset <= to);
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

/** What the edits wrote, as places of the text afterwards. */
function writtenStretches(edits: readonly TextEdit[]): readonly { readonly from: number; readonly to: number }[] {
  let moved = 0;
  return [...edits]
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, length, text }) => {
      const from = offset + moved;
      moved += text.length - length;
      return { from, to: from + text.length };
    });
}
