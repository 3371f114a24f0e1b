import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type Bond,
  imageBondEnergy,
  imageBondForce,
  meanImageBondEnergy,
  sheathAngles,
} from '../../../../src/mechanisms/solvation/model/bond.ts';
import { type Competition, coordinate, coordinateClosed } from '../../../../src/mechanisms/solvation/model/coordination.ts';
import { ionDipole, pairEnergy, pairForce } from '../../../../src/mechanisms/solvation/model/coulomb.ts';
import { fieldTerm } from '../../../../src/mechanisms/solvation/model/desolvation.ts';
import { exchangeShift, imageExchange, naiveOneSided, naiveSymmetric } from '../../../../src/mechanisms/solvation/model/exchange.ts';
import {
  filmOnMetal,
  halfSpace,
  inducedKernel,
  lateralForce,
  METAL,
  pairBesideSurface,
  type Surface,
  selfEnergy,
  sumImages,
} from '../../../../src/mechanisms/solvation/model/images.ts';
import {
  boothPermittivity,
  filmFieldUnderIon,
  ionField,
  johnsonPermittivity,
} from '../../../../src/mechanisms/solvation/model/saturation.ts';
import { UNITS } from '../../../../src/quantities/units.ts';
import { inPlanePermittivity } from '../../../support/physics/in-plane-permittivity.ts';

/** C m */
const DEBYE = UNITS.D.factor;

/** Evenly spread in the logarithm. */
const between = (low: number, high: number) =>
  fc.double({ min: Math.log(low), max: Math.log(high), noNaN: true }).map((exponent) => Math.exp(exponent));
const metres = (low: number, high: number) => between(low * 1e-9, high * 1e-9);
const liquid = between(2, 90);
const film = between(2, 5000);
const close = (actual: number, expected: number, relative: number, scale = Math.abs(expected)) =>
  assert.ok(Math.abs(actual - expected) <= relative * scale, `${actual} is not ${expected}`);

const weakening = (surface: Surface, lateral: number, height: number, permittivity: number) =>
  pairBesideSurface(surface, { charge1: 1, charge2: -1, lateral, height1: height, height2: height }, permittivity).weakening;

