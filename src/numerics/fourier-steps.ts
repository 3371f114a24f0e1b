/**
 * The steps of the fast Fourier transform, of radix 4 and 2. Each is one loop over all samples, written out rather than made of
 * functions of complex numbers, because every frame of a map runs thousands of them. The `| 0` in the inner loops tell the
 * engine that an index cannot overflow: a tenth of the time.
 */

/** Where the sequences lie: sample j of sequence i at `real` + j·`along` + i·`across`, and likewise its imaginary part. */
export interface Layout {
  readonly along: number;
  readonly across: number;
  /** How many sequences. */
  readonly count: number;
  readonly real: number;
  readonly imaginary: number;
}

/** Cosine and sine of 2πi/n for i from 0 to n − 1. */
export interface Turns {
  readonly cosine: Float64Array;
  readonly sine: Float64Array;
}

/** One step of radix 4 without rotation: in every block, the first samples of the four quarters become four modes. */
export function four(data: Float64Array, layout: Layout, n: number, block: number): void {
  const { along, across, count, real } = layout;
  const step = (block / 4) * along;
  const apart = layout.imaginary - real;
  const end = count * across;
  for (let sample = 0; sample < n; sample += block) {
    const first = real + sample * along;
    for (let r0 = first; r0 < first + end; r0 = (r0 + across) | 0) {
      const r1 = (r0 + step) | 0;
      const r2 = (r1 + step) | 0;
      const r3 = (r2 + step) | 0;
      const i0 = (r0 + apart) | 0;
      const i1 = (i0 + step) | 0;
      const i2 = (i1 + step) | 0;
      const i3 = (i2 + step) | 0;
      const a0 = data[r0];
      const b0 = data[i0];
      const a1 = data[r1];
      const b1 = data[i1];
      const a2 = data[r2];
      const b2 = data[i2];
      const a3 = data[r3];
      const b3 = data[i3];
      const evenSumR = a0 + a2;
      const evenSumI = b0 + b2;
      const evenR = a0 - a2;
      const evenI = b0 - b2;
      const oddSumR = a1 + a3;
      const oddSumI = b1 + b3;
      const oddR = a1 - a3;
      const oddI = b1 - b3;
      data[r0] = evenSumR + oddSumR;
      data[i0] = evenSumI + oddSumI;
      data[r1] = evenR + oddI;
      data[i1] = evenI - oddR;
      data[r2] = evenSumR - oddSumR;
      data[i2] = evenSumI - oddSumI;
      data[r3] = evenR - oddI;
      data[i3] = evenI + oddR;
    }
  }
}

/** The innermost step of radix 4, a factor for each mode, and the inverse step, on every four neighbours. */
export function filterFour(data: Float64Array, layout: Layout, n: number, factors: Float64Array, firstFactor: number): void {
  const { along, across, count, real } = layout;
  const step = along;
  const apart = layout.imaginary - real;
  const end = count * across;
  for (let sample = 0; sample < n; sample += 4) {
    const first = real + sample * along;
    let f = firstFactor + sample;
    for (let r0 = first; r0 < first + end; r0 = (r0 + across) | 0, f += n) {
      const r1 = (r0 + step) | 0;
      const r2 = (r1 + step) | 0;
      const r3 = (r2 + step) | 0;
      const i0 = (r0 + apart) | 0;
      const i1 = (i0 + step) | 0;
      const i2 = (i1 + step) | 0;
      const i3 = (i2 + step) | 0;
      const a0 = data[r0];
      const b0 = data[i0];
      const a1 = data[r1];
      const b1 = data[i1];
      const a2 = data[r2];
      const b2 = data[i2];
      const a3 = data[r3];
      const b3 = data[i3];
      const evenSumR = a0 + a2;
      const evenSumI = b0 + b2;
      const evenR = a0 - a2;
      const evenI = b0 - b2;
      const oddSumR = a1 + a3;
      const oddSumI = b1 + b3;
      const oddR = a1 - a3;
      const oddI = b1 - b3;
      const f0 = factors[f];
      const f1 = factors[f + 1];
      const f2 = factors[f + 2];
      const f3 = factors[f + 3];
      const x0 = f0 * (evenSumR + oddSumR);
      const y0 = f0 * (evenSumI + oddSumI);
      const x1 = f1 * (evenR + oddI);
      const y1 = f1 * (evenI - oddR);
      const x2 = f2 * (evenSumR - oddSumR);
      const y2 = f2 * (evenSumI - oddSumI);
      const x3 = f3 * (evenR - oddI);
      const y3 = f3 * (evenI + oddR);
      data[r0] = x0 + x2 + (x1 + x3);
      data[i0] = y0 + y2 + (y1 + y3);
      data[r1] = x0 - x2 - (y1 - y3);
      data[i1] = y0 - y2 + (x1 - x3);
      data[r2] = x0 + x2 - (x1 + x3);
      data[i2] = y0 + y2 - (y1 + y3);
      data[r3] = x0 - x2 + (y1 - y3);
      data[i3] = y0 - y2 - (x1 - x3);
    }
  }
}

