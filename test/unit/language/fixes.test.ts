import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fixAll, fixAllAt, fixesAt, safeFixes } from '../../../src/language/fixes.ts';
import { ENGLISH, msg, NO_TEXT, say } from '../../../src/quantities/text.ts';
import type { Problem } from '../../../src/scenario/problem.ts';

function problem(offset: number, length: number, fixes = 1): Problem {
  const fix = { title: msg`Fix`, edits: [{ offset, length, text: 'x' }] };
  return { code: 'unknown-key', severity: 'error', message: NO_TEXT, offset, length, fixes: Array(fixes).fill(fix) };
}

describe('what "fix all" may fix', () => {
  it('leaves alone what has no fix or more than one answer', () => {
    const single = problem(20, 2);
    assert.deepEqual(safeFixes([problem(0, 2, 0), problem(10, 2, 2), single]), [single]);
  });

  it('leaves what is only advised to the author', () => {
    for (const code of ['advice', 'model-version', 'differs'] as const) assert.deepEqual(safeFixes([{ ...problem(0, 2), code }]), [], code);
  });

  it('never offers edits that overlap or touch, and leaves none out that stands apart', () => {
    const spans = fc.array(fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 9 })), { maxLength: 20 });
    fc.assert(
      fc.property(spans, (list) => {
        const problems = list.map(([offset, length]) => problem(offset, length));
        const chosen = safeFixes(problems);
        const touches = (a: Problem, b: Problem) => a.offset <= b.offset + b.length && b.offset <= a.offset + a.length;
        for (const [i, a] of chosen.entries()) for (const b of chosen.slice(i + 1)) assert.ok(!touches(a, b));
        for (const left of problems) assert.ok(chosen.includes(left) || chosen.some((other) => touches(left, other)));
      }),
    );
  });
});

describe('fixes at a place', () => {
  const [first, second, third] = [problem(0, 4, 2), problem(10, 2), problem(20, 2)];
  const problems = [first, second, third];

  it('are all fixes of every problem there, the first of each preferred', () => {
    const offered = fixesAt(problems, 4, 10);
    assert.deepEqual(
      offered.map(({ problem, preferred }) => [problem, preferred]),
      [
        [first, true],
        [first, false],
        [second, true],
      ],
    );
    assert.deepEqual(fixesAt(problems, 5, 9), []);
  });

  it('are joined by the fix of everything that has one answer, where one of several such problems is', () => {
    const all = fixAllAt(problems, 10, 10)!;
    assert.equal(say(all.title, ENGLISH), 'Fix all 2 problems of this file that have one answer');
    assert.deepEqual(
      all.edits,
      [second, third].map(({ fixes }) => fixes![0].edits[0]),
    );
    assert.equal(fixAllAt(problems, 0, 4), undefined);
    assert.equal(fixAllAt([first, second], 10, 10), undefined);
  });

  it('are made on saving also where there is only one', () => {
    assert.deepEqual(fixAll([first, second])?.edits, second.fixes![0].edits);
    assert.equal(fixAll([first]), undefined);
  });
});
