import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ENGLISH, say } from '../../../src/quantities/text.ts';
import { answer } from '../../../src/scenario/answer.ts';
import { isDeadEnd, outputPointersIn, resolveOutput } from '../../../src/scenario/outputs.ts';
import { pointerTo, segmentsOf } from '../../../src/scenario/pointer.ts';
import { runScenario } from '../../../src/scenario/run.ts';
import { outputPointers, scopeOf, shownOutputs } from '../../../src/scenario/scope.ts';
import { runSweep, type SweepRun } from '../../../src/scenario/sweep.ts';
import { REGISTER, scenarioWith } from './fixture.ts';

const SCENARIO = scenarioWith({
  variants: { thick: { parameters: { film: { thickness_nm: 40, permittivity: 500 } } }, 'a/b': {} },
  sweeps: {
    thickness: { vary: '/parameters/film/thickness_nm', values: [10, 60, 30] },
    phases: { vary: '/parameters/film/phase', values: ['organic', 'inorganic'] },
    map: { vary: '/parameters/film/thickness_nm', values: [10, 20], and: { vary: '/parameters/film/layers', values: [1, 2, 3] } },
  },
});

function finish(name: string, scenario = SCENARIO): SweepRun {
  const running = runSweep(scenario, name, REGISTER);
  for (;;) {
    const step = running.next();
    if (step.done) return step.value;
  }
}

const RUN = runScenario(SCENARIO, {}, REGISTER);
const SWEEPS = new Map(['thickness', 'phases', 'map'].map((name) => [name, finish(name)]));
const ask = (pointer: string) => answer(RUN, pointer, SWEEPS);

function number(pointer: string): number {
  const found = ask(pointer);
  assert.ok(found.kind === 'scalar' && typeof found.scalar === 'number', JSON.stringify(found));
  return found.scalar;
}