describe('solvation: image charges', () => {
  it('P1: a film of the same permittivity does nothing', () => {
    fc.assert(
      fc.property(liquid, metres(0.2, 10), metres(0.2, 20), (eps, lateral, height) => {
        const surface = halfSpace(eps, eps);
        assert.equal(surface.contrast, 0);
        assert.equal(weakening(surface, lateral, height, eps), 1);
        assert.equal(selfEnergy(surface, 1, height, eps), 0);
        const bond: Bond = { charge: 1, dipole: 4.9 * DEBYE, distance: 0.3e-9, height, angle: 1 };
        assert.equal(Math.abs(imageBondEnergy(surface, bond, eps)), 0);
        assert.equal(exchangeShift(imageExchange(surface, lateral, height, eps), 'pair_from_bulk'), 0);
      }),
    );
  });

  it('P2: the effective permittivity lies between that of the liquid and the mean of both', () => {
    fc.assert(
      fc.property(liquid, film, metres(0.2, 10), metres(0.01, 20), metres(0.01, 20), (eps1, eps2, lateral, height1, height2) => {
        const { effectivePermittivity } = pairBesideSurface(
          halfSpace(eps1, eps2),
          { charge1: 1, charge2: -1, lateral, height1, height2 },
          eps1,
        );
        const [low, high] = [eps1, inPlanePermittivity(eps1, eps2)].sort((a, b) => a - b);
        assert.ok(effectivePermittivity >= low * (1 - 1e-12) && effectivePermittivity <= high * (1 + 1e-12));
      }),
    );
  });

  it('P3: what the first charge does to the second, the second does to the first', () => {
    fc.assert(
      fc.property(
        liquid,
        film,
        metres(0.3, 200),
        metres(0.2, 5),
        metres(0.2, 5),
        metres(0.2, 5),
        (eps1, eps2, h, lateral, height1, height2) => {
          const surface = filmOnMetal(eps1, eps2, h);
          const one = pairBesideSurface(surface, { charge1: 1, charge2: -1, lateral, height1, height2 }, eps1);
          const other = pairBesideSurface(surface, { charge1: -1, charge2: 1, lateral, height1: height2, height2: height1 }, eps1);
          assert.equal(one.total, other.total);
        },
      ),
    );
  });

  it('P4: the change falls with the height and rises with the distance', () => {
    fc.assert(
      fc.property(liquid, film, metres(0.2, 10), metres(0.2, 10), between(1.01, 3), (eps1, eps2, lateral, height, more) => {
        fc.pre(Math.abs(eps1 / eps2 - 1) > 0.01);
        const surface = halfSpace(eps1, eps2);
        const change = (rho: number, z: number) => Math.abs(1 - weakening(surface, rho, z, eps1));
        assert.ok(change(lateral, height * more) < change(lateral, height));
        assert.ok(change(lateral * more, height) > change(lateral, height));
      }),
    );
  });

  it('P5: a film on metal lies between the metal and the endless film, monotonously', () => {
    fc.assert(
      fc.property(
        liquid,
        between(1.05, 50),
        metres(0.3, 200),
        between(0.05, 1),
        metres(0.2, 5),
        between(1.05, 3),
        (eps1, ratio, h, share, height, more) => {
          const eps2 = eps1 * ratio;
          const lateral = 2 * height * share;
          const at = (surface: Surface) => weakening(surface, lateral, height, eps1);
          const thin = at(filmOnMetal(eps1, eps2, h));
          const thick = at(filmOnMetal(eps1, eps2, h * more));
          assert.ok(at(METAL) <= thin + 1e-14 && thin <= thick + 1e-14 && thick <= at(halfSpace(eps1, eps2)) + 1e-14);
        },
      ),
    );
  });

  it('P5: without thickness a film is the metal, without end it is the half-space', () => {
    fc.assert(
      fc.property(liquid, film, metres(0.2, 3), metres(0.2, 3), (eps1, eps2, lateral, height) => {
        const kernel = (surface: Surface) => inducedKernel(surface, lateral, 2 * height);
        const scale = Math.abs(kernel(METAL));
        close(kernel(filmOnMetal(eps1, eps2, 1e-16)), kernel(METAL), 1e-3, scale);
        close(kernel(filmOnMetal(eps1, eps2, 1)), kernel(halfSpace(eps1, eps2)), 1e-6, scale);
      }),
      { numRuns: 30 },
    );
  });

  it('P6: a thick film that polarises less strengthens the pair', () => {
    fc.assert(
      fc.property(liquid, between(0.1, 0.95), metres(0.2, 1), metres(0.2, 1), (eps1, ratio, lateral, height) => {
        fc.pre(eps1 * ratio >= 1);
        assert.ok(weakening(filmOnMetal(eps1, eps1 * ratio, 1e-6), lateral, height, eps1) > 1);
      }),
    );
  });

  it('the accelerated series equals the plain one, far outside the usual distances too', () => {
    fc.assert(
      fc.property(liquid, between(1.02, 20), metres(0.1, 300), metres(0.05, 30), metres(0.02, 40), (eps1, ratio, h, lateral, heights) => {
        const surface = filmOnMetal(eps1, eps1 * ratio, h);
        const kappa = surface.contrast;
        const term = (n: number) => 1 / Math.hypot(lateral, heights + 2 * n * h);
        let sum = 0;
        for (let n = 1, power = 1; Math.abs(power) > 1e-19; n++, power *= kappa) sum += power * term(n);
        close(inducedKernel(surface, lateral, heights), kappa * term(0) - (1 - kappa ** 2) * sum, 1e-11, term(0));
      }),
    );
  });

  it('the weights of all images sum to −1: from far away film and metal are a metal', () => {
    fc.assert(
      fc.property(liquid, film, (eps1, eps2) => {
        close(
          sumImages(filmOnMetal(eps1, eps2, 1e-9), () => 1),
          -1,
          1e-12,
        );
      }),
    );
  });

  it('the force along the surface is the slope of the energy', () => {
    fc.assert(
      fc.property(liquid, film, metres(0.3, 50), metres(0.25, 5), metres(0.25, 5), (eps1, eps2, h, lateral, height) => {
        const surface = filmOnMetal(eps1, eps2, h);
        const energy = (rho: number) =>
          pairBesideSurface(surface, { charge1: 1, charge2: -1, lateral: rho, height1: height, height2: height }, eps1).total /
          6.02214076e23;
        const step = lateral * 1e-5;
        const slope = (energy(lateral + step) - energy(lateral - step)) / (2 * step);
        close(lateralForce(surface, -1, lateral, height, eps1), -slope, 1e-6, Math.abs(energy(lateral)) / lateral + Math.abs(slope));
      }),
    );
  });
});

