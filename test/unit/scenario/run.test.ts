import assert from 'node:assert/strict';
import { answer } from '../../../src/scenario/answer.ts';
import { runScenario } from '../../../src/scenario/run.ts';
import { REGISTER, scenarioWith } from './fixture.ts';

const run = (members: Readonly<Record<string, unknown>>, overrides = {}) => runScenario(scenarioWith(members), overrides, REGISTER);

describe('running a scenario', () => {
  it('fills in defaults', () => {
    const [base] = run({}).variants;
    assert.equal(base.mechanisms.get('film')!.values.thickness_nm, 20);
    assert.equal(base.mechanisms.get('film')!.result.scalars.resistance_ohm_cm2, 200);
  });

  it('follows links with unit conversion, after the sources', () => {
    const results = run({
      links: {
        '/parameters/cell/film_thickness_um': '/film/mean_depth_nm',
        '/parameters/cell/resistance_ohm_cm2': '/film/resistance_ohm_cm2',
      },
    });
    const cell = results.variants[0].mechanisms.get('cell')!;
    assert.equal(cell.values.resistance_ohm_cm2, 200);
    assert.ok(Math.abs((cell.values.film_thickness_um as number) - 0.022) < 1e-15);
    assert.deepEqual(answer(results, '/base/cell/loss_mV'), { kind: 'scalar', key: 'loss_mV', scalar: 200, extrapolated: false });
  });
});
