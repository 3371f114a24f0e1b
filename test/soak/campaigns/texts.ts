import fc from 'fast-check';
import { completionsAt } from '../../../src/language/completion/index.ts';
import { describeAt } from '../../../src/language/place.ts';
import { brokenText } from '../broken-text.ts';
import type { Campaign } from '../campaign.ts';
import { soundReading } from '../sound-reading.ts';

export const texts: Campaign = {
  holds: 'any text is read, its problems lie inside it, and what stands at any offset can be asked',
  share: 300,
  property: fc.property(brokenText, fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 }), (text, offsets) => {
    const { document } = soundReading(text);
    for (const share of offsets) {
      const offset = Math.round(share * text.length);
      describeAt(document, offset);
      completionsAt(document, offset);
    }
  }),
};
