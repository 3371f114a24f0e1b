import assert from 'node:assert/strict';
import { PeriodicGrid } from '../../../src/numerics/periodic-grid.ts';
import { mulberry32 } from '../../../src/numerics/random.ts';

const noise = (count: number, seed = 1) => {
  const uniform = mulberry32(seed);
  return Float64Array.from({ length: count }, () => uniform() - 0.5);
};

/** Σ over cells of the kernel that the filter stands for: the slow way, by cosines. */
function slowly(input: Float64Array, n: number, rows: number, length: number, factor: (k2: number) => number): Float64Array {
  const wave = (index: number) => (2 * Math.PI * Math.min(index, n - index)) / length;
  const kernel = new Float64Array(n * rows);
  for (let a = 0; a < n; a++) {
    for (let b = 0; b < rows; b++) {
      for (let u = 0; u < n; u++) {
        for (let v = 0; v < rows; v++) {
          const phase = (2 * Math.PI * (u * a + v * b)) / n;
          kernel[a * rows + b] += (Math.cos(phase) * factor(wave(u) ** 2 + (rows === 1 ? 0 : wave(v) ** 2))) / (n * rows);
        }
      }
    }
  }
  return input.map((_, i) => {
    let sum = 0;
    for (let j = 0; j < input.length; j++) {
      const a = (Math.floor(i / rows) - Math.floor(j / rows) + n) % n;
      const b = ((i % rows) - (j % rows) + rows) % rows;
      sum += kernel[a * rows + b] * input[j];
    }
    return sum;
  });
}

describe('filters on a periodic grid', () => {
  const factor = (k2: number) => 1 / (1 + k2);

  it('are what their cosines say, on a line and on a square', () => {
    for (const [n, dimensions] of [
      [4, 1],
      [8, 1],
      [32, 1],
      [64, 1],
      [4, 2],
      [8, 2],
      [16, 2],
      [32, 2],
    ] as const) {
      const grid = new PeriodicGrid(n, dimensions);
      const input = noise(grid.size);
      const output = new Float64Array(grid.size);
      grid.filter(input, grid.filterOf(3, factor), output);
      const wanted = slowly(input, n, dimensions === 2 ? n : 1, 3, factor);
      output.forEach((value, i) => {
        assert.ok(Math.abs(value - wanted[i]) < 1e-14);
      });
    }
  });

  it('give the input back when every factor is one, and write over it when asked', () => {
    const grid = new PeriodicGrid(64, 2);
    const input = noise(grid.size);
    const field = Float64Array.from(input);
    grid.filter(
      field,
      grid.filterOf(1, () => 1),
      field,
    );
    field.forEach((value, i) => {
      assert.ok(Math.abs(value - input[i]) < 1e-14);
    });
  });

  it('multiply a wave by the factor of its wave number', () => {
    const n = 32;
    const grid = new PeriodicGrid(n, 2);
    const input = Float64Array.from({ length: n * n }, (_, i) => Math.cos((2 * Math.PI * (3 * (i % n) + 5 * Math.floor(i / n))) / n + 0.7));
    const output = new Float64Array(n * n);
    grid.filter(input, grid.filterOf(2, factor), output);
    const expected = factor((Math.PI * 3) ** 2 + (Math.PI * 5) ** 2);
    output.forEach((value, i) => {
      assert.ok(Math.abs(value - expected * input[i]) < 1e-14);
    });
  });

  it('refuse a side that is no power of two', () => {
    assert.throws(() => new PeriodicGrid(48, 2), RangeError);
    assert.throws(() => new PeriodicGrid(2, 1), RangeError);
  });
});
