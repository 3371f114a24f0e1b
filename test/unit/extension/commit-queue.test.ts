import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CommitQueue, type Gesture } from '../../../src/extension/preview/commitQueue.ts';

interface Write extends Gesture {
  readonly changes: readonly { readonly pointer: string; readonly value: number }[];
}

function write(gesture: number, pointers: readonly string[]): Write {
  return { gesture, changes: pointers.map((pointer) => ({ pointer, value: gesture })) };
}

/** A text that takes its time, and refuses what the test tells it to. */
function slowText(refused: ReadonlySet<number> = new Set()) {
  const values = new Map<string, number>();
  const applied: number[] = [];
  const settled: [number, string | undefined][] = [];
  let inFlight = 0;
  let release: (() => void)[] = [];
  const queue = new CommitQueue<Write>({
    async apply({ gesture, changes }) {
      assert.equal(++inFlight, 1, 'only one edit is in flight');
      await new Promise<void>((resolve) => release.push(resolve));
      inFlight--;
      if (refused.has(gesture)) return 'refused';
      applied.push(gesture);
      for (const { pointer, value } of changes) values.set(pointer, value);
      return undefined;
    },
    settled: (gesture, failure) => settled.push([gesture, failure]),
  });
  const step = async () => {
    const resolves = release;
    release = [];
    for (const resolve of resolves) resolve();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { queue, values, applied, settled, step };
}

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

  it('ends with the last value of every pointer, and settles every gesture once, however they interleave', async () => {
    const action = fc.oneof(
      { weight: 3, arbitrary: fc.uniqueArray(fc.constantFrom('/a', '/b', '/c'), { minLength: 1 }) },
      { weight: 2, arbitrary: fc.constant('step' as const) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 40 }), async (actions) => {
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
    );
  });
});
