import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ENGLISH, say } from '../../../src/quantities/text.ts';
import { describeRun } from '../../../src/scenario/describe.ts';
import { parseMeasured } from '../../../src/scenario/measured/parse.ts';
import { pointsBetween } from '../../../src/scenario/points-between.ts';
import { runScenario } from '../../../src/scenario/run.ts';
import { watchedOutputs } from '../../../src/scenario/scope.ts';
import { type Progress, runSweep, type SweepRun } from '../../../src/scenario/sweep.ts';
import { sweepFigures } from '../../../src/scenario/sweep-figures.ts';
import { csvRow, resultTable, sweepTable, toCsv } from '../../../src/scenario/tables.ts';
import { film, REGISTER, scenarioWith } from './fixture.ts';

function run(members: Readonly<Record<string, unknown>>, name = 's'): { sweep: SweepRun; progress: Progress[] } {
  const running = runSweep(scenarioWith(members), name, REGISTER);
  const progress: Progress[] = [];
  for (;;) {
    const step = running.next();
    if (step.done) return { sweep: step.value, progress };
    progress.push(step.value);
  }
}

const thickness = { vary: '/parameters/film/thickness_nm', values: [10, 60] };

describe('the points of a sweep', () => {
  it('hold both ends and as many steps as asked', () => {
    const ends = fc.tuple(fc.double({ min: 0.001, max: 1e6, noNaN: true }), fc.double({ min: 0.001, max: 1e6, noNaN: true }));
    fc.assert(
      fc.property(ends, fc.integer({ min: 2, max: 50 }), fc.constantFrom('linear', 'log'), ([from, to], steps, spacing) => {
        const points = pointsBetween(from, to, steps, spacing as 'linear' | 'log');
        assert.equal(points.length, steps);
        assert.equal(points[0], from);
        assert.equal(points[steps - 1], to);
        const inside = points.every((point) => point >= Math.min(from, to) * (1 - 1e-11) && point <= Math.max(from, to) * (1 + 1e-11));
        assert.ok(inside);
      }),
    );
  });

  it('are even, or even in ratio, and read like numbers that people write', () => {
    assert.deepEqual(pointsBetween(0, 0.6, 7, 'linear'), [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6]);
    assert.deepEqual(pointsBetween(0.01, 100, 5, 'log'), [0.01, 0.1, 1, 10, 100]);
  });

  it('of a whole number are whole, each once', () => assert.deepEqual(pointsBetween(1, 3, 7, 'linear', true), [1, 2, 3]));
});

describe('a sweep', () => {
  it('tells its progress and can be left at any point', () => {
    const { progress } = run({ sweeps: { s: thickness } });
    assert.deepEqual(progress, [
      { done: 1, total: 2 },
      { done: 2, total: 2 },
    ]);
    const running = runSweep(scenarioWith({ sweeps: { s: thickness } }), 's', REGISTER);
    running.next();
    assert.ok(running.return(undefined as never).done);
  });

  it('runs every variant', () => {
    const { sweep } = run({ variants: { two: { parameters: { film: { layers: 2 } } } }, sweeps: { s: thickness } });
    const resistances = sweep.variants.map(({ name, points }) => [
      name,
      points.map(({ scalars }) => scalars.get('film')!.resistance_ohm_cm2),
    ]);
    assert.deepEqual(resistances, [
      ['base', [100, 600]],
      ['two', [200, 1200]],
    ]);
  });

  it('goes through the inner axis first', () => {
    const { sweep } = run({ sweeps: { s: { ...thickness, and: { vary: '/parameters/film/cracked', values: [false, true] } } } });
    assert.deepEqual(sweep.points, [
      [10, false],
      [10, true],
      [60, false],
      [60, true],
    ]);
  });

  it('keeps points that cannot run, with the reason', () => {
    const { sweep } = run({ sweeps: { s: { vary: '/parameters/film/patches/0/area_fraction', values: [0.4, 0.5] } } });
    const [fine, broken] = sweep.variants[0].points;
    assert.equal(fine.failure, undefined);
    assert.match(say(broken.failure!, ENGLISH), /add up/);
    assert.match(String(sweepTable(sweep, ENGLISH).rows[1][2]), /add up/);
  });

  it('that does not exist throws', () => assert.throws(() => runSweep(scenarioWith({}), 's', REGISTER).next(), RangeError));
});