describe('answers', () => {
  it('of the base and of variants, with the mark of extrapolation', () => {
    assert.deepEqual(ask('/base/film/resistance_ohm_cm2'), { kind: 'scalar', key: 'resistance_ohm_cm2', scalar: 200, extrapolated: false });
    assert.deepEqual(ask('/thick/film/resistance_ohm_cm2'), { kind: 'scalar', key: 'resistance_ohm_cm2', scalar: 400, extrapolated: true });
    assert.equal(number('/a~1b/film/resistance_ohm_cm2'), 200);
  });

  it('in words', () =>
    assert.deepEqual(ask('/base/film/verdict'), { kind: 'scalar', key: 'verdict', scalar: 'thin', extrapolated: false }));

  it('of comparisons with the base', () => {
    assert.equal(number('/compare/thick/film/resistance_ohm_cm2/ratio'), 2);
    assert.equal(number('/compare/thick/film/resistance_ohm_cm2/difference'), 200);
    assert.equal(number('/compare/thick/film/resistance_ohm_cm2/percent'), 100);
    const percent = ask('/compare/thick/film/resistance_ohm_cm2/percent');
    assert.equal(percent.kind === 'scalar' && percent.key, 'resistance_percent');
  });

  it('of series and their points', () => {
    assert.deepEqual(ask('/base/film/series/profile'), { kind: 'curve', xKey: 'depth_nm', yKey: 'potential_mV', x: [0, 20], y: [0, 200] });
    assert.equal(number('/base/film/series/profile/x/1'), 20);
    assert.equal(ask('/base/film/series/profile/y/2').kind, 'missing');
  });

  it('of sweeps and their extremes', () => {
    const curve = ask('/sweeps/thickness/base/film/resistance_ohm_cm2');
    assert.deepEqual(curve, { kind: 'curve', xKey: 'thickness_nm', yKey: 'resistance_ohm_cm2', x: [10, 60, 30], y: [100, 600, 300] });
    const at = (end: string) => number(`/sweeps/thickness/base/film/resistance_ohm_cm2/${end}`);
    assert.deepEqual(['max', 'min', 'argmax', 'argmin', 'first', 'last', 'values/1'].map(at), [600, 100, 60, 10, 100, 300, 600]);
    assert.equal(number('/sweeps/thickness/thick/film/resistance_ohm_cm2/max'), 600);
  });

  it('of sweeps over words and over two parameters, which have no place of the maximum', () => {
    assert.deepEqual(ask('/sweeps/phases/base/film/resistance_ohm_cm2'), {
      kind: 'curve',
      xKey: 'phase',
      yKey: 'resistance_ohm_cm2',
      x: ['organic', 'inorganic'],
      y: [200, 400],
    });
    assert.equal(ask('/sweeps/phases/base/film/resistance_ohm_cm2/argmax').kind, 'missing');
    const map = ask('/sweeps/map/base/film/resistance_ohm_cm2');
    assert.ok(map.kind === 'curve');
    assert.deepEqual(map.outer, { key: 'thickness_nm', x: [10, 10, 10, 20, 20, 20] });
    assert.deepEqual(
      [map.x, map.y],
      [
        [1, 2, 3, 1, 2, 3],
        [100, 200, 300, 200, 400, 600],
      ],
    );
    assert.equal(ask('/sweeps/map/base/film/resistance_ohm_cm2/argmax').kind, 'missing');
  });

  it('are missing with a reason', () => {
    const because = (pointer: string) => {
      const found = answer(RUN, pointer);
      return found.kind === 'missing' ? say(found.because, ENGLISH) : '';
    };
    assert.match(because('/base/film/nothing'), /no output/);
    assert.match(because('/sweeps/thickness/base/film/resistance_ohm_cm2'), /not run yet/);
    for (const pointer of [
      '',
      '/',
      'base',
      '/base',
      '/base/film',
      '/__proto__/film/verdict',
      '/base/film/constructor',
      '/base/film/verdict/x',
      '/compare/base/film/resistance_ohm_cm2/ratio',
    ]) {
      assert.equal(ask(pointer).kind, 'missing', pointer);
    }
  });

  it('of nothing finite never give a number', () => {
    const run = runScenario(
      scenarioWith({ variants: { idle: { parameters: { cell: { current_density_mA_per_cm2: 0 } } } } }),
      {},
      REGISTER,
    );
    const back = runScenario(
      scenarioWith({
        parameters: { cell: { current_density_mA_per_cm2: 0 } },
        variants: { on: { parameters: { cell: { current_density_mA_per_cm2: 1 } } } },
      }),
      {},
      REGISTER,
    );
    for (const [results, pointer] of [
      [run, '/compare/idle/cell/film_nm/ratio'],
      [back, '/compare/on/cell/loss_mV/ratio'],
      [back, '/base/cell/film_nm'],
    ] as const) {
      const found = answer(results, pointer);
      assert.ok(found.kind === 'scalar' && typeof found.scalar === 'object' && found.scalar.absent, pointer);
    }
  });
});

describe('pointers', () => {
  const scope = scopeOf(SCENARIO, REGISTER);

  it('that are listed exist, and have an answer', () => {
    const all = [...outputPointers(SCENARIO, '', REGISTER)];
    assert.equal(new Set(all).size, all.length);
    for (const pointer of all) {
      assert.ok(!isDeadEnd(resolveOutput(pointer, scope)), pointer);
      assert.notEqual(ask(pointer).kind, 'missing', pointer);
    }
  });

  it('are listed below a prefix only', () => {
    assert.deepEqual(
      [...outputPointersIn(scope, '/compare/thick/cell/loss')],
      ['ratio', 'difference', 'percent'].map((end) => `/compare/thick/cell/loss_mV/${end}`),
    );
  });

  it('say where they break off', () => {
    const end = resolveOutput('/compare/thik/film/resistance_ohm_cm2/ratio', scope);
    assert.ok(isDeadEnd(end));
    assert.deepEqual(
      { ...end, candidates: [...end.candidates()] },
      { segment: 'thik', before: '/compare', candidates: ['thick', 'a/b'], after: '/film/resistance_ohm_cm2/ratio' },
    );
  });

  it('keep any name', () => {
    fc.assert(fc.property(fc.array(fc.string()), (segments) => assert.deepEqual(segmentsOf(pointerTo(...segments)), segments)));
  });

  it('shown by default are the headlines', () => {
    assert.deepEqual(shownOutputs(SCENARIO, REGISTER), [
      '/base/film/resistance_ohm_cm2',
      '/base/film/mean_depth_nm',
      '/base/cell/loss_mV',
      '/base/cell/film_nm',
    ]);
    assert.deepEqual(shownOutputs(scenarioWith({ show: ['/base/film/verdict'] }), REGISTER), ['/base/film/verdict']);
  });
});
