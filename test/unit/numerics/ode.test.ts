import assert from 'node:assert/strict';
import fc from 'fast-check';
import { solveOde } from '../../../src/numerics/ode.ts';

const close = (value: number, expected: number, relative: number) =>
  assert.ok(Math.abs(value - expected) <= relative * Math.max(1e-300, Math.abs(expected)), `${value} is not ${expected}`);

describe('solveOde', () => {
  it('follows the exponential to its tolerance, and between the steps too', () => {
    fc.assert(
      fc.property(fc.double({ min: -3, max: 3, noNaN: true }), fc.double({ min: 0.1, max: 5, noNaN: true }), (rate, end) => {
        const solution = solveOde((_t, y, slope) => (slope[0] = rate * y[0]), 0, end, [1], {
          relativeTolerance: 1e-10,
          absoluteTolerance: 1e-12,
        });
        close(solution.state[0], Math.exp(rate * end), 1e-6);
        for (const share of [0.13, 0.5, 0.87]) close(solution.at(share * end)[0], Math.exp(rate * share * end), 1e-5);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps the energy of an oscillator', () => {
    const solution = solveOde(
      (_t, y, slope) => {
        slope[0] = y[1];
        slope[1] = -y[0];
      },
      0,
      20 * Math.PI,
      [1, 0],
      { relativeTolerance: 1e-10, absoluteTolerance: 1e-10 },
    );
    close(solution.state[0], 1, 1e-7);
    assert.ok(Math.abs(solution.state[1]) < 1e-7);
  });

  it('is of fifth order: the error follows the tolerance', () => {
    const error = (tolerance: number) =>
      Math.abs(
        solveOde((t, y, slope) => (slope[0] = y[0] * Math.cos(t)), 0, 6, [1], {
          relativeTolerance: tolerance,
          absoluteTolerance: tolerance,
        }).state[0] - Math.exp(Math.sin(6)),
      );
    assert.ok(error(1e-4) < 1e-3);
    assert.ok(error(1e-10) < 1e-8);
    assert.ok(error(1e-10) < error(1e-5));
  });

  it('stops at the first of several events, at its time', () => {
    const solution = solveOde((_t, _y, slope) => (slope[0] = 1), 0, 10, [0], {
      events: [
        { name: 'late', value: (_t, y) => y[0] - 7 },
        { name: 'early', value: (_t, y) => y[0] - 3.25 },
      ],
    });
    assert.equal(solution.reason, 'event');
    assert.equal(solution.event, 'early');
    close(solution.end, 3.25, 1e-12);
    close(solution.state[0], 3.25, 1e-12);
  });

  it('says so where the right-hand side loses its meaning', () => {
    const solution = solveOde((_t, y, slope) => (slope[0] = y[0] < 2 ? 1 : Number.NaN), 0, 10, [0]);
    assert.equal(solution.reason, 'domain');
    assert.ok(solution.end > 1.9 && solution.end <= 2, String(solution.end));
  });

  it('gives up after its budget instead of running on', () => {
    const solution = solveOde((t, y, slope) => (slope[0] = -1e6 * (y[0] - Math.cos(t))), 0, 1e3, [0], { maximumSteps: 200 });
    assert.equal(solution.reason, 'budget');
    assert.ok(solution.times.length <= 201);
  });

  it('does nothing in no time', () => {
    const solution = solveOde((_t, y, slope) => (slope[0] = y[0]), 2, 2, [5]);
    assert.equal(solution.end, 2);
    assert.equal(solution.at(2)[0], 5);
  });
});
