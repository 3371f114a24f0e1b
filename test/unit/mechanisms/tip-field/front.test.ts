import assert from 'node:assert/strict';
import { isAbsent } from '../../../../src/mechanisms/mechanism.ts';
import { gradientAbove, linearLaw, solveFront } from '../../../../src/mechanisms/tip-field/moving-front/current.ts';
import { geometryOf, graph } from '../../../../src/mechanisms/tip-field/moving-front/curve.ts';
import { close, number, simulated } from './support.ts';

const front = { geometry: 'moving-front' };

describe('moving front of a scenario', function () {
  this.timeout(30_000);

  it('levels the short relief with salt enough, and roughens it when the salt runs out', () => {
    assert.equal(simulated({ ...front, surface_to_bulk_ratio: 1, distribution: 'secondary' }).scalars.verdict, 'self-healing');
    assert.ok(number({ ...front, surface_to_bulk_ratio: 1e-4 }, 'peak_to_valley_rate_per_s') > 1e-4);
    assert.ok(number({ ...front, surface_to_bulk_ratio: 1e-4 }, 'trough_to_flat_current_ratio') < 0.7);
  });

  it('focuses more as the salt runs out, and towards the field of an equipotential', () => {
    const ratios = [1, 1e-2, 1e-4, 1e-6].map((surface_to_bulk_ratio) =>
      number({ ...front, surface_to_bulk_ratio }, 'tip_to_flat_current_ratio'),
    );
    for (let i = 1; i < ratios.length; i++) assert.ok(ratios[i] > ratios[i - 1], `${ratios}`);
    assert.ok(ratios[3] < number(front, 'apex_factor') * 1.01);
  });

  it('feeds a crest under a weaker film more', () => {
    const ratio = (ridge_film_ratio: number) =>
      number(
        { ...front, surface_to_bulk_ratio: 1e-4, ridges: [{ ridge_height_um: 1 }, { ridge_height_um: 2, ridge_film_ratio }] },
        'tip_to_flat_current_ratio',
      );
    assert.ok(ratio(0.05) > ratio(1) && ratio(1) > ratio(3));
  });

  it('agrees with the linear dispersion for a low relief', () => {
    const values = {
      ...front,
      distribution: 'secondary',
      ridges: [{ ridge_height_um: 0.002 }],
      front_period_um: 100,
    };
    const { x, y } = simulated(values).series.growth_rate_against_wavelength;
    const after = x.findIndex((wavelength) => wavelength > 100);
    const share = Math.log(100 / x[after - 1]) / Math.log(x[after] / x[after - 1]);
    close(number(values, 'peak_to_valley_rate_per_s'), y[after - 1] + share * (y[after] - y[after - 1]), 0.02);
  });

  it('shows the moment asked for, and the start at zero', () => {
    const values = { ...front, surface_to_bulk_ratio: 1e-4 };
    const later = simulated({ ...values, plating_time_s: 600 });
    assert.equal(simulated(values).scalars.shown_time_s, 0);
    close(later.scalars.shown_time_s as number, 600, 1e-6);
    assert.ok((later.scalars.peak_to_valley_um as number) > number(values, 'peak_to_valley_um') * 1.1);
  });

  it('has no single tip, and the tip has no front', () => {
    assert.ok(isAbsent(simulated(front).scalars.loop_gain));
    assert.ok(isAbsent(simulated({}).scalars.peak_to_valley_um));
    assert.equal(simulated(front).series.height_against_time.x.length, 0);
  });
});

describe('field above a front', () => {
  it('is the gradient of the solution: harmonic, uniform far above, β at the crest', () => {
    const geometry = geometryOf(graph((x) => 0.4 * Math.cos(x), 128));
    const { density, flux } = solveFront(
      geometry,
      linearLaw(geometry, () => 0, 0),
    );
    const at = gradientAbove(geometry, density);
    const [ux, uy] = at(1.3, 12);
    assert.ok(Math.abs(ux) < 1e-4 && Math.abs(uy - 1) < 1e-4);
    const d = 1e-4;
    const [px, py] = [0.9, 1.1];
    const divergence = (at(px + d, py)[0] - at(px - d, py)[0] + at(px, py + d)[1] - at(px, py - d)[1]) / (2 * d);
    assert.ok(Math.abs(divergence) < 1e-6, `${divergence}`);
    const near = [0.25, 0.5].map((height) => at(0, 0.4 + height)[1]);
    // Extrapolated to the crest the field is the flux there.
    assert.ok(near[0] > near[1] && near[0] < flux[0]);
  });
});
