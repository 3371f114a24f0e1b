/** What must hold for any tip, at random places; where another file checks an invariant at random already, it is not repeated. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { potentialDifference } from '../../../../src/mechanisms/kernels/steady-electrolyte.ts';
import { FARADAY } from '../../../../src/mechanisms/materials/constants.ts';
import { valoenReimers } from '../../../../src/mechanisms/materials/electrolyte.ts';
import { apexFactor } from '../../../../src/mechanisms/tip-field/model/apex-factor.ts';
import type { Interface } from '../../../../src/mechanisms/tip-field/model/kinetics.ts';
import { cutoffWavelength, growthRate } from '../../../../src/mechanisms/tip-field/model/stability.ts';
import { instantAt } from '../../../../src/mechanisms/tip-field/model/tip-at-instant.ts';
import {
  neumannCoefficient,
  saltGradient,
  secondaryCurrent,
  type TipCurrent,
  type TipGeometry,
  tertiaryCurrent,
} from '../../../../src/mechanisms/tip-field/model/tip-balance.ts';
import { turnsOf } from '../../../../src/mechanisms/tip-field/model/turns.ts';
import { close, conditions, simulated } from './support.ts';

const decades = (low: number, high: number) => fc.double({ min: low, max: high, noNaN: true }).map((x) => 10 ** x);
const tips = fc.record({ height: decades(-8, -4), ratio: decades(-1.5, 2) }).map(({ height, ratio }): TipGeometry => {
  const aspectRatio = Math.sqrt(ratio);
  return { height, apexRadius: height / ratio, aspectRatio, ...apexFactor(aspectRatio) };
});
const interfaces = fc
  .record({
    exchangeCurrent: decades(0, 3),
    filmResistance: decades(-4, -1.5),
    tipFilmRatio: decades(-1.3, 0.7),
    surfaceEnergy: fc.double({ min: 0.05, max: 1.7, noNaN: true }),
  })
  .map(
    ({ surfaceEnergy, ...film }): Interface => ({
      temperature: 298.15,
      tipExchangeRatio: 1,
      capillarity: (surfaceEnergy * 12.97e-6) / FARADAY,
      ...film,
    }),
  );
/** A film at the tip so much thinner than on the flat that the apex leaves less than a rounding of the salt it is brought. */
const EMPTIED: [TipGeometry, Interface, number, number, number] = [
  { height: 3e-7, apexRadius: 3e-7, aspectRatio: 1, ...apexFactor(1) },
  { temperature: 298.15, tipExchangeRatio: 1, capillarity: 7e-12, exchangeCurrent: 1, filmResistance: 0.03, tipFilmRatio: 0.1 },
  300,
  1,
  1.2,
];
const electrolyte = valoenReimers(298.15, 0.38);
const saltAt = (surfaceConcentration: number, exchangeCurrentExponent = 0.3) => ({
  electrolyte,
  surfaceConcentration,
  exchangeCurrentExponent,
});
const BALANCES = {
  secondary: (tip: TipGeometry, at: Interface, flat: number) => secondaryCurrent(tip, at, flat, 0.4),
  tertiary: (tip: TipGeometry, at: Interface, flat: number, surface: number) => tertiaryCurrent(tip, at, flat, saltAt(surface)),
};

/**
 * Less current, strictly. A tip whose film is too weak draws nearly all the salt that diffusion brings, whatever else changes:
 * what it leaves is lost in the rounding of its current, but is known to all digits itself. There it must leave more, unless
 * it leaves none at all.
 */
function assertLess(less: TipCurrent, more: TipCurrent, tip: TipGeometry, flat: number, surface: number): void {
  const rise = neumannCoefficient(tip.aspectRatio) * tip.height * saltGradient(saltAt(surface), flat);
  const brought = surface + (rise * tip.beta) / tip.excess;
  const [left, before] = [less.apexConcentration, more.apexConcentration];
  if (left === undefined || before === undefined || before > 1e-4 * brought) {
    assert.ok(less.current < more.current, `${less.current} is not less than ${more.current}`);
  } else {
    assert.ok(less.current <= more.current, `${less.current} is more than ${more.current}`);
    assert.ok(left > before || (left === 0 && before === 0), `${left} is not more than ${before} mol/m³`);
  }
}