describe('solvation: one medium', () => {
  it('P7: forces are slopes of energies', () => {
    fc.assert(
      fc.property(liquid, metres(0.2, 5), between(0.1, 6), (eps, distance, debye) => {
        const step = distance * 1e-5;
        const slope = (energy: (r: number) => number) => (energy(distance + step) - energy(distance - step)) / (2 * step) / 6.02214076e23;
        close(pairForce(1, -1, distance, eps), -slope((r) => pairEnergy(1, -1, r, eps)), 1e-6);
        close(
          ionDipole(1, debye * DEBYE, distance, eps, 298.15).fixedForce,
          -slope((r) => ionDipole(1, debye * DEBYE, r, eps, 298.15).fixedEnergy),
          1e-6,
        );
      }),
    );
  });

  it('P8: thermal mean and free energy lie where they must', () => {
    fc.assert(
      fc.property(between(1, 100), metres(0.2, 3), between(1e-3, 6), between(200, 400), (eps, distance, debye, temperature) => {
        const { fixedEnergy, meanEnergy, freeEnergy, reducedStrength } = ionDipole(1, debye * DEBYE, distance, eps, temperature);
        assert.ok(fixedEnergy <= meanEnergy && meanEnergy <= freeEnergy && freeEnergy <= 0);
        if (reducedStrength < 1e-2) close(freeEnergy, meanEnergy / 2, 1e-4);
      }),
    );
  });

  it('P9: permittivities fall in a field, from their low-field value', () => {
    const liquidOf = (eps: number) => ({ lowFieldPermittivity: eps, refractiveIndex: 1.42, coefficient: 1.314e-8 });
    fc.assert(
      fc.property(between(3, 120), between(1e5, 1e10), between(1.1, 10), (eps, field, more) => {
        close(boothPermittivity(liquidOf(eps), 0), eps, 1e-15);
        assert.equal(johnsonPermittivity(eps, 8e9, 0), eps);
        assert.ok(boothPermittivity(liquidOf(eps), field * more) < boothPermittivity(liquidOf(eps), field));
        assert.ok(johnsonPermittivity(eps, 8e9, field * more) < johnsonPermittivity(eps, 8e9, field));
        close(boothPermittivity(liquidOf(eps), 1e15), 1.42 ** 2, 1e-4);
      }),
    );
  });

  it('the self-consistent fields solve their equations', () => {
    fc.assert(
      fc.property(between(3, 120), metres(0.05, 10), between(2, 90), between(2, 5000), (eps, distance, eps1, eps2) => {
        const booth = { lowFieldPermittivity: eps, refractiveIndex: 1.42, coefficient: 1.314e-8 };
        const unit = 1.602176634e-19 / (4 * Math.PI * 8.8541878128e-12) / distance ** 2;
        const field = ionField(booth, distance);
        close(field * boothPermittivity(booth, field), unit, 1e-9);
        const below = filmFieldUnderIon(eps1, eps2, 8e9, distance);
        close(below * (eps1 + johnsonPermittivity(eps2, 8e9, below)), 2 * unit, 1e-9);
      }),
    );
  });
});

