/** Where numbers come from, and when a parameter acts: shorthands for the parameters of this mechanism. */

import { msg, type Text } from '../../../quantities/text.ts';
import type { Sought, Source } from '../../contract/parameter.ts';

export const CHOICE: Source = { kind: 'modelling-choice' };
export const read = (citation: Text): Source => ({ kind: 'read', citation });
export const recalled = (citation: Text, sought: Sought): Source => ({ kind: 'recalled', citation, sought });

/** One number for a whole film. */
export const CONDUCTIVITY_OF_FILMS: Source = {
  kind: 'read',
  citation: msg`Common model sets use 5·10⁻⁸ S/cm (PyBaMM parameter sets); tracer diffusion in an SEI gives 5·10⁻¹⁰ to 7.5·10⁻¹² S/cm.`,
};

export const PATCHES = { structure: ['patches'] } as const;
export const MAP = { structure: ['map'] } as const;
