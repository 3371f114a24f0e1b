import assert from 'node:assert/strict';
import fc from 'fast-check';
import { capacitorDivider, cartoonShielding, frumkinFactor, type PolarFilm } from '../../../../src/mechanisms/tip-field/model/shielding.ts';
import { isAbsent } from '../../../../src/quantities/scalar.ts';
import { close, number, simulated } from './support.ts';

const film: PolarFilm = {
  thickness: 5e-8,
  relativePermittivity: 10,
  polarisation: 0.08,
  conductivity: 1e-5,
  coerciveField: 4e7,
  coverage: 0.8,
  compensated: 0.99,
  doubleLayerCapacitance: 0.2,
};
const covered = { surface_to_bulk_ratio: 1e-6, ferroelectric: 'given' };

describe('ferroelectric film', () => {
  it('divides the drop between film and double layer', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -0.3, max: 0.3, noNaN: true }),
        fc.double({ min: -0.5, max: 0.5, noNaN: true }),
        (polarisation, drop) => {
          const divider = capacitorDivider({ ...film, polarisation }, drop);
          assert.ok(Math.abs(divider.filmField * film.thickness + divider.doubleLayerDrop - drop) < 1e-9);
          assert.ok(Math.abs(divider.metalCharge - film.doubleLayerCapacitance * divider.doubleLayerDrop) < 1e-9);
        },
      ),
    );
  });

  it('slows plating where it points outwards and speeds it up where it points inwards', () => {
    assert.ok(frumkinFactor(film, 298.15) < 1);
    close(frumkinFactor({ ...film, polarisation: -0.08 }, 298.15), 1 / frumkinFactor(film, 298.15), 1e-12);
    assert.equal(frumkinFactor({ ...film, compensated: 1 }, 298.15), 1);
  });

  it('shields at most everything', () => {
    assert.equal(cartoonShielding(film, 30, 5.76, 22), 1);
    const partly = cartoonShielding(film, 30, 5.76, 1e6);
    assert.ok(partly > 0 && partly < 1);
  });

  it('levels the current by its resistance alone, and credits polarisation only with the rest', () => {
    const ratio = (key: string, changes = {}) => number({ ...covered, ...changes }, key);
    assert.ok(ratio('control_tip_to_flat_current_ratio') < ratio('bare_tip_to_flat_current_ratio'));
    assert.ok(
      Math.abs(ratio('credited_to_polarisation')) < ratio('bare_tip_to_flat_current_ratio') - ratio('control_tip_to_flat_current_ratio'),
    );
    close(ratio('tip_to_flat_current_ratio'), ratio('control_tip_to_flat_current_ratio'), 1e-12);
    // The same as thickening the SEI by that resistance.
    const thicker = number(
      { surface_to_bulk_ratio: 1e-6, film_resistance_ohm_cm2: 50 + ratio('ferroelectric_resistance_ohm_cm2') },
      'tip_to_flat_current_ratio',
    );
    close(ratio('control_tip_to_flat_current_ratio'), thicker, 1e-12);
  });

  it('changes nothing by a uniform polarisation where charge transfer does not matter, and little where it does', () => {
    const uniform = { ...covered, flat_to_tip_polarisation: 1, compensated_fraction: 0.9 };
    const local = { ...covered, flat_to_tip_polarisation: 0, compensated_fraction: 0.9 };
    assert.ok(Math.abs(number(uniform, 'credited_to_polarisation')) < 0.3 * Math.abs(number(local, 'credited_to_polarisation')));
    assert.equal(number({ ...covered, compensated_fraction: 1 }, 'credited_to_polarisation'), 0);
  });

  it('takes the excess field away in the cartoon, down to an even current at most', () => {
    const full = { ...covered, driving_field: 'ohmic' };
    assert.equal(number(full, 'cartoon_shielding'), 1);
    close(number(full, 'cartoon_apex_factor'), 1, 1e-12);
    assert.ok(number(full, 'cartoon_tip_to_flat_current_ratio') < 1.001);
  });

  it('finds the ohmic field at a tip far below any coercive field', () => {
    assert.ok(number(covered, 'tip_ohmic_to_coercive_ratio') < 1e-4);
    assert.equal(simulated(covered).scalars.switching_feasible, 'within-a-nanometre');
    assert.equal(simulated({ ...covered, ferroelectric: 'BaTiO3-crystal' }).scalars.switching_feasible, 'in-the-film');
    assert.equal(simulated({ ...covered, coercive_field_V_per_m: 1e10 }).scalars.switching_feasible, 'nowhere');
  });

  it('has nothing to say without a film', () => {
    const { scalars } = simulated({});
    assert.ok(isAbsent(scalars.control_tip_to_flat_current_ratio) && isAbsent(scalars.switching_feasible));
  });
});
