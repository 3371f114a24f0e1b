import assert from 'node:assert/strict';
import fc from 'fast-check';
import { crestAt, patchAt, ridgeProfile } from '../../../../../src/mechanisms/tip-field/model/moving-front/profile.ts';

const heights = fc.array(fc.double({ min: 0, max: 5, noNaN: true }), { minLength: 1, maxLength: 8 });
const position = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true });

describe('ridges side by side', () => {
  it('have exactly the given heights, level crests, and troughs at zero between them', () => {
    fc.assert(
      fc.property(heights, (h) => {
        const y = ridgeProfile(h);
        for (const [j, height] of h.entries()) {
          const x = crestAt(j, h.length);
          assert.ok(Math.abs(y(x) - height) < 1e-12);
          assert.ok(Math.abs(y(x + 1e-4) - y(x - 1e-4)) < 1e-6);
          assert.ok(Math.abs(y(x + Math.PI / h.length)) < 1e-12);
        }
      }),
    );
  });

  it('stay between zero and the tallest, and repeat', () => {
    fc.assert(
      fc.property(heights, position, (h, x) => {
        const y = ridgeProfile(h);
        assert.ok(y(x) >= -1e-12 && y(x) <= Math.max(...h) + 1e-12);
        assert.ok(Math.abs(y(x) - y(x + 2 * Math.PI)) < 1e-9);
      }),
    );
  });

  it('alike are a cosine', () => {
    const y = ridgeProfile([2, 2, 2]);
    for (const x of [0, 0.3, 1.1, 4]) assert.ok(Math.abs(y(x) - (1 - Math.cos(3 * x))) < 1e-12);
  });

  it('have patches that cover their share, and together everything', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), position, fc.double({ min: 0.01, max: 0.3, noNaN: true }), (count, x, edge) => {
        const all = Array.from({ length: count }, (_, j) => patchAt(j, count, 1, edge)(x));
        assert.ok(Math.abs(all.reduce((sum, share) => sum + share, 0) - 1) < 1e-9);
        assert.equal(patchAt(0, count, 0, edge)(x), 0);
      }),
    );
    const half = patchAt(1, 4, 0.5, 0.01);
    assert.ok(half(crestAt(1, 4)) > 0.999 && half(crestAt(1, 4) + 0.3) > 0.999 && half(crestAt(1, 4) + 0.5) < 0.001);
  });
});