/**
 * One step of radix 4 with rotation: in every block, four samples a quarter apart become four modes, which are turned back by 0
 * to 3 times their angle. Samples of angle 0 are left to `four`.
 */
export function fourThenTurn(data: Float64Array, layout: Layout, n: number, block: number, { cosine, sine }: Turns): void {
  const { along, across, count, real } = layout;
  const step = (block / 4) * along;
  const apart = layout.imaginary - real;
  const end = count * across;
  for (let j = 1; 4 * j < block; j++) {
    const turn = (j * n) / block;
    const c1 = cosine[turn];
    const s1 = sine[turn];
    const c2 = cosine[2 * turn];
    const s2 = sine[2 * turn];
    const c3 = cosine[3 * turn];
    const s3 = sine[3 * turn];
    for (let sample = j; sample < n; sample += block) {
      const first = real + sample * along;
      for (let r0 = first; r0 < first + end; r0 = (r0 + across) | 0) {
        const r1 = (r0 + step) | 0;
        const r2 = (r1 + step) | 0;
        const r3 = (r2 + step) | 0;
        const i0 = (r0 + apart) | 0;
        const i1 = (i0 + step) | 0;
        const i2 = (i1 + step) | 0;
        const i3 = (i2 + step) | 0;
        const a0 = data[r0];
        const b0 = data[i0];
        const a1 = data[r1];
        const b1 = data[i1];
        const a2 = data[r2];
        const b2 = data[i2];
        const a3 = data[r3];
        const b3 = data[i3];
        const evenSumR = a0 + a2;
        const evenSumI = b0 + b2;
        const evenR = a0 - a2;
        const evenI = b0 - b2;
        const oddSumR = a1 + a3;
        const oddSumI = b1 + b3;
        const oddR = a1 - a3;
        const oddI = b1 - b3;
        data[r0] = evenSumR + oddSumR;
        data[i0] = evenSumI + oddSumI;
        const x1 = evenR + oddI;
        const y1 = evenI - oddR;
        data[r1] = x1 * c1 + y1 * s1;
        data[i1] = y1 * c1 - x1 * s1;
        const x2 = evenSumR - oddSumR;
        const y2 = evenSumI - oddSumI;
        data[r2] = x2 * c2 + y2 * s2;
        data[i2] = y2 * c2 - x2 * s2;
        const x3 = evenR - oddI;
        const y3 = evenI + oddR;
        data[r3] = x3 * c3 + y3 * s3;
        data[i3] = y3 * c3 - x3 * s3;
      }
    }
  }
}

