import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type ChargeTransfer,
  chargeTransferOverpotential,
  type Mosaic,
  type Patch,
  solveCurrents,
} from '../../../../src/mechanisms/sei-impedance/model/currents.ts';
import { imbalanceOf } from '../../../../src/mechanisms/sei-impedance/model/imbalance.ts';
import { branchesOf, chargeTransferResistance, parallelResistance } from '../../../../src/mechanisms/sei-impedance/model/patch.ts';

const decades = (low: number, high: number) => fc.double({ min: low, max: high, noNaN: true }).map((decade) => 10 ** decade);

const patches: fc.Arbitrary<Patch[]> = fc
  .array(
    fc.record({
      amount: fc.double({ min: 0.05, max: 1, noNaN: true }),
      thickness: decades(-9, -6.7),
      solidConductivity: decades(-8, -5),
      porosity: fc.double({ min: 0, max: 0.5, noNaN: true }),
      connectedFraction: fc.constantFrom(0, 0.3, 1),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((rows) => {
    const total = rows.reduce((sum, { amount }) => sum + amount, 0);
    return rows.map(({ amount, ...film }) => ({
      area: amount / total,
      branches: branchesOf({ ...film, poreElectrolyteConductivity: 1, bruggemanExponent: 1.5 }),
    }));
  });

const mosaics: fc.Arbitrary<Mosaic> = fc.record({
  patches,
  chargeTransfer: fc.record({
    kinetics: fc.constantFrom('linear' as const, 'butler-volmer' as const),
    exchangeCurrentDensity: decades(-1, 3),
    temperature: fc.double({ min: 253, max: 353, noNaN: true }),
  }),
  coupling: fc.constantFrom('equipotential' as const, 'columns' as const),
  electrolyteResistance: decades(-6, -1),
  meanCurrentDensity: decades(-2, 3),
});

const parts = (mosaic: Mosaic) => mosaic.patches.flatMap(({ area, branches }) => branches.map((branch) => area * branch.area));
const imbalance = (mosaic: Mosaic) => imbalanceOf(parts(mosaic), solveCurrents(mosaic).branchCurrents.flat());
const close = (a: number, b: number, tolerance: number) =>
  assert.ok(Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b)), `${a} is not ${b}`);

describe('currents through patches', () => {
  it('add up to the mean, obey every branch, and balance the power', () => {
    fc.assert(
      fc.property(mosaics, (mosaic) => {
        const { cellVoltage, overpotentials, patchCurrents, branchCurrents } = solveCurrents(mosaic);
        const mean = mosaic.patches.reduce((sum, { area }, i) => sum + area * patchCurrents[i], 0);
        close(mean, mosaic.meanCurrentDensity, 1e-10);
        let power = 0;
        mosaic.patches.forEach(({ area, branches }, i) => {
          const above = mosaic.coupling === 'columns' ? patchCurrents[i] : mosaic.meanCurrentDensity;
          close(overpotentials[i] + above * mosaic.electrolyteResistance, cellVoltage, 1e-10);
          power += area * patchCurrents[i] * above * mosaic.electrolyteResistance;
          branches.forEach((branch, b) => {
            const current = branchCurrents[i][b];
            const spent = current * branch.filmResistance + chargeTransferOverpotential(mosaic.chargeTransfer, current);
            close(spent, overpotentials[i], 1e-10);
            power += area * branch.area * current * spent;
          });
        });
        close(power, cellVoltage * mosaic.meanCurrentDensity, 1e-9);
      }),
    );
  });

  it('do not depend on the order of the patches, nor on a patch being written as two', () => {
    fc.assert(
      fc.property(mosaics, fc.double({ min: 0.1, max: 0.9, noNaN: true }), (mosaic, share) => {
        const before = solveCurrents(mosaic);
        const [first, ...others] = mosaic.patches;
        const changed = [...others, { ...first, area: first.area * share }, { ...first, area: first.area * (1 - share) }];
        const after = solveCurrents({ ...mosaic, patches: changed });
        close(after.cellVoltage, before.cellVoltage, 1e-10);
        close(after.patchCurrents[changed.length - 1], before.patchCurrents[0], 1e-9);
        const [a, b] = [imbalance(mosaic), imbalance({ ...mosaic, patches: changed })];
        assert.ok(Math.abs(a.gini - b.gini) < 1e-8);
        assert.ok(Math.abs(a.topTenthShare - b.topTenthShare) < 1e-8);
      }),
    );
  });

  it('keep the known relations of the imbalance measures', () => {
    fc.assert(
      fc.property(mosaics, (mosaic) => {
        const { maxOverMean, coefficientOfVariation: cv, gini, topTenthShare, busyArea, busyShare } = imbalance(mosaic);
        assert.ok(maxOverMean >= 1 - 1e-12);
        assert.ok(gini >= 0 && gini <= 1 - Math.min(...parts(mosaic)) + 1e-12);
        assert.ok(gini <= cv / Math.sqrt(3) + 1e-9, 'Glasser');
        assert.ok(topTenthShare >= 0.1 - 1e-12 && topTenthShare <= 1 + 1e-12);
        assert.ok(busyShare >= busyArea - 1e-12);
      }),
    );
  });

  it('are r_eff/r_min at the busiest spot of a linear equipotential film', () => {
    fc.assert(
      fc.property(mosaics, (any) => {
        const mosaic: Mosaic = { ...any, coupling: 'equipotential', chargeTransfer: { ...any.chargeTransfer, kinetics: 'linear' } };
        const rct = chargeTransferResistance(mosaic.chargeTransfer.exchangeCurrentDensity, mosaic.chargeTransfer.temperature);
        const effective = 1 / mosaic.patches.reduce((sum, { area, branches }) => sum + area / parallelResistance(branches, rct), 0);
        const least = Math.min(...mosaic.patches.flatMap(({ branches }) => branches.map(({ filmResistance }) => filmResistance + rct)));
        close(imbalance(mosaic).maxOverMean, effective / least, 1e-10);
      }),
    );
  });

  it('meet a resistance between the least and the mean one, and exactly it where all are alike', () => {
    fc.assert(
      fc.property(mosaics, fc.boolean(), (any, alike) => {
        const mosaic: Mosaic = {
          ...any,
          coupling: 'equipotential',
          chargeTransfer: { ...any.chargeTransfer, kinetics: 'linear' },
          patches: alike ? any.patches.map(({ area }) => ({ area, branches: any.patches[0].branches.slice(0, 1) })) : any.patches,
        };
        const rct = chargeTransferResistance(mosaic.chargeTransfer.exchangeCurrentDensity, mosaic.chargeTransfer.temperature);
        const each = mosaic.patches.map(({ area, branches }) => ({ area, resistance: parallelResistance(branches, rct) }));
        const { cellVoltage } = solveCurrents(mosaic);
        const met = cellVoltage / mosaic.meanCurrentDensity - mosaic.electrolyteResistance;
        const least = Math.min(...each.map(({ resistance }) => resistance));
        const mean = each.reduce((sum, { area, resistance }) => sum + area * resistance, 0);
        const rounding = 1e-12 * (mean + mosaic.electrolyteResistance);
        assert.ok(met >= least - rounding && met <= mean + rounding);
        const uneven = Math.max(...each.map(({ resistance }) => resistance)) > least * (1 + 1e-6);
        if (uneven) assert.ok(met > least && met < mean);
        else close(met, mean, 1e-9);
      }),
    );
  });

  it('have neither variation nor Gini coefficient where all are alike, and both elsewhere', () => {
    fc.assert(
      fc.property(patches, decades(-3, 3), (some, current) => {
        const areas = some.map(({ area }) => area);
        const even = imbalanceOf(
          areas,
          areas.map(() => current),
        );
        assert.ok(even.coefficientOfVariation < 1e-12 && even.gini < 1e-12 && Math.abs(even.maxOverMean - 1) < 1e-12);
        if (areas.length === 1) return;
        const uneven = imbalanceOf(
          areas,
          areas.map((_, i) => (i === 0 ? 1.001 * current : current)),
        );
        assert.ok(uneven.coefficientOfVariation > 1e-5 && uneven.gini > 1e-6 && uneven.maxOverMean > 1);
      }),
    );
  });

  it('keep their pattern at any mean current under linear kinetics', () => {
    fc.assert(
      fc.property(mosaics, decades(-3, 3), (any, factor) => {
        const mosaic: Mosaic = { ...any, chargeTransfer: { ...any.chargeTransfer, kinetics: 'linear' } };
        const more = { ...mosaic, meanCurrentDensity: factor * mosaic.meanCurrentDensity };
        const [a, b] = [imbalance(mosaic), imbalance(more)];
        for (const key of ['maxOverMean', 'coefficientOfVariation', 'gini', 'topTenthShare'] as const) {
          assert.ok(Math.abs(a[key] - b[key]) < 1e-9 * Math.max(1, a[key]), key);
        }
      }),
    );
  });

  it('even out when a resistance is added to every column, and stay as they are when all resistances grow alike', () => {
    fc.assert(
      fc.property(mosaics, (any) => {
        const mosaic: Mosaic = { ...any, coupling: 'columns', chargeTransfer: { ...any.chargeTransfer, kinetics: 'linear' } };
        const patchCv = (m: Mosaic) =>
          imbalanceOf(
            m.patches.map(({ area }) => area),
            solveCurrents(m).patchCurrents,
          ).coefficientOfVariation;
        const before = patchCv(mosaic);
        const more = patchCv({ ...mosaic, electrolyteResistance: 3 * mosaic.electrolyteResistance });
        assert.ok(more <= before + 1e-12);
        if (before > 1e-6) assert.ok(more < before);
        const scaled: Mosaic = {
          ...mosaic,
          patches: mosaic.patches.map((patch) => ({
            ...patch,
            branches: patch.branches.map((b) => ({ ...b, filmResistance: 7 * b.filmResistance })),
          })),
          chargeTransfer: { ...mosaic.chargeTransfer, exchangeCurrentDensity: mosaic.chargeTransfer.exchangeCurrentDensity / 7 },
          electrolyteResistance: 7 * mosaic.electrolyteResistance,
        };
        close(solveCurrents(scaled).patchCurrents[0], solveCurrents(mosaic).patchCurrents[0], 1e-10);
        close(solveCurrents(scaled).cellVoltage, 7 * solveCurrents(mosaic).cellVoltage, 1e-10);
      }),
    );
  });

  it('change only their signs when the mean current does', () => {
    fc.assert(
      fc.property(mosaics, (mosaic) => {
        const plating = solveCurrents(mosaic);
        const stripping = solveCurrents({ ...mosaic, meanCurrentDensity: -mosaic.meanCurrentDensity });
        close(stripping.cellVoltage, -plating.cellVoltage, 1e-9);
        for (const [i, current] of stripping.patchCurrents.entries()) close(current, -plating.patchCurrents[i], 1e-9);
      }),
    );
  });

  it('go from linear kinetics at small current towards the film alone at high current', () => {
    const film = (thickness: number) => ({
      area: 0.5,
      branches: branchesOf({
        thickness,
        solidConductivity: 2e-6,
        porosity: 0,
        connectedFraction: 0,
        poreElectrolyteConductivity: 1,
        bruggemanExponent: 1.5,
      }),
    });
    const chargeTransfer: ChargeTransfer = { kinetics: 'butler-volmer', exchangeCurrentDensity: 10, temperature: 298.15 };
    const cvAt = (meanCurrentDensity: number, transfer = chargeTransfer) =>
      imbalance({
        patches: [film(1e-8), film(4e-8)],
        chargeTransfer: transfer,
        coupling: 'equipotential',
        electrolyteResistance: 0,
        meanCurrentDensity,
      }).coefficientOfVariation;
    close(cvAt(1e-4), cvAt(1e-4, { ...chargeTransfer, kinetics: 'linear' }), 1e-9);
    const values = [0.1, 10, 100, 1e3, 1e5].map((current) => cvAt(current));
    for (let i = 1; i < values.length; i++) assert.ok(values[i] > values[i - 1]);
    assert.ok(values[values.length - 1] < 0.6 && values[values.length - 1] > 0.599);
  });
});
