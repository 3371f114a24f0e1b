import assert from 'node:assert/strict';
import { inSlices } from '../../../src/extension/slices.ts';
import { factorText, type Sensitivity, sensitivityOf } from '../../../src/language/sensitivity.ts';
import { completeValues, defineMechanism } from '../../../src/mechanisms/contract/mechanism.ts';
import type { NumberParameter } from '../../../src/mechanisms/contract/parameter.ts';
import { ENGLISH, msg, NO_TEXT, say } from '../../../src/quantities/text.ts';

const parameter = (more: Partial<NumberParameter>): NumberParameter => ({
  kind: 'number',
  title: NO_TEXT,
  symbol: 'x',
  description: NO_TEXT,
  group: 'all',
  source: { kind: 'illustrative' },
  default: 2,
  hard: [0.1, 1000],
  soft: [1, 100],
  scale: 'log',
  ...more,
});

const output = { title: NO_TEXT, symbol: '', description: NO_TEXT, badge: 'established', ground: NO_TEXT } as const;

/** `square` = a², `steady` does not move. */
const mechanism = defineMechanism({
  id: 'square',
  version: 1,
  title: NO_TEXT,
  summary: NO_TEXT,
  takeaway: NO_TEXT,
  paper: { section: '1' },
  groups: { all: NO_TEXT },
  parameters: { a: parameter({}), count: parameter({ integer: true, soft: [1, 4], scale: 'linear' }) },
  outputs: { steady: output, square: { ...output, scale: 'log' } },
  series: {},
  headlines: ['steady', 'square'],
  simulate: ({ a }) => ({ scalars: { steady: 3, square: a > 90 ? { absent: msg`too large` } : a * a }, series: {} }),
  figures: () => [],
  verdict: () => NO_TEXT,
  describe: () => NO_TEXT,
  equations: () => [],
  claims: [],
  presets: {},
});

const values = completeValues(mechanism);

function run(key: 'a' | 'count', present = 2): Sensitivity | undefined {
  const work = sensitivityOf(mechanism, values, { key }, mechanism.parameters[key] as NumberParameter, present);
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}

describe('how a headline answers to a parameter', () => {
  it('takes the headline that moves, over the range of the literature, without points that have no number', () => {
    const found = run('a')!;
    assert.equal(found.output, 'square');
    assert.equal(found.x[0], 1);
    assert.ok(found.x.every((x, i) => found.y[i] === x * x && x <= 90));
    assert.ok(found.logX && found.logY);
  });

  it('says what halving does, or doubling where a half is not allowed', () => {
    assert.deepEqual(run('a')?.change, { times: 0.5, from: 4, to: 1 });
    assert.deepEqual(run('a', 0.1)?.change, { times: 2, from: 0.1 ** 2, to: 0.2 ** 2 });
  });

  it('takes whole numbers only where the parameter is one', () => {
    assert.deepEqual(run('count')?.x, [1, 2, 3, 4]);
    assert.equal(run('count')?.change, undefined);
  });

  it('writes a factor so that it differs from one', () => {
    assert.equal(say(factorText(1.637), ENGLISH), '1.64');
    assert.equal(say(factorText(1.0042), ENGLISH), '1.004');
  });
});

describe('work in slices', () => {
  it('gives the result of the generator', async () => {
    assert.equal(await inSlices(counting(5), () => true), 5);
  });

  it('lets others have their turn, and stops when it is not wanted any more', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    const result = await inSlices(endless(), () => turns < 5);
    clearInterval(timer);
    assert.equal(result, undefined);
    assert.ok(turns >= 5);
  });

  it('tells how far it is', async () => {
    const told: number[] = [];
    await inSlices(
      slow(4),
      () => true,
      (state) => told.push(state),
    );
    assert.deepEqual(told, [1, 2, 3, 4]);
  });
});

function* counting(to: number): Generator<number, number> {
  for (let i = 1; i <= to; i++) yield i;
  return to;
}

function* endless(): Generator<void, never> {
  for (;;) yield;
}

/** Each step is longer than a slice. */
function* slow(steps: number): Generator<number, void> {
  for (let i = 1; i <= steps; i++) {
    const end = performance.now() + 10;
    while (performance.now() < end);
    yield i;
  }
}