/** The transpose of `fourThenTurn`, conjugate. */
export function turnThenFour(data: Float64Array, layout: Layout, n: number, block: number, { cosine, sine }: Turns): void {
  const { along, across, count, real } = layout;
  const step = (block / 4) * along;
  const apart = layout.imaginary - real;
  const end = count * across;
  for (let j = 1; 4 * j < block; j++) {
    const turn = (j * n) / block;
    const c1 = cosine[turn];
    const s1 = sine[turn];
    const c2 = cosine[2 * turn];
    const s2 = sine[2 * turn];
    const c3 = cosine[3 * turn];
    const s3 = sine[3 * turn];
    for (let sample = j; sample < n; sample += block) {
      const first = real + sample * along;
      for (let r0 = first; r0 < first + end; r0 = (r0 + across) | 0) {
        const r1 = (r0 + step) | 0;
        const r2 = (r1 + step) | 0;
        const r3 = (r2 + step) | 0;
        const i0 = (r0 + apart) | 0;
        const i1 = (i0 + step) | 0;
        const i2 = (i1 + step) | 0;
        const i3 = (i2 + step) | 0;
        const a0 = data[r0];
        const b0 = data[i0];
        const a1 = data[r1];
        const b1 = data[i1];
        const a2 = data[r2];
        const b2 = data[i2];
        const a3 = data[r3];
        const b3 = data[i3];
        const x1 = a1 * c1 - b1 * s1;
        const y1 = b1 * c1 + a1 * s1;
        const x2 = a2 * c2 - b2 * s2;
        const y2 = b2 * c2 + a2 * s2;
        const x3 = a3 * c3 - b3 * s3;
        const y3 = b3 * c3 + a3 * s3;
        const evenSumR = a0 + x2;
        const evenSumI = b0 + y2;
        const evenR = a0 - x2;
        const evenI = b0 - y2;
        const oddSumR = x1 + x3;
        const oddSumI = y1 + y3;
        const oddR = x1 - x3;
        const oddI = y1 - y3;
        data[r0] = evenSumR + oddSumR;
        data[i0] = evenSumI + oddSumI;
        data[r1] = evenR - oddI;
        data[i1] = evenI + oddR;
        data[r2] = evenSumR - oddSumR;
        data[i2] = evenSumI - oddSumI;
        data[r3] = evenR + oddI;
        data[i3] = evenI - oddR;
      }
    }
  }
}

/** One step of radix 2: samples half the length apart become two modes, the second turned back. */
export function twoThenTurn(data: Float64Array, layout: Layout, n: number, { cosine, sine }: Turns): void {
  const { along, across, count, real } = layout;
  const half = n / 2;
  const step = half * along;
  const apart = layout.imaginary - real;
  for (let j = 0; j < half; j++) {
    const c = cosine[j];
    const s = sine[j];
    const first = real + j * along;
    for (let r0 = first; r0 < first + count * across; r0 = (r0 + across) | 0) {
      const r1 = (r0 + step) | 0;
      const i0 = (r0 + apart) | 0;
      const i1 = (i0 + step) | 0;
      const a0 = data[r0];
      const b0 = data[i0];
      const a1 = data[r1];
      const b1 = data[i1];
      data[r0] = a0 + a1;
      data[i0] = b0 + b1;
      data[r1] = (a0 - a1) * c + (b0 - b1) * s;
      data[i1] = (b0 - b1) * c - (a0 - a1) * s;
    }
  }
}

/** The transpose of `twoThenTurn`, conjugate. */
export function turnThenTwo(data: Float64Array, layout: Layout, n: number, { cosine, sine }: Turns): void {
  const { along, across, count, real } = layout;
  const half = n / 2;
  const step = half * along;
  const apart = layout.imaginary - real;
  for (let j = 0; j < half; j++) {
    const c = cosine[j];
    const s = sine[j];
    const first = real + j * along;
    for (let r0 = first; r0 < first + count * across; r0 = (r0 + across) | 0) {
      const r1 = (r0 + step) | 0;
      const i0 = (r0 + apart) | 0;
      const i1 = (i0 + step) | 0;
      const a0 = data[r0];
      const b0 = data[i0];
      const x = data[r1] * c - data[i1] * s;
      const y = data[i1] * c + data[r1] * s;
      data[r0] = a0 + x;
      data[i0] = b0 + y;
      data[r1] = a0 - x;
      data[i1] = b0 - y;
    }
  }
}
