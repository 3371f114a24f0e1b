/** The feedback loop. */

import { quantity } from '../../../quantities/numbers.ts';
import { msg } from '../../../quantities/text.ts';
import { fromSI } from '../../../quantities/units.ts';
import type { Parameters } from '../../contract/parameter.ts';
import { FARADAY } from '../../materials/constants.ts';
import { LITHIUM_MOLAR_VOLUME } from '../../materials/lithium.ts';
import { choice, number, read, WITH_INTERFACE } from './common.ts';

/** Lithium that 1 mA/cm² plates, m/s. */
const PLATED_PER_SECOND = (10 * LITHIUM_MOLAR_VOLUME) / FARADAY;

export const LOOP = {
  lap_fraction: number({
    title: msg`Length of one lap`,
    symbol: 'ε_lap',
    description: msg`One lap of the loop is the time in which the flat lithium thickens by this fraction of the tip height. It sets the size of the gain, not the side of 1 it is on.`,
    group: 'loop',
    source: { kind: 'modelling-choice', citation: msg`A definition.` },
    default: 0.25,
    hard: [0.001, 10],
    hardReason: msg`A lap takes some time.`,
    soft: [0.01, 1],
    scale: 'log',
  }),
  sharpening_coefficient: number({
    title: msg`Sharpening coefficient`,
    symbol: 's_t',
    description: msg`Extra sharpening by anisotropic growth or a selective film, in proportion to the rise of the tip. A hypothesis, off by default.`,
    group: 'loop',
    source: { kind: 'illustrative', citation: msg`⟨111⟩ growth: Li et al., Science 358 (2017) 506.` },
    onlyWhen: WITH_INTERFACE,
    default: 0,
    hard: [0, 100],
    hardReason: msg`A coefficient of sharpening.`,
    soft: [0, 2],
    scale: 'linear',
  }),
  smallest_radius_nm: number({
    title: msg`End of the continuum`,
    symbol: 'ρ_min',
    description: msg`Below this apex radius the model says nothing.`,
    group: 'loop',
    source: choice,
    default: 5,
    hard: [0.1, 1000],
    hardReason: msg`Atoms have a size.`,
    soft: [1, 50],
    scale: 'log',
  }),
  li_molar_volume_cm3_per_mol: number({
    title: msg`Molar volume of lithium`,
    symbol: 'V_m',
    description: msg`Turns current into thickness: 1 mA/cm² is ${quantity('_nm_per_s', PLATED_PER_SECOND * 1e9)} of lithium.`,
    group: 'loop',
    source: read(msg`12.996 cm³/mol, 0.534 g/cm³: CRC Handbook, as quoted by chemicals and mendeleev (public data files).`),
    default: fromSI('li_molar_volume_cm3_per_mol', LITHIUM_MOLAR_VOLUME),
    hard: [1, 1000],
    hardReason: msg`No solid is lighter.`,
    soft: [12.9, 13.1],
    scale: 'linear',
  }),
} as const satisfies Parameters;
