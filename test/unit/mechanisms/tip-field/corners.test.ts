import assert from 'node:assert/strict';
import fc from 'fast-check';
import { THEMES } from '../../../../src/drawing/palette.ts';
import { pictureToSvg } from '../../../../src/drawing/svg.ts';
import { completeValues } from '../../../../src/mechanisms/contract/mechanism.ts';
import {
  isActive,
  type NumberParameter,
  type TableParameter,
  type TableRow,
  type Value,
  type Values,
} from '../../../../src/mechanisms/contract/parameter.ts';
import type { Result } from '../../../../src/mechanisms/contract/result.ts';
import { tipField } from '../../../../src/mechanisms/tip-field/index.ts';
import { drawTipField } from '../../../../src/mechanisms/tip-field/picture/index.ts';
import { isAbsent } from '../../../../src/quantities/scalar.ts';
import { say } from '../../../../src/quantities/text.ts';

const { parameters, outputs, series, presets } = tipField;

/** Everything that the rest of the product relies on: declared, finite or absent with a reason, drawable, told in words. */
function sound(values: Values): Result {
  const result = tipField.simulate(values);
  assert.deepEqual(Object.keys(result.scalars).sort(), Object.keys(outputs).sort());
  for (const [key, scalar] of Object.entries(result.scalars)) {
    const { verdicts } = outputs[key];
    if (isAbsent(scalar)) assert.ok(say(scalar.absent).length > 10, `${key} is absent without a reason`);
    else if (verdicts) assert.ok((scalar as string) in verdicts, `${key}: ${scalar}`);
    else assert.ok(Number.isFinite(scalar), `${key}: ${scalar}`);
  }
  assert.deepEqual(Object.keys(result.series).sort(), Object.keys(series).sort());
  for (const [name, { x, y }] of Object.entries(result.series)) {
    assert.equal(x.length, y.length);
    assert.ok(x.length <= 201 && x.every(Number.isFinite) && y.every(Number.isFinite), name);
  }
  for (const figure of tipField.figures(values, result)) {
    for (const line of figure.lines)
      assert.ok(line.x.every(Number.isFinite) && line.y.every(Number.isFinite), `${figure.id}: ${say(line.title)}`);
    for (const mark of figure.marks ?? []) assert.ok(Number.isFinite(mark.x) && Number.isFinite(mark.y ?? 0), figure.id);
  }
  assert.ok(say(tipField.verdict(values, result)).split(' ').length <= 10);
  for (const text of [say(tipField.describe(values, result)), ...tipField.equations(values, result).map(({ live }) => live)]) {
    assert.doesNotMatch(text, /NaN|Infinity|undefined/);
  }
  for (const width of [320, 700]) {
    pictureToSvg(drawTipField(values, result, { width, height: 300 }), { theme: THEMES.light });
  }
  return result;
}

const numbers = Object.entries(parameters).filter((entry): entry is [string, NumberParameter] => entry[1].kind === 'number');
const options = Object.entries(parameters).flatMap(([key, parameter]) =>
  parameter.kind === 'enumeration' ? [[key, Object.keys(parameter.options)] as const] : [],
);

const ridges = parameters.ridges as TableParameter;
/** A ridge at the ends of its ranges; what may be left out sometimes is. */
const ridge = (pick: 'hard' | 'soft'): fc.Arbitrary<TableRow> => {
  const cell = (column: string) => fc.constantFrom(...ridges.columns[column][pick]);
  return fc.record(
    { ridge_height_um: cell('ridge_height_um'), ridge_film_ratio: cell('ridge_film_ratio'), ridge_coverage: cell('ridge_coverage') },
    { requiredKeys: ['ridge_height_um'] },
  );
};

const corner = (pick: 'hard' | 'soft'): fc.Arbitrary<Values> =>
  fc
    .record({
      ...Object.fromEntries(numbers.map(([key, parameter]) => [key, fc.constantFrom(...parameter[pick], parameter.default)])),
      ...Object.fromEntries(options.map(([key, members]) => [key, fc.constantFrom(...members)])),
      // More nodes only take longer.
      front_nodes: fc.constant('64'),
      ridges: fc.array(ridge(pick), { minLength: 1, maxLength: ridges.maximumRows }),
      // A front costs a hundred times as much as a tip.
      geometry: fc.constantFrom('single-tip', 'single-tip', 'single-tip', 'single-tip', 'moving-front'),
    })
    .map((values) => values as Record<string, Value>);

