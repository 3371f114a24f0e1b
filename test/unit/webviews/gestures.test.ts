import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Value } from '../../../src/mechanisms/contract/parameter.ts';
import { FrameThrottle } from '../../../src/webviews/preview/frame-throttle.ts';
import { type Commit, Gestures, KEY_PAUSE_MS, UNANSWERED_MS } from '../../../src/webviews/preview/gestures.ts';
import { Clock } from './support/clock.ts';

type Down = { kind: 'document'; values: Record<string, Value> } | { kind: 'settled'; gesture: number };

/** An editor behind a slow glass: messages both ways wait in line until they are delivered. */
class Fake {
  readonly clock = new Clock();
  readonly text: Record<string, Value> = { '/a': 0, '/b': 0 };
  readonly edits: Commit[] = [];
  readonly commits: Commit[] = [];
  readonly failures: string[] = [];
  changes = 0;
  page: Record<string, Value> = { ...this.text };
  readonly up: Commit[] = [];
  readonly down: Down[] = [];
  readonly gestures = new Gestures({
    commit: (commit) => {
      this.commits.push(commit);
      this.up.push(commit);
    },
    changed: () => this.changes++,
    failed: (because) => this.failures.push(because),
    read: (pointer) => this.page[pointer],
    after: (milliseconds, callback) => this.clock.after(milliseconds, callback),
  });

  constructor() {
    this.gestures.showDocument('file:///one');
  }

  /** The host takes the oldest message of the page. */
  host(): void {
    const commit = this.up.shift();
    if (!commit) return;
    for (const { pointer, value } of commit.changes) this.text[pointer] = value;
    this.edits.push(commit);
    this.down.push({ kind: 'document', values: { ...this.text } }, { kind: 'settled', gesture: commit.gesture });
  }

  /** Somebody types in the text. */
  write(pointer: string, value: Value): void {
    this.text[pointer] = value;
    this.down.push({ kind: 'document', values: { ...this.text } });
  }

  /** The page takes the oldest message of the host. */
  receive(): void {
    const message = this.down.shift();
    if (message?.kind === 'document') this.page = message.values;
    else if (message) this.gestures.settle(message.gesture);
  }

  drain(): void {
    while (this.up.length > 0 || this.down.length > 0) {
      this.host();
      this.receive();
    }
  }

  get shown(): Record<string, Value> {
    return { ...this.page, ...Object.fromEntries(this.gestures.overrides.map(({ pointer, value }) => [pointer, value])) };
  }
}

const change = (pointer: string, value: Value) => [{ pointer, value }];

