/** The spectrum and its relaxation lines. */

import { argument, modulus } from '../../../numerics/complex.ts';
import { logSpaced } from '../../../numerics/spacing.ts';
import { smoothedDensity } from '../model/relaxation.ts';
import type { ElectrolyteLayer } from '../model/slab.ts';
import { type FilmClass, linesOf, spectrumOf } from '../model/spectrum.ts';
import type { SeiValues } from '../parameters/index.ts';
import { curve } from './curves.ts';

/** A line that carries less than this share of the resistance cannot be seen. */
const VISIBLE_SHARE = 1e-3;
const SPECTRUM_POINTS = 161;
const DENSITY_POINTS = 161;
/** Width of the smoothed view: each line as an arc with this exponent. */
const SMOOTHING_EXPONENT = 0.9;

export function impedanceOf(values: SeiValues, classes: readonly FilmClass[], electrolyte: ElectrolyteLayer) {
  const lines = linesOf(values, classes);
  const total = lines.reduce((sum, line) => sum + line.resistance, 0);
  const visible = lines.filter((line) => line.resistance >= VISIBLE_SHARE * total);
  const slowest = visible[0].time;
  const fastest = visible[visible.length - 1].time;
  const frequencies = logSpaced(Math.min(1e-2, 0.01 / slowest), Math.max(1e6, 10 / fastest), SPECTRUM_POINTS);
  const spectrum = spectrumOf(values, classes, electrolyte, frequencies);
  const times = logSpaced(fastest / 100, slowest * 100, DENSITY_POINTS);
  return {
    scalars: { slowest_relaxation_time_s: slowest, fastest_relaxation_time_s: fastest, visible_relaxations: visible.length },
    series: {
      nyquist: curve(
        'z_real_ohm_cm2',
        'minus_z_imaginary_ohm_cm2',
        spectrum.map(({ re }) => re),
        spectrum.map(({ im }) => -im),
      ),
      bode_magnitude: curve('frequency_Hz', 'impedance_ohm_cm2', frequencies, spectrum.map(modulus)),
      bode_phase: curve(
        'frequency_Hz',
        'minus_phase_deg',
        frequencies,
        spectrum.map((z) => -argument(z)),
      ),
      relaxation_lines: curve(
        'relaxation_time_s',
        'relaxation_resistance_ohm_cm2',
        visible.map((line) => line.time),
        visible.map((line) => line.resistance),
      ),
      relaxation_density: curve(
        'relaxation_time_s',
        'relaxation_density_ohm_cm2',
        times,
        smoothedDensity(visible, SMOOTHING_EXPONENT, times),
      ),
    },
  };
}
