/** What the parameters of the tip share: kinds of source, and when a parameter acts. */

import type { Text } from '../../../quantities/text.ts';
import type { NumberParameter, Sought, Source } from '../../contract/parameter.ts';
import { FERROELECTRIC_IDS } from '../../materials/ferroelectric-choice.ts';

export const illustrative: Source = { kind: 'illustrative' };
export const choice: Source = { kind: 'modelling-choice' };
export const read = (citation: Text): Source => ({ kind: 'read', citation });
export const recalled = (citation: Text, sought: Sought): Source => ({ kind: 'recalled', citation, sought });

/** Only where the interface resists, i.e. not in primary distribution. */
export const WITH_INTERFACE = { distribution: ['secondary', 'tertiary'] } as const;
export const WITH_TIP = { geometry: ['single-tip'] } as const;
export const WITH_FRONT = { geometry: ['moving-front'] } as const;
export const WITH_CORROSION = { tip_from: ['corrosion'], ...WITH_TIP } as const;
export const WITH_FERROELECTRIC = { ferroelectric: ['given', ...FERROELECTRIC_IDS] } as const;

export const number = <const P extends Omit<NumberParameter, 'kind'>>(parameter: P) => ({ kind: 'number', ...parameter }) as const;
