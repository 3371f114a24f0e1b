/** The tip: a cut with the field lines, what the tip gains in field and in current, and the loop that this drives. */

import type { Handle, Point, Region } from '../../../drawing/picture.ts';
import { msg, sequence, type Text, verbatim } from '../../../quantities/text.ts';
import type { Values } from '../../contract/parameter.ts';
import type { Output, Result } from '../../contract/result.ts';
import type { Scene } from '../../contract/scene.ts';
import { readRidge } from '../model/moving-front/covered-ridge.ts';
import { OUTPUTS } from '../outputs/index.ts';
import type { TipResult } from '../outputs/result.ts';
import type { TipValues } from '../parameters/index.ts';
import { describe } from '../words/description.ts';
import { type Bar, barShapes } from './bars.ts';
import { cutShapes } from './cut.ts';
import { type Box, layOut } from './layout.ts';
import { lightShapes } from './lights.ts';
import { type LoopState, loopShapes } from './loop.ts';
import { frontShapes } from './moving-front.ts';
import { reliefShapes } from './relief.ts';
import type { Tip } from './tip.ts';
import { type View, viewOf } from './view.ts';

const numberOf = (result: Result, key: string): number | undefined => {
  const scalar = result.scalars[key];
  return typeof scalar === 'number' ? scalar : undefined;
};

export const drawTipField: Scene = (values, result, frame, language) => {
  const bars = barsOf(values, result);
  const layout = layOut(frame, bars.length, values.ferroelectric !== 'none' && bars.length > 2);
  const lights = layout.lights ? lightShapes(layout.lights, values, result, language) : { shapes: [], regions: [] };
  const { shapes: barParts, regions: barRegions } = barShapes(
    layout.bars,
    values.geometry === 'moving-front' ? msg`At the crest,` : msg`At the tip,`,
    bars,
    language,
  );
  if (values.geometry === 'moving-front') {
    const front = frontShapes(layout.cut, values, result, language);
    return {
      width: frame.width,
      height: layout.height,
      description: sequence([
        msg`A front of lithium ridges, to scale, with the current density along it as arrows; beside it field and current at the tallest crest relative to flat.`,
        describe(values as TipValues, result as TipResult),
      ]),
      shapes: [...front.shapes, ...barParts, ...reliefShapes(layout.loop, result, verdictOf(result)), ...lights.shapes],
      handles: front.handles,
      regions: [
        regionOf(
          layout.cut,
          msg`A front of ridges, to scale. Arrows: current density along the front. The number under a crest is its current over the flat one. Dashed: where the front started. The film is as thick as its resistance, not to scale; plates with gaps are a weak film.`,
        ),
        ...barRegions,
        ...lights.regions,
      ],
    };
  }
  const tip = tipOf(values, result);
  const view = viewOf(layout.cut, tip.height, tip.baseRadius);
  const loop = loopShapes(layout.loop, loopState(result), language);
  return {
    width: frame.width,
    height: layout.height,
    description: sequence([
      msg`A cut through a lithium tip on flat lithium, to scale, with field lines of equal flux; beside it the field and the current at the tip relative to flat, and the feedback loop with its gain.`,
      describe(values as TipValues, result as TipResult),
    ]),
    shapes: [...cutShapes(view, tip, values, result, language), ...barParts, ...loop.shapes, ...lights.shapes],
    handles: values.tip_from === 'given' ? [apexHandle(view, tip, values)] : [],
    regions: [
      regionOf(
        layout.cut,
        sequence([
          msg`A cut through the tip, to scale. Between two neighbouring field lines the same flux passes around the axis. The arrows are the current density at the apex and on the flat. The film is as thick as its resistance, not to scale.`,
          ...(tip.before ? [tip.before.legend] : []),
        ]),
      ),
      ...barRegions,
      ...loop.regions,
      ...lights.regions,
    ],
  };
};