describe('figures of a sweep', () => {
  it('show the headline numbers over the parameter, one line per variant', () => {
    const { sweep } = run({ variants: { two: { label: 'Two layers', parameters: { film: { layers: 2 } } } }, sweeps: { s: thickness } });
    const [figure] = sweepFigures(sweep, REGISTER);
    assert.deepEqual({ ...figure.x, title: say(figure.x.title, ENGLISH) }, { title: 'Thickness', unit: 'nm', scale: 'linear' });
    assert.equal(say(figure.title, ENGLISH), 'Resistance (Film)');
    assert.equal(say(figure.caption, ENGLISH), 'Resistance, against Thickness.');
    assert.deepEqual(
      figure.lines.map(({ title, x, y }) => [say(title, ENGLISH), x, y]),
      [
        ['Base', [10, 60], [100, 600]],
        ['Two layers', [10, 60], [200, 1200]],
      ],
    );
  });

  it('are watched by what the file shows of the sweep, else by the headlines', () => {
    const watched = (show: readonly string[]) =>
      watchedOutputs(scenarioWith({ sweeps: { s: thickness, other: thickness }, show }), 's', REGISTER).map(
        ({ mechanism, key }) => `${mechanism.id}/${key}`,
      );
    const headlines = ['film/resistance_ohm_cm2', 'film/mean_depth_nm', 'cell/loss_mV', 'cell/film_nm'];
    assert.deepEqual(watched([]).sort(), headlines.sort());
    assert.deepEqual(watched(['/base/cell/loss_mV', '/sweeps/other/base/cell/loss_mV']).sort(), headlines);
    const asked = ['/sweeps/s/base/film/mean_depth_nm/max', '/sweeps/s/base/film/mean_depth_nm'];
    assert.deepEqual(watched(asked), ['film/mean_depth_nm']);
  });

  it('break the line where a point has no number', () => {
    const current = { vary: '/parameters/cell/current_density_mA_per_cm2', values: [-2, -1, 0, 1] };
    const figure = sweepFigures(run({ sweeps: { s: current } }).sweep, REGISTER).find(({ id }) => id.endsWith('film_nm'))!;
    assert.deepEqual(
      figure.lines.map(({ x }) => x),
      [[-2, -1], [1]],
    );
  });

  it('name the members of an enumeration', () => {
    const { sweep } = run({ sweeps: { s: { vary: '/parameters/film/phase', values: ['inorganic', 'organic'] } } });
    const [figure] = sweepFigures(sweep, REGISTER);
    assert.deepEqual(
      figure.x.ticks?.map(({ at, title }) => [at, say(title, ENGLISH)]),
      [
        [0, 'Inorganic'],
        [1, 'Organic'],
      ],
    );
    assert.deepEqual(
      figure.lines.map(({ x, y }) => [x, y]),
      [
        [
          [0, 1],
          [400, 200],
        ],
      ],
    );
  });

  it('show at most five of many outer points', () => {
    const { sweep } = run({ sweeps: { s: { vary: '/parameters/film/layers', from: 1, to: 10, steps: 10, and: thickness } } });
    assert.deepEqual(
      sweepFigures(sweep, REGISTER)[0].lines.map(({ title }) => say(title, ENGLISH)),
      ['1', '3', '6', '8', '10'],
    );
  });
});

describe('tables and words', () => {
  const scenario = scenarioWith({
    title: { en: 'A film, thin or "thick"' },
    variants: { idle: { label: 'No current', parameters: { cell: { current_density_mA_per_cm2: 0 } } } },
  });
  const results = runScenario(scenario, {}, REGISTER);

  it('hold one row per output, and a reason where there is no number', () => {
    const { columns, rows } = resultTable(results, ENGLISH);
    assert.deepEqual(columns, ['mechanism', 'output', 'unit', 'base', 'idle']);
    assert.deepEqual(rows[0], ['film', 'resistance_ohm_cm2', 'Ω·cm²', 200, 200]);
    assert.deepEqual(rows.at(-1), ['cell', 'film_nm', 'nm', 5, 'There is no current.']);
  });

  it('become CSV with the quotes it needs', () => {
    const csv = toCsv({
      columns: ['a', 'b'],
      rows: [
        ['x, y', 1e-8],
        ['say "no"', true],
      ],
    });
    assert.equal(csv, 'a,b\n"x, y",1e-8\n"say ""no""",true\n');
  });

  it('become CSV that no spreadsheet computes, in which numbers stay numbers', () => {
    const cases: readonly (readonly [cell: string | number, written: string])[] = [
      [-1.5, '-1.5'],
      ['-1.5', '-1.5'],
      ['+3e-8', '+3e-8'],
      ['=1+1', `"'=1+1"`],
      ['@SUM(1)', `"'@SUM(1)"`],
      ['+cmd|a', `"'+cmd|a"`],
      ['-1+1', `"'-1+1"`],
      ['＝1', `"'＝1"`],
      ['  =1', `"'  =1"`],
      ['"=1', `"'""=1"`],
      ["'=1", `"''=1"`],
      ['\t=1', '\\t=1'],
      ['a;=1;-2', `"a;'=1;'-2"`],
      ['a-b=c', 'a-b=c'],
    ];
    for (const [cell, written] of cases) assert.equal(csvRow([cell, 0]), `${written},0\n`);
  });

  it('become CSV that is read as a measured file, whatever its header says', () => {
    const csv = csvRow(['=depth', '@resistance']) + csvRow([1, -2.5]) + csvRow([2e-9, -3]);
    assert.deepEqual(parseMeasured('a.csv', csv, film.measurable!).numbers, { depth_nm: [1, 2e-9], resistance_ohm_cm2: [-2.5, -3] });
  });

  it('write one row per point and variant of a sweep', () => {
    const { sweep } = run({ parameters: { cell: {} }, sweeps: { s: { vary: '/parameters/cell/resistance_ohm_cm2', values: [10, 20] } } });
    assert.equal(
      toCsv(sweepTable(sweep, ENGLISH)),
      'variant,cell/resistance_ohm_cm2,cell/loss_mV,cell/film_nm\nbase,10,10,5\nbase,20,20,5\n',
    );
  });

  it('say the whole state', () => {
    const text = describeRun(scenario, results, ENGLISH);
    for (const part of [
      'A film, thin or "thick"',
      'Film: A thin film.',
      'Resistance: 200\u2009Ω·cm² (established).',
      'Variant No current:',
      '1 times the base',
      'Film: no value: There is no current.',
    ]) {
      assert.ok(text.includes(part), `${part} is not in\n${text}`);
    }
  });
});
