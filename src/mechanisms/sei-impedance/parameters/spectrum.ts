/** What the impedance spectrum needs beside the resistances. */
import { msg } from '../../../quantities/text.ts';
import type { Parameters } from '../../contract/parameter.ts';
import { shared } from '../../materials/shared-parameters.ts';
import { CHOICE, recalled } from './sources.ts';

export const spectrum = {
  relative_permittivity: {
    kind: 'number',
    title: msg`Relative permittivity of the film`,
    symbol: 'ε_r',
    description: msg`Gives the capacitance of each patch, ε₀ε_r/L.`,
    group: 'spectrum',
    source: recalled(
      msg`LiF 9.01: Ashcroft and Mermin, as quoted by the lecture notes of H. Föll, Kiel. Not found: Li₂CO₃ about 5, organics 3 to 10, more when swollen.`,
      'in-part',
    ),
    default: 10,
    hard: [1, 1e5],
    hardReason: msg`A permittivity below that of vacuum does not exist here.`,
    soft: [3, 40],
    scale: 'linear',
  },
  ...shared('double_layer_capacitance_uF_per_cm2', { group: 'spectrum' }),
  sei_cpe_exponent: {
    kind: 'number',
    title: msg`Exponent of the film’s constant phase element`,
    symbol: 'α_SEI',
    description: msg`1: a true capacitor. Less: a depressed arc with the same time constant.`,
    group: 'spectrum',
    source: CHOICE,
    default: 1,
    hard: [0.1, 1],
    hardReason: msg`Above 1 it would be no capacitor; near 0 it is a resistor.`,
    soft: [0.5, 1],
    scale: 'linear',
  },
  double_layer_cpe_exponent: {
    kind: 'number',
    title: msg`Exponent of the double layer’s constant phase element`,
    symbol: 'α_dl',
    description: msg`1: a true capacitor. Less: a depressed arc with the same time constant.`,
    group: 'spectrum',
    source: CHOICE,
    default: 1,
    hard: [0.1, 1],
    hardReason: msg`Above 1 it would be no capacitor; near 0 it is a resistor.`,
    soft: [0.5, 1],
    scale: 'linear',
  },
  diffusion_impedance: {
    kind: 'enumeration',
    title: msg`Diffusion in the spectrum`,
    symbol: 'Z_W',
    description: msg`The finite-length Warburg element of the electrolyte layer, at the low-frequency end.`,
    group: 'spectrum',
    source: CHOICE,
    default: 'symmetric-cell',
    options: {
      none: { title: msg`Left out`, description: msg`The spectrum ends at the resistance of film, charge transfer and electrolyte.` },
      'symmetric-cell': {
        title: msg`Symmetric cell`,
        description: msg`Two equal electrodes: the salt does not change in the middle, so diffusion works over H/2.`,
      },
      'fixed-far-end': { title: msg`Fixed far end`, description: msg`The concentration is held at the far end: diffusion works over H.` },
    },
  },
} as const satisfies Parameters;
