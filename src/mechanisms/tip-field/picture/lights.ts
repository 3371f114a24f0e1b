/**
 * What a ferroelectric film changes, split into what its mere resistance does and what is left for polarisation; and the
 * feasibility lights: could any field at hand switch it? Each light says it in words, shape and colour.
 */

import type { Ink, Point, Region, Shape } from '../../../drawing/picture.ts';
import { estimateWidth } from '../../../drawing/rich-text.ts';
import { MINUS, quantity, readable } from '../../../quantities/numbers.ts';
import { type Language, msg, say, sequence, type Text } from '../../../quantities/text.ts';
import type { Values } from '../../contract/parameter.ts';
import type { Output, Result } from '../../contract/result.ts';
import { OUTPUTS } from '../outputs/index.ts';
import { type Box, NARROW_LIGHTS } from './layout.ts';

interface Candidate {
  readonly name: Text;
  readonly key: string;
  /** Strong, but only within less than a nanometre. */
  readonly local?: boolean;
  readonly explanation: Text;
}

const candidatesOf = (thickness: Text): readonly Candidate[] => [
  {
    name: msg`in the electrolyte`,
    key: 'tip_ohmic_to_coercive_ratio',
    explanation: msg`β·i_flat/κ_ss: the field of the electrolyte at the apex, if its surface were an equipotential.`,
  },
  {
    name: msg`drop across ${thickness}`,
    key: 'film_drop_to_coercive_ratio',
    explanation: msg`U/d_f: the whole drop across the thickness of the film.`,
  },
  {
    name: msg`current in the film`,
    key: 'film_field_to_coercive_ratio',
    explanation: msg`i_flat/κ_f: the steady field in a film that conducts ions, whatever its polarisation.`,
  },
  {
    name: msg`double layer`,
    key: 'double_layer_to_coercive_ratio',
    local: true,
    explanation: msg`U/λ_D: strong, but gone within a Debye length, less than a nanometre.`,
  },
];

type Light = 'reaches' | 'locally' | 'fails';
const INKS: Record<Light, Ink> = { reaches: 'good', locally: 'positive', fails: 'bad' };

function wordsOf(light: Light, ratio: number): Text {
  if (light === 'fails') return msg`no: ${share(ratio)} of E_c`;
  return light === 'locally' ? msg`only within ${quantity('_nm', 1, 1, true)}` : msg`yes: ${readable(ratio, 2)} E_c`;
}

/** Of something much larger: a per cent or so as such, less as a fraction. */
function share(ratio: number): Text {
  return ratio >= 0.01 ? quantity('_percent', 100 * ratio, 2) : sequence(['1/', readable(1 / ratio, 2)], '');
}

const signed = (value: number) => sequence([value < 0 ? MINUS : '+', readable(Math.abs(value))], '');

const FEASIBILITY: Output['verdicts'] = OUTPUTS.switching_feasible.verdicts;

export function lightShapes(
  box: Box,
  values: Values,
  result: Result,
  language: Language,
): { readonly shapes: Shape[]; readonly regions: Region[] } {
  const number = (key: string) => {
    const scalar = result.scalars[key];
    return typeof scalar === 'number' ? scalar : undefined;
  };
  const shapes: Shape[] = [];
  const regions: Region[] = [];
  const text = (at: Point, words: Text, more: Partial<Extract<Shape, { kind: 'text' }>> = {}) =>
    shapes.push({ kind: 'text', at, text: words, size: 12, ink: 'foreground', align: 'start', baseline: 'middle', ...more });
  const narrow = box.width < NARROW_LIGHTS;
  const left = box.left + 4;
  let y = box.top + 8;
  /** A bold question, and its answers beside it, or below it where the frame is narrow. */
  const line = (question: Text, answers: readonly Text[], more: Partial<Extract<Shape, { kind: 'text' }>> = {}) => {
    const from = y;
    text([left, y], question, { bold: true });
    let x = left + 1.1 * estimateWidth(say(question, language), 12) + 14;
    for (const answer of answers) {
      if (narrow) {
        y += 17;
        x = left;
      }
      text([x, y], answer, more);
      x += estimateWidth(say(answer, language), 12) + 24;
    }
    return from;
  };

  const bare = number('bare_tip_to_flat_current_ratio');
  const control = number('control_tip_to_flat_current_ratio');
  const credited = number('credited_to_polarisation');
  const difference = (value: number | undefined) => (value === undefined ? msg`unknown` : signed(value));
  const top = line(msg`What the film changes:`, [
    msg`● its resistance ${difference(bare === undefined || control === undefined ? undefined : control - bare)}`,
    msg`○ its polarisation ${difference(credited)} (hypothesis)`,
  ]);
  regions.push({
    title: msg`Control minus bare is what any film of this resistance does: established. Only Frumkin minus control may be credited to polarisation: a hypothesis.`,
    corner: [box.left, top - 10],
    width: box.width,
    height: y - top + 20,
  });

  y += 26;
  const feasible = FEASIBILITY?.[result.scalars.switching_feasible as string];
  const coercive = quantity('_V_per_m', values.coercive_field_V_per_m as number, 2, true);
  line(msg`Could a field at hand switch it?`, [...(feasible ? [feasible.title] : []), msg`(it takes E_c = ${coercive})`]);

  const thickness = quantity('_nm', values.film_thickness_nm as number, 2, true);
  const columns = narrow ? 2 : 4;
  const pitch = box.width / columns;
  for (const [i, candidate] of candidatesOf(thickness).entries()) {
    const ratio = number(candidate.key);
    const x = box.left + pitch * (i % columns);
    const row = y + 24 + 44 * Math.floor(i / columns);
    if (ratio === undefined) continue;
    const light: Light = ratio < 1 ? 'fails' : candidate.local ? 'locally' : 'reaches';
    shapes.push(...lightShape(light, [x + 14, row + 8]));
    text([x + 29, row], candidate.name, { size: 11 });
    text([x + 29, row + 16], wordsOf(light, ratio), { size: 11, ink: INKS[light], bold: true });
    const field = quantity('_V_per_m', ratio * (values.coercive_field_V_per_m as number));
    regions.push({ title: sequence([field, candidate.explanation], '. '), corner: [x, row - 10], width: pitch - 4, height: 38 });
  }
  return { shapes, regions };
}

/** A tick in a full disc, a half disc, a cross in an empty ring. */
function lightShape(light: Light, [x, y]: Point): Shape[] {
  const ink = INKS[light];
  const radius = 9;
  const ring: Shape = { kind: 'circle', center: [x, y], radius, stroke: { ink, width: 2 } };
  const mark = (points: readonly Point[], markInk: Ink): Shape => ({ kind: 'path', points, stroke: { ink: markInk, width: 2.2 } });
  if (light === 'reaches') {
    const tick: Point[] = [
      [x - 4.5, y + 0.5],
      [x - 1, y + 4],
      [x + 5, y - 3.5],
    ];
    return [{ ...ring, fill: { ink } }, mark(tick, 'background')];
  }
  if (light === 'locally') {
    const half = Array.from({ length: 13 }, (_, i): Point => {
      const angle = Math.PI / 2 + (Math.PI * i) / 12;
      return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
    });
    return [{ kind: 'path', points: half, closed: true, fill: { ink } }, ring];
  }
  const arm = 4;
  return [
    ring,
    mark(
      [
        [x - arm, y - arm],
        [x + arm, y + arm],
      ],
      ink,
    ),
    mark(
      [
        [x - arm, y + arm],
        [x + arm, y - arm],
      ],
      ink,
    ),
  ];
}
