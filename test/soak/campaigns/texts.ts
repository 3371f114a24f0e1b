import fc from 'fast-check';
import { brokenText } from '../broken-text.ts';
import type { Campaign } from '../campaign.ts';
import { soundReading } from '../sound-reading.ts';

export const texts: Campaign = {
  holds: 'any text is read, and its problems lie inside it',
  share: 400,
  property: fc.property(brokenText, (text) => {
    soundReading(text);
  }),
};
