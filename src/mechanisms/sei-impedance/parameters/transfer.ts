/** Charge transfer under the film. */
import { msg } from '../../../quantities/text.ts';
import type { Parameters } from '../../contract/parameter.ts';
import { CHOICE } from './sources.ts';

export const transfer = {
  exchange_current_density_mA_per_cm2: {
    kind: 'number',
    title: msg`Exchange current density`,
    symbol: 'i_0',
    description: msg`Of Li⁺/Li under the film, the same for every patch. Small: charge transfer levels the current. Large: the film decides alone.`,
    group: 'transfer',
    source: {
      kind: 'read',
      citation: msg`E. J. McShane et al., 2020: 1 mA/cm² fitted for plating. G. M. Hobold et al., 2022: below 1 to above 10 mA/cm² for the whole SEI-covered interface, low to high coulombic efficiency.`,
    },
    primary: true,
    default: 1,
    hard: [1e-6, 1e6],
    hardReason: msg`Positive; above this charge transfer costs nothing at all.`,
    soft: [0.01, 100],
    scale: 'log',
  },
  kinetics: {
    kind: 'enumeration',
    title: msg`Charge-transfer kinetics`,
    symbol: 'η_ct(j)',
    description: msg`Linear near equilibrium; Butler–Volmer (both transfer coefficients ½) saturates, so that the film decides more at high current.`,
    group: 'transfer',
    source: CHOICE,
    default: 'linear',
    options: {
      linear: { title: msg`Linear`, description: msg`η = j RT/(F i₀). Right for overpotentials well below 50 mV.` },
      'butler-volmer': { title: msg`Butler–Volmer`, description: msg`η = (2RT/F) asinh(j/2i₀).` },
    },
  },
} as const satisfies Parameters;
