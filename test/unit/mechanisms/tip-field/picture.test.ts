import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Picture, Shape } from '../../../../src/drawing/picture.ts';
import { completeValues } from '../../../../src/mechanisms/contract/mechanism.ts';
import type { Values } from '../../../../src/mechanisms/contract/parameter.ts';
import { tipField } from '../../../../src/mechanisms/tip-field/index.ts';
import { apexFactor } from '../../../../src/mechanisms/tip-field/model/apex-factor.ts';
import { fieldMap } from '../../../../src/mechanisms/tip-field/model/field-map.ts';
import { dipoleShapes } from '../../../../src/mechanisms/tip-field/picture/dipoles.ts';
import { drawTipField } from '../../../../src/mechanisms/tip-field/picture/index.ts';
import { fieldLines, tracedLine } from '../../../../src/mechanisms/tip-field/picture/lines.ts';
import { frontLines } from '../../../../src/mechanisms/tip-field/picture/moving-front-lines.ts';
import { ENGLISH, say } from '../../../../src/quantities/text.ts';

const size = fc.double({ min: 0.05, max: 20, noNaN: true });
const drawn = (values: Values, width = 900): Picture => {
  const all = completeValues(tipField, values);
  return drawTipField(all, tipField.simulate(all), { width, height: 420 }, ENGLISH);
};
const flat = (shapes: readonly Shape[]): Shape[] => shapes.flatMap((shape) => (shape.kind === 'clip' ? flat(shape.shapes) : [shape]));
const textsOf = (picture: Picture) => flat(picture.shapes).flatMap((shape) => (shape.kind === 'text' ? [say(shape.text, ENGLISH)] : []));

describe('field lines in closed form', () => {
  it('keep their flux all along, and end on the metal', () => {
    fc.assert(
      fc.property(size, size, fc.double({ min: 0.1, max: 5, noNaN: true }), (height, radius, share) => {
        // The line that ends at the foot itself, where the field vanishes, is a case of its own.
        fc.pre(Math.abs((share * share) / apexFactor(height / radius).beta - 1) > 0.05);
        const far = share * radius;
        const map = fieldMap(height, radius);
        const line = fieldLines(height, radius, 30 * Math.max(height, radius)).fieldLine(far);
        assert.ok(line.length > 5);
        for (const [r, z] of line.slice(1)) assert.ok(Math.abs(map.flux(r, z) / (far * far * 0.5) - 1) < 1e-4, `${r} ${z}`);
        const [r, z] = line[0];
        const onTip = (r / radius) ** 2 + (z / height) ** 2;
        assert.ok(z < 1e-3 * height || Math.abs(onTip - 1) < 1e-3, `${r} ${z}`);
        // Within the captured flux it ends on the tip.
        if (share * share < 0.99 * apexFactor(height / radius).beta) assert.ok(Math.abs(onTip - 1) < 1e-3);
      }),
    );
  });

  it('equipotentials keep their potential', () => {
    fc.assert(
      fc.property(size, size, fc.double({ min: 0.05, max: 3, noNaN: true }), (height, radius, share) => {
        const map = fieldMap(height, radius);
        const far = share * height;
        for (const [r, z] of fieldLines(height, radius, 30 * Math.max(height, radius))
          .equipotential(far)
          .slice(1)) {
          assert.ok(Math.abs(map.at(r, z).potential / far - 1) < 1e-4);
        }
      }),
    );
  });

  it('agree with the lines traced step by step where there is one tip', () => {
    const group = { height: 1, baseRadius: 0.5, axes: [[0, 0]] as const, screening: 1 };
    const traced = tracedLine(group, 0.8, 3);
    const map = fieldMap(1, 0.5);
    const [start, end] = [traced[0], traced[traced.length - 1]];
    assert.ok(Math.abs(map.flux(end[0], end[1]) / map.flux(start[0], start[1]) - 1) < 0.03);
  });

  it('crowd at the crests of a front', () => {
    const n = 64;
    const x = Array.from({ length: n }, (_, j) => (20 * j) / n);
    const y = x.map((value) => 2 * Math.cos((2 * Math.PI * value) / 20));
    const feet = frontLines({ x, y }, 20, 12, 40).map((line) => line[line.length - 1][1]);
    assert.ok(feet.filter((height) => height > 0).length > 1.5 * feet.filter((height) => height < 0).length);
  });
});

describe('the picture of the tip', () => {
  it('says field, current and gain in numbers, and the verdict in words', () => {
    const texts = textsOf(drawn({}));
    for (const wanted of ['×5.76', '×0.990', 'G = 0.518', 'heals', 'h = 1\u2009µm', 'ρ = 0.25\u2009µm'])
      assert.ok(texts.includes(wanted), `${wanted} in ${texts}`);
    assert.ok(textsOf(drawn({ surface_to_bulk_ratio: 1e-6, tip_film_ratio: 0.05 })).includes('runs away'));
  });

  it('keeps everything inside its frame, from narrow to wide', () => {
    for (const width of [320, 480, 640, 760, 1200]) {
      for (const values of [{}, { ferroelectric: 'given' }, { geometry: 'moving-front' }, { neighbours: 'pair' }] as Values[]) {
        const picture = drawn(values, width);
        for (const shape of picture.shapes) {
          if (shape.kind === 'text')
            assert.ok(shape.at[0] >= 0 && shape.at[0] <= width && shape.at[1] >= 0 && shape.at[1] <= picture.height);
          if (shape.kind === 'rectangle')
            assert.ok(shape.corner[0] + shape.width <= width + 1 && shape.corner[1] + shape.height <= picture.height + 1);
        }
      }
    }
  });

  it('draws dipoles outwards on the tip for a positive polarisation, inwards for a negative one', () => {
    const outline = Array.from(
      { length: 41 },
      (_, i) => [200 - 50 * Math.cos((Math.PI * i) / 40), 300 - 100 * Math.sin((Math.PI * i) / 40)] as const,
    );
    for (const polarisation of [8, -8]) {
      const values = completeValues(tipField, { ferroelectric: 'given', polarisation_uC_per_cm2: polarisation });
      const arrows = dipoleShapes(outline, 300, [0, 400], 5, values).flatMap((shape) => (shape.kind === 'arrow' ? [shape] : []));
      assert.ok(arrows.length > 8);
      for (const { from, to } of arrows) {
        const outwards = (to[0] - from[0]) * (from[0] - 200) + (to[1] - from[1]) * (from[1] - 300);
        assert.equal(Math.sign(outwards), Math.sign(polarisation));
      }
    }
  });
});
