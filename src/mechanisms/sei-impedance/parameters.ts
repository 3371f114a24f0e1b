/** What can be changed: the film, its phases, the kinetics, the electrolyte, the spectrum, the cycles. */
import type { Parameters, ValuesOf } from '../parameter.ts';
import type { Text } from '../text.ts';
import { composition } from './parameters/composition.ts';
import { cycling } from './parameters/cycling.ts';
import { electrolyte } from './parameters/electrolyte.ts';
import { film } from './parameters/film.ts';
import { mosaic } from './parameters/mosaic.ts';
import { operation } from './parameters/operation.ts';
import { spectrum } from './parameters/spectrum.ts';
import { transfer } from './parameters/transfer.ts';

export const GROUPS = {
  operation: 'Operation',
  film: 'The film',
  mosaic: 'A random mosaic',
  composition: 'Phases and their conductivities',
  transfer: 'Charge transfer',
  electrolyte: 'Electrolyte above the film',
  spectrum: 'Impedance spectrum',
  cycling: 'Feedback over cycles',
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
