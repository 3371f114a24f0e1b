import assert from 'node:assert/strict';
import fc from 'fast-check';
import { potentialDifference, steadyConductivity } from '../../../../src/mechanisms/kernels/steady-electrolyte.ts';
import { FARADAY } from '../../../../src/mechanisms/materials/constants.ts';
import { valoenReimers } from '../../../../src/mechanisms/materials/electrolyte.ts';
import { apexFactor } from '../../../../src/mechanisms/tip-field/model/apex-factor.ts';
import { chargeTransferOverpotential, type Interface } from '../../../../src/mechanisms/tip-field/model/kinetics.ts';
import {
  flatOverpotential,
  neumannCoefficient,
  saltGradient,
  secondaryCurrent,
  type TipGeometry,
  tertiaryCurrent,
} from '../../../../src/mechanisms/tip-field/model/tip-balance.ts';
import { linearCurrentRatio } from '../../../support/physics/linear-current-ratio.ts';
import { close, number } from './support.ts';

const decades = (low: number, high: number) => fc.double({ min: low, max: high, noNaN: true }).map((x) => 10 ** x);
const electrolyte = valoenReimers(298.15, 0.38);

const tipOf = (height: number, apexRadius: number): TipGeometry => {
  const aspectRatio = Math.sqrt(height / apexRadius);
  const { beta, excess } = apexFactor(aspectRatio);
  return { height, apexRadius, aspectRatio, beta, excess };
};
const interfaceOf = (changes: Partial<Interface> = {}): Interface => ({
  temperature: 298.15,
  exchangeCurrent: 70,
  filmResistance: 5e-3,
  tipFilmRatio: 1,
  tipExchangeRatio: 1,
  capillarity: (0.5 * 12.97e-6) / FARADAY,
  ...changes,
});
const saltAt = (surfaceConcentration: number, exchangeCurrentExponent = 0.3) => ({
  electrolyte,
  surfaceConcentration,
  exchangeCurrentExponent,
});

const tips = fc.record({ height: decades(-8, -4), apexRadius: decades(-8, -4) }).map(({ height, apexRadius }) => tipOf(height, apexRadius));
const interfaces = fc
  .record({ exchangeCurrent: decades(-1, 4), filmResistance: decades(-6, -1), tipFilmRatio: decades(-1.5, 0.7) })
  .map((changes) => interfaceOf(changes));
const currents = decades(-1, 3);