/** Anywhere within the hard ranges, by order of magnitude where they span many. */
const within = ({ hard: [low, high], integer }: NumberParameter): fc.Arbitrary<number> => {
  const wide = high > 1000 * Math.max(low, 1e-12);
  const at = (share: number) =>
    low > 0 && wide ? low * (high / low) ** share : wide && low === 0 ? high * 10 ** (-12 * share) : low + (high - low) * share;
  return fc
    .double({ min: 0, max: 1, noNaN: true })
    .map((share) => Math.min(high, Math.max(low, integer ? Math.round(at(share)) : at(share))));
};
const anywhere: fc.Arbitrary<Values> = fc
  .record(
    {
      ...Object.fromEntries(numbers.map(([key, parameter]) => [key, within(parameter)])),
      ...Object.fromEntries(options.map(([key, members]) => [key, fc.constantFrom(...members)])),
      geometry: fc.constant('single-tip'),
    },
    { requiredKeys: ['geometry'] },
  )
  .map((values) => completeValues(tipField, values as Values));

describe('tip-field, everywhere in its ranges', function () {
  this.timeout(60_000);

  it('holds at either end of every hard range, all else at its default', () => {
    for (const [key, parameter] of numbers) {
      for (const value of parameter.hard) {
        for (const distribution of ['primary', 'secondary', 'tertiary']) sound(completeValues(tipField, { [key]: value, distribution }));
      }
    }
  });

  it('holds in random corners of the hard ranges', () => {
    fc.assert(
      fc.property(corner('hard'), (values) => void sound(values)),
      { numRuns: 60 },
    );
  });

  it('holds in random corners of the literature ranges', () => {
    fc.assert(
      fc.property(corner('soft'), (values) => void sound(values)),
      { numRuns: 60 },
    );
  });

  it('holds anywhere between, and what happens in its course stands in the order of time', () => {
    fc.assert(
      fc.property(anywhere, (values) => {
        const result = sound(values);
        const end = tipField.clock!.end(values, result);
        let before = 0;
        for (const { at } of tipField.clock!.events(values, result)) {
          assert.ok(at >= before && at <= end, `${at} after ${before}, of ${end}`);
          before = at;
        }
      }),
      { numRuns: 150 },
    );
  });

  it('leaves no apex sharper than an atom to corrosion of a deep, short relief, and says that its radius is formal', () => {
    for (const film_resistance_ohm_cm2 of [0, 1e6]) {
      const corroded = { tip_from: 'corrosion', native_relief_um: 1000, relief_wavelength_um: 0.01 };
      const extreme = { surface_energy_J_per_m2: 10, li_molar_volume_cm3_per_mol: 1000, tip_film_ratio: 0, exchange_current_exponent: 0 };
      const { scalars, remarks } = sound(completeValues(tipField, { ...corroded, ...extreme, film_resistance_ohm_cm2 }));
      assert.ok((scalars.apex_radius_um as number) >= 0.00099);
      assert.ok(remarks?.some((remark) => say(remark).includes('formal')));
    }
  });

  it('ends a course whose trial steps leap far into touching neighbours', () => {
    const { scalars } = sound(
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

  it('has presets that stay inside the hard ranges and differ from the defaults only in what exists', () => {
    for (const [name, { values }] of Object.entries(presets)) {
      for (const [key, value] of Object.entries(values)) {
        const parameter = parameters[key];
        assert.ok(parameter, `${name}: ${key}`);
        if (parameter.kind === 'number')
          assert.ok((value as number) >= parameter.hard[0] && (value as number) <= parameter.hard[1], `${name}: ${key}`);
        if (parameter.kind === 'enumeration') assert.ok((value as string) in parameter.options, `${name}: ${key}`);
      }
      sound(completeValues(tipField, values));
    }
  });

  it('has at most six primary parameters, defaults inside soft inside hard, and a source for each', () => {
    for (const geometry of ['single-tip', 'moving-front']) {
      const values = completeValues(tipField, { geometry });
      // The last of them, the current, gives way where six others act.
      assert.ok(Object.values(parameters).filter((parameter) => parameter.primary && isActive(parameter, values)).length <= 7);
    }
    for (const [key, { default: value, hard, soft }] of numbers) {
      assert.ok(hard[0] <= soft[0] && soft[1] <= hard[1], key);
      assert.ok(soft[0] <= value && value <= soft[1], key);
    }
  });
});

describe('the apex as a handle', () => {
  const values = completeValues(tipField);
  const picture = drawTipField(values, tipField.simulate(values), { width: 900, height: 420 });
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
    const after = drawTipField(moved, tipField.simulate(moved), { width: 900, height: 420 });
    assert.ok(Math.abs(after.handles[0].at[1] - (y - 30)) < 0.01);
  });

  it('is not there where corrosion makes the tip', () => {
    const corroded = completeValues(tipField, { tip_from: 'corrosion' });
    assert.equal(drawTipField(corroded, tipField.simulate(corroded), { width: 900, height: 420 }).handles.length, 0);
  });
});
