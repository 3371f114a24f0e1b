import assert from 'node:assert/strict';
import type { Progress } from '../../../src/scenario/sweep.ts';
import { SLICE_MS, Sweeper } from '../../../src/webviews/preview/sweeper.ts';

/** Each step takes 3 ms; `turn` lets the next slice run. */
function bench() {
  let now = 0;
  let started = 0;
  let changes = 0;
  const waiting: (() => void)[] = [];
  function* steps(subject: { readonly total: number }, name: string): Generator<Progress, string> {
    started++;
    for (let done = 1; done <= subject.total; done++) {
      now += 3;
      yield { done, total: subject.total };
    }
    return `${name} of ${subject.total}`;
  }
  const sweeper = new Sweeper<{ readonly total: number }, string>({
    start: steps,
    later: (callback) => waiting.push(callback),
    now: () => now,
    changed: () => changes++,
  });
  const turn = () => {
    const before = now;
    for (const callback of waiting.splice(0)) callback();
    assert.ok(now - before <= SLICE_MS + 3, 'a slice ends');
  };
  return { sweeper, turn, waiting, started: () => started, changes: () => changes };
}

describe('sweeper', () => {
  it('works in slices, tells how far it is, and keeps the result', () => {
    const { sweeper, turn, waiting, started } = bench();
    const subject = { total: 7 };
    assert.deepEqual(sweeper.want(subject, 'radius'), { progress: { done: 0, total: 0 } });
    turn();
    assert.deepEqual(sweeper.want(subject, 'radius').progress, { done: 3, total: 7 });
    while (waiting.length > 0) turn();
    assert.deepEqual(sweeper.want(subject, 'radius'), { result: 'radius of 7' });
    assert.equal(started(), 1);
  });

  it('drops what it does for something newer, and shows the old result meanwhile', () => {
    const { sweeper, turn, waiting } = bench();
    sweeper.want({ total: 3 }, 'radius');
    while (waiting.length > 0) turn();
    sweeper.want({ total: 100 }, 'radius');
    turn();
    const newest = { total: 4 };
    assert.equal(sweeper.want(newest, 'radius').result, 'radius of 3');
    while (waiting.length > 0) turn();
    assert.deepEqual(sweeper.want(newest, 'radius'), { result: 'radius of 4' });
  });

  it('stops when it is cancelled, until it is asked again or something is new', () => {
    const { sweeper, turn, waiting, started } = bench();
    const subject = { total: 50 };
    sweeper.want(subject, 'radius');
    turn();
    sweeper.cancel();
    assert.deepEqual(sweeper.want(subject, 'radius'), { cancelled: true });
    while (waiting.length > 0) turn();
    assert.equal(started(), 1);
    sweeper.restart();
    while (waiting.length > 0) turn();
    assert.deepEqual(sweeper.want(subject, 'radius'), { result: 'radius of 50' });
    sweeper.forget();
    assert.deepEqual(sweeper.state('radius'), {});
  });
});
