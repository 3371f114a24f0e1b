/** What can be changed about the ion beside the film, with ranges, defaults and where they come from. */
import { msg } from '../../../quantities/text.ts';
import type { Parameters } from '../../contract/parameter.ts';
import { BARRIER } from './barrier.ts';
import { CAUSES } from './causes.ts';
import { FILM } from './film.ts';
import { LIQUID } from './liquid.ts';
import { PLACE } from './place.ts';
import { SATURATION } from './saturation.ts';
import { SHEATH } from './sheath.ts';
import { SOLVENT } from './solvent.ts';

export const GROUPS = {
  film: msg`Film and metal`,
  place: msg`Where the ion is`,
  liquid: msg`Liquid`,
  solvent: msg`Solvent molecule`,
  sheath: msg`Who sits around Li⁺`,
  causes: msg`What acts on the sheath`,
  barrier: msg`Barrier to leave the sheath`,
  saturation: msg`Strong fields`,
} as const;

export const PARAMETERS = {
  ...FILM,
  ...PLACE,
  ...LIQUID,
  ...SOLVENT,
  ...SHEATH,
  ...CAUSES,
  ...BARRIER,
  ...SATURATION,
} as const satisfies Parameters;
