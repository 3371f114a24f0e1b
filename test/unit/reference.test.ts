import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { compare, type ReferenceFile, verifyCase } from '../verify/verify.ts';

const FOLDER = 'test/reference';

describe('Reference cases', () => {
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.json'))) {
    const { constants, cases }: ReferenceFile = JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'));
    describe(file, () => {
      for (const reference of cases) {
        it(`${reference.id} (${reference.kind})`, () => {
          const { passed, failure, comparisons } = verifyCase(reference, constants);
          const wrong = comparisons.filter(({ error }) => !(error <= reference.rtol));
          assert(passed, failure ?? `rtol ${reference.rtol}: ${JSON.stringify(wrong)}`);
        });
      }
    });
  }
});

describe('The comparison with a reference', () => {
  const error = (model: unknown, reference: unknown) => Math.max(...compare('x', model, reference).map((one) => one.error));

  it('is relative, and absolute where the reference is zero', () => {
    assert.equal(error(11, 10), 0.1);
    assert.equal(error(0.25, 0), 0.25);
  });
  it('goes element by element', () => {
    assert.equal(error({ a: [1, 2], b: 3 }, { a: [1, 4], b: 3 }), 0.5);
    assert.equal(error(Float64Array.of(1, 2), [1, 2]), 0);
  });
  it('wants words and truth values to be equal', () => {
    assert.equal(error('runaway', 'runaway'), 0);
    assert.equal(error(true, false), Number.POSITIVE_INFINITY);
  });
  it('takes nothing for an answer nowhere', () => {
    for (const nothing of [undefined, null, Number.NaN, 'NaN', [], {}]) assert.equal(error(nothing, 1), Number.POSITIVE_INFINITY);
    assert.equal(error([1], [1, 2]), Number.POSITIVE_INFINITY);
    assert.equal(error({}, { a: 1 }), Number.POSITIVE_INFINITY);
  });
  it('fails for a kind that nobody knows, and for inherited names', () => {
    for (const kind of ['no-such-kind', 'toString']) {
      assert.equal(verifyCase({ id: 'x', kind, inputs: {}, outputs: { a: 1 }, rtol: 1 }).passed, false);
    }
  });
});
