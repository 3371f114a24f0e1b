/** What the presets promise in words, checked against their numbers. */
import assert from 'node:assert/strict';
import { completeValues } from '../../../../src/mechanisms/contract/mechanism.ts';
import type { TableRow, Values } from '../../../../src/mechanisms/contract/parameter.ts';
import { seiImpedance } from '../../../../src/mechanisms/sei-impedance/index.ts';
import { concentrationResponse } from '../../../../src/mechanisms/sei-impedance/model/electrolyte-slab.ts';
import { ENGLISH, say } from '../../../../src/quantities/text.ts';
import { sayingOf } from '../said.ts';

const run = (values: Values) => seiImpedance.simulate(completeValues(seiImpedance, values));
const of = (preset: string, change: Values = {}) => run({ ...seiImpedance.presets[preset].values, ...change });
const number = (result: ReturnType<typeof run>, key: string) => {
  const scalar = result.scalars[key];
  assert.equal(typeof scalar, 'number', key);
  return scalar as number;
};
const near = (value: number, wanted: number, tolerance: number) =>
  assert.ok(Math.abs(value / wanted - 1) < tolerance, `${value} is not ${wanted}`);
const says = sayingOf(seiImpedance);
const rowsOf = (preset: string) => seiImpedance.presets[preset].values.patches as readonly TableRow[];
const variation = (preset: string, change: Values = {}) => number(of(preset, change), 'current_coefficient_of_variation');
const resistance = 'area_specific_resistance_ohm_cm2';

function correlation(a: Float64Array, b: Float64Array): number {
  const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [ma, mb] = [mean(a), mean(b)];
  const product = (x: Float64Array, mx: number, y: Float64Array, my: number) =>
    x.reduce((sum, value, i) => sum + (value - mx) * (y[i] - my), 0);
  return product(a, ma, b, mb) / Math.sqrt(product(a, ma, a, ma) * product(b, mb, b, mb));
}

