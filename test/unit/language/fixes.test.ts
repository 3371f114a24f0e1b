import assert from 'node:assert/strict';
import fc from 'fast-check';
import { safeFixes } from '../../../src/language/fixes.ts';
import type { Problem } from '../../../src/scenario/problem.ts';

function problem(offset: number, length: number, fixes = 1): Problem {
  const fix = { title: 'Fix', edits: [{ offset, length, text: 'x' }] };
  return { code: 'unknown-key', severity: 'error', message: '', offset, length, fixes: Array(fixes).fill(fix) };
}

describe('what "fix all" may fix', () => {
  it('leaves alone what has no fix or more than one answer', () => {
    const single = problem(20, 2);
    assert.deepEqual(safeFixes([problem(0, 2, 0), problem(10, 2, 2), single]), [single]);
  });

  it('leaves what is only advised to the author', () => {
    assert.deepEqual(safeFixes([{ ...problem(0, 2), code: 'advice' }]), []);
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
