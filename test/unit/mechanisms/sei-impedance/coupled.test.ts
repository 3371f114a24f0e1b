import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type CoupledCurrents, CoupledLayer, mean } from '../../../../src/mechanisms/sei-impedance/model/coupled.ts';
import { type ChargeTransfer, filmLaw } from '../../../../src/mechanisms/sei-impedance/model/currents.ts';
import { modeImpedance } from '../../../../src/mechanisms/sei-impedance/model/electrolyte-slab.ts';
import { imbalanceOf } from '../../../../src/mechanisms/sei-impedance/model/imbalance.ts';
import { branchesOf } from '../../../../src/mechanisms/sei-impedance/model/patch.ts';
import { alongStripes, solveStripes } from '../../../../src/mechanisms/sei-impedance/model/stripes.ts';
import { PeriodicGrid } from '../../../../src/numerics/periodic-grid.ts';
import { mulberry32, standardNormals } from '../../../../src/numerics/random.ts';

/** Between these two every cell resistance U/j̄ of a linear film lies: no loss and all loss by sideways current (Ω·m²). */
function resistanceBounds(rho: Float64Array, slabResistance: number): { readonly equipotential: number; readonly columns: number } {
  const harmonicMean = (values: Float64Array) => values.length / values.reduce((sum, value) => sum + 1 / value, 0);
  return { equipotential: slabResistance + harmonicMean(rho), columns: harmonicMean(rho.map((value) => value + slabResistance)) };
}

const decades = (low: number, high: number) => fc.double({ min: low, max: high, noNaN: true }).map((decade) => 10 ** decade);

interface Case {
  readonly seed: number;
  readonly points: number;
  readonly box: number;
  readonly spread: number;
  readonly conductivity: number;
  readonly thickness: number;
}
const cases: fc.Arbitrary<Case> = fc.record({
  seed: fc.integer(),
  points: fc.constantFrom(8, 16),
  box: decades(-6, -3),
  spread: fc.double({ min: 0, max: 2, noNaN: true }),
  conductivity: decades(-4, 0),
  thickness: decades(-5.3, -3.5),
});

function setUp({ seed, points, box, spread, conductivity, thickness }: Case) {
  const grid = PeriodicGrid.of(points, 2);
  const rho = standardNormals(mulberry32(seed), grid.size).map((z) => 0.01 * Math.exp(spread * z));
  return { grid, rho, layer: new CoupledLayer(grid, box, { thickness, conductivity }), slab: thickness / conductivity };
}
/** ⟨j (Z∗j)⟩ for all modes, from a filter of its own. */
function electrolytePower({ points, box, conductivity, thickness }: Case, currents: Float64Array): number {
  const grid = PeriodicGrid.of(points, 2);
  const lost = new Float64Array(grid.size);
  grid.filter(
    currents,
    grid.filterOf(box, (k2) => modeImpedance(Math.sqrt(k2), thickness, conductivity)),
    lost,
  );
  return mean(lost.map((value, i) => value * currents[i]));
}
const areas = (count: number) => new Float64Array(count).fill(1 / count);
const variation = (currents: Float64Array) => imbalanceOf(areas(currents.length), currents).coefficientOfVariation;
const close = (a: number, b: number, tolerance: number) =>
  assert.ok(Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b)), `${a} is not ${b}`);

const BUTLER_VOLMER: ChargeTransfer = { kinetics: 'butler-volmer', exchangeCurrentDensity: 10, temperature: 298.15 };

