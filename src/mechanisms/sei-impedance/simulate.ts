/** From the values to every number, curve and map. */
import { atOnce, partOf } from '../../numerics/slices.ts';
import { inDisplayUnits } from '../si.ts';
import type { Text } from '../text.ts';
import { currentStatistics } from './answers/current.ts';
import { cyclingOf } from './answers/cycling.ts';
import { impedanceOf } from './answers/impedance.ts';
import { mapsOf } from './answers/maps.ts';
import { mixingOf } from './answers/mixing.ts';
import { patchSeries } from './answers/patches.ts';
import { resistanceStatistics } from './answers/resistance.ts';
import { conditionOfGrowth } from './describe.ts';
import { distributeInSlices } from './distribution.ts';
import { takesLong } from './film.ts';
import type { SeiValues } from './parameters.ts';
import { remarksOf } from './remarks.ts';
import { electrolyteLayerOf } from './slab.ts';
import { classesOf } from './spectrum.ts';

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
