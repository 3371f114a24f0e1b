import assert from 'node:assert/strict';
import { lensesOf } from '../../../src/language/lenses.ts';
import { fileWith, read } from '../scenario/fixture.ts';

const lenses = (text: string) =>
  lensesOf(read(text).document).map(({ offset, action, sweep }) => [/"[^"]*"/.exec(text.slice(offset))![0], action, sweep]);

describe('lenses', () => {
  it('stand over parameters, variants and every sweep', () => {
    const swept = { vary: '/parameters/film/layers', values: [1, 2] };
    assert.deepEqual(lenses(fileWith({ variants: { a: {} }, sweeps: { s: swept, t: swept } })), [
      ['"parameters"', 'open-preview', undefined],
      ['"parameters"', 'apply-preset', undefined],
      ['"variants"', 'compare-variants', undefined],
      ['"s"', 'run-sweep', 's'],
      ['"t"', 'run-sweep', 't'],
    ]);
  });

  it('offer nothing where there is nothing', () => {
    assert.deepEqual(lenses('{ "variants": {}, "sweeps": 5 }'), []);
    assert.deepEqual(lenses('[]'), []);
    assert.deepEqual(lenses(''), []);
  });

  it('stay while the text is broken', () => {
    assert.deepEqual(lenses('{ "parameters": { "film": ')[0], ['"parameters"', 'open-preview', undefined]);
  });
});
