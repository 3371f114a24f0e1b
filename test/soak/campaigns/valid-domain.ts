import fc from 'fast-check';
import { MECHANISMS } from '../../../src/mechanisms/index.ts';
import { anyValues } from '../any-values.ts';
import type { Campaign } from '../campaign.ts';
import { soundRun } from '../sound-run.ts';

const states = fc.oneof(...MECHANISMS.map((mechanism) => anyValues(mechanism).map((values) => [mechanism.id, values] as const)));

export const validDomain: Campaign = {
  holds: 'anywhere in the hard ranges a mechanism gives finite numbers or reasons, figures, words and a picture',
  // The contract of mechanisms tries more, of each one.
  share: 30,
  property: fc.property(states, ([id, values]) => {
    soundRun(MECHANISMS.find((mechanism) => mechanism.id === id)!, values);
  }),
};