const regionOf = ({ left, top, width, height }: Box, title: Text): Region => ({ title, corner: [left, top], width, height });

/** Field and current; under a ferroelectric film the current in its readings. */
function barsOf(values: Values, result: Result): readonly Bar[] {
  const field: Bar = {
    name: [msg`field`, msg`(shape)`],
    value: numberOf(result, 'screened_apex_factor') ?? numberOf(result, 'apex_factor'),
    fill: { ink: 'accent' },
    explanation: msg`What the shape alone does to the field of an equipotential.`,
  };
  const current = (
    name: readonly Text[],
    key: string,
    explanation: Text,
    hatch: 'diagonal' | 'cross' | 'dots' | 'none' = 'diagonal',
  ): Bar => ({
    name,
    value: numberOf(result, key),
    fill: { ink: 'series-2', hatch },
    explanation,
  });
  const own = current(
    [msg`current`, msg`(plating)`],
    'tip_to_flat_current_ratio',
    msg`What is left of it as current through film, charge transfer and salt.`,
  );
  if (values.ferroelectric === 'none') {
    const wave: Bar = {
      name: [msg`field`, msg`in a row`],
      value: numberOf(result, 'sinusoid_crest_bound'),
      fill: { ink: 'accent', hatch: 'diagonal' },
      explanation: msg`At most this, where the relief is no lone tip but a crest among equal ones: neighbours shield each other.`,
    };
    return wave.value === undefined ? [field, own] : [field, wave, own];
  }
  if (values.geometry === 'moving-front') {
    // The readings belong to the covered ridge, field and current to the highest crest.
    const readings = FRONT_READINGS.filter(([, key]) => numberOf(result, key) !== undefined);
    const ridge = msg`ridge ${readRidge(values as unknown as TipValues) + 1}`;
    return [field, own, ...readings.map(([name, key, explanation, hatch]) => current([name, ridge], key, explanation, hatch))];
  }
  return [
    field,
    current([msg`bare`], 'bare_tip_to_flat_current_ratio', msg`Current without the ferroelectric film.`),
    current(
      [msg`R only`, msg`control`],
      'control_tip_to_flat_current_ratio',
      msg`Current under a film of the same resistance without polarisation.`,
      'cross',
    ),
    current(
      [verbatim('(b)'), verbatim('Frumkin')],
      'frumkin_tip_to_flat_current_ratio',
      msg`Hypothesis: the dipoles shift the kinetics. Only its difference from the control is due to polarisation.`,
      'dots',
    ),
    current(
      [verbatim('(a)'), msg`cartoon`],
      'cartoon_tip_to_flat_current_ratio',
      msg`Hypothesis: the bound charge cancels the field, as the paper draws it.`,
      'dots',
    ),
  ];
}

const FRONT_READINGS = [
  [msg`bare`, 'bare_tip_to_flat_current_ratio', msg`Current at the covered crest without the ferroelectric film.`, 'diagonal'],
  [msg`R only`, 'control_tip_to_flat_current_ratio', msg`Current there under a film of the same resistance without polarisation.`, 'cross'],
  [
    verbatim('Frumkin'),
    'frumkin_tip_to_flat_current_ratio',
    msg`Hypothesis: the dipoles there shift the kinetics. Only its difference from the control is due to polarisation.`,
    'dots',
  ],
] as const;

const VERDICTS: Output['verdicts'] = OUTPUTS.verdict.verdicts;

function verdictOf(result: Result): LoopState['verdict'] {
  const key = result.scalars.verdict;
  const verdict = typeof key === 'string' ? VERDICTS?.[key] : undefined;
  return verdict && { key: key as string, title: verdict.title, tone: verdict.tone };
}

