import assert from 'node:assert/strict';
import { CommitQueue, type Gesture } from '../../../src/extension/preview/commit-queue.ts';

interface Write extends Gesture {
  readonly changes: readonly { readonly pointer: string; readonly value: number }[];
}

export function write(gesture: number, pointers: readonly string[]): Write {
  return { gesture, changes: pointers.map((pointer) => ({ pointer, value: gesture })) };
}

/** A queue before a text that takes its time, and refuses what the test tells it to. */
export function slowText(refused: ReadonlySet<number> = new Set()) {
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
