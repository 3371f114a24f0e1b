/** The feedback loop. */

import { msg } from '../../../quantities/text.ts';
import { fromSI } from '../../../quantities/units.ts';
import type { Parameters } from '../../contract/parameter.ts';
import { LITHIUM_MOLAR_VOLUME } from '../../materials/lithium.ts';
import { choice, number, recalled, WITH_INTERFACE } from './common.ts';

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
    description: msg`Turns current into thickness: 1 mA/cm² is 1.34 nm/s of lithium.`,
    group: 'loop',
    source: recalled(msg`6.941 g/mol over 0.535 g/cm³, CRC Handbook.`),
    default: fromSI('li_molar_volume_cm3_per_mol', LITHIUM_MOLAR_VOLUME),
    hard: [1, 1000],
    hardReason: msg`No solid is lighter.`,
    soft: [12.9, 13.1],
    scale: 'linear',
  }),
} as const satisfies Parameters;
