import assert from 'node:assert/strict';
import fc from 'fast-check';
import { filmResistance } from '../../../../src/mechanisms/kernels/film-resistance.ts';

const positive = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
const patches = fc.array(fc.tuple(positive, positive), { minLength: 1, maxLength: 12 });

describe('film of patches side by side', () => {
  it('has its least against the mean between the least share and one, and never below least against largest', () => {
    fc.assert(
      fc.property(patches, (rows) => {
        const { thinToMean, thinToThick, parallel, least } = filmResistance(
          rows.map(([share]) => share),
          rows.map(([, resistance]) => resistance),
        );
        assert.ok(thinToMean !== undefined && thinToThick !== undefined);
        assert.ok(thinToMean <= 1 + 1e-12 && thinToMean >= thinToThick * (1 - 1e-12));
        assert.ok(Math.abs(thinToMean * parallel - least) <= 1e-9 * least);
      }),
    );
  });

  it('passes over patches without area, and takes shares of any sum', () => {
    assert.deepEqual(filmResistance([2, 0, 2], [5, 0, 20]), { parallel: 8, thinToMean: 0.625, thinToThick: 0.25, least: 5 });
  });

  it('says nothing of the mean where a patch is bare', () => {
    assert.deepEqual(filmResistance([0.5, 0.5], [0, 20]), { parallel: 0, thinToMean: undefined, thinToThick: 0, least: 0 });
    assert.equal(filmResistance([1], [0]).thinToThick, undefined);
  });
});
