import assert from 'node:assert/strict';
import { completeValues, type Mechanism } from '../../../src/mechanisms/contract/mechanism.ts';
import { MECHANISMS } from '../../../src/mechanisms/index.ts';
import { msg } from '../../../src/quantities/text.ts';
import { messagesIn } from '../../support/texts.ts';

/** Section numbers, figures and references of the paper, and years. */
const ALLOWED = /\b(?:[Ss]ections?|Figs?\.|[Rr]eferences?) \d[\d.]*(?:\(\d\))?(?:(?:, | and | to )\d[\d.]*(?:\(\d\))?)*|\b(?:19|20)\d\d\b/g;

/** Numbers that are typed into a sentence: they would stay when the model, a parameter or the source changes. */
function typedNumbers(value: unknown): readonly string[] {
  return messagesIn(value)
    .map(({ template }) => template)
    .filter((template) => /\d/.test(template.replace(/\{\d+\}/g, '').replace(ALLOWED, '')));
}

function verdictsOf(mechanism: Mechanism): readonly unknown[] {
  return [{}, ...Object.values(mechanism.presets).map(({ values }) => values)].map((chosen) => {
    const values = completeValues(mechanism, chosen);
    return mechanism.verdict(values, mechanism.simulate(values));
  });
}

describe('numbers in words', () => {
  for (const mechanism of MECHANISMS) {
    it(`are places, not typed, in the claims of ${mechanism.id}`, () => {
      assert.deepEqual(typedNumbers(mechanism.claims), []);
    });

    it(`are places in the starting points of ${mechanism.id}`, () => {
      assert.deepEqual(typedNumbers(Object.values(mechanism.presets).map(({ title, belief, lesson }) => [title, belief, lesson])), []);
    });

    it(`are places in the verdicts of ${mechanism.id}`, () => {
      assert.deepEqual(typedNumbers(Object.values(mechanism.outputs).map(({ verdicts }) => verdicts)), []);
      assert.deepEqual(typedNumbers(verdictsOf(mechanism)), []);
    });
  }

  it('would be found', () => {
    assert.deepEqual(typedNumbers({ ground: msg`Seen in section 3.1(2), Fig. 3 and in 2024.` }), []);
    assert.deepEqual(typedNumbers([msg`A factor of 5.`, msg`${5} of them`]), ['A factor of 5.']);
  });
});