describe('solvation: a bond beside a surface', () => {
  const surfaces = fc.tuple(liquid, film, metres(0.3, 200)).map(([eps1, eps2, h]) => ({ eps1, surface: filmOnMetal(eps1, eps2, h) }));
  const aBond = fc.record({
    charge: fc.constant(1),
    dipole: between(0.1, 6).map((debye) => debye * DEBYE),
    distance: metres(0.2, 0.6),
    height: metres(0.65, 5),
    angle: fc.double({ min: 0, max: Math.PI, noNaN: true }),
  });

  it('P22: the mean over the sphere of directions is zero', () => {
    fc.assert(
      fc.property(surfaces, aBond, ({ eps1, surface }, bond) => {
        const outward = meanImageBondEnergy(surface, bond, eps1, 0, 1);
        // The mean is what is left of terms as large as the bond, 10⁵ J/mol: far from the film rounding is all there is.
        const scale = Math.abs(outward) + 1;
        close(meanImageBondEnergy(surface, bond, eps1, -1, 1), 0, 1e-9, scale);
        close(meanImageBondEnergy(surface, bond, eps1, -1, 0), -outward, 1e-9, scale);
      }),
    );
  });

  it('the closed mean is the mean of the single directions', () => {
    fc.assert(
      fc.property(surfaces, aBond, ({ eps1, surface }, bond) => {
        const count = 2000;
        let sum = 0;
        for (let i = 0; i < count; i++) {
          sum += imageBondEnergy(surface, { ...bond, angle: Math.acos((i + 0.5) / count) }, eps1);
        }
        const scale = Math.abs(imageBondEnergy(surface, { ...bond, angle: 0 }, eps1)) + Math.abs(sum / count);
        close(meanImageBondEnergy(surface, bond, eps1, 0, 1), sum / count, 1e-5, scale);
      }),
      { numRuns: 20, endOnFailure: true },
    );
  });

  it('the energy is the limit of two opposite charges, and the force its slope', () => {
    fc.assert(
      fc.property(surfaces, aBond, ({ eps1, surface }, bond) => {
        const { distance, angle, height, dipole } = bond;
        const kernelAt = (r: number) => inducedKernel(surface, r * Math.sin(angle), 2 * height + r * Math.cos(angle));
        const step = distance * 1e-4;
        const slope = (kernelAt(distance + step) - kernelAt(distance - step)) / (2 * step);
        const energy = (138.935457644382e-6 / eps1) * (dipole / 1.602176634e-19) * slope;
        const scale = Math.abs((138.935457644382e-6 / eps1) * (dipole / 1.602176634e-19)) / height ** 2;
        close(imageBondEnergy(surface, bond, eps1), energy, 1e-6, scale);
        const at = (r: number) => imageBondEnergy(surface, { ...bond, distance: r }, eps1) / 6.02214076e23;
        close(imageBondForce(surface, bond, eps1), -(at(distance + step) - at(distance - step)) / (2 * step), 1e-6, scale / height / 6e23);
      }),
    );
  });

  it('a sheath is a tetrahedron whatever its direction', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: Math.PI, noNaN: true }), (angle) => {
        const cosines = sheathAngles(angle).map(Math.cos);
        close(
          cosines.reduce((a, b) => a + b, 0),
          0,
          1e-9,
          1,
        );
        // Σ cos² = 4/3 for a regular tetrahedron against any axis.
        close(
          cosines.reduce((a, b) => a + b * b, 0),
          4 / 3,
          1e-9,
          1,
        );
      }),
    );
  });

  it('a field on a symmetric sheath cancels to first order', () => {
    fc.assert(
      fc.property(between(1e6, 1e9), fc.double({ min: 0, max: Math.PI, noNaN: true }), (field, angle) => {
        const terms = sheathAngles(angle).map((one) => fieldTerm(4.9 * DEBYE, field, one, 298.15));
        close(
          terms.reduce((sum, { bond }) => sum + bond, 0),
          0,
          1e-9,
          terms[0].dipoleFieldEnergy,
        );
        for (const { barrierToFieldFree, barrierInField } of terms) assert.ok(barrierInField <= barrierToFieldFree);
      }),
    );
  });
});

