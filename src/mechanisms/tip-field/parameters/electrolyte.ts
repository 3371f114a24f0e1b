/** The electrolyte. */
import { msg } from '../../../quantities/text.ts';
import type { Parameters } from '../../contract/parameter.ts';
import { shared } from '../../materials/shared-parameters.ts';
import { choice, number, read } from './common.ts';

const GIVEN = { electrolyte_from: ['given'] } as const;

export const ELECTROLYTE = {
  ...shared('salt_concentration_mol_per_L', { group: 'electrolyte' }),
  ...shared('temperature_K', { group: 'electrolyte' }),
  ...shared('transference_number', { group: 'electrolyte' }),
  electrolyte_from: {
    kind: 'enumeration',
    title: msg`Electrolyte properties`,
    symbol: 'κ, D from',
    description: msg`Conductivity, diffusivity and thermodynamic term from a published fit, or your own.`,
    group: 'electrolyte',
    source: choice,
    default: 'valoen-reimers',
    options: {
      'valoen-reimers': {
        title: msg`Valøen and Reimers`,
        description: msg`LiPF₆ in PC/EC/DMC, fitted polynomials. Far below 0.01 mol/L they are an extrapolation: their slope of the potential is a quarter above the ideal one.`,
      },
      given: {
        title: msg`Given`,
        description: msg`Your conductivity at the bulk concentration, in proportion to the salt; diffusivity and thermodynamic factor constant.`,
      },
    },
  },
  conductivity_S_per_m: number({
    title: msg`Conductivity`,
    symbol: 'κ',
    description: msg`Conductivity of the electrolyte at the bulk concentration, without concentration gradients.`,
    group: 'electrolyte',
    source: read(msg`1.19 S/m at 1 mol/L and 25 °C: Valøen & Reimers, J. Electrochem. Soc. 152 (2005) A882.`),
    onlyWhen: GIVEN,
    default: 1.19,
    hard: [1e-6, 100],
    hardReason: msg`The electrolyte must conduct.`,
    soft: [0.05, 2],
    scale: 'log',
  }),
  ...shared('diffusivity_m2_per_s', { group: 'electrolyte', onlyWhen: GIVEN }),
  ...shared('thermodynamic_factor', { group: 'electrolyte', onlyWhen: GIVEN }),
} as const satisfies Parameters;
