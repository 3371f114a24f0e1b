import assert from 'node:assert/strict';
import { writeSomewhere } from '../../../src/extension/preview/write-somewhere.ts';

/** Places that take nothing, by name, and what happened. */
function places(chosen: readonly (string | undefined)[], full: readonly string[], again: boolean) {
  const left = [...chosen];
  const told: string[] = [];
  const written: string[] = [];
  const done = writeSomewhere({
    ask: async () => left.shift(),
    write: async (place) => {
      if (full.includes(place)) throw new Error('no space left');
      written.push(place);
    },
    refused: async (place, reason) => {
      told.push(`${place}: ${(reason as Error).message}`);
      return again;
    },
  });
  return done.then((place) => ({ place, told, written }));
}

describe('an export', () => {
  it('that a place does not take is told once for each, and goes to the next that is chosen', async () => {
    assert.deepEqual(await places(['a', 'b', 'c'], ['a', 'b'], true), {
      place: 'c',
      told: ['a: no space left', 'b: no space left'],
      written: ['c'],
    });
  });

  it('ends when nobody wants it any more', async () => {
    assert.deepEqual(await places(['a', 'b'], ['a'], false), { place: undefined, told: ['a: no space left'], written: [] });
    assert.deepEqual(await places([undefined], [], true), { place: undefined, told: [], written: [] });
  });
});