describe('invariants of the tip', () => {
  for (const [name, balance] of Object.entries(BALANCES)) {
    it(`${name}: the current at the tip falls strictly with surface energy`, () => {
      fc.assert(
        fc.property(
          tips,
          interfaces,
          decades(0, 2.5),
          decades(-4, 3),
          fc.double({ min: 1.2, max: 5, noNaN: true }),
          (tip, at, flat, surface, more) => {
            // Where the curvature costs less than a rounding of the voltage nothing can be seen.
            fc.pre(at.capillarity / tip.apexRadius > 1e-9 * flat * at.filmResistance);
            const [less, mostly] = [
              balance(tip, at, flat, surface),
              balance(tip, { ...at, capillarity: more * at.capillarity }, flat, surface),
            ];
            assertLess(mostly, less, tip, flat, surface);
          },
        ),
        { examples: [EMPTIED] },
      );
    });

    it(`${name}: a thicker film at a tip that plates takes current from it, at one that dissolves it slows that`, () => {
      fc.assert(
        fc.property(
          tips,
          interfaces,
          decades(0, 2.5),
          decades(-4, 3),
          fc.double({ min: 1.2, max: 5, noNaN: true }),
          (tip, at, flat, surface, more) => {
            const thin = balance(tip, at, flat, surface);
            const thick = balance(tip, { ...at, tipFilmRatio: more * at.tipFilmRatio }, flat, surface);
            fc.pre(Math.abs(thin.current) > 1e-6 * flat);
            if (thin.current > 0) assertLess(thick, thin, tip, flat, surface);
            else assertLess(thin, thick, tip, flat, surface);
          },
        ),
        { examples: [EMPTIED] },
      );
    });
  }

  it('follows the field under any film once the salt is nearly gone', () => {
    fc.assert(
      fc.property(tips, interfaces, decades(0, 2), (tip, at, flat) => {
        const kinetics = { ...at, capillarity: 0 };
        const rise = neumannCoefficient(tip.aspectRatio) * tip.height * saltGradient(saltAt(1), flat);
        // The film holds back i(β−1)R; each e-fold of salt makes up for more than 0.03 V of it.
        const efolds = (flat * (tip.beta * Math.max(1, at.tipFilmRatio) + 1) * at.filmResistance + 0.5) / 0.03;
        fc.pre(efolds < 300);
        const deficits = [0, 5, 10].map((further) => {
          const surface = Math.min(1, rise * tip.excess) * Math.exp(-efolds - further);
          // Without the fall of the exchange current, which would slow both alike.
          return 1 - tertiaryCurrent(tip, kinetics, flat, saltAt(surface, 0)).current / (tip.beta * flat);
        });
        assert.ok(Math.abs(deficits[0]) < 0.2 && Math.abs(deficits[2]) < 1e-3, `${deficits}`);
        assert.ok(
          Math.abs(deficits[1]) <= Math.abs(deficits[0]) + 1e-12 && Math.abs(deficits[2]) <= Math.abs(deficits[1]) + 1e-12,
          `${deficits}`,
        );
      }),
    );
  });

  it('the potential of the salt rises with its concentration, at any temperature and transference number of the fit', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 263.15, max: 333.15, noNaN: true }),
        fc.double({ min: 0.2, max: 0.6, noNaN: true }),
        decades(-6, 3.2),
        fc.double({ min: 1e-3, max: 5, noNaN: true }),
        (temperature, transference, concentration, efolds) => {
          const salt = valoenReimers(temperature, transference);
          const step = potentialDifference(salt, concentration, efolds);
          assert.ok(step > 0 && Number.isFinite(step), `${step}`);
          // By parts and back again.
          close(potentialDifference(salt, concentration * Math.exp(efolds), -efolds), -step, 1e-9);
        },
      ),
    );
  });

  it('in primary distribution the apex keeps its radius at every instant', () => {
    fc.assert(
      fc.property(decades(-2, 2), decades(-2, 2), decades(-1, 2), (height_um, apex_radius_um, current_density_mA_per_cm2) => {
        const set = conditions({ height_um, apex_radius_um, current_density_mA_per_cm2, distribution: 'primary' });
        const { rates, current } = instantAt(set, set.initialShape, 1000)!;
        assert.ok(Math.abs(rates.apexRadiusRate) < 1e-12 * (rates.heightRate + rates.flatRate));
        close(rates.heightRate / rates.flatRate, current.current / set.flatCurrent - 1, 1e-9);
      }),
    );
  });

  it('a ripple of the critical wavelength neither grows nor dies', () => {
    fc.assert(
      fc.property(
        decades(-1, 3),
        decades(-6, 0.5),
        decades(-8, -1),
        decades(-12, -9),
        (current, conductivity, polarisationResistance, capillarity) => {
          const front = { current, conductivity, polarisationResistance, capillarity, molarVolume: 12.97e-6 };
          const critical = cutoffWavelength(front);
          assert.ok(Math.abs(growthRate(front, critical)) < 1e-12 * Math.abs(growthRate(front, critical / 2)));
        },
      ),
    );
  });

  it('of size only the ratio counts for the field, alone and among neighbours', () => {
    fc.assert(
      fc.property(decades(-1, 1), decades(-1, 1), decades(-1, 1), decades(0.5, 1.5), (height_um, slenderness, size, gap) => {
        const values = (scale: number) => ({
          height_um: scale * height_um,
          apex_radius_um: (scale * height_um) / slenderness,
          neighbours: 'pair',
          spacing_um: scale * height_um * (gap + 2 / Math.sqrt(slenderness)),
          distribution: 'primary',
        });
        const [one, other] = [simulated(values(1)).scalars, simulated(values(size)).scalars];
        for (const key of ['apex_factor', 'screened_apex_factor', 'elasticity']) close(other[key] as number, one[key] as number, 1e-9, key);
        assert.ok((one.screened_apex_factor as number) <= (one.apex_factor as number));
      }),
    );
  });

  it('the turns of a course: each verdict differs from the one before, and is what holds there', () => {
    const verdicts = ['self-healing', 'grows-but-blunts', 'runaway'] as const;
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 10, noNaN: true }), { maxLength: 3 }),
        fc.integer({ min: 0, max: 2 }),
        (unsorted, first) => {
          const edges = [...new Set(unsorted)].sort((a, b) => a - b);
          fc.pre(edges.every((edge, i) => edge - (edges[i - 1] ?? 0) > 1e-6));
          const verdictAt = (time: number) => verdicts[(first + edges.filter((edge) => time >= edge).length) % 3];
          const history = Array.from({ length: 101 }, (_, i) => ({ time: i / 10, verdict: verdictAt(i / 10) }));
          const turns = turnsOf(history, verdictAt);
          // Between two moments at most the three verdicts can be told apart.
          const visible = edges.filter(
            (edge, i) => Math.ceil(edge * 10) !== Math.ceil((edges[i + 1] ?? 99) * 10) || i === edges.length - 1,
          );
          if (visible.length < edges.length) return;
          assert.equal(turns.length, edges.filter((edge) => edge > 0).length + 1);
          for (const [i, { at, verdict }] of turns.entries()) {
            assert.equal(verdictAt(at), verdict);
            if (i > 0) {
              assert.ok(at > turns[i - 1].at && verdict !== turns[i - 1].verdict);
              assert.ok(edges.some((edge) => Math.abs(edge - at) < 1e-9));
            }
          }
        },
      ),
    );
  });
});
