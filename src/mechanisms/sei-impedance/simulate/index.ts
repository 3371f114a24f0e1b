/** From the values to every number, curve and map. */
import { atOnce, partOf } from '../../../numerics/slices.ts';
import { inDisplayUnits } from '../../../quantities/si.ts';
import type { Text } from '../../../quantities/text.ts';
import { distributeInSlices } from '../model/distribution.ts';
import { takesLong } from '../model/film.ts';
import { electrolyteLayerOf } from '../model/slab.ts';
import { classesOf } from '../model/spectrum.ts';
import type { SeiValues } from '../parameters/index.ts';
import { conditionOfGrowth } from '../words/description.ts';
import { remarksOf } from '../words/remarks.ts';
import { currentStatistics } from './current.ts';
import { cyclingOf } from './cycling.ts';
import { impedanceOf } from './impedance.ts';
import { mapsOf } from './maps.ts';
import { mixingOf } from './mixing.ts';
import { patchSeries } from './patches.ts';
import { resistanceStatistics } from './resistance.ts';

export function simulate(values: SeiValues) {
  return atOnce(simulateInSlices(values));
}

/** A large map, or one after many cycles, takes longer than a frame. */
export function* simulateInSlices(values: SeiValues) {
  const electrolyte = electrolyteLayerOf(values);
  const distribution = yield* partOf(0, 0.9, distributeInSlices(values, electrolyte));
  const currents = currentStatistics(values, distribution, electrolyte);
  if (takesLong(values)) yield 0.92;
  const resistances = resistanceStatistics(values, distribution);
  const classes = classesOf(distribution.parts, values.relative_permittivity);
  const impedance = impedanceOf(values, classes, electrolyte);
  const mixing = mixingOf(values, distribution);
  if (takesLong(values)) yield 0.96;
  const cycling = cyclingOf(values, distribution);

  return {
    scalars: inDisplayUnits({
      ...currents.scalars,
      ...resistances.scalars,
      electrolyte_resistance_ohm_cm2: electrolyte.resistance,
      steady_conductivity_S_per_m: electrolyte.steadyConductivity,
      diffusion_resistance_ohm_cm2: electrolyte.diffusionResistance,
      limiting_current_density_mA_per_cm2: electrolyte.limitingCurrentDensity,
      ...mixing.scalars,
      ...impedance.scalars,
      ...cycling.scalars,
    }),
    series: { ...currents.series, ...patchSeries(values, distribution), ...impedance.series, ...mixing.series, ...cycling.series },
    remarks: remarksOf(values, electrolyte) as readonly Text[],
    notes: { gain_per_cycle: conditionOfGrowth(values, cycling.scalars) },
    ...(distribution.map ? { maps: mapsOf(distribution.map, cycling.thicknessRange) } : {}),
  };
}
