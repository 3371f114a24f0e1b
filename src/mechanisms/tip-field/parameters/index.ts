/** What can be changed about the tip, with ranges, defaults and where they come from. */
import type { Parameters, ValuesOf } from '../../contract/parameter.ts';
import { CORROSION } from './corrosion.ts';
import { CURRENT, DISTRIBUTION } from './current.ts';
import { ELECTROLYTE } from './electrolyte.ts';
import { FRONT } from './front.ts';
import { INTERFACE } from './interface.ts';
import { LOOP } from './loop.ts';
import { NEIGHBOURS } from './neighbours.ts';
import { SHAPE } from './shape.ts';
import { SHIELDING } from './shielding.ts';
import { SURFACE } from './surface.ts';

export const GROUPS = {
  shape: 'Shape of the tip',
  front: 'Moving front',
  current: 'Current',
  interface: 'Film and kinetics',
  surface: 'Salt at the surface',
  electrolyte: 'Electrolyte',
  time: 'Time',
  neighbours: 'Neighbours',
  corrosion: 'Corrosion that makes the tip',
  loop: 'Feedback loop',
  shielding: 'Ferroelectric film (hypothesis)',
} as const;

export const PARAMETERS = {
  ...SHAPE,
  ...FRONT,
  ...DISTRIBUTION,
  ...INTERFACE,
  ...SURFACE,
  ...CURRENT,
  ...ELECTROLYTE,
  ...NEIGHBOURS,
  ...CORROSION,
  ...LOOP,
  ...SHIELDING,
} as const satisfies Parameters;

export type TipValues = ValuesOf<typeof PARAMETERS>;
/** The values that a course depends on: all but the moment shown. */
export type TipCourseValues = Omit<TipValues, 'plating_time_s'>;
