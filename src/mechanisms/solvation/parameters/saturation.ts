/** Dielectric saturation in strong fields. */
import { msg } from '../../../quantities/text.ts';
import type { Parameters } from '../../contract/parameter.ts';

export const SATURATION = {
  refractive_index: {
    kind: 'number',
    title: msg`Refractive index of the solvent`,
    symbol: 'n',
    description: msg`Its square is the permittivity that is left when every dipole is aligned.`,
    group: 'saturation',
    source: {
      kind: 'recalled',
      citation: msg`Wang, Varghese, Pilon, Electrochim. Acta 56 (2011) 6189 (propylene carbonate)`,
      sought: 'not-found',
    },
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
      citation: msg`Form: Booth, J. Chem. Phys. 19 (1951) 391; number: Wang, Varghese, Pilon 2011 (propylene carbonate). In a simulation it turns at 0.09 V/nm, which is 1.1·10⁻⁸ m/V: Yang et al., J. Chem. Phys. 2010 (abstract)`,
      sought: 'in-part',
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
    source: {
      kind: 'recalled',
      citation: msg`Johnson, J. Appl. Phys. 33 (1962) 2871. A tunability of 60 % at 5 V/µm (BaTiO₃, Hindawi lc/2010/140976) would need 8·10¹⁰ at a permittivity of 1500 and 10¹⁰ at 3000, by our arithmetic`,
      sought: 'not-found',
    },
    default: 8e9,
    hard: [1, 1e14],
    hardReason: msg`Positive: the model covers materials whose permittivity falls in a field.`,
    soft: [1e8, 2e10],
    scale: 'log',
  },
} as const satisfies Parameters;
