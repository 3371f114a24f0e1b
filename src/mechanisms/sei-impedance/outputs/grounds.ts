/** What the badges rest on, where several outputs share it. */

import { msg } from '../../../quantities/text.ts';

export const OHM = msg`Ohm's law for resistances in parallel; the numbers of the film are inputs.`;
export const DEFINITION = msg`Statistics of the computed currents.`;
