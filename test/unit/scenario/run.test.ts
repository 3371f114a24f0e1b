import assert from 'node:assert/strict';
import { atOnce } from '../../../src/numerics/slices.ts';
import { ENGLISH, say } from '../../../src/quantities/text.ts';
import { type Overrides, runInSlices, runScenario } from '../../../src/scenario/run.ts';
import { withValues } from '../../../src/scenario/with-values.ts';
import { REGISTER, scenarioWith } from './fixture.ts';

type Members = Readonly<Record<string, unknown>>;

const run = (members: Members, overrides: Overrides = {}) => runScenario(scenarioWith(members), overrides, REGISTER);
const film = (values: Members) => ({ parameters: { film: values, cell: {} } });
const LINK = { '/parameters/cell/resistance_ohm_cm2': '/film/resistance_ohm_cm2' };

function given(results: ReturnType<typeof run>, mechanism: string, key: string, variant = 'base') {
  return results.variants.find(({ name }) => name === variant)!.mechanisms.get(mechanism)!.values[key];
}

describe('the order of effect', () => {
  it('begins with the default', () => assert.equal(given(run({}), 'film', 'thickness_nm'), 20));

  it('goes on with the chosen set', () => {
    assert.equal(given(run(film({ phase: 'inorganic' })), 'film', 'conductivity_S_per_cm'), 5e-9);
  });

  it('then what the file writes', () => {
    assert.equal(given(run(film({ phase: 'inorganic', conductivity_S_per_cm: 1e-7 })), 'film', 'conductivity_S_per_cm'), 1e-7);
  });

  it('then the chain of variants, the nearest last', () => {
    const variants = {
      far: { parameters: { film: { thickness_nm: 40, layers: 2, permittivity: 5 } } },
      near: { extends: 'far', parameters: { film: { thickness_nm: 50 } } },
    };
    const results = run({ ...film({ thickness_nm: 30, permittivity: 4 }), variants });
    assert.deepEqual(
      ['thickness_nm', 'layers', 'permittivity', 'temperature_K'].map((key) => given(results, 'film', key, 'near')),
      [50, 2, 5, 298.15],
    );
    assert.equal(given(results, 'film', 'thickness_nm'), 30);
  });

  it('replaces a table as a whole', () => {
    const patches = [{ area_fraction: 1, depth_nm: 5 }];
    const results = run({ variants: { a: { parameters: { film: { patches } } } } });
    assert.deepEqual(given(results, 'film', 'patches', 'a'), patches);
  });

  it('then links, inside each variant', () => {
    const results = run({ links: LINK, variants: { thick: { parameters: { film: { thickness_nm: 40 } } } } });
    assert.equal(given(results, 'cell', 'resistance_ohm_cm2'), 200);
    assert.equal(given(results, 'cell', 'resistance_ohm_cm2', 'thick'), 400);
  });

  it('ends with overrides, which beat even links and variants', () => {
    const members = { links: LINK, variants: { thick: { parameters: { film: { thickness_nm: 40 } } } } };
    const results = run(members, { '/parameters/cell/resistance_ohm_cm2': 7, '/parameters/film/thickness_nm': 60 });
    for (const variant of ['base', 'thick']) {
      assert.equal(given(results, 'cell', 'resistance_ohm_cm2', variant), 7);
      assert.equal(given(results, 'film', 'thickness_nm', variant), 60);
    }
  });

  it('overrides one cell of a table, written or not', () => {
    const results = run({}, { '/parameters/film/patches/1/depth_nm': 90 });
    assert.deepEqual(given(results, 'film', 'patches'), [
      { area_fraction: 0.4, depth_nm: 10 },
      { area_fraction: 0.6, depth_nm: 90 },
    ]);
  });
});