describe('the coupled current distribution', () => {
  it('has the asked mean, balances the power and stays between its bounds, on random maps', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { rho, layer, slab } = setUp(one);
        const { cellVoltage, currents } = layer.linear(rho, 10);
        close(mean(currents), 10, 1e-12);
        const power = mean(currents.map((current, i) => rho[i] * current * current)) + electrolytePower(one, currents);
        close(power, cellVoltage * 10, 1e-9);
        const { equipotential, columns } = resistanceBounds(rho, slab);
        assert.ok(cellVoltage / 10 >= equipotential * (1 - 1e-9) && cellVoltage / 10 <= columns * (1 + 1e-9));
      }),
    );
  });

  it('does so with Butler–Volmer kinetics as well', () => {
    fc.assert(
      fc.property(cases, decades(-1, 3), (one, meanCurrent) => {
        const { rho, layer } = setUp(one);
        const law = filmLaw(rho, BUTLER_VOLMER);
        const { cellVoltage, currents, overpotentials } = layer.nonlinear(law, meanCurrent);
        close(mean(currents), meanCurrent, 1e-12);
        const spent = mean(currents.map((current, i) => current * law.overpotential(i, current)));
        close(spent + electrolytePower(one, currents), cellVoltage * meanCurrent, 1e-9);
        overpotentials.forEach((value, i) => {
          close(value, law.overpotential(i, currents[i]), 1e-9);
        });
      }),
      { numRuns: 50 },
    );
  });

  it('obeys its equation at every point of a line or a square, whatever the kinetics', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(1, 2), fc.constantFrom(8, 32, 64), decades(-1, 3), (one, dimensions, points, meanCurrent) => {
        const { box, thickness, conductivity, spread, seed } = one;
        const grid = new PeriodicGrid(points, dimensions as 1 | 2);
        const rho = standardNormals(mulberry32(seed), grid.size).map((z) => 0.01 * Math.exp(spread * z));
        const layer = new CoupledLayer(grid, box, { thickness, conductivity });
        const modes = grid.filterOf(box, (k2) => modeImpedance(Math.sqrt(k2), thickness, conductivity));
        const law = filmLaw(rho, BUTLER_VOLMER);
        const lost = new Float64Array(grid.size);
        const left = ({ cellVoltage, currents }: CoupledCurrents, overpotential: (current: number, i: number) => number) => {
          grid.filter(currents, modes, lost);
          return Math.sqrt(mean(currents.map((current, i) => (cellVoltage - overpotential(current, i) - lost[i]) ** 2))) / cellVoltage;
        };
        assert.ok(left(layer.linear(rho, meanCurrent), (current, i) => rho[i] * current) < 1.1e-10);
        assert.ok(left(layer.nonlinear(law, meanCurrent), (current, i) => law.overpotential(i, current)) < 1e-11);
      }),
      { numRuns: 50 },
    );
  });

  it('is even over an even film, to twelve digits', () => {
    fc.assert(
      fc.property(cases, decades(-1, 3), (one, meanCurrent) => {
        const { layer, rho } = setUp({ ...one, spread: 0 });
        for (const { currents } of [layer.linear(rho, meanCurrent), layer.nonlinear(filmLaw(rho, BUTLER_VOLMER), meanCurrent)]) {
          for (const current of currents) close(current, meanCurrent, 1e-12);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('moves with the map, and mirrors with it', () => {
    fc.assert(
      fc.property(cases, fc.nat(15), fc.nat(15), fc.boolean(), (one, down, right, curved) => {
        const { rho, layer } = setUp(one);
        const n = one.points;
        const solve = (film: Float64Array) =>
          (curved ? layer.nonlinear(filmLaw(film, BUTLER_VOLMER), 10) : layer.linear(film, 10)).currents;
        const before = solve(rho);
        const moved = (field: Float64Array) => field.map((_, i) => field[((Math.floor(i / n) + down) % n) * n + ((i + right) % n)]);
        const mirrored = (field: Float64Array) => field.map((_, i) => field[i - (i % n) + (n - 1 - (i % n))]);
        const turned = (field: Float64Array) => field.map((_, i) => field[(i % n) * n + Math.floor(i / n)]);
        for (const change of [moved, mirrored, turned]) {
          const wanted = change(before);
          solve(change(rho)).forEach((value, i) => {
            assert.ok(Math.abs(value - wanted[i]) < 1e-7 * 10, `${value} is not ${wanted[i]}`);
          });
        }
      }),
      { numRuns: 30 },
    );
  });

  it('does not change its pattern when all resistances grow alike, nor with the current under linear kinetics', () => {
    fc.assert(
      fc.property(cases, decades(-3, 3), decades(-2, 2), (one, current, factor) => {
        const { grid, rho, layer } = setUp(one);
        const before = layer.linear(rho, 10);
        const more = layer.linear(rho, current);
        const { box, thickness, conductivity } = one;
        const grown = new CoupledLayer(grid, box, { thickness, conductivity: conductivity / factor }).linear(
          rho.map((value) => factor * value),
          10,
        );
        close(more.cellVoltage, (before.cellVoltage * current) / 10, 1e-9);
        close(grown.cellVoltage, before.cellVoltage * factor, 1e-9);
        before.currents.forEach((value, i) => {
          assert.ok(Math.abs((more.currents[i] * 10) / current - value) < 1e-7 * 10);
          assert.ok(Math.abs(grown.currents[i] - value) < 1e-7 * 10);
        });
      }),
      { numRuns: 50 },
    );
  });

  it('grows less even with the current under Butler–Volmer kinetics, towards the film without charge transfer', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { rho, layer } = setUp({ ...one, spread: Math.min(one.spread, 1) });
        const law = filmLaw(rho, BUTLER_VOLMER);
        const steps = [1e-2, 1, 10, 100, 1e4].map((current) => variation(layer.nonlinear(law, current).currents));
        const film = variation(layer.linear(rho, 1).currents);
        for (let i = 1; i < steps.length; i++) assert.ok(steps[i] >= steps[i - 1] - 1e-9, `${steps}`);
        assert.ok(steps[steps.length - 1] <= film + 1e-9, `${steps} but ${film}`);
      }),
      { numRuns: 30 },
    );
  });

  it('becomes equipotential in a good electrolyte, and columns when the pattern is wide', () => {
    const one: Case = { seed: 3, points: 16, box: 2e-5, spread: 1, conductivity: 1e6, thickness: 2.5e-5 };
    const good = setUp(one);
    close(variation(good.layer.linear(good.rho, 10).currents), variation(good.rho.map((value) => 1 / value)), 1e-6);
    const wide = setUp({ ...one, box: 100, conductivity: 0.001 });
    close(variation(wide.layer.linear(wide.rho, 10).currents), variation(wide.rho.map((value) => 1 / (value + wide.slab))), 1e-5);
  });

  it('lies between columns and equipotential for small contrast', () => {
    fc.assert(
      fc.property(cases, (any) => {
        const { rho, layer, slab } = setUp({ ...any, spread: 0.01 });
        const coupled = variation(layer.linear(rho, 1).currents);
        // To first order in the contrast; the second order is a hundred times smaller.
        assert.ok(coupled >= variation(rho.map((value) => 1 / (value + slab))) * 0.99);
        assert.ok(coupled <= variation(rho.map((value) => 1 / value)) * 1.01);
      }),
      { numRuns: 50 },
    );
  });

  it('can exceed equipotential at high contrast: the current crowds at the edge of the good stripe', () => {
    const grid = PeriodicGrid.of(512, 1);
    const rho = Float64Array.from({ length: 512 }, (_, i) => (i < 256 ? 0.005 : 5));
    const layer = new CoupledLayer(grid, 2e-5, { thickness: 2.5e-5, conductivity: 1e-4 });
    const slab = 0.25;
    close(variation(rho.map((value) => 1 / (value + slab))), 0.907, 1e-3);
    close(variation(rho.map((value) => 1 / value)), 0.998, 1e-3);
    close(variation(layer.linear(rho, 10).currents), 1.085, 2e-3);
  });

  it('keeps the overpotential of the interface under an electrolyte that costs 10²⁰ times as much', () => {
    const { rho, layer } = setUp({ seed: 2, points: 8, box: 1e-5, spread: 0.5, conductivity: 1e-22, thickness: 2.5e-5 });
    const law = filmLaw(rho, BUTLER_VOLMER);
    layer.nonlinear(law, 1e-3).overpotentials.forEach((value, i) => {
      close(value, law.overpotential(i, 1e-3), 1e-6);
    });
  });

  it('is found where full steps of Newton would jump to and fro: a blocked solid with open pores beside a bare spot', () => {
    const { patchCurrents, cellVoltage } = solveStripes(
      {
        patches: [
          { area: 0.5, branches: [{ area: 1, filmResistance: 1e-7 }] },
          {
            area: 0.5,
            branches: [
              { area: 0.7, filmResistance: 1e4 },
              { area: 0.3, filmResistance: 1e-5 },
            ],
          },
        ],
        chargeTransfer: { kinetics: 'butler-volmer', exchangeCurrentDensity: 1e-8, temperature: 300 },
        meanCurrentDensity: 1e5,
      },
      { thickness: 1e-5, conductivity: 0.01 },
      1e-5,
    );
    close((patchCurrents[0] + patchCurrents[1]) / 2, 1e5, 1e-9);
    assert.ok(cellVoltage > 0 && patchCurrents[0] > patchCurrents[1]);
  });

  it('goes over into linear kinetics at small current', () => {
    const { rho, layer } = setUp({ seed: 9, points: 16, box: 2e-5, spread: 0.5, conductivity: 0.01, thickness: 2.5e-5 });
    const rct = (8.31446261815324 * 298.15) / (96485.33212 * 10);
    const linear = layer.linear(
      rho.map((value) => value + rct),
      1e-3,
    );
    const curved = layer.nonlinear(filmLaw(rho, BUTLER_VOLMER), 1e-3);
    close(curved.cellVoltage, linear.cellVoltage, 1e-8);
    close(variation(curved.currents), variation(linear.currents), 1e-7);
  });
});

