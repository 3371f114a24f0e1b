/** Charge transfer under the film. */
import { msg } from '../../../quantities/text.ts';
import type { Parameters } from '../../contract/parameter.ts';
import { shared } from '../../materials/shared-parameters.ts';
import { CHOICE } from './sources.ts';

export const transfer = {
  ...shared('exchange_current_density_mA_per_cm2', { group: 'transfer', primary: true }),
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
