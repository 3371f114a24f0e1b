/** What can be changed about the ion beside the film, with ranges, defaults and where they come from. */
import type { Parameters } from '../parameter.ts';
import { BARRIER } from './parameters/barrier.ts';
import { CAUSES } from './parameters/causes.ts';
import { FILM } from './parameters/film.ts';
import { LIQUID } from './parameters/liquid.ts';
import { PLACE } from './parameters/place.ts';
import { SATURATION } from './parameters/saturation.ts';
import { SHEATH } from './parameters/sheath.ts';
import { SOLVENT } from './parameters/solvent.ts';

export const GROUPS = {
  film: 'Film and metal',
  place: 'Where the ion is',
  liquid: 'Liquid',
  solvent: 'Solvent molecule',
  sheath: 'Who sits around Li⁺',
  causes: 'What acts on the sheath',
  barrier: 'Barrier to leave the sheath',
  saturation: 'Strong fields',
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