describe('gestures', () => {
  it('keeps a drag in the page and makes one commit of it', () => {
    const fake = new Fake();
    fake.gestures.begin('slider');
    for (let value = 1; value <= 50; value++) {
      fake.gestures.move('slider', change('/a', value), 'Set a');
      assert.equal(fake.shown['/a'], value);
    }
    assert.equal(fake.commits.length, 0);
    fake.gestures.release('slider');
    assert.deepEqual(fake.commits, [{ uri: 'file:///one', gesture: 1, changes: [{ pointer: '/a', value: 50 }], label: 'Set a' }]);
    assert.equal(fake.shown['/a'], 50, 'the value stays on screen while the editor works');
    fake.drain();
    assert.equal(fake.shown['/a'], 50);
    assert.deepEqual(fake.gestures.overrides, []);
  });

  it('waits 400 ms after the last key', () => {
    const fake = new Fake();
    fake.gestures.type('slider', change('/a', 1), 'Set a');
    fake.clock.advance(KEY_PAUSE_MS - 1);
    fake.gestures.type('slider', change('/a', 2), 'Set a');
    fake.clock.advance(KEY_PAUSE_MS - 1);
    assert.equal(fake.commits.length, 0);
    fake.clock.advance(1);
    assert.deepEqual(
      fake.commits.map(({ changes }) => changes),
      [[{ pointer: '/a', value: 2 }]],
    );
    assert.equal(KEY_PAUSE_MS, 400);
  });

  it('commits keys at once when the control is left, and only once', () => {
    const fake = new Fake();
    fake.gestures.type('slider', change('/a', 1), 'Set a');
    fake.gestures.release('slider');
    fake.clock.advance(KEY_PAUSE_MS);
    assert.equal(fake.commits.length, 1);
  });

  it('ends the gesture of one control when another begins', () => {
    const fake = new Fake();
    fake.gestures.type('one', change('/a', 1), 'Set a');
    fake.gestures.begin('two');
    assert.equal(fake.commits.length, 1);
    assert.ok(fake.gestures.holds('two') && !fake.gestures.holds('one'));
  });

  it('makes no commit of nothing: a touch, a drag there and back, a cancelled drag', () => {
    const fake = new Fake();
    fake.gestures.begin('slider');
    fake.gestures.release('slider');
    fake.gestures.move('slider', change('/a', 5), 'Set a');
    fake.gestures.move('slider', change('/a', 0), 'Set a');
    fake.gestures.release('slider');
    fake.gestures.move('slider', change('/a', 7), 'Set a');
    fake.gestures.cancel('slider');
    assert.deepEqual(fake.commits, []);
    assert.equal(fake.shown['/a'], 0);
  });

  it('does commit the way back while the way there is still under way', () => {
    const fake = new Fake();
    fake.gestures.once(change('/a', 5), 'Set a');
    fake.gestures.once(change('/a', 0), 'Set a');
    fake.drain();
    assert.equal(fake.text['/a'], 0);
  });

  it('finishes a gesture into the document in which it began', () => {
    const fake = new Fake();
    fake.gestures.move('slider', change('/a', 5), 'Set a');
    fake.gestures.showDocument('file:///two');
    assert.equal(fake.commits[0].uri, 'file:///one');
    assert.deepEqual(fake.gestures.overrides, [], 'nothing of the old document covers the new one');
  });

  it('shows the text again when the editor refuses or never answers', () => {
    const fake = new Fake();
    fake.gestures.once(change('/a', 5), 'Set a');
    fake.gestures.settle(1, 'The file is read-only.');
    assert.equal(fake.shown['/a'], 0);
    fake.gestures.once(change('/a', 6), 'Set a');
    fake.clock.advance(UNANSWERED_MS);
    assert.equal(fake.shown['/a'], 0);
    assert.deepEqual(fake.failures, ['The file is read-only.', 'The editor did not answer. Try again.']);
  });

  it('gives up no commit while the extension does not answer, and holds all of them together for the next one', () => {
    const fake = new Fake();
    fake.gestures.once(change('/a', 5), 'Set a');
    fake.gestures.hostAnswers(false);
    fake.gestures.once([...change('/a', 6), ...change('/b', 7)], 'Set both');
    fake.clock.advance(100 * UNANSWERED_MS);
    assert.deepEqual([fake.shown['/a'], fake.shown['/b'], fake.failures], [6, 7, []]);
    assert.deepEqual(fake.gestures.unsettled, { changes: [...change('/a', 6), ...change('/b', 7)], label: 'Set both' });
    fake.gestures.hostAnswers(true);
    fake.gestures.settle(1);
    assert.deepEqual(fake.gestures.unsettled?.changes, [...change('/a', 6), ...change('/b', 7)]);
    fake.clock.advance(UNANSWERED_MS);
    assert.deepEqual([fake.gestures.unsettled, fake.failures], [undefined, ['The editor did not answer. Try again.']]);
  });

  it('never loses the last value: page and text agree after any interleaving', () => {
    const pointer = fc.constantFrom('/a', '/b');
    const step = fc.oneof(
      { weight: 6, arbitrary: fc.record({ do: fc.constant('move' as const), pointer, value: fc.nat(1000) }) },
      { weight: 2, arbitrary: fc.record({ do: fc.constant('type' as const), pointer, value: fc.nat(1000) }) },
      { weight: 3, arbitrary: fc.record({ do: fc.constant('release' as const), pointer }) },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('cancel' as const), pointer }) },
      { weight: 2, arbitrary: fc.record({ do: fc.constant('write' as const), pointer, value: fc.nat(1000) }) },
      { weight: 3, arbitrary: fc.record({ do: fc.constant('wait' as const), milliseconds: fc.nat(600) }) },
      { weight: 4, arbitrary: fc.record({ do: fc.constant('host' as const) }) },
      { weight: 4, arbitrary: fc.record({ do: fc.constant('receive' as const) }) },
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        const fake = new Fake();
        for (const event of steps) {
          if (event.do === 'move' || event.do === 'type') {
            fake.gestures[event.do](event.pointer, change(event.pointer, event.value), 'Set');
            assert.equal(fake.shown[event.pointer], event.value, 'what is in hand is what is shown');
          } else if (event.do === 'release' || event.do === 'cancel') fake.gestures[event.do](event.pointer);
          else if (event.do === 'write') fake.write(event.pointer, event.value);
          else if (event.do === 'wait') fake.clock.advance(event.milliseconds);
          else fake[event.do]();
          if (event.do === 'receive' && fake.gestures.holds()) {
            for (const { pointer, value } of fake.gestures.overrides) assert.equal(fake.shown[pointer], value);
          }
        }
        fake.gestures.finish();
        fake.drain();
        assert.deepEqual(fake.shown, fake.text, 'the page shows the text');
        assert.deepEqual(fake.gestures.overrides, []);
        assert.deepEqual(fake.edits, fake.commits, 'every commit arrived, once and in order');
        assert.deepEqual(fake.failures, []);
        // One last gesture after any history wins.
        for (const [pointer, value] of [
          ['/a', 4711],
          ['/b', 4712],
        ] as const) {
          fake.gestures.move('last', change(pointer, 1), 'Set');
          fake.gestures.move('last', change(pointer, value), 'Set');
          fake.receive();
          fake.gestures.release('last');
        }
        fake.drain();
        assert.deepEqual(fake.text, { '/a': 4711, '/b': 4712 });
        assert.deepEqual(fake.shown, fake.text);
      }),
      { numRuns: 500 },
    );
  });
});

describe('frame throttle', () => {
  const runAll = (frames: (() => void)[]) => {
    for (const callback of frames.splice(0)) callback();
  };

  function throttled() {
    const frames: (() => void)[] = [];
    let runs = 0;
    const throttle = new FrameThrottle(
      () => runs++,
      (callback) => frames.push(callback),
    );
    return { throttle, runs: () => runs, frame: () => runAll(frames) };
  }

  it('runs the first change at once and the rest once per frame', () => {
    const { throttle, runs, frame } = throttled();
    throttle.request();
    assert.equal(runs(), 1);
    for (let i = 0; i < 10; i++) throttle.request();
    assert.equal(runs(), 1);
    frame();
    assert.equal(runs(), 2);
    frame();
    assert.equal(runs(), 2, 'nothing changed, nothing runs');
    throttle.request();
    assert.equal(runs(), 3, 'at once again after a quiet frame');
  });

  it('does not forget a change when the run fails', () => {
    const frames: (() => void)[] = [];
    let fail = true;
    let runs = 0;
    const throttle = new FrameThrottle(
      () => {
        runs++;
        if (fail) throw new Error('model');
      },
      (callback) => frames.push(callback),
    );
    assert.throws(() => throttle.request());
    fail = false;
    throttle.request();
    runAll(frames);
    assert.equal(runs, 2);
  });
});