describe('solvation: the sheath', () => {
  const competition: fc.Arbitrary<Competition> = fc.record({
    sites: fc.integer({ min: 1, max: 12 }),
    exchangeEnergy: fc.double({ min: -20e3, max: 20e3, noNaN: true }),
    anionActivity: between(0.01, 5),
    solventActivity: between(1, 16),
    anionAnionEnergy: fc.double({ min: 0, max: 10e3, noNaN: true }),
    meanPotential: fc.double({ min: -0.2, max: 0.2, noNaN: true }),
    temperature: between(233, 353),
  });

  it('P10: populations are shares, and the mean answers ln x with the variance', () => {
    fc.assert(
      fc.property(competition, (given) => {
        const sheath = coordinate(given);
        close(
          sheath.populations.reduce((a, b) => a + b, 0),
          1,
          1e-12,
        );
        close(sheath.ssip + sheath.cip + sheath.agg, 1, 1e-12);
        close(sheath.anionsPerCation + sheath.solventsPerCation, given.sites, 1e-12);
        assert.ok(sheath.variance >= 0);
        const { anionsPerCation } = sheath;
        close(
          sheath.populations.reduce((sum, p, n) => sum + n * p, 0),
          anionsPerCation,
          1e-12,
        );
        // Counted from the mean before: a sheath nearly full of anions changes by less than a rounding of their number.
        const step = 1e-4;
        const more = (factor: number) =>
          coordinate({ ...given, anionActivity: given.anionActivity * Math.exp(factor) }).populations.reduce(
            (sum, p, n) => sum + (n - anionsPerCation) * p,
            0,
          );
        close((more(step) - more(-step)) / (2 * step), sheath.variance, 1e-5);
      }),
    );
  });

  it('P11: anions that do not see each other are binomial', () => {
    fc.assert(
      fc.property(competition, (given) => {
        const sheath = coordinate({ ...given, anionAnionEnergy: 0 });
        const x = sheath.exchangeParameter;
        close(sheath.anionsPerCation, (given.sites * x) / (1 + x), 1e-10);
        close(sheath.ssip, (1 + x) ** -given.sites, 1e-9);
      }),
    );
  });

  it('a mean potential multiplies x by its Boltzmann factor, no more', () => {
    fc.assert(
      fc.property(competition, (given) => {
        const u = (1.602176634e-19 * given.meanPotential) / (1.380649e-23 * given.temperature);
        close(coordinate(given).exchangeParameter, coordinate({ ...given, meanPotential: 0 }).exchangeParameter * Math.exp(u), 1e-10);
        const twin = coordinate({ ...given, meanPotential: 0, anionEnrichment: Math.exp(u) });
        close(coordinate(given).anionsPerCation, twin.anionsPerCation, 1e-9);
      }),
    );
  });

  it('a closed system keeps its masses and solves its own open one', () => {
    fc.assert(
      fc.property(competition, between(0.01, 4), between(1, 16), (given, salt, solvent) => {
        const sheath = coordinateClosed({ ...given, anionActivity: salt, solventActivity: solvent });
        if (solvent <= salt * (given.sites - 1)) return assert.equal(sheath, undefined);
        fc.pre(solvent > salt * (given.sites - 1) * (1 + 1e-6));
        assert.ok(sheath);
        close(sheath.freeAnion + salt * sheath.anionsPerCation, salt, 1e-6);
        close(sheath.freeSolvent + salt * sheath.solventsPerCation, solvent, 1e-6);
        const open = coordinate({ ...given, anionActivity: sheath.freeAnion, solventActivity: sheath.freeSolvent });
        assert.equal(open.anionsPerCation, sheath.anionsPerCation);
      }),
    );
  });

  it('P21: a pair of no size has no image, screened or not; without contrast no reference state matters', () => {
    fc.assert(
      fc.property(liquid, film, metres(0.2, 10), metres(0.1, 5), (eps1, eps2, height, debye) => {
        for (const screening of [undefined, debye]) {
          const images = imageExchange(halfSpace(eps1, eps2), 1e-18, height, eps1);
          close(exchangeShift(images, 'pair_from_bulk', screening), 0, 1e-9, Math.abs(images.cross) + 1e-9);
        }
        for (const state of ['same_height', 'anion_from_bulk', 'pair_from_bulk'] as const) {
          assert.equal(exchangeShift(imageExchange(halfSpace(eps1, eps1), 0.3e-9, height, eps1), state), 0);
        }
      }),
    );
  });

  it('the naive lenses leave the preference alone in a film like the liquid', () => {
    fc.assert(
      fc.property(liquid, fc.double({ min: -2e4, max: 2e4, noNaN: true }), (eps, preference) => {
        assert.equal(naiveOneSided(preference, 2e4, eps, eps), preference);
        close(naiveSymmetric(preference, eps, eps), preference, 1e-12);
      }),
    );
  });
});
