import assert from 'node:assert/strict';
import type { Mechanism } from '../../../src/mechanisms/contract/mechanism.ts';
import { ENGLISH, NO_TEXT, say } from '../../../src/quantities/text.ts';

/** A preset says this, with the numbers that the model gives. */
export function sayingOf({ presets }: Mechanism) {
  return (preset: string, words: string, part: 'title' | 'belief' | 'lesson' = 'lesson'): void =>
    assert.equal(say(presets[preset][part] ?? NO_TEXT, ENGLISH), words, `${preset}: ${part}`);
}