describe('patches as stripes', () => {
  const film = { solidConductivity: 2e-6, poreElectrolyteConductivity: 1, bruggemanExponent: 1.5, porosity: 0, connectedFraction: 0 };
  const patches = [
    { area: 0.301, branches: branchesOf({ ...film, thickness: 1e-8 }) },
    { area: 0.4, branches: branchesOf({ ...film, thickness: 4e-8, porosity: 0.2, connectedFraction: 0.5 }) },
    { area: 0.299, branches: branchesOf({ ...film, thickness: 2e-8 }) },
  ];
  const slab = { thickness: 2.5e-5, conductivity: 1e-3 };

  it('carry the mean current, each place obeying its own law', () => {
    for (const kinetics of ['linear', 'butler-volmer'] as const) {
      const mosaic = { patches, chargeTransfer: { ...BUTLER_VOLMER, kinetics }, meanCurrentDensity: 100 };
      const { spots, patchCurrents, profile } = solveStripes(mosaic, slab, 1e-4);
      close(
        spots.reduce((sum, { area, current }) => sum + area * current, 0),
        100,
        1e-9,
      );
      close(
        patches.reduce((sum, { area }, i) => sum + area * patchCurrents[i], 0),
        100,
        1e-9,
      );
      close(mean(profile), 100, 1e-9);
    }
  });

  it('do not jump when a boundary moves by less than a point', () => {
    const at = (shift: number) =>
      solveStripes(
        {
          patches: patches.map((patch, i) => ({ ...patch, area: patch.area + [shift, -shift, 0][i] })),
          chargeTransfer: BUTLER_VOLMER,
          meanCurrentDensity: 100,
        },
        slab,
        1e-4,
      ).cellVoltage;
    const step = 1e-4;
    const changes = Array.from({ length: 20 }, (_, i) => at((i + 1) * step) - at(i * step));
    // A grid that gave each point to one patch would stand still nineteen times and jump once.
    for (const change of changes) assert.ok(change / changes[0] > 0.1 && change / changes[0] < 10);
  });

  it('are laid out in the order of the table, boundaries shared by area', () => {
    const line = alongStripes(patches, [1, 0, 5]);
    assert.equal(line[0], 1);
    assert.equal(line[line.length - 1], 5);
    close(mean(line), 0.301 + 5 * 0.299, 1e-12);
  });
});
