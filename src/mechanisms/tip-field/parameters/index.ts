/** What can be changed about the tip, with ranges, defaults and where they come from. */
import { msg } from '../../../quantities/text.ts';
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
  shape: msg`Shape of the tip`,
  front: msg`Moving front`,
  current: msg`Current`,
  interface: msg`Film and kinetics`,
  surface: msg`Salt at the surface`,
  electrolyte: msg`Electrolyte`,
  time: msg`Time`,
  neighbours: msg`Neighbours`,
  corrosion: msg`Corrosion that makes the tip`,
  loop: msg`Feedback loop`,
  shielding: msg`Ferroelectric film (hypothesis)`,
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