describe('tip balance', () => {
  it('secondary: the root satisfies the balance', () => {
    fc.assert(
      fc.property(tips, interfaces, currents, decades(-2, 0), (tip, at, flat, kappa) => {
        const { current } = secondaryCurrent(tip, at, flat, kappa);
        const drop = (neumannCoefficient(tip.aspectRatio) * tip.height) / kappa;
        const left = chargeTransferOverpotential(current, at.exchangeCurrent, 298.15) + current * at.tipFilmRatio * at.filmResistance;
        const capillary = (2 * at.capillarity) / tip.apexRadius;
        const right = flatOverpotential(at, flat) + flat * drop;
        const residue = left + capillary + ((current - flat) * drop) / tip.excess - right;
        assert.ok(Math.abs(residue) < 1e-9 * (Math.abs(right) + capillary), `${residue} of ${right}`);
      }),
    );
  });

  it('tertiary: the root satisfies the balance, depleted or not', () => {
    fc.assert(
      fc.property(tips, interfaces, currents, decades(-4, 3), (tip, at, flat, surface) => {
        const salt = saltAt(surface);
        const { current, apexConcentration } = tertiaryCurrent(tip, at, flat, salt);
        if (!apexConcentration) return;
        const rise = neumannCoefficient(tip.aspectRatio) * tip.height * saltGradient(salt, flat);
        close(
          apexConcentration,
          surface + (rise / tip.excess) * (tip.beta - current / flat),
          1e-6 + 1e-9 * (rise / apexConcentration) * tip.beta,
        );
        const exchange = at.exchangeCurrent * (apexConcentration / surface) ** 0.3;
        const left =
          chargeTransferOverpotential(current, exchange, 298.15) +
          current * at.tipFilmRatio * at.filmResistance +
          (2 * at.capillarity) / tip.apexRadius -
          potentialDifference(electrolyte, surface, Math.log(apexConcentration / surface));
        const right = flatOverpotential(at, flat);
        const stiffness = Math.abs(current) * (at.tipFilmRatio * at.filmResistance) + 0.1;
        assert.ok(Math.abs(left - right) < 1e-6 * (Math.abs(right) + stiffness), `${left} ${right}`);
      }),
    );
  });

  it('gives β without any resistance, in all three distributions and at any salt', () => {
    fc.assert(
      fc.property(tips, currents, decades(-4, 3), (tip, flat, surface) => {
        const bare = interfaceOf({ exchangeCurrent: 1e14, filmResistance: 0, capillarity: 0 });
        close(secondaryCurrent(tip, bare, flat, 0.4).current, tip.beta * flat, 1e-6);
        const rise = saltGradient(saltAt(surface), flat) * tip.height;
        // With the salt the remaining error is the charge transfer against the potential of the salt over the height.
        if (rise > 1e-6 * surface) close(tertiaryCurrent(tip, bare, flat, saltAt(surface, 0)).current, tip.beta * flat, 1e-4);
      }),
    );
  });

  it('gives an even current where the interface resists infinitely', () => {
    fc.assert(
      fc.property(tips, currents, (tip, flat) => {
        const thick = interfaceOf({ filmResistance: 1e5, capillarity: 0 });
        close(secondaryCurrent(tip, thick, flat, 0.4).current, flat, 1e-4);
      }),
    );
  });

  it('secondary follows the linear law for small currents, equal films and no capillarity', () => {
    fc.assert(
      fc.property(tips, decades(-3, 3), (tip, wagner) => {
        const kappa = 0.4;
        const at = interfaceOf({ exchangeCurrent: 1e9, filmResistance: (wagner * tip.height) / kappa, capillarity: 0 });
        const charge = (8.31446261815324 * 298.15) / (FARADAY * 1e9);
        close(secondaryCurrent(tip, at, 1, kappa).current, linearCurrentRatio(tip, wagner + (kappa * charge) / tip.height), 1e-6);
      }),
    );
  });

  it('tertiary becomes secondary where the salt varies little over the height', () => {
    fc.assert(
      fc.property(tips, interfaces, (tip, at) => {
        const salt = saltAt(1000, 0);
        const flat = Math.min(50, (1e-3 * 1000) / (saltGradient(salt, 1) * tip.height));
        const conductivity = steadyConductivity(electrolyte, 1000);
        const secondary = secondaryCurrent(tip, at, flat, conductivity);
        const tertiary = tertiaryCurrent(tip, at, flat, salt);
        // With x = ln(c_apex/c_s) the salt costs w x + w'x²/2, a constant conductivity w(eˣ − 1): they differ by (1 − w'/w)x/2 = 0.13 x
        // of the drop that brings β down to the current, and the current by the electrolyte's part of the resistance of that.
        // It is not small against the current itself where capillarity takes nearly all of that away.
        const x = Math.abs(Math.log(tertiary.apexConcentration! / 1000));
        const drop = (neumannCoefficient(tip.aspectRatio) * tip.height) / conductivity;
        const part = drop / (drop + tip.excess * secondary.polarisationResistance);
        const apart = 0.2 * x * part * Math.abs(tip.beta * flat - secondary.current);
        const rounding = 1e-12 * (tip.beta * flat + Math.abs(secondary.current));
        assert.ok(Math.abs(secondary.current - tertiary.current) <= apart + rounding, `${secondary.current} ${tertiary.current}`);
      }),
    );
  });

  it('falls strictly with surface energy and with the film at the tip', () => {
    const ratio = (changes: object) => number({ surface_to_bulk_ratio: 1e-6, ...changes }, 'tip_to_flat_current_ratio');
    const energies = [0.1, 0.3, 0.5, 1, 1.7].map((surface_energy_J_per_m2) => ratio({ surface_energy_J_per_m2 }));
    const films = [0.05, 0.1, 0.3, 1, 2, 5].map((tip_film_ratio) => ratio({ tip_film_ratio }));
    for (const list of [energies, films]) for (let i = 1; i < list.length; i++) assert.ok(list[i] < list[i - 1], `${list}`);
  });

  it('focuses ever more as the salt runs out, but only logarithmically', () => {
    const ratios = [1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8].map((surface_to_bulk_ratio) =>
      number({ surface_to_bulk_ratio }, 'tip_to_flat_current_ratio'),
    );
    for (let i = 1; i < ratios.length; i++) assert.ok(ratios[i] > ratios[i - 1]);
    assert.ok(ratios[5] < number({}, 'apex_factor') * 1.001);
  });

  it('gives the apex all the salt there is where its film is too weak against the flat one', () => {
    const tip = tipOf(1e-6, 2.5e-7);
    const salt = saltAt(1e-3);
    const { current, apexConcentration } = tertiaryCurrent(tip, interfaceOf({ filmResistance: 100, tipFilmRatio: 0 }), 10, salt);
    assert.equal(apexConcentration, 0);
    const supply = tip.beta + (1e-3 * tip.excess) / (neumannCoefficient(2) * tip.height * saltGradient(salt, 10));
    close(current, 10 * supply, 1e-12);
  });
});
