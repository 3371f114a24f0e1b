/** How the current spreads, and what the electrolyte does about it. */
import { logSpaced } from '../../../numerics/spacing.ts';
import type { Absent, Scalar } from '../../../quantities/scalar.ts';
import { inSI } from '../../../quantities/si.ts';
import { msg } from '../../../quantities/text.ts';
import { concentrationRipple } from '../model/concentration.ts';
import { chargeTransferSlope } from '../model/currents.ts';
import { chargeTransferOf, type Distribution } from '../model/distribution.ts';
import { concentrationResponse, modeImpedance, modeRelaxationTime, survivingShare } from '../model/electrolyte-slab.ts';
import { patternWavelengthOf } from '../model/film.ts';
import { histogramOf, imbalanceOf } from '../model/imbalance.ts';
import type { ElectrolyteLayer } from '../model/slab.ts';
import { alongStripes } from '../model/stripes.ts';
import type { SeiValues } from '../parameters/index.ts';
import { curve, thinned } from './curves.ts';
import { over, rootMeanSquare } from './statistics.ts';

const WAVELENGTH_POINTS = 61;
const HISTOGRAM_BINS = 40;
/** More salt than there is would have to be lost: then there is no steady state. */
const EMPTIED: Absent = { absent: msg`This current would take more salt from the film than there is: there is no steady state.` };
const EMPTIED_SOMEWHERE: Absent = {
  absent: msg`Where most of the current passes, the salt at the film would run out: there is no steady state.`,
};
/** Below this part of the mean an unevenness is rounding. */
const EVEN = 1e-9;

function evenness(coefficientOfVariation: number): 'even' | 'uneven' | 'focused' {
  if (coefficientOfVariation < 0.05) return 'even';
  return coefficientOfVariation < 0.5 ? 'uneven' : 'focused';
}

export function currentStatistics(values: SeiValues, distribution: Distribution, electrolyte: ElectrolyteLayer) {
  const { places, cellVoltage, overpotential, patches, stripes, map } = distribution;
  const meanCurrentDensity = inSI(values)('current_density_mA_per_cm2');
  const imbalance = imbalanceOf(places.area, places.current);
  const histogram = histogramOf(places.area, places.current, imbalance.mean, imbalance.maxOverMean, HISTOGRAM_BINS);

  // The slope dη/dj at the working point, as a small disturbance of the current meets it.
  const chargeTransfer = chargeTransferOf(values);
  const slope = 1 / over(places.area, (i) => 1 / (places.filmResistance[i] + chargeTransferSlope(chargeTransfer, places.current[i])));
  const wavelength = patternWavelengthOf(values);
  const modeAt = (length: number) => modeImpedance((2 * Math.PI) / length, electrolyte.thickness, electrolyte.conductivity);
  const wavelengths = logSpaced(1e-8, 1e-2, WAVELENGTH_POINTS);

  const { salt, thickness } = electrolyte;
  // Pores stand too close to each other for the salt to tell them apart.
  const pattern = map?.current ?? stripes?.profile ?? alongStripes(patches!.film.patches, patches!.currents.patchCurrents);
  const ripple = concentrationRipple(pattern, map ? 2 : 1, map?.box ?? wavelength, salt, thickness);
  const unevenness = rootMeanSquare(pattern, meanCurrentDensity);
  const depletion = concentrationResponse(salt, 0, thickness, meanCurrentDensity);
  const rippleAt = (length: number) => concentrationResponse(salt, (2 * Math.PI) / length, thickness, unevenness);
  const uneven = unevenness > EVEN * meanCurrentDensity;
  const profile = stripes ? thinned(stripes.profile) : [];
  return {
    scalars: {
      current_max_over_mean: imbalance.maxOverMean,
      area_specific_resistance_ohm_cm2: cellVoltage / meanCurrentDensity,
      imbalance_verdict: evenness(imbalance.coefficientOfVariation),
      current_coefficient_of_variation: imbalance.coefficientOfVariation,
      current_gini: imbalance.gini,
      top_tenth_share: imbalance.topTenthShare,
      busy_area_fraction: imbalance.busyArea,
      busy_current_share: imbalance.busyShare,
      interface_overpotential_mV: overpotential,
      cell_voltage_mV: cellVoltage,
      wagner_number: (electrolyte.conductivity * slope) / wavelength,
      mode_wagner_number: slope / modeAt(wavelength),
      surviving_heterogeneity: survivingShare(slope, modeAt(wavelength)),
      ...saltScalars(depletion / salt.concentration, ripple.rootMeanSquare / salt.concentration, ripple.deepest / salt.concentration),
      salt_settling_time_s: modeRelaxationTime((2 * Math.PI) / wavelength, thickness, values.separator_porosity, salt.diffusivity),
    },
    series: {
      histogram: { x: histogram.middle, y: histogram.share },
      lorenz: { x: thinned(imbalance.lorenz.area), y: thinned(imbalance.lorenz.current) },
      current_profile: curve(
        'position',
        'current_density_mA_per_cm2',
        profile.map((_, i) => i / Math.max(1, profile.length - 1)),
        profile,
      ),
      // The same unevenness as one wave of each wavelength.
      salt_ripple: curve(
        'wavelength_um',
        'concentration_ripple_percent',
        uneven ? wavelengths : [],
        uneven ? wavelengths.map((length) => rippleAt(length) / salt.concentration) : [],
      ),
      survival: curve(
        'wavelength_um',
        'surviving_heterogeneity',
        wavelengths,
        wavelengths.map((length) => survivingShare(slope, modeAt(length))),
      ),
    },
  };
}

/** In shares of the salt before the current. */
function saltScalars(depletion: number, ripple: number, deepest: number) {
  const emptied = depletion > 1 ? EMPTIED : depletion + deepest > 1 ? EMPTIED_SOMEWHERE : undefined;
  return {
    concentration_depletion_percent: depletion > 1 ? EMPTIED : depletion,
    concentration_ripple_percent: emptied ?? ripple,
  } satisfies Record<string, Scalar>;
}