describe('a run', () => {
  it('lists the base first, then the variants, each with its mechanisms in the order of the register', () => {
    const results = run({ parameters: { cell: {}, film: {} }, links: LINK, variants: { b: {}, a: { label: { en: 'A' } } } });
    assert.deepEqual(
      results.variants.map(({ name, label }) => [name, say(label, ENGLISH)]),
      [
        ['base', 'Base'],
        ['b', 'b'],
        ['a', 'A'],
      ],
    );
    assert.deepEqual([...results.variants[0].mechanisms.keys()], ['film', 'cell']);
  });

  it('lets a parameter follow one of another mechanism, also in a variant and through a default', () => {
    const links = { '/parameters/cell/temperature_K': '/parameters/film/temperature_K' };
    const results = run({ ...film({ temperature_K: 310 }), links, variants: { warm: { parameters: { film: { temperature_K: 330 } } } } });
    assert.equal(given(results, 'cell', 'temperature_K'), 310);
    assert.equal(given(results, 'cell', 'temperature_K', 'warm'), 330);
    assert.equal(given(run({ links }), 'cell', 'temperature_K'), 298.15);
    const units = run({ links: { '/parameters/cell/film_thickness_um': '/parameters/film/thickness_nm' } });
    assert.ok(Math.abs((given(units, 'cell', 'film_thickness_um') as number) - 0.02) < 1e-15);
  });

  it('converts units along a link', () => {
    const results = run({ links: { '/parameters/cell/film_thickness_um': '/film/mean_depth_nm' } });
    assert.ok(Math.abs((given(results, 'cell', 'film_thickness_um') as number) - 0.022) < 1e-15);
  });

  it('tells what was given and what is linked', () => {
    const { mechanisms } = run({ ...film({ thickness_nm: 5 }), links: LINK }).variants[0];
    assert.deepEqual([...mechanisms.get('film')!.given], ['thickness_nm']);
    assert.deepEqual([...mechanisms.get('cell')!.linked], [['resistance_ohm_cm2', '/film/resistance_ohm_cm2']]);
  });

  it('marks what lies outside the literature, in cells too, but not what does not act', () => {
    const patches = [{ area_fraction: 1, depth_nm: 500 }];
    const { mechanisms } = run(film({ permittivity: 1000, crack_width_nm: 900, patches })).variants[0];
    assert.deepEqual(mechanisms.get('film')!.extrapolated, ['permittivity', 'patches/0/depth_nm']);
  });

  it('carries the mark along links', () => {
    const { mechanisms } = run({ ...film({ permittivity: 1000 }), links: LINK }).variants[0];
    assert.deepEqual(mechanisms.get('cell')!.extrapolated, ['resistance_ohm_cm2']);
  });

  it('says why a variant cannot run, and runs the others', () => {
    const results = run({
      parameters: { film: {}, cell: {} },
      links: { '/parameters/film/thickness_nm': '/cell/film_nm' },
      variants: { idle: { parameters: { cell: { current_density_mA_per_cm2: 0 } } } },
    });
    const [base, idle] = results.variants;
    assert.equal(base.failure, undefined);
    assert.equal(base.mechanisms.get('film')!.values.thickness_nm, 5);
    assert.match(say(idle.failure!, ENGLISH), /film cannot run: the link from \/cell\/film_nm gives no number: There is no current\./);
    assert.deepEqual([...idle.mechanisms.keys()], ['cell']);
  });

  it('refuses an override outside the hard range, in words', () => {
    const [base] = run({}, { '/parameters/film/permittivity': 0.5 }).variants;
    assert.match(say(base.failure!, ENGLISH), /permittivity is 0\.5.*does not exist/s);
    assert.equal(base.mechanisms.has('film'), false);
    assert.equal(base.mechanisms.has('cell'), true);
  });

  it('refuses an override that breaks the rule of a table', () => {
    assert.match(say(run({}, { '/parameters/film/patches/0/area_fraction': 0.9 }).variants[0].failure!, ENGLISH), /add up/);
  });

  it('does not run again what did not change', () => {
    const before = run(film({ thickness_nm: 33 })).variants[0].mechanisms;
    const later = run(film({ thickness_nm: 34 }), {}).variants[0].mechanisms;
    const again = run({ parameters: { film: { thickness_nm: 33 }, cell: { current_density_mA_per_cm2: 2 } } }).variants[0].mechanisms;
    assert.equal(again.get('film')!.result, before.get('film')!.result);
    assert.equal(later.get('cell')!.result, before.get('cell')!.result);
    assert.notEqual(later.get('film')!.result, before.get('film')!.result);
    assert.notEqual(again.get('cell')!.result, before.get('cell')!.result);
  });

  it('runs one mechanism with those that feed it, when no other is wanted', () => {
    const ran = (only: string, links = {}) => {
      const { variants } = atOnce(runInSlices(scenarioWith({ links }), {}, REGISTER, only));
      return variants.map(({ mechanisms }) => [...mechanisms.keys()]);
    };
    assert.deepEqual(ran('film'), [['film']]);
    assert.deepEqual(ran('cell'), [['cell']]);
    const linked = ran('cell', LINK);
    assert.deepEqual(linked, [['film', 'cell']]);
    assert.deepEqual(ran('film', LINK), [['film']]);
  });

  it('throws for an override of nothing', () => assert.throws(() => run({}, { '/parameters/film/height_nm': 1 }), RangeError));
});

describe('a drag in progress', () => {
  const scenario = scenarioWith({ variants: { thick: { parameters: { film: { thickness_nm: 40 } } }, plain: {} } });
  const thickness = (changes: Parameters<typeof withValues>[1]) => {
    const results = runScenario(withValues(scenario, changes, REGISTER), {}, REGISTER);
    return ['base', 'thick', 'plain'].map((variant) => given(results, 'film', 'thickness_nm', variant));
  };

  it('acts like the file that it will become', () => {
    assert.deepEqual(thickness([{ pointer: '/parameters/film/thickness_nm', value: 60 }]), [60, 40, 60]);
    assert.deepEqual(thickness([{ pointer: '/variants/plain/parameters/film/thickness_nm', value: 70 }]), [20, 40, 70]);
  });

  it('changes a cell of the table in effect', () => {
    const dragged = withValues(scenario, [{ pointer: '/variants/plain/parameters/film/patches/0/depth_nm', value: 3 }], REGISTER);
    assert.deepEqual(dragged.variants.plain.parameters.film.patches, [
      { area_fraction: 0.4, depth_nm: 3 },
      { area_fraction: 0.6, depth_nm: 30 },
    ]);
    assert.equal(dragged.parameters.film.patches, undefined);
  });
});
