import assert from 'node:assert/strict';
import type { Layout } from '../../../src/numerics/fourier-steps.ts';
import { FourierTransform } from '../../../src/numerics/fourier-transform.ts';
import { mulberry32 } from '../../../src/numerics/random.ts';

const noise = (count: number) => {
  const uniform = mulberry32(7);
  return Float64Array.from({ length: count }, () => uniform() - 0.5);
};

/** Three sequences in rows, and three in columns. */
const layouts = (n: number): Layout[] => [
  { along: 1, across: n + 1, count: 3, real: 2, imaginary: 2 + 3 * (n + 1) },
  { along: 6, across: 1, count: 3, real: 0, imaginary: 3 },
];
const at = ({ along, across, real, imaginary }: Layout, i: number, j: number) => ({
  re: real + j * along + i * across,
  im: imaginary + j * along + i * across,
});

describe('the fast Fourier transform', () => {
  for (const n of [4, 8, 16, 32, 64, 128]) {
    it(`of ${n} samples is the sum that it stands for, wherever they lie`, () => {
      const fourier = new FourierTransform(n);
      for (const layout of layouts(n)) {
        const before = noise(6 * n + 20);
        const data = before.slice();
        fourier.forward(data, layout);
        for (let i = 0; i < layout.count; i++) {
          for (let k = 0; k < n; k++) {
            let [re, im] = [0, 0];
            for (let j = 0; j < n; j++) {
              const angle = (-2 * Math.PI * ((j * k) % n)) / n;
              const sample = at(layout, i, j);
              re += before[sample.re] * Math.cos(angle) - before[sample.im] * Math.sin(angle);
              im += before[sample.re] * Math.sin(angle) + before[sample.im] * Math.cos(angle);
            }
            const mode = at(layout, i, fourier.placeOf[k]);
            assert.ok(Math.hypot(data[mode.re] - re, data[mode.im] - im) < 1e-13 * n);
          }
        }
        fourier.backward(data, layout);
        const touched = new Set<number>();
        for (let i = 0; i < layout.count; i++) {
          for (let j = 0; j < n; j++) {
            const { re, im } = at(layout, i, j);
            touched.add(re).add(im);
            assert.ok(Math.hypot(data[re] / n - before[re], data[im] / n - before[im]) < 1e-14);
          }
        }
        before.forEach((value, index) => {
          assert.ok(touched.has(index) || data[index] === value, 'what lies beside is left alone');
        });
      }
    });
  }

  it('filters as forwards, factors, and backwards do', () => {
    for (const n of [4, 8, 64, 128]) {
      const fourier = new FourierTransform(n);
      const layout = layouts(n)[0];
      const factors = noise(2 + layout.count * n);
      const [data, wanted] = [noise(6 * n + 20), noise(6 * n + 20)];
      fourier.filter(data, layout, factors, 2);
      fourier.forward(wanted, layout);
      for (let i = 0; i < layout.count; i++) {
        for (let j = 0; j < n; j++) {
          const { re, im } = at(layout, i, j);
          wanted[re] *= factors[2 + i * n + j];
          wanted[im] *= factors[2 + i * n + j];
        }
      }
      fourier.backward(wanted, layout);
      data.forEach((value, i) => {
        assert.ok(Math.abs(value - wanted[i]) < 1e-13 * n);
      });
    }
  });
});
