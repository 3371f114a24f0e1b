import assert from 'node:assert/strict';
import { antiderivative, derivative, filtered, finestSlope, interpolated, secondDerivative } from '../../../src/numerics/fourier.ts';

const N = 64;
const alpha = Float64Array.from({ length: N }, (_, j) => (2 * Math.PI * j) / N);
const sampled = (f: (a: number) => number) => alpha.map(f);
const close = (values: Float64Array, f: (a: number) => number, tolerance = 1e-11) => {
  for (const [j, value] of values.entries()) assert.ok(Math.abs(value - f(alpha[j])) < tolerance, `${value} is not ${f(alpha[j])}`);
};

describe('Fourier series', () => {
  const f = (a: number) => 2 + Math.cos(3 * a) - 0.5 * Math.sin(7 * a) + Math.exp(Math.sin(a));
  const slope = (a: number) => -3 * Math.sin(3 * a) - 3.5 * Math.cos(7 * a) + Math.cos(a) * Math.exp(Math.sin(a));

  it('are differentiated and integrated mode by mode', () => {
    close(derivative(sampled(f)), slope);
    close(secondDerivative(sampled((a) => Math.cos(5 * a))), (a) => -25 * Math.cos(5 * a));
    close(antiderivative(sampled((a) => 4 + Math.cos(5 * a))), (a) => Math.sin(5 * a) / 5);
    close(derivative(antiderivative(sampled(slope))), slope);
  });

  it('know their function between the samples', () => {
    const at = interpolated(sampled(f));
    for (const a of [0.01, 1.234, 3, 6.2]) assert.ok(Math.abs(at(a) - f(a)) < 1e-12);
  });

  it('lose what is smaller than the floor, and nothing else', () => {
    const noisy = sampled((a) => Math.cos(2 * a) + 1e-13 * Math.cos(20 * a) + 1e-6 * Math.cos(9 * a));
    close(filtered(noisy, 1e-12), (a) => Math.cos(2 * a) + 1e-6 * Math.cos(9 * a), 1e-14);
  });

  it('tell how steep their finest modes are', () => {
    const values = sampled((a) => Math.cos(2 * a) + 0.01 * Math.sin(25 * a));
    assert.ok(Math.abs(finestSlope(values, N / 3) - 0.25) < 1e-12);
    assert.ok(finestSlope(values, 26) < 1e-12);
  });

  it('need a power of two', () => assert.throws(() => derivative(new Float64Array(48)), RangeError));
});
