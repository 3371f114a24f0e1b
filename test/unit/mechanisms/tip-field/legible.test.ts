/** The words of the picture: none covers another, whatever the width, and the loop explains itself. */
import assert from 'node:assert/strict';
import type { Shape } from '../../../../src/drawing/picture.ts';
import { estimateWidth } from '../../../../src/drawing/rich-text.ts';
import { completeValues } from '../../../../src/mechanisms/contract/mechanism.ts';
import type { Values } from '../../../../src/mechanisms/contract/parameter.ts';
import { tipField } from '../../../../src/mechanisms/tip-field/index.ts';
import { drawTipField } from '../../../../src/mechanisms/tip-field/picture/index.ts';
import { ENGLISH, say } from '../../../../src/quantities/text.ts';

const drawn = (values: Values, width: number) => {
  const all = completeValues(tipField, values);
  return drawTipField(all, tipField.simulate(all), { width, height: Math.round(Math.min(420, Math.max(260, width * 0.5))) }, ENGLISH);
};
const flat = (shapes: readonly Shape[]): Shape[] => shapes.flatMap((shape) => (shape.kind === 'clip' ? flat(shape.shapes) : [shape]));

interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the letters are: estimated widths are on the generous side, capitals and descenders are not counted in full. */
const wordsOf = (shapes: readonly Shape[]): Word[] =>
  flat(shapes).flatMap((shape) => {
    if (shape.kind !== 'text' || say(shape.text, ENGLISH) === '') return [];
    const width = 0.94 * estimateWidth(say(shape.text, ENGLISH), shape.size);
    const left = shape.at[0] - (shape.align === 'middle' ? width / 2 : shape.align === 'end' ? width : 0);
    const middle = shape.at[1] - (shape.baseline === 'bottom' ? 0.5 * shape.size : 0);
    return [
      { text: say(shape.text, ENGLISH), left, right: left + width, top: middle - 0.4 * shape.size, bottom: middle + 0.4 * shape.size },
    ];
  });

const meet = (a: Word, b: Word) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const CASES: Readonly<Record<string, Values>> = {
  default: {},
  depleted: { surface_to_bulk_ratio: 1e-6 },
  cracked: { surface_to_bulk_ratio: 1e-6, tip_film_ratio: 0.05 },
  corroded: { tip_from: 'corrosion' },
  ferroelectric: { surface_to_bulk_ratio: 1e-6, ferroelectric: 'P(VDF-TrFE)' },
  crystal: { surface_to_bulk_ratio: 1e-6, ferroelectric: 'BaTiO3-crystal' },
  grown: { plating_time_s: 600 },
  primary: { distribution: 'primary' },
  needle: { height_um: 25, apex_radius_um: 0.25 },
  dune: { height_um: 0.2, apex_radius_um: 40 },
  speck: { height_um: 0.012345, apex_radius_um: 0.0061234, surface_to_bulk_ratio: 1e-8 },
  pair: { neighbours: 'pair', spacing_um: 2 },
  lattice: { neighbours: 'square-lattice', spacing_um: 1.6 },
  dissolving: { film_resistance_ohm_cm2: 0, exchange_current_density_mA_per_cm2: 100 },
  'wide swing': { height_um: 100, apex_radius_um: 1, surface_to_bulk_ratio: 1e-7, lap_fraction: 1 },
};

