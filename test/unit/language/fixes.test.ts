import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fixAll, fixAllAt, fixesAt, safeFixes } from '../../../src/language/fixes.ts';
import { ENGLISH, msg, NO_TEXT, say } from '../../../src/quantities/text.ts';
import { applyEdits } from '../../../src/scenario/edits/apply.ts';
import type { Fix, Problem, TextEdit } from '../../../src/scenario/problem.ts';
import { fileWith, read } from '../scenario/fixture.ts';

function problem(offset: number, length: number, fixes = 1, meaning: Fix['meaning'] = 'kept'): Problem {
  const fix = { title: msg`Fix`, edits: [{ offset, length, text: 'x' }], meaning };
  return { code: 'unknown-key', severity: 'error', message: NO_TEXT, offset, length, fixes: () => Array(fixes).fill(fix) };
}

const chosenFrom = (problems: readonly Problem[]) => safeFixes(problems).map(({ problem }) => problem);

describe('what "fix all" may fix', () => {
  it('leaves alone what has no fix or more than one answer', () => {
    const single = problem(20, 2);
    assert.deepEqual(chosenFrom([problem(0, 2, 0), problem(10, 2, 2), single]), [single]);
  });

  it('leaves what is guessed, or changes the meaning, to the author', () => {
    for (const meaning of ['guessed', 'changed'] as const) assert.deepEqual(safeFixes([problem(0, 2, 1, meaning)]), []);
  });

  it('never offers edits that overlap or touch, and leaves none out that stands apart', () => {
    const spans = fc.array(fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 9 })), { maxLength: 20 });
    fc.assert(
      fc.property(spans, (list) => {
        const problems = list.map(([offset, length]) => problem(offset, length));
        const chosen = chosenFrom(problems);
        const touches = (a: Problem, b: Problem) => a.offset <= b.offset + b.length && b.offset <= a.offset + a.length;
        for (const [i, a] of chosen.entries()) for (const b of chosen.slice(i + 1)) assert.ok(!touches(a, b));
        for (const left of problems) assert.ok(chosen.includes(left) || chosen.some((other) => touches(left, other)));
      }),
    );
  });
});

/** A number in another unit, a choice with two answers, a number in quotes. */
const TEXT = fileWith({ parameters: { film: { thickness_um: 0.04, phase: 'glass', layers: '3' }, cell: {} } });
const reading = read(TEXT);
const at = (word: string) => TEXT.indexOf(word);
const fixed = (all: { readonly edits: readonly TextEdit[] } | undefined) => (all ? applyEdits(TEXT, all.edits) : undefined);

describe('fixes at a place', () => {
  it('are all fixes that hold of every problem there; none that changes a value is preferred', () => {
    const offered = fixesAt(reading, at('thickness_um'), at('"glass"'));
    assert.deepEqual(
      offered.map(({ problem, preferred }) => [problem.code, preferred]),
      [
        ['wrong-unit', true],
        ['not-an-option', false],
        ['not-an-option', false],
      ],
    );
    assert.deepEqual(fixesAt(reading, at('"phase"'), at('"phase"')), []);
  });

  it('are joined by the fix of everything that has one answer, where one of several such problems is', () => {
    const all = fixAllAt(reading, at('"3"'), at('"3"'))!;
    assert.equal(say(all.title, ENGLISH), 'Fix all 2 problems of this file that have one answer');
    assert.equal(fixed(all), fileWith({ parameters: { film: { thickness_nm: 40, phase: 'glass', layers: 3 }, cell: {} } }));
    assert.equal(fixAllAt(reading, at('"glass"'), at('"glass"')), undefined);
  });

  it('are made on saving also where there is only one', () => {
    const one = read(fileWith({ parameters: { film: { layers: '3' }, cell: {} } }));
    assert.equal(fixAll(one)?.edits.length, 1);
    assert.equal(fixAllAt(one, 0, one.document.text.length), undefined);
    assert.equal(fixAll(read(fileWith({ parameters: { film: { phase: 'glass' }, cell: {} } }))), undefined);
  });

  it('that do not hold are not shown, and the others are made without them', () => {
    // Both keys are the same quantity: to convert both leaves it twice.
    const text = fileWith({ parameters: { film: { thickness_um: 0.04, thickness_mm: 0.00004, layers: '3' }, cell: {} } });
    const all = fixAll(read(text))!;
    const { scenario, problems } = read(applyEdits(text, all.edits));
    assert.equal(scenario, undefined);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['wrong-unit'],
    );
  });
});
