/** A measured impedance spectrum, for the figures of the modelled one. */
import type { Measurable } from '../measurable.ts';
import { quantity } from '../numbers.ts';
import { fromSI } from '../units.ts';

export const measurable: Measurable = {
  title: 'impedance spectrum',
  columns: {
    frequency_Hz: { title: 'frequency', positive: true },
    real_ohm_cm2: { title: 'real part' },
    imaginary_ohm_cm2: { title: 'imaginary part', usually: 'negative' },
  },
  points({ frequency_Hz: frequency, real_ohm_cm2: real, imaginary_ohm_cm2: imaginary }) {
    const names = frequency.map((value) => quantity('frequency_Hz', value));
    return {
      nyquist: { x: real, y: imaginary.map((value) => -value), names },
      'bode-magnitude': { x: frequency, y: real.map((value, i) => Math.hypot(value, imaginary[i])) },
      'bode-phase': { x: frequency, y: real.map((value, i) => fromSI('phase_deg', -Math.atan2(imaginary[i], value))) },
    };
  },
};
