/** What can be changed: the film, its phases, the kinetics, the electrolyte, the spectrum, the cycles. */

import { msg, type Text } from '../../../quantities/text.ts';
import type { Parameters, ValuesOf } from '../../contract/parameter.ts';
import { composition } from './composition.ts';
import { cycling } from './cycling.ts';
import { electrolyte } from './electrolyte.ts';
import { film } from './film.ts';
import { mosaic } from './mosaic.ts';
import { operation } from './operation.ts';
import { spectrum } from './spectrum.ts';
import { transfer } from './transfer.ts';

export const GROUPS = {
  operation: msg`Operation`,
  film: msg`The film`,
  mosaic: msg`A random mosaic`,
  composition: msg`Phases and their conductivities`,
  transfer: msg`Charge transfer`,
  electrolyte: msg`Electrolyte above the film`,
  spectrum: msg`Impedance spectrum`,
  cycling: msg`Feedback over cycles`,
} as const satisfies Readonly<Record<string, Text>>;

export const parameters = {
  ...operation,
  ...film,
  ...mosaic,
  ...composition,
  ...transfer,
  ...electrolyte,
  ...spectrum,
  ...cycling,
} as const satisfies Parameters;

export type SeiValues = ValuesOf<typeof parameters>;