describe('the lessons of the presets of sei-impedance', () => {
  it('averaging: the thick patch carries a third of the thin one, and the even film of the same mean resists more', () => {
    const pair = of('two-patches');
    const [thin, thick] = pair.series.patch_current.y;
    near(thick / thin, 1 / 3, 0.01);
    const [one, other] = completeValues(seiImpedance).patches as readonly TableRow[];
    near(other.sei_thickness_nm / one.sei_thickness_nm, 4, 1e-12);
    assert.ok(number(of('one-even-film'), resistance) > 1.3 * number(pair, resistance));
    near(number(pair, 'effective_resistance_ohm_cm2'), 113, 0.01);
    near(number(pair, 'mean_resistance_ohm_cm2'), 151, 0.01);
    const fast = of('film-decides').series.patch_current.y;
    near(fast[0] / fast[1], 4, 0.01);
  });

  it('one overpotential: film and charge transfer differ, their sum does not', () => {
    const { patch_film_overpotential: film, patch_charge_transfer_overpotential: transfer } = of('two-patches').series;
    assert.ok(film.y[1] > 1.3 * film.y[0]);
    near(film.y[0] + transfer.y[0], film.y[1] + transfer.y[1], 1e-12);
  });

  it('a high current is spread less evenly', () => {
    assert.ok(variation('high-current') > 1.1 * variation('high-current', { current_density_mA_per_cm2: 0.1 }));
  });

  it('pores: connected ones nearly halve the resistance of the thick film, closed ones raise it', () => {
    const [dense, connected, closed] = ['two-patches', 'thick-porous-vs-thin-dense', 'closed-pores'].map(
      (preset) => of(preset).series.patch_resistance.y[1],
    );
    for (const preset of ['thick-porous-vs-thin-dense', 'closed-pores']) assert.equal(rowsOf(preset)[1].porosity, 0.1);
    near(dense, 225.7, 1e-3);
    near(connected, 126.9, 1e-3);
    near(closed, 259.9, 1e-3);
  });

  it('the conductivity set turns the mosaic round, and evens the random map out', () => {
    const [paper, film] = ['paper-mosaic', 'film-set-mosaic'].map((preset) => of(preset).series.patch_conductivity.y);
    assert.ok(paper[0] > paper[3] && film[0] < film[3]);
    const currents = of('film-set-mosaic').series.patch_current.y;
    assert.equal(currents.indexOf(Math.min(...currents)), 0, 'the most inorganic patch, the thinnest of all, is the blockage');
    const sympathy = (preset: string) => {
      const { current, inorganic_fraction } = of(preset).maps!;
      return correlation(current.values, inorganic_fraction.values);
    };
    assert.ok(sympathy('random-mosaic') > 0.5 && sympathy('random-mosaic-film-set') < -0.3);
    assert.ok(variation('random-mosaic-film-set') < variation('random-mosaic'));
    assert.ok(number(of('random-mosaic'), 'current_max_over_mean') > 3);
  });

  it('capacitance reads the harmonic mean of the thickness', () => {
    says(
      'thickness-from-capacitance',
      'Half of the film is 10 nm thick and half 100 nm: the capacitance reads 18 nm, not the mean of 55 nm. Thin spots count most.',
    );
    assert.deepEqual(
      rowsOf('thickness-from-capacitance').map(({ area_fraction }) => area_fraction),
      [0.5, 0.5],
    );
  });

  it('a weighted mean of conductivities promises 300 times what grains at random conduct', () => {
    says(
      'weighted-mean',
      'Averaging conductivities makes columns of every phase: 2.5 % of Li₃N then seem to conduct 300 times as well as grains at random do.',
    );
  });

  it('a porous map resists a third less, and its pore floors carry more than a third', () => {
    const [dense, porous] = ['random-mosaic', 'porous-mosaic'].map((preset) => number(of(preset), 'effective_resistance_ohm_cm2'));
    near(porous / dense, 0.7, 0.03);
    // Pore floors are the busiest tenth of the area.
    const { porosity, connected_pore_fraction } = seiImpedance.presets['porous-mosaic'].values;
    assert.deepEqual([porosity, connected_pore_fraction], [0.1, 1]);
    const share = number(of('porous-mosaic'), 'top_tenth_share');
    assert.ok(share > 1 / 3 && share < 0.4, `${share}`);
  });

  it('two hundred times poorer, and 16-fold: what the words compare', () => {
    const poor = seiImpedance.presets['islands-in-poor-electrolyte'].values.electrolyte_conductivity_S_per_m as number;
    const { electrolyte_conductivity_S_per_m: kappa } = completeValues(seiImpedance);
    near((kappa as number) / poor, 200, 1e-9);
    assert.equal(rowsOf('perfect-semicircle').length, 3);
    const sigma = of('perfect-semicircle').series.patch_conductivity.y;
    near(Math.max(...sigma) / Math.min(...sigma), 16, 1e-9);
    says(
      'unevenness-heals',
      'A film that tears a little at any strain forgets its unevenness: after 35 cycles the busiest spot is within 5 % of the mean.',
    );
  });

  it('say no number that is not checked here', () => {
    // The tests above go through these one by one; another lesson that quotes a number must join them.
    const checked = new Set([
      'two-patches',
      'thick-porous-vs-thin-dense',
      'thickness-from-capacitance',
      'film-decides',
      'li3n-percolation',
      'weighted-mean',
      'layers-to-columns',
      'perfect-semicircle',
      'diffusion-tail',
      'steady-electrolyte',
      'random-mosaic',
      'porous-mosaic',
      'large-wagner-number',
      'islands-in-poor-electrolyte',
      'unevenness-heals',
      'one-even-film',
    ]);
    const quotes = /\d|\b(third|half|halves|quarter|tenth|twice|three|four|hundred|fold)\b/i;
    for (const [name, { lesson }] of Object.entries(seiImpedance.presets)) {
      const words = say(lesson, ENGLISH).replace(/Li₃N/g, '');
      if (quotes.test(words)) assert.ok(checked.has(name), `${name}: ${words}`);
    }
  });

  it('the claims say what the model says', () => {
    // An unevenness of 1 mA/cm² at one and at a hundred micrometres, share of the salt (reference case A18).
    const salt = { diffusivity: 5e-11, transference: 0.38 };
    const share = (wavelength: number) => concentrationResponse(salt, (2 * Math.PI) / wavelength, 25e-6, 10) / 1000;
    near(share(1e-6), 2e-4, 0.03);
    near(share(1e-4), 0.02, 0.07);
    const patches = completeValues(seiImpedance).patches as readonly TableRow[];
    const close = patches.map((cells, i) => ({ ...cells, sei_thickness_nm: i === 0 ? 10 : 12 }));
    assert.ok(number(run({ patches: close }), 'current_max_over_mean') < 1.1);
  });

  it('lithium nitride percolates above a third of the volume', () => {
    const [below, above] = of('li3n-percolation').series.patch_conductivity.y;
    assert.ok(above > 10 * below, `${above} against ${below}`);
  });

  it('one composition, from layers to columns: the bounds of the reference case', () => {
    const result = of('layers-to-columns');
    const [low, high] = ['lower', 'upper'].map((bound) => number(result, `conductivity_${bound}_bound_S_per_cm`));
    near(low, 3.6529647e-9, 1e-6);
    near(high, 2.5105e-6, 1e-6);
    says(
      'layers-to-columns',
      'The same phases in the same amounts conduct 690 times better as columns than as layers: slide the reference medium through all of it.',
    );
    const at = (reference: number) => of('layers-to-columns', { reference_conductivity_S_per_cm: reference });
    near(number(at(1e-18), 'conductivity_S_per_cm'), low, 1e-6);
    near(number(at(1e3), 'conductivity_S_per_cm'), high, 1e-3);
    assert.match(say(at(1e-18).remarks![0], ENGLISH), /Layers/);
    assert.match(say(at(1e3).remarks![0], ENGLISH), /Columns/);
  });

  it('a poor electrolyte levels as columns and costs more than the film; mixing sideways undoes the levelling', () => {
    const columns = of('polymer-electrolyte');
    assert.ok(number(columns, 'electrolyte_resistance_ohm_cm2') > number(columns, 'film_resistance_ohm_cm2'));
    assert.ok(variation('polymer-electrolyte') < 0.7 * variation('polymer-electrolyte', { coupling: 'equipotential' }));
    const [none, partly, free] = ['columns', 'coupled', 'equipotential'].map((coupling) => variation('sideways-current', { coupling }));
    assert.ok(none < partly && partly < free, `${none} ${partly} ${free}`);
    assert.ok(variation('edge-crowding') > 1.05 * variation('edge-crowding', { coupling: 'equipotential' }));
    assert.ok(variation('islands-in-poor-electrolyte') > 0.8 * variation('islands-in-poor-electrolyte', { coupling: 'equipotential' }));
  });

  it('a large Wagner number does not mean an even current', () => {
    says(
      'large-wagner-number',
      'The Wagner number of the pattern is above 400 and the current still uneven: a large one says that the film decides, not that it is even.',
    );
    assert.ok(number(of('large-wagner-number'), 'wagner_number') > 400);
    assert.equal(of('large-wagner-number').scalars.imbalance_verdict, 'focused');
  });

  it('three patches make one perfect semicircle, and its capacitance is not the mean thickness', () => {
    const result = of('perfect-semicircle');
    assert.equal(number(result, 'visible_relaxations'), 1);
    const { x, y } = result.series.nyquist;
    const radius = (x[0] - x[x.length - 1]) / 2;
    x.forEach((real, i) => {
      near(Math.hypot(real - x[x.length - 1] - radius, y[i]), radius, 2e-3);
    });
    near(number(result, 'apparent_thickness_nm'), 15.7, 0.01);
    near(number(result, 'mean_thickness_nm'), 25.4, 0.01);
  });

  it('two arcs, neither of them a patch: one line is charge transfer, with all its weight', () => {
    const result = of('two-arcs');
    const transfer = number(result, 'charge_transfer_resistance_ohm_cm2');
    assert.ok(result.series.relaxation_lines.y.some((weight) => Math.abs(weight / transfer - 1) < 1e-6));
  });

  it('constant phase elements depress the arc of an even film', () => {
    const { x, y } = of('constant-phase', { diffusion_impedance: 'none' }).series.nyquist;
    assert.ok(Math.max(...y) < 0.45 * (x[0] - x[x.length - 1]));
  });

  it('the steady electrolyte costs more than two and a half times what it costs at once', () => {
    const at = (electrolyte_state: string) => number(of('steady-electrolyte', { electrolyte_state }), 'electrolyte_resistance_ohm_cm2');
    near(at('instant'), 1.25, 1e-9);
    near(at('steady'), 3.296, 2e-3);
    assert.ok(at('steady') > 2.5 * at('instant'));
  });

  it('diffusion is an arc of its own at the slow end, and no part of the film', () => {
    const [all, without] = [of('diffusion-tail'), of('diffusion-tail', { diffusion_impedance: 'none' })];
    says(
      'diffusion-tail',
      'The slowest, small arc, 1.0 Ω·cm² wide, is the salt in the separator: leave diffusion out of the spectrum and it goes, while film and charge transfer stay.',
    );
    near(all.series.nyquist.x[0] - without.series.nyquist.x[0], number(all, 'diffusion_resistance_ohm_cm2'), 2e-3);
    // Half of it comes from the interaction of the ions.
    near(number(of('diffusion-tail', { thermodynamic_factor: 1 }), 'diffusion_resistance_ohm_cm2'), 0.48, 0.01);
    const tops = ({ series: { nyquist } }: typeof all) =>
      nyquist.y.filter((value, i) => value > (nyquist.y[i - 1] ?? value) && value > (nyquist.y[i + 1] ?? value)).length;
    assert.equal(tops(all), tops(without) + 1);
    for (const key of ['film_resistance_ohm_cm2', 'charge_transfer_resistance_ohm_cm2'])
      assert.equal(number(all, key), number(without, key));
  });

  it('cycling makes it worse, or heals it, as the gain and its condition say', () => {
    for (const [preset, grows] of [
      ['unevenness-grows', true],
      ['unevenness-heals', false],
    ] as const) {
      const result = of(preset);
      const trace = result.series.cycles.y;
      assert.equal(number(result, 'gain_per_cycle') > 1, grows);
      assert.equal(trace[trace.length - 1] > trace[0], grows);
      assert.match(say(result.notes!.gain_per_cycle!, ENGLISH), grows ? /^Grows, then saturates: / : /^Heals: /);
    }
  });
});
