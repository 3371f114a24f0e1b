import fc from 'fast-check';
import { beginning } from '../broken-text.ts';
import type { Campaign } from '../campaign.ts';
import { soundReading } from '../sound-reading.ts';

export const prefixes: Campaign = {
  holds: 'every beginning of a scenario, as an editor holds it while it is typed, is read, and its problems lie inside it',
  share: 200,
  property: fc.property(beginning, ({ text }) => {
    soundReading(text);
  }),
};
