import assert from 'node:assert/strict';
import { slowText, write } from './slow-text.ts';

describe('the queue of finished gestures', () => {
  it('passes over a waiting gesture when a newer one sets the same value, and settles both', async () => {
    const { queue, applied, settled, step } = slowText();
    queue.push(write(1, ['/a']));
    queue.push(write(2, ['/a']));
    queue.push(write(3, ['/a']));
    await step();
    await step();
    assert.deepEqual(applied, [1, 3]);
    assert.deepEqual(settled, [
      [1, undefined],
      [2, undefined],
      [3, undefined],
    ]);
  });

  it('keeps gestures on different values apart: each is its own undo step', async () => {
    const { queue, applied, step } = slowText();
    for (const [index, pointer] of ['/a', '/b', '/c'].entries()) queue.push(write(index, [pointer]));
    for (let i = 0; i < 3; i++) await step();
    assert.deepEqual(applied, [0, 1, 2]);
  });

  it('says why a gesture could not be written, and goes on', async () => {
    const { queue, applied, settled, step } = slowText(new Set([1]));
    queue.push(write(1, ['/a']));
    queue.push(write(2, ['/b']));
    await step();
    await step();
    assert.deepEqual(applied, [2]);
    assert.deepEqual(settled, [
      [1, 'refused'],
      [2, undefined],
    ]);
  });
});