describe('the words of the picture of the tip', () => {
  for (const [name, values] of Object.entries(CASES)) {
    it(`${name}: no word covers another, none leaves the frame`, () => {
      for (const width of [286, 320, 400, 460, 520, 568, 600, 640, 700, 760, 800, 900, 1068, 1300]) {
        const picture = drawn(values, width);
        const words = wordsOf(picture.shapes);
        for (const [i, word] of words.entries()) {
          assert.ok(word.left >= 0 && word.right <= width && word.bottom <= picture.height, `${width}: "${word.text}" leaves the frame`);
          for (const other of words.slice(i + 1)) assert.ok(!meet(word, other), `${width}: "${word.text}" meets "${other.text}"`);
        }
      }
    });
  }

  it('arrows of current stay clear of the words beside the tip', () => {
    for (const values of Object.values(CASES))
      for (const width of [286, 320, 480, 600, 760, 1068]) {
        const picture = drawn(values, width);
        const words = wordsOf(picture.shapes).filter(({ text }) => text === 'SEI' || text.startsWith('h = '));
        const arrows = flat(picture.shapes).flatMap((shape) => (shape.kind === 'arrow' && shape.stroke.ink === 'series-2' ? [shape] : []));
        for (const { from, to } of arrows)
          for (const word of words) {
            const [top, bottom] = [Math.min(from[1], to[1]), Math.max(from[1], to[1])];
            const beside = from[0] < word.left - 2 || from[0] > word.right + 2;
            assert.ok(beside || bottom < word.top || top > word.bottom, `${width}: an arrow runs through "${word.text}"`);
          }
      }
  });

  it('each arrow of the loop says what it does, with its multiplier, and its equation on request', () => {
    const picture = drawn({}, 286);
    const words = wordsOf(picture.shapes).map(({ text }) => text);
    for (const wanted of [
      'focuses the field',
      'β ×5.76',
      'left as current',
      'i_tip/i_flat ×0.990',
      'Δln(h/ρ) −1.01',
      'shifts the field',
      'S ×0.653',
    ])
      assert.ok(words.includes(wanted), `${wanted} in ${words.join(' | ')}`);
    const titles = (picture.regions ?? []).map(({ title }) => say(title, ENGLISH)).join('\n');
    for (const equation of ['β = ', 'Δln(h/ρ) = ', 'S = d ln(β−1)/d ln(h/ρ)', 'G = exp(S·Δln(h/ρ))'])
      assert.ok(titles.includes(equation), equation);
  });

  it('the multipliers of the loop multiply to its gain', () => {
    for (const values of Object.values(CASES)) {
      const all = completeValues(tipField, values);
      const { scalars } = tipField.simulate(all);
      const number = (key: keyof typeof scalars) => Number(scalars[key]);
      const lap = number('lap_time_s') * 1e-3;
      const sharpening =
        (number('height_rate_nm_per_s') / number('height_um') - number('apex_radius_rate_nm_per_s') / number('apex_radius_um')) * lap;
      const exponent = number('elasticity') * sharpening;
      if (exponent < -700) continue;
      assert.ok(Math.abs(Math.log(number('loop_gain')) - exponent) < 1e-9 * (1 + Math.abs(exponent)));
      const told = wordsOf(drawn(values, 700).shapes).find(({ text }) => text.startsWith('Δln(h/ρ)'))!.text;
      const value = Number(
        told
          .split(' ')[1]
          .replace('−', '-')
          .replace('\u2009', '')
          .replace('·10', 'e')
          .replace(/[⁰-⁹¹²³]+$/, ''),
      );
      assert.ok(Math.abs(value - sharpening) <= 6e-3 * Math.abs(sharpening), `${told}, ${sharpening}`);
    }
  });

  it('the four fields that could switch a film say so in words and in shapes of their own', () => {
    const lights = (values: Values) => {
      const { shapes } = drawn({ surface_to_bulk_ratio: 1e-6, film_thickness_nm: 50, ...values }, 1000);
      const words = wordsOf(shapes).map(({ text }) => text);
      const after = (name: string) => words[words.indexOf(name) + 1];
      return ['in the electrolyte', 'drop across 50\u2009nm', 'current in the film', 'double layer'].map(after);
    };
    assert.deepEqual(lights({ ferroelectric: 'given' }), [
      'no: 1/320\u2009000 of E_c',
      'no: 2.5\u2009% of E_c',
      'no: 2.5\u2009% of E_c',
      'only within 1\u2009nm',
    ]);
    assert.deepEqual(lights({ ferroelectric: 'given', coercive_field_V_per_m: 1.4e5 }).slice(1, 3), ['yes: 7.1 E_c', 'yes: 7.1 E_c']);
    assert.equal(lights({ ferroelectric: 'given', coercive_field_V_per_m: 1e10 })[3].slice(0, 3), 'no:');
  });
});
