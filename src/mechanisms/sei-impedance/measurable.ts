/** A measured impedance spectrum, for the figures of the modelled one. */

import { quantity } from '../../quantities/numbers.ts';
import { msg } from '../../quantities/text.ts';
import { fromSI } from '../../quantities/units.ts';
import type { Measurable } from '../contract/measurable.ts';

export const measurable: Measurable = {
  title: msg`impedance spectrum`,
  columns: {
    frequency_Hz: { title: msg`frequency`, named: /fr[eé]q|hz\b|^f\b|频率|頻率|周波数/i, positive: true },
    real_ohm_cm2: { title: msg`real part`, named: /\bre\b|real|实部|實部|実部|\bz_?re\b|z['′](?!['′])/i },
    imaginary_ohm_cm2: { title: msg`imaginary part`, named: /\bim\b|imag|虚部|虛部|\bz_?im\b|z(''|′′|″)/i, usually: 'negative' },
  },
  points({ frequency_Hz: frequency, real_ohm_cm2: real, imaginary_ohm_cm2: imaginary }) {
    const names = frequency.map((value) => quantity('frequency_Hz', value));
    return {
      nyquist: { x: real, y: imaginary.map((value) => -value), names },
      'bode-magnitude': { x: frequency, y: real.map((value, i) => Math.hypot(value, imaginary[i])) },
      'bode-phase': { x: frequency, y: real.map((value, i) => fromSI('phase_deg', -Math.atan2(imaginary[i], value))) },
    };
  },
  deviation({ frequency_Hz: frequency, real_ohm_cm2: real, imaginary_ohm_cm2: imaginary }, { series }) {
    const { bode_magnitude: modelled, nyquist } = series;
    let sum = 0;
    let count = 0;
    frequency.forEach((value, i) => {
      const place = placeIn(modelled.x, value);
      const size = Math.hypot(real[i], imaginary[i]);
      if (place === undefined || size === 0) return;
      const at = (values: readonly number[]) => values[place.before] + place.part * (values[place.before + 1] - values[place.before]);
      sum += ((real[i] - at(nyquist.x)) ** 2 + (imaginary[i] + at(nyquist.y)) ** 2) / size ** 2;
      count += 1;
    });
    return count === 0 ? undefined : Math.sqrt(sum / count);
  },
};

/**
 * Between which two of the rising frequencies a value lies, and how far along on the logarithmic scale; at the ends within rounding. With
 * twenty points a decade the straight piece between two of them is off by less than 0.1 % for one relaxation.
 */
function placeIn(frequencies: readonly number[], value: number): { readonly before: number; readonly part: number } | undefined {
  const last = frequencies.length - 1;
  if (last < 1 || value < frequencies[0] * (1 - 1e-9) || value > frequencies[last] * (1 + 1e-9)) return undefined;
  let before = 0;
  let after = last;
  while (after - before > 1) {
    const middle = (before + after) >> 1;
    if (frequencies[middle] <= value) before = middle;
    else after = middle;
  }
  return { before, part: Math.log(value / frequencies[before]) / Math.log(frequencies[before + 1] / frequencies[before]) };
}
