/** The working point. */
import { msg } from '../../../quantities/text.ts';
import type { Parameters } from '../../contract/parameter.ts';
import { CHOICE } from './sources.ts';

export const operation = {
  current_density_mA_per_cm2: {
    kind: 'number',
    title: msg`Mean current density`,
    symbol: 'j̄',
    description: msg`Deposition current per area of one electrode, averaged over all patches.`,
    group: 'operation',
    source: CHOICE,
    primary: true,
    default: 1,
    hard: [1e-6, 1e4],
    hardReason: msg`Deposition is counted positive; ratios need some current.`,
    soft: [0.01, 30],
    scale: 'log',
  },
  temperature_K: {
    kind: 'number',
    title: msg`Temperature`,
    symbol: 'T',
    description: msg`Acts on charge transfer and on diffusion in the electrolyte. The conductivities of the film are taken as given at this temperature.`,
    group: 'operation',
    source: CHOICE,
    default: 298.15,
    hard: [150, 500],
    hardReason: msg`Electrolyte and lithium are neither frozen nor molten only inside this range.`,
    soft: [253.15, 353.15],
    scale: 'linear',
  },
} as const satisfies Parameters;
