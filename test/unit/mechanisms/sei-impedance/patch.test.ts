import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  branchesOf,
  chargeTransferResistance,
  type PorousFilm,
  parallelResistance,
} from '../../../../src/mechanisms/sei-impedance/model/patch.ts';
import { equalPorosity } from '../../../support/physics/equal-porosity.ts';

const films: fc.Arbitrary<PorousFilm> = fc.record({
  thickness: fc.double({ min: 1e-9, max: 2e-7, noNaN: true }),
  solidConductivity: fc.double({ min: -9, max: -4, noNaN: true }).map((decade) => 10 ** decade),
  porosity: fc.double({ min: 0, max: 0.8, noNaN: true }),
  connectedFraction: fc.double({ min: 0, max: 1, noNaN: true }),
  poreElectrolyteConductivity: fc.double({ min: -4, max: 0, noNaN: true }).map((decade) => 10 ** decade),
  bruggemanExponent: fc.double({ min: 1, max: 3, noNaN: true }),
});
const transfers = fc.double({ min: -5, max: -1, noNaN: true }).map((decade) => 10 ** decade);

describe('a patch of SEI', () => {
  it('never resists less with charge transfer inside its branches than the film with charge transfer behind it', () => {
    fc.assert(
      fc.property(films, transfers, (film, rct) => {
        const branches = branchesOf(film);
        assert.ok(parallelResistance(branches) + rct <= parallelResistance(branches, rct) * (1 + 1e-12));
      }),
    );
  });

  it('is its film alone when charge transfer is free', () => {
    fc.assert(
      fc.property(films, (film) => {
        const branches = branchesOf(film);
        const ratio = parallelResistance(branches, 1e-20) / parallelResistance(branches);
        assert.ok(Math.abs(ratio - 1) < 1e-6);
      }),
    );
  });

  it('is a dense film without pores, and weakens by (1−ε)^1.5 with closed ones', () => {
    const film = { thickness: 4e-8, solidConductivity: 2e-6, poreElectrolyteConductivity: 1, bruggemanExponent: 1.5 };
    assert.equal(parallelResistance(branchesOf({ ...film, porosity: 0, connectedFraction: 1 }), 0.001), 0.021);
    const closed = branchesOf({ ...film, porosity: 0.3, connectedFraction: 0 });
    assert.equal(closed.length, 1);
    assert.ok(Math.abs(parallelResistance(closed) - 0.02 / 0.7 ** 1.5) < 1e-15);
  });

  it('finds the porosity at which thick equals thin, or says that there is none', () => {
    const thick = {
      thickness: 4e-8,
      solidConductivity: 2e-6,
      connectedFraction: 1,
      poreElectrolyteConductivity: 1,
      bruggemanExponent: 1.5,
    };
    const rct = chargeTransferResistance(10, 298.15);
    const porosity = equalPorosity(1e-8, thick, rct);
    assert.ok(porosity !== undefined);
    const resistance = parallelResistance(branchesOf({ ...thick, porosity }), rct);
    assert.ok(Math.abs(resistance / (0.005 + rct) - 1) < 1e-12);
    assert.equal(equalPorosity(1e-8, { ...thick, connectedFraction: 0 }, rct), undefined);
  });
});
