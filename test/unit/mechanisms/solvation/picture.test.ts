import assert from 'node:assert/strict';
import fc from 'fast-check';
import { THEMES } from '../../../../src/drawing/palette.ts';
import type { Picture, Shape } from '../../../../src/drawing/picture.ts';
import { pictureToSvg } from '../../../../src/drawing/svg.ts';
import { completeValues } from '../../../../src/mechanisms/contract/mechanism.ts';
import type { Value, Values } from '../../../../src/mechanisms/contract/parameter.ts';
import { solvation } from '../../../../src/mechanisms/solvation/index.ts';
import { drawSolvation } from '../../../../src/mechanisms/solvation/picture/index.ts';
import { ENGLISH, say } from '../../../../src/quantities/text.ts';

const frame = fc.integer({ min: 320, max: 1200 }).map((width) => ({ width, height: Math.round(Math.min(420, Math.max(260, width / 2))) }));

function draw(given: Values, size = { width: 840, height: 420 }): Picture {
  const values = completeValues(solvation, given);
  return drawSolvation(values, solvation.simulate(values), size, ENGLISH);
}

const all = (shapes: readonly Shape[]): Shape[] => shapes.flatMap((shape) => (shape.kind === 'clip' ? all(shape.shapes) : [shape]));
const texts = (picture: Picture) => all(picture.shapes).flatMap((shape) => (shape.kind === 'text' ? [say(shape.text, ENGLISH)] : []));
const handle = (picture: Picture, id: string) => picture.handles.find((one) => one.id === id)!;

describe('solvation: the picture', () => {
  it('draws every state of the ranges at every width', () => {
    const values = fc.record(
      Object.fromEntries(
        Object.entries(solvation.parameters).map(([key, parameter]): [string, fc.Arbitrary<Value>] => {
          if (parameter.kind === 'number') return [key, fc.constantFrom(parameter.default, ...parameter.hard, ...parameter.soft)];
          if (parameter.kind === 'enumeration') return [key, fc.constantFrom(...Object.keys(parameter.options))];
          return [key, fc.boolean()];
        }),
      ),
    );
    fc.assert(
      fc.property(values, frame, (given, size) => {
        const picture = draw(given, size);
        // The writer refuses a coordinate that is not finite.
        assert.doesNotMatch(pictureToSvg(picture, { theme: THEMES.print, language: ENGLISH }), /NaN|Infinity|undefined/);
        assert.equal(picture.width, size.width);
        for (const { at } of picture.handles) {
          assert.ok(at[0] >= -20 && at[0] <= picture.width + 20 && at[1] >= 0 && at[1] <= picture.height, String(at));
        }
        for (const { title, width, height } of picture.regions!) assert.ok(say(title, ENGLISH).length > 20 && width > 0 && height > 0);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  it('a handle where it stands gives the values it stands for', () => {
    fc.assert(
      fc.property(
        frame,
        fc.double({ min: 0.3, max: 5, noNaN: true }),
        fc.double({ min: 1, max: 179, noNaN: true }),
        fc.double({ min: 0.2, max: 0.6, noNaN: true }),
        (size, ion_height_nm, axis_angle_deg, lateral_distance_nm) => {
          const given = { ion_height_nm, axis_angle_deg, lateral_distance_nm };
          const picture = draw(given, size);
          for (const one of picture.handles) {
            for (const [key, value] of Object.entries(one.drag(one.at))) {
              assert.ok(Math.abs(value - given[key as keyof typeof given]) < 1e-6 * (1 + value), `${key}: ${value}`);
            }
          }
        },
      ),
      { numRuns: 40, endOnFailure: true },
    );
  });

  it('dragging the ion outwards raises it, and turning the bond turns it', () => {
    const picture = draw({});
    const ion = handle(picture, 'height');
    assert.ok(ion.drag([ion.at[0], ion.at[1] - 10]).ion_height_nm > 0.35);
    const direction = handle(picture, 'direction');
    assert.ok(Math.abs(direction.drag([ion.at[0] + 40, ion.at[1]]).axis_angle_deg - 90) < 1e-9);
    assert.ok(Math.abs(direction.drag([ion.at[0], ion.at[1] + 40]).axis_angle_deg - 180) < 1e-9);
  });

  it('stands side by side when wide, and grows downwards when narrow', () => {
    assert.equal(draw({}, { width: 840, height: 420 }).height, 420);
    assert.ok(draw({}, { width: 320, height: 260 }).height > 500);
  });

  it('shows the image charge with its sign, and none without contrast', () => {
    assert.ok(texts(draw({})).includes('−0.96 e'));
    assert.ok(texts(draw({ ferroelectric: 'P(VDF-TrFE)' })).includes('+0.25 e'));
    assert.ok(texts(draw({ film_permittivity: 18.5 })).includes('no image'));
  });

  it('an image has the opposite sign beside a film that polarises more, and the same beside one that polarises less', () => {
    // Dashed circles in the order drawn: image of the dipole, of the anion, of Li⁺.
    const inks = (given: Values) =>
      all(draw(given).shapes).flatMap((shape) => (shape.kind === 'circle' && shape.stroke?.dash ? [shape.stroke.ink] : []));
    assert.deepEqual(inks({}), ['accent', 'positive', 'negative']);
    assert.deepEqual(inks({ ferroelectric: 'P(VDF-TrFE)' }), ['accent', 'negative', 'positive']);
  });

  it('both ladders have one scale', () => {
    const bars = all(draw({}).shapes).flatMap((shape) =>
      shape.kind === 'rectangle' && shape.height === 10 && (shape.fill?.ink === 'series-1' || shape.fill?.ink === 'series-2')
        ? [{ ink: shape.fill.ink, width: shape.width }]
        : [],
    );
    const [naiveBond, , imageBond] = bars.map(({ width }) => width);
    assert.deepEqual(
      bars.map(({ ink }) => ink),
      ['series-2', 'series-2', 'series-1', 'series-1'],
    );
    const { scalars } = solvation.simulate(completeValues(solvation, {}));
    const ratio = (scalars.bond_change_naive_kJ_per_mol as number) / (scalars.bond_change_image_kJ_per_mol as number);
    assert.ok(Math.abs(naiveBond / imageBond / ratio - 1) < 1e-6);
  });

  it('every actor of both lenses explains itself with its energy against kT', () => {
    const titles = draw({}).regions!.map(({ title }) => say(title, ENGLISH));
    const [naive, images] = [titles.filter((title) => /naive lens/.test(title)), titles];
    for (const name of ['The anion in', 'Li⁺ in', 'The bond in question, in', 'A molecule of the sheath in']) {
      assert.ok(
        naive.some((title) => title.startsWith(name) && / kT\)/.test(title)),
        name,
      );
    }
    for (const name of [
      'The anion.',
      'Li⁺.',
      'The bond in question, at',
      'Image of Li⁺',
      'Image of the anion',
      'Image of the molecule',
      'A mean field',
      'Lithium',
    ]) {
      assert.ok(
        images.some((title) => title.startsWith(name) && / kT\)/.test(title)),
        name,
      );
    }
  });
});
