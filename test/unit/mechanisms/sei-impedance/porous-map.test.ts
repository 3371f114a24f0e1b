/** Maps with pores: each point is two parts, and the answer is that of a table with as many patches. */
import assert from 'node:assert/strict';
import { completeValues } from '../../../../src/mechanisms/contract/mechanism.ts';
import type { Values } from '../../../../src/mechanisms/contract/parameter.ts';
import { seiImpedance } from '../../../../src/mechanisms/sei-impedance/index.ts';
import { solveCurrents } from '../../../../src/mechanisms/sei-impedance/model/currents.ts';
import { distributeInSlices } from '../../../../src/mechanisms/sei-impedance/model/distribution.ts';
import { branchesOf } from '../../../../src/mechanisms/sei-impedance/model/patch.ts';
import { electrolyteLayerOf } from '../../../../src/mechanisms/sei-impedance/model/slab.ts';
import type { SeiValues } from '../../../../src/mechanisms/sei-impedance/parameters/index.ts';
import { atOnce } from '../../../../src/numerics/slices.ts';

const MAP: Values = {
  structure: 'map',
  grid_points: '16',
  correlation_length_um: 5,
  porosity: 0.2,
  connected_pore_fraction: 0.5,
  exchange_current_density_mA_per_cm2: 1,
};
const complete = (chosen: Values) => completeValues(seiImpedance, { ...MAP, ...chosen }) as SeiValues;
const distribute = (chosen: Values) => {
  const values = complete(chosen);
  const electrolyte = electrolyteLayerOf(values);
  return { values, electrolyte, distribution: atOnce(distributeInSlices(values, electrolyte)) };
};
const scalar = (chosen: Values, key: string) => seiImpedance.simulate(complete(chosen)).scalars[key] as number;
const near = (value: number, wanted: number, tolerance: number) =>
  assert.ok(Math.abs(value - wanted) <= tolerance * Math.abs(wanted), `${value} is not ${wanted}`);

describe('a porous map of sei-impedance', () => {
  // The table is solved by another algorithm (Brent), patch by patch.
  for (const kinetics of ['linear', 'butler-volmer'] as const) {
    for (const coupling of ['equipotential', 'columns'] as const) {
      it(`carries what as many porous patches carry: ${kinetics}, ${coupling}`, () => {
        const { values, electrolyte, distribution } = distribute({
          kinetics,
          coupling,
          current_density_mA_per_cm2: 5,
          electrolyte_conductivity_S_per_m: 2e-3,
        });
        const { map, places } = distribution;
        // The map has weakened the solid by its closed pores already; the patches here do it themselves.
        const closed = (0.2 - 0.1) / (1 - 0.1);
        const patches = Array.from(map!.thickness, (thickness, i) => ({
          area: 1 / map!.thickness.length,
          branches: branchesOf({
            thickness,
            solidConductivity: map!.conductivity[i] / (1 - closed) ** 1.5,
            porosity: 0.2,
            connectedFraction: 0.5,
            poreElectrolyteConductivity: 1,
            bruggemanExponent: values.bruggeman_exponent,
          }),
        }));
        const wanted = solveCurrents({
          patches,
          chargeTransfer: { kinetics, exchangeCurrentDensity: 10, temperature: 298.15 },
          coupling,
          electrolyteResistance: electrolyte.resistance,
          meanCurrentDensity: 50,
        });
        near(distribution.cellVoltage, wanted.cellVoltage, 1e-10);
        wanted.patchCurrents.forEach((current, i) => {
          near(map!.current[i], current, 1e-9);
        });
        wanted.branchCurrents.forEach(([solid, pore], i) => {
          near(places.current[i], solid, 1e-9);
          near(places.current[patches.length + i], pore, 1e-9);
        });
      });
    }
  }

  it('keeps the mean, and gives each part its current, under a coupled electrolyte', () => {
    for (const kinetics of ['linear', 'butler-volmer']) {
      const { distribution } = distribute({ kinetics, coupling: 'coupled', electrolyte_conductivity_S_per_m: 1e-3 });
      const { map, places } = distribution;
      const half = map!.current.length;
      let total = 0;
      for (let i = 0; i < places.area.length; i++) total += places.area[i] * places.current[i];
      near(total, 10, 1e-9);
      map!.current.forEach((current, i) => {
        near(0.9 * places.current[i] + 0.1 * places.current[half + i], current, 1e-8);
      });
    }
  });

  it('goes over into columns and into equipotential where the coupled electrolyte does', () => {
    for (const kinetics of ['linear', 'butler-volmer']) {
      const coarse = { kinetics, box_um: 1e5, correlation_length_um: 1e4, electrolyte_conductivity_S_per_m: 1e-3 };
      const fine = { kinetics, box_um: 0.1, correlation_length_um: 0.03, electrolyte_conductivity_S_per_m: 1 };
      const variation = (chosen: Values, coupling: string) => scalar({ ...chosen, coupling }, 'current_coefficient_of_variation');
      near(variation(coarse, 'coupled'), variation(coarse, 'columns'), 1e-3);
      near(variation(fine, 'coupled'), variation(fine, 'equipotential'), 1e-3);
    }
  });

  it('raises the resistance by closed pores, and lowers it by connected ones, less than the film alone says', () => {
    const resistance = (chosen: Values, key = 'effective_resistance_ohm_cm2') => scalar(chosen, key);
    const dense = resistance({ porosity: 0 });
    assert.ok(resistance({ connected_pore_fraction: 0 }) > 1.2 * dense);
    const connected = resistance({ connected_pore_fraction: 1 });
    assert.ok(connected < 0.8 * dense);
    const filmOnly = resistance({ connected_pore_fraction: 1 }, 'film_resistance_ohm_cm2');
    assert.ok(filmOnly + scalar({}, 'charge_transfer_resistance_ohm_cm2') < 0.5 * connected);
  });

  it('makes one number of all conductivities when it is given, and the thickness alone decides', () => {
    const given = { porosity: 0, conductivity_from: 'given', sei_conductivity_S_per_cm: 2e-8, exchange_current_density_mA_per_cm2: 1e5 };
    const { distribution } = distribute(given);
    const { map } = distribution;
    map!.current.forEach((current, i) => {
      near(current * map!.thickness[i], map!.current[0] * map!.thickness[0], 1e-5);
    });
  });
});
