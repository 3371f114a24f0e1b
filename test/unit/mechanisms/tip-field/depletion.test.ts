import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  depletionTime,
  type Gap,
  limitingCurrent,
  sandTime,
  surfaceConcentration,
} from '../../../../src/mechanisms/tip-field/model/depletion.ts';
import { close } from './support.ts';

const gap: Gap = { length: 5e-4, porosity: 0.45, tortuosity: 1.8, transference: 0.38, concentration: 1000, diffusivity: 3.2e-10 };

describe('depletion of the surface', () => {
  it('starts at the bulk and falls steadily to 1 − i/i_lim', () => {
    const limit = limitingCurrent(gap);
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.999, noNaN: true }), (share) => {
        assert.equal(surfaceConcentration(gap, share * limit, 0), 1000);
        let before = 1000;
        for (const time of [0.01, 1, 10, 30, 60, 90, 200, 1000, 1e5]) {
          const now = surfaceConcentration(gap, share * limit, time);
          assert.ok(now < before || now === surfaceConcentration(gap, share * limit, 1e6), `${time}`);
          before = now;
        }
        close(before, 1000 * (1 - share), 1e-9);
      }),
    );
  });

  it('passes smoothly from the early law to the series', () => {
    const D = gap.diffusivity / gap.tortuosity;
    const change = (0.05 / Math.PI) * (gap.length ** 2 / D);
    const current = limitingCurrent(gap);
    const before = surfaceConcentration(gap, current, change * (1 - 1e-12));
    const after = surfaceConcentration(gap, current, change * (1 + 1e-12));
    assert.ok(Math.abs(before - after) < 1e-5, `${before} ${after}`);
  });

  it('is never empty up to the limiting current, and later than Sand’s time above it', () => {
    const limit = limitingCurrent(gap);
    assert.equal(depletionTime(gap, limit), undefined);
    fc.assert(
      fc.property(fc.double({ min: 1.001, max: 50, noNaN: true }), (ratio) => {
        const time = depletionTime(gap, ratio * limit)!;
        assert.ok(time >= sandTime(gap, ratio * limit) * (1 - 1e-6));
        assert.ok(Math.abs(surfaceConcentration(gap, ratio * limit, time)) < 1e-6);
        if (ratio > 6) close(time, sandTime(gap, ratio * limit), 1e-9);
      }),
    );
  });
});
