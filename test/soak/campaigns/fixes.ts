import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ENGLISH, say } from '../../../src/quantities/text.ts';
import { applyEdits } from '../../../src/scenario/edits/apply.ts';
import { brokenText } from '../broken-text.ts';
import type { Campaign } from '../campaign.ts';
import { soundReading } from '../sound-reading.ts';

/** A text can be so broken that it has hundreds of fixes; some of them stand for all. */
const MOST_FIXES = 20;

export const fixes: Campaign = {
  holds: 'every fix edits inside the text, in one pass, changes something, and leaves a text that can be read',
  share: 200,
  property: fc.property(brokenText, (text) => {
    const offered = soundReading(text).problems.flatMap((problem) => problem.fixes());
    for (const { title, edits } of offered.slice(0, MOST_FIXES)) {
      const ordered = [...edits].sort((a, b) => a.offset - b.offset);
      ordered.forEach(({ offset, length }, i) => {
        const end = offset + length;
        assert.ok(offset >= 0 && length >= 0 && end <= (ordered[i + 1]?.offset ?? text.length), JSON.stringify(ordered));
      });
      const fixed = applyEdits(text, edits);
      assert.ok(fixed !== text, `"${say(title, ENGLISH)}" changes nothing`);
      soundReading(fixed);
    }
  }),
};
