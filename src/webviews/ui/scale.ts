/** Between the positions of a slider (whole numbers from 0) and the values of a parameter. */

import { roundDown } from '../../drawing/figure/ticks.ts';
import type { NumberParameter } from '../../mechanisms/contract/parameter.ts';
import { rounded } from '../../quantities/numbers.ts';

export interface SliderScale {
  /** Positions run from 0 to this. */
  readonly last: number;
  valueAt(position: number): number;
  /** The nearest position; values outside the slider's range give its ends. */
  positionOf(value: number): number;
}

/** About as many positions as a slider has pixels. */
const POSITIONS = 400;

type Scaled = Pick<NumberParameter, 'soft' | 'scale' | 'integer'>;

/** Decimals needed to write multiples of a nice step. */
const decimalsOf = (step: number) => Math.max(0, -Math.floor(Math.log10(step) + 1e-9));

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/** Distance of neighbouring values of a linear parameter: a round number, about a four-hundredth of the range. */
export function linearStep({ soft: [minimum, maximum], integer }: Scaled): number {
  const step = roundDown((maximum - minimum) / POSITIONS);
  return integer ? Math.max(1, Math.round(step)) : step;
}

export function sliderScale(parameter: Scaled): SliderScale {
  const [minimum, maximum] = parameter.soft;
  if (parameter.scale === 'log' && minimum > 0 && !parameter.integer) {
    const decades = Math.log10(maximum / minimum);
    // Rounding must stay well below the distance of two positions, or a key press would not move the value.
    const digits = Math.max(3, Math.ceil(1 + Math.log10((POSITIONS * 1.2) / (decades * Math.LN10))));
    return {
      last: POSITIONS,
      valueAt: (position) =>
        position <= 0 ? minimum : position >= POSITIONS ? maximum : rounded(minimum * 10 ** ((decades * position) / POSITIONS), digits),
      positionOf: (value) => (value <= minimum ? 0 : clamp(Math.round((POSITIONS * Math.log10(value / minimum)) / decades), 0, POSITIONS)),
    };
  }
  const step = linearStep(parameter);
  const decimals = decimalsOf(step);
  const first = Math.ceil(minimum / step - 1e-9);
  const inner = Math.floor(maximum / step + 1e-9) - first;
  const startsBetween = first * step - minimum > step * 1e-6 ? 1 : 0;
  const last = startsBetween + inner + (maximum - (first + inner) * step > step * 1e-6 ? 1 : 0);
  return {
    last,
    valueAt: (position) =>
      position <= 0 ? minimum : position >= last ? maximum : Number(((first + position - startsBetween) * step).toFixed(decimals)),
    positionOf: (value) =>
      value <= minimum ? 0 : value >= maximum ? last : clamp(Math.round(value / step) - first + startsBetween, 0, last),
  };
}

/** A free value (from a drag in the picture) with as many digits as the slider would give it. */
export function withSliderDigits(parameter: Scaled, value: number): number {
  if (parameter.scale === 'log' && !parameter.integer) return rounded(value, 3);
  const step = linearStep(parameter);
  return Number((Math.round(value / step) * step).toFixed(decimalsOf(step)));
}
