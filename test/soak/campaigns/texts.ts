import fc from 'fast-check';
import { beginning, brokenText } from '../broken-text.ts';
import type { Campaign } from '../campaign.ts';
import { soundReading } from '../sound-reading.ts';

const text = fc.oneof(
  brokenText,
  beginning.map((typed) => typed.text),
);

export const texts: Campaign = {
  holds: 'any text, also one that is still being typed, is read, and its problems lie inside it',
  share: 600,
  property: fc.property(text, (text) => {
    soundReading(text);
  }),
};
