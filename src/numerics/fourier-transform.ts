/**
 * The fast Fourier transform X_k = Σ x_j e^{−2πijk/n} of many complex sequences at once, in place, n a power of two: radix 4,
 * decimation in frequency (Cooley and Tukey, Math. Comput. 19 (1965) 297), with one step of radix 2 where n asks for it.
 * `forward` leaves the modes in the order that `backward` expects, so a filter needs no reordering. What each step does to the
 * samples is in fourier-steps.ts.
 */
import { filterFour, four, fourThenTurn, type Layout, type Turns, turnThenFour, turnThenTwo, twoThenTurn } from './fourier-steps.ts';

export class FourierTransform {
  readonly length: number;
  /** `placeOf[k]`: the index at which the forward transform leaves the mode of wave number k (mod n). */
  readonly placeOf: Uint16Array;
  readonly #turns: Turns;
  /** n is 4 to some power, or twice that. */
  readonly #isPowerOfFour: boolean;
  readonly #largestOfFour: number;

  /** Throws a RangeError unless `length` is a power of two from 4 to 32768. */
  constructor(length: number) {
    const bits = Math.log2(length);
    if (!Number.isInteger(bits) || bits < 2 || bits > 15) throw new RangeError(`${length} is not a power of two from 4 to 32768.`);
    this.length = length;
    this.#isPowerOfFour = bits % 2 === 0;
    this.#largestOfFour = this.#isPowerOfFour ? length : length / 2;
    this.#turns = {
      cosine: Float64Array.from({ length }, (_, i) => Math.cos((2 * Math.PI * i) / length)),
      sine: Float64Array.from({ length }, (_, i) => Math.sin((2 * Math.PI * i) / length)),
    };
    this.placeOf = Uint16Array.from({ length }, (_, k) => this.#placeOf(k));
  }

  /** The digits of k in reverse, the first of them binary where n is not a power of four. */
  #placeOf(k: number): number {
    let place = 0;
    let block = this.length;
    for (let rest = k; block > 1; ) {
      const radix = block === this.length && !this.#isPowerOfFour ? 2 : 4;
      block /= radix;
      place += (rest % radix) * block;
      rest = Math.floor(rest / radix);
    }
    return place;
  }

  /** Samples in order to modes at `placeOf`. */
  forward(data: Float64Array, layout: Layout): void {
    this.#inwards(data, layout);
    four(data, layout, this.length, 4);
  }

  /** Modes at `placeOf` to samples in order; n times the inverse. */
  backward(data: Float64Array, layout: Layout): void {
    four(data, conjugate(layout), this.length, 4);
    this.#outwards(data, layout);
  }

  /**
   * Forwards, every mode times a real factor, and backwards, with the two innermost steps in one.
   * @param factors of sequence i from index `first` + i·n, in the order of `placeOf`
   */
  filter(data: Float64Array, layout: Layout, factors: Float64Array, first: number): void {
    this.#inwards(data, layout);
    filterFour(data, layout, this.length, factors, first);
    this.#outwards(data, layout);
  }

  /** Every step of the forward transform but the last, whose blocks are of four. */
  #inwards(data: Float64Array, layout: Layout): void {
    if (!this.#isPowerOfFour) twoThenTurn(data, layout, this.length, this.#turns);
    for (let block = this.#largestOfFour; block > 4; block /= 4) {
      four(data, layout, this.length, block);
      fourThenTurn(data, layout, this.length, block, this.#turns);
    }
  }

  /** Undoes `#inwards`. */
  #outwards(data: Float64Array, layout: Layout): void {
    for (let block = 16; block <= this.#largestOfFour; block *= 4) {
      four(data, conjugate(layout), this.length, block);
      turnThenFour(data, layout, this.length, block, this.#turns);
    }
    if (!this.#isPowerOfFour) turnThenTwo(data, layout, this.length, this.#turns);
  }
}

/** With real and imaginary parts exchanged, a forward step is a backward one. */
function conjugate({ along, across, count, real, imaginary }: Layout): Layout {
  return { along, across, count, real: imaginary, imaginary: real };
}
