import assert from 'node:assert/strict';
import { completeValues } from '../../../../src/mechanisms/contract/mechanism.ts';
import type { NumberParameter } from '../../../../src/mechanisms/contract/parameter.ts';
import { tipField } from '../../../../src/mechanisms/tip-field/index.ts';
import { drawTipField } from '../../../../src/mechanisms/tip-field/picture/index.ts';
import { ENGLISH, say } from '../../../../src/quantities/text.ts';
import { soundRun } from '../../../soak/sound-run.ts';

const numbers = Object.entries(tipField.parameters).filter((entry): entry is [string, NumberParameter] => entry[1].kind === 'number');

describe('tip-field, at the ends of its ranges', () => {
  it('holds at either end of every hard range, all else at its default', () => {
    for (const [key, parameter] of numbers) {
      for (const value of parameter.hard) {
        for (const distribution of ['primary', 'secondary', 'tertiary'])
          soundRun(tipField, completeValues(tipField, { [key]: value, distribution }));
      }
    }
  });

  it('leaves no apex sharper than an atom to corrosion of a deep, short relief, and says that its radius is formal', () => {
    for (const film_resistance_ohm_cm2 of [0, 1e6]) {
      const corroded = { tip_from: 'corrosion', native_relief_um: 1000, relief_wavelength_um: 0.01 };
      const extreme = { surface_energy_J_per_m2: 10, li_molar_volume_cm3_per_mol: 1000, tip_film_ratio: 0, exchange_current_exponent: 0 };
      const { scalars, remarks } = soundRun(tipField, completeValues(tipField, { ...corroded, ...extreme, film_resistance_ohm_cm2 }));
      assert.ok((scalars.apex_radius_um as number) >= 0.00099);
      assert.ok(remarks?.some((remark) => say(remark, ENGLISH).includes('formal')));
    }
  });

  it('ends a course whose trial steps leap far into touching neighbours', () => {
    const { scalars } = soundRun(
      tipField,
      completeValues(tipField, {
        neighbours: 'square-lattice',
        spacing_um: 0.65,
        height_um: 0.24,
        apex_radius_um: 0.024,
        tip_film_ratio: 5e-4,
        film_resistance_ohm_cm2: 1e6,
        sharpening_coefficient: 60,
      }),
    );
    assert.equal(scalars.ending, 'continuum-ends');
  });
});

describe('the apex as a handle', () => {
  const values = completeValues(tipField);
  const picture = drawTipField(values, tipField.simulate(values), { width: 900, height: 420 }, ENGLISH);
  const [apex] = picture.handles;

  it('moves the height up and down, and the radius sideways through the width of the foot', () => {
    const [x, y] = apex.at;
    assert.deepEqual(apex.drag([x, y]), { height_um: 1, apex_radius_um: 0.25 });
    const taller = apex.drag([x, y - 60]);
    assert.ok(taller.height_um > 1.2 && taller.apex_radius_um === 0.25);
    const wider = apex.drag([x + 60, y]);
    assert.ok(wider.height_um === 1 && wider.apex_radius_um > 0.4);
    for (const to of [
      [x, 1e4],
      [-1e4, y],
    ] as const)
      for (const value of Object.values(apex.drag(to))) assert.ok(value > 0);
  });

  it('puts the apex under the pointer', () => {
    const [x, y] = apex.at;
    const moved = completeValues(tipField, apex.drag([x, y - 30]));
    const after = drawTipField(moved, tipField.simulate(moved), { width: 900, height: 420 }, ENGLISH);
    assert.ok(Math.abs(after.handles[0].at[1] - (y - 30)) < 0.01);
  });

  it('is not there where corrosion makes the tip', () => {
    const corroded = completeValues(tipField, { tip_from: 'corrosion' });
    assert.equal(drawTipField(corroded, tipField.simulate(corroded), { width: 900, height: 420 }, ENGLISH).handles.length, 0);
  });
});
