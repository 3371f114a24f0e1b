/** Where numbers come from, and when a parameter acts: shorthands for the parameters of this mechanism. */
import type { Source } from '../../mechanism.ts';
import type { Text } from '../../text.ts';

export const CHOICE: Source = { kind: 'modelling-choice' };
export const recalled = (citation: Text): Source => ({ kind: 'recalled', citation });

export const PATCHES = { structure: ['patches'] } as const;
export const MAP = { structure: ['map'] } as const;
