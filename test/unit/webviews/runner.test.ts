import assert from 'node:assert/strict';
import { PATIENCE_MS, Runner, SLICE_MS } from '../../../src/webviews/preview/runner.ts';

/** A state, a clock that the work itself moves on, and turns that are taken only when told. */
class Page {
  state = 0;
  time = 0;
  steps = 0;
  readonly drawn: number[] = [];
  readonly shares: (number | undefined)[] = [];
  readonly #turns: (() => void)[] = [];
  readonly runner = new Runner<number>({
    start: () => this.#run(this.state),
    finished: (result) => void this.drawn.push(result),
    changed: () => void this.shares.push(this.runner.state.share),
    later: (callback) => void this.#turns.push(callback),
    now: () => this.time,
  });

  constructor(
    readonly length: number,
    readonly stepMs = 5,
  ) {}

  *#run(state: number): Generator<number, number> {
    for (let step = 0; step < this.length; step++) {
      this.time += this.stepMs;
      this.steps++;
      yield step / this.length;
    }
    return state;
  }

  set(state: number): void {
    this.state = state;
    this.runner.request();
  }

  turn(): boolean {
    const next = this.#turns.shift();
    next?.();
    return next !== undefined;
  }

  settle(): void {
    for (let turns = 0; this.turn(); turns++) assert.ok(turns < 10_000, 'it comes to an end');
  }
}

describe('One run at a time', () => {
  it('is there at once when it needs no slices, or fits one', () => {
    const none = new Page(0);
    none.set(7);
    assert.deepEqual(none.drawn, [7]);
    const short = new Page(1, SLICE_MS / 2);
    short.set(8);
    assert.deepEqual(short.drawn, [8]);
    assert.deepEqual(short.runner.state, {});
  });

  it('never holds the page for longer than a slice and a step', () => {
    const page = new Page(40);
    page.set(1);
    assert.deepEqual(page.drawn, []);
    for (let before = page.time; page.turn(); before = page.time) assert.ok(page.time - before <= SLICE_MS + page.stepMs);
    assert.deepEqual(page.drawn, [1]);
    assert.ok(page.shares.length > 10 && page.shares.every((share, i) => i === 0 || share! > page.shares[i - 1]!));
  });

  it('finishes a young run under a hand, then goes to the newest and not to those between', () => {
    const page = new Page(40);
    for (let state = 1; state <= 20; state++) {
      page.set(state);
      page.turn();
    }
    page.settle();
    assert.equal(page.drawn[0], 1, 'the picture follows');
    assert.equal(page.drawn.at(-1), 20, 'the newest wins');
    assert.ok(page.drawn.length < 20);
  });

  it('gives an old run up for the newest', () => {
    const page = new Page(1000, 10);
    page.set(1);
    while (page.time < PATIENCE_MS) page.turn();
    page.set(2);
    page.settle();
    assert.deepEqual(page.drawn, [2]);
  });

  it('can be cancelled, and begins again when asked or when the state changes', () => {
    const page = new Page(40);
    page.set(1);
    page.turn();
    page.runner.cancel();
    assert.deepEqual(page.runner.state, { cancelled: true });
    const { steps } = page;
    page.settle();
    assert.deepEqual(page.drawn, []);
    assert.equal(page.steps, steps, 'nothing is computed any more');
    page.runner.restart();
    page.settle();
    assert.deepEqual(page.drawn, [1]);
    page.set(2);
    page.runner.cancel();
    page.set(3);
    page.settle();
    assert.deepEqual(page.drawn, [1, 3]);
  });
});
