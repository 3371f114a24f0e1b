import assert from 'node:assert/strict';
import fc from 'fast-check';
import { linearTicks, logTicks, roundStep } from '../../../src/drawing/figure/ticks.ts';

const labels = (ticks: ReturnType<typeof linearTicks>) => ticks.major.map(({ label }) => label);

describe('ticks', () => {
  it('stand at round values', () => {
    assert.deepEqual(labels(linearTicks(0, 1, 5)), ['0.0', '0.2', '0.4', '0.6', '0.8', '1.0']);
    assert.deepEqual(labels(linearTicks(-3, 7, 4)), ['0', '5']);
    assert.deepEqual(labels(linearTicks(-1, 1, 4)), ['−1.0', '−0.5', '0.0', '0.5', '1.0']);
  });

  it('take a common power of ten out of large and small labels', () => {
    const large = linearTicks(0, 3e8, 3);
    assert.equal(large.exponent, 6);
    assert.deepEqual(labels(large), ['0', '100', '200', '300']);
    const small = linearTicks(0, 4e-6, 4);
    assert.equal(small.exponent, -6);
    assert.deepEqual(labels(small), ['0', '1', '2', '3', '4']);
  });

  it('are decades on a logarithmic axis, with eight marks between', () => {
    const ticks = logTicks(0.1, 100, 6);
    assert.deepEqual(labels(ticks), ['0.1', '1', '10', '100']);
    assert.equal(ticks.minor.length, 24);
    assert.deepEqual(labels(logTicks(1e-6, 1e-3, 6)), ['10^{−6}', '10^{−5}', '10^{−4}', '10^{−3}']);
  });

  it('skip decades where many fit, and split one where few do', () => {
    assert.deepEqual(labels(logTicks(1e-12, 1, 4)), ['10^{−12}', '10^{−8}', '10^{−4}', '10^{0}']);
    assert.deepEqual(labels(logTicks(3, 25, 5)), ['5', '10', '20']);
    assert.ok(logTicks(3, 3.4, 5).major.length >= 2);
  });

  it('lie inside the range and rise, whatever the range', () => {
    const positive = fc.double({ min: 1e-12, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(positive, fc.double({ min: 1.0001, max: 1e9, noNaN: true }), fc.integer({ min: 1, max: 12 }), (low, factor, count) => {
        const high = low * factor;
        const slack = 1e-6 * (high - low);
        for (const { major } of [linearTicks(low, high, count), logTicks(low, high, count)]) {
          const values = major.map(({ value }) => value);
          for (const [i, value] of values.entries()) {
            assert.ok(value >= low - slack && value <= high + slack, `${value} outside ${low} to ${high}`);
            assert.ok(i === 0 || value > values[i - 1]);
          }
          assert.ok(values.length <= 2.6 * count + 8, `${values.length} labels for ${count}`);
        }
      }),
    );
  });

  it('roundStep is the next of 1, 2, 5', () => {
    assert.deepEqual(
      [0.3, 1, 1.1, 4.9, 7, 12].map(roundStep).map((step) => Number(step.toPrecision(6))),
      [0.5, 1, 2, 5, 10, 20],
    );
  });
});