function tipOf(values: Values, result: Result): Tip {
  const height = numberOf(result, 'height_um') ?? (values.height_um as number);
  const apexRadius = numberOf(result, 'apex_radius_um') ?? (values.apex_radius_um as number);
  const started = {
    height: result.series.height_against_time.y[0] ?? height,
    radius: result.series.apex_radius_against_time.y[0] ?? apexRadius,
  };
  const grown = (numberOf(result, 'shown_time_s') ?? 0) > 0;
  const corroded = values.tip_from === 'corrosion';
  const baseRadius = Math.sqrt(height * apexRadius);
  const alone = numberOf(result, 'apex_factor') ?? 1;
  const screened = numberOf(result, 'screened_apex_factor') ?? alone;
  const axes = axesOf(values.neighbours as string, values.spacing_um as number);
  return {
    height,
    apexRadius,
    baseRadius,
    ...(axes ? { group: { height, baseRadius, axes, screening: Math.min(1, screened / alone) } } : {}),
    ...(grown
      ? {
          before: {
            legend: msg`Dashed: the tip when the current was switched on.`,
            height: started.height,
            baseRadius: Math.sqrt(started.height * started.radius),
          },
        }
      : {}),
    // Corrosion deepens the relief and leaves the width of its foot.
    ...(corroded && !grown
      ? { before: { legend: msg`Dashed: the native relief before corrosion.`, height: values.native_relief_um as number, baseRadius } }
      : {}),
  };
}

/** The tips whose fields are added up: the pair, or the next sites of the lattice. */
function axesOf(neighbours: string, s: number): readonly Point[] | undefined {
  if (neighbours === 'pair')
    return [
      [0, 0],
      [s, 0],
    ];
  if (neighbours !== 'square-lattice') return undefined;
  return [-1, 0, 1].flatMap((i) => [0, -1, 1].map((j): Point => [i * s, j * s]));
}

function loopState(result: Result): LoopState {
  const lap = numberOf(result, 'lap_time_s');
  /** What one lap adds to the logarithm of a length. */
  const inOneLap = (rateKey: string, lengthKey: string) => {
    const [rate, length] = [numberOf(result, rateKey), numberOf(result, lengthKey)];
    return rate === undefined || length === undefined || lap === undefined ? undefined : ((rate * 1e-3) / length) * lap;
  };
  const verdict = verdictOf(result);
  return {
    beta: numberOf(result, 'screened_apex_factor'),
    current: numberOf(result, 'tip_to_flat_current_ratio'),
    rise: inOneLap('height_rate_nm_per_s', 'height_um'),
    blunting: inOneLap('apex_radius_rate_nm_per_s', 'apex_radius_um'),
    elasticity: numberOf(result, 'elasticity'),
    gain: numberOf(result, 'loop_gain'),
    ...(verdict ? { verdict } : {}),
  };
}

/** Closer to its start than this the pointer means one direction only. */
const DEAD_ZONE = 4;

/** Up and down is the height; sideways widens or narrows the foot, and with it the apex radius ρ = a²/h. */
function apexHandle(view: View, tip: Tip, values: Values): Handle {
  const at = view.at(0, tip.height);
  const half = tip.baseRadius * view.scale;
  return {
    id: 'apex',
    title: msg`Apex of the tip`,
    at,
    vertical: 'height_um',
    horizontal: 'apex_radius_um',
    drag: ([x, y]: Point) => {
      const up = at[1] - y;
      const aside = x - at[0];
      const taller = Math.abs(up) < DEAD_ZONE ? 1 : stretch(tip.height * view.scale, up);
      const wider = Math.abs(aside) < DEAD_ZONE ? 1 : stretch(half, aside);
      return {
        height_um: (values.height_um as number) * taller,
        apex_radius_um: (values.apex_radius_um as number) * wider * wider,
      };
    },
  };
}

/** Factor by which a length of so many pixels changes when its end moves; inwards it shrinks without ever reaching zero. */
function stretch(length: number, moved: number): number {
  const relative = moved / Math.max(length, 12);
  return relative >= 0 ? 1 + relative : Math.exp(relative);
}
