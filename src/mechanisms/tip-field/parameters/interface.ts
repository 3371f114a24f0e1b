/** Film, charge transfer and capillarity. */

import { citation, msg } from '../../../quantities/text.ts';
import type { Parameters } from '../../contract/parameter.ts';
import { LITHIUM_EXCHANGE_CURRENT_EXPONENT, LITHIUM_SURFACE_ENERGY } from '../../materials/lithium.ts';
import { shared } from '../../materials/shared-parameters.ts';
import { number, read, recalled, WITH_INTERFACE, WITH_TIP } from './common.ts';

export const INTERFACE = {
  film_resistance_ohm_cm2: number({
    title: msg`Film resistance`,
    symbol: 'R_f',
    description: msg`Area-specific resistance of the SEI on the flat lithium, without charge transfer.`,
    group: 'interface',
    primary: true,
    source: { kind: 'illustrative', citation: msg`Impedance spectra give tens to hundreds of Ω·cm².` },
    onlyWhen: WITH_INTERFACE,
    default: 50,
    hard: [0, 1e6],
    hardReason: msg`A resistance is not negative.`,
    soft: [0, 500],
    scale: 'linear',
  }),
  tip_film_ratio: number({
    title: msg`Film at the tip, relative to flat`,
    symbol: 'r_f',
    description: msg`Film resistance on the tip over that on the flat: below 1 the film at the tip is thin or cracked, above 1 it is thicker.`,
    group: 'interface',
    primary: true,
    source: { kind: 'illustrative', citation: msg`Uneven SEI, section 2.2(1) of the paper.` },
    onlyWhen: { ...WITH_INTERFACE, ...WITH_TIP },
    default: 1,
    hard: [0, 1000],
    hardReason: msg`A resistance is not negative.`,
    soft: [0.05, 5],
    scale: 'log',
  }),
  ...shared('exchange_current_density_mA_per_cm2', { group: 'interface', onlyWhen: WITH_INTERFACE }),
  exchange_current_exponent: number({
    title: msg`Exponent of the exchange current`,
    symbol: 'x',
    description: msg`The exchange current density varies as (c/c_0)^x with the salt concentration at the surface.`,
    group: 'interface',
    source: read(citation('Xu et al., J. Electrochem. Soc. 166 (2019) A3456.')),
    onlyWhen: WITH_INTERFACE,
    default: LITHIUM_EXCHANGE_CURRENT_EXPONENT,
    hard: [0, 1],
    hardReason: msg`The power law is meant between none and first order.`,
    soft: [0, 0.7],
    scale: 'linear',
  }),
  surface_energy_J_per_m2: number({
    title: msg`Surface energy of lithium`,
    symbol: 'γ',
    description: msg`Makes sharp tips dissolve a little more easily (Gibbs-Thomson). Under an SEI its value is not known.`,
    group: 'interface',
    source: recalled(
      msg`Density functional theory, 0.46 to 0.55 J/m²: Tran et al., Sci. Data 3 (2016) 160080, whose data were not opened. Doll et al., arXiv:cond-mat/9907031: theory agrees with experiment (abstract, without the number).`,
      'not-found',
    ),
    default: LITHIUM_SURFACE_ENERGY,
    hard: [0, 10],
    hardReason: msg`A surface energy is not negative.`,
    soft: [0.1, 1.7],
    scale: 'linear',
  }),
} as const satisfies Parameters;
