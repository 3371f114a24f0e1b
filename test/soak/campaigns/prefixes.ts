import fc from 'fast-check';
import { completionsAt } from '../../../src/language/completion/index.ts';
import { TEXTS } from '../broken-text.ts';
import type { Campaign } from '../campaign.ts';
import { soundReading } from '../sound-reading.ts';

/** What an editor holds while a scenario is typed from its first letter on. */
const prefix = fc
  .tuple(fc.constantFrom(...TEXTS), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([text, share]) => text.slice(0, Math.round(share * text.length)));

export const prefixes: Campaign = {
  holds: 'every beginning of a scenario is read, and completed at its end',
  share: 300,
  property: fc.property(prefix, (text) => {
    completionsAt(soundReading(text).document, text.length);
  }),
};
