/** Dielectric saturation in strong fields. */
import { citation, msg } from '../../../quantities/text.ts';
import type { Parameters } from '../../contract/parameter.ts';

export const SATURATION = {
  refractive_index: {
    kind: 'number',
    title: msg`Refractive index of the solvent`,
    symbol: 'n',
    description: msg`Its square is the permittivity that is left when every dipole is aligned.`,
    group: 'saturation',
    source: { kind: 'recalled', citation: msg`Wang, Varghese, Pilon, Electrochim. Acta 2011, 56, 6189 (propylene carbonate)` },
    default: 1.42,
    hard: [1, 5],
    hardReason: msg`No transparent liquid refracts less than the vacuum.`,
    soft: [1.2, 1.6],
    scale: 'linear',
  },
  booth_coefficient_m_per_V: {
    kind: 'number',
    title: msg`Booth coefficient of the solvent`,
    symbol: 'β',
    description: msg`The field at which the dipoles begin to saturate is about 1/β.`,
    group: 'saturation',
    source: {
      kind: 'recalled',
      citation: msg`Form: Booth, J. Chem. Phys. 1951, 19, 391; number: Wang, Varghese, Pilon 2011 (propylene carbonate)`,
    },
    default: 1.314e-8,
    hard: [1e-12, 1e-4],
    hardReason: msg`A dipole that does not turn gives no saturation.`,
    soft: [5e-9, 2.5e-8],
    scale: 'log',
  },
  johnson_coefficient_V_m5_per_C3: {
    kind: 'number',
    title: msg`Johnson coefficient of the film`,
    symbol: 'B',
    description: msg`How fast the permittivity of the ferroelectric falls in a field. BaTiO₃ needs higher orders: illustrative.`,
    group: 'saturation',
    source: { kind: 'recalled', citation: citation('Johnson, J. Appl. Phys. 1962, 33, 2871') },
    default: 8e9,
    hard: [1, 1e14],
    hardReason: msg`Positive: the model covers materials whose permittivity falls in a field.`,
    soft: [1e8, 2e10],
    scale: 'log',
  },
} as const satisfies Parameters;
