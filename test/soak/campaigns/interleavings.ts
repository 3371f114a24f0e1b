import assert from 'node:assert/strict';
import fc from 'fast-check';
import { slowText, write } from '../../unit/extension/slow-text.ts';
import type { Campaign } from '../campaign.ts';

const action = fc.oneof(
  { weight: 3, arbitrary: fc.uniqueArray(fc.constantFrom('/a', '/b', '/c'), { minLength: 1 }) },
  { weight: 2, arbitrary: fc.constant('step' as const) },
);

export const interleavings: Campaign = {
  holds: 'however gestures and finished edits interleave, the last value of every pointer is written and every gesture settled once',
  share: 100,
  property: fc.asyncProperty(fc.array(action, { maxLength: 40 }), async (actions) => {
    const { queue, values, settled, step } = slowText();
    const last = new Map<string, number>();
    let count = 0;
    for (const act of actions) {
      if (act === 'step') await step();
      else {
        count++;
        for (const pointer of act) last.set(pointer, count);
        queue.push(write(count, act));
      }
    }
    for (let i = 0; i <= count; i++) await step();
    await queue.idle();
    assert.deepEqual(new Map([...values].sort()), new Map([...last].sort()));
    assert.deepEqual(
      settled.map(([gesture]) => gesture).sort((a, b) => a - b),
      Array.from({ length: count }, (_, index) => index + 1),
    );
  }),
};
