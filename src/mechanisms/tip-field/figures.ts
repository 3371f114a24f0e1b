/** What to plot about the tip. */
import type { Figure, Line, Mark } from '../figure.ts';
import type { Series } from '../mechanism.ts';
import { quantity } from '../numbers.ts';
import { apexFactor, textbookEstimates } from './apex-factor.ts';
import type { OUTPUTS } from './outputs.ts';
import type { TipValues } from './parameters.ts';
import { numberOf, type TipResult } from './result.ts';

const main = (title: string, { x, y }: Series): Line => ({ title, x, y, form: 'curve', role: 'main' });
const level = (title: string, { x }: Series, y: number): Line => ({
  title,
  x: [x[0], x[x.length - 1]],
  y: [y, y],
  form: 'curve',
  role: 'reference',
  dashed: true,
});

/** A point of the present state, where both numbers exist. */
function now(result: TipResult, x: number | undefined, key: keyof typeof OUTPUTS): Mark[] {
  const y = numberOf(result, key);
  return x === undefined || y === undefined ? [] : [{ title: 'now', x, y }];
}

const upright = (title: string, x: number | undefined): Mark[] => (x === undefined ? [] : [{ title, x }]);

export function figures(values: TipValues, result: TipResult): readonly Figure[] {
  const { series } = result;
  const number = (key: keyof typeof OUTPUTS) => numberOf(result, key);
  const list: Figure[] = [...frontFigures(values, result)];

  const height = number('height_um') ?? values.height_um;
  const radii = series.apex_factor_against_radius;
  if (radii.x.length > 0)
    list.push({
      id: 'apex-factor',
      title: 'Field against radius',
      caption:
        'The sharper the apex, the stronger the field, but slower than h/ρ: halving the radius of the default tip gives ×1.64, not ×2.',
      x: { title: 'Apex radius', unit: 'um', scale: 'log' },
      y: { title: 'Field at the apex, relative to flat', unit: '', scale: 'log' },
      lines: [
        main('exact', radii),
        {
          title: 'h/ρ (another shape)',
          x: radii.x,
          y: radii.x.map((radius) => textbookEstimates(Math.sqrt(height / radius)).heightOverRadius),
          form: 'curve',
          role: 'reference',
          dashed: true,
        },
      ],
      marks: [...now(result, number('apex_radius_um'), 'apex_factor'), { title: 'hemisphere', x: height, y: apexFactor(1).beta }],
    });

  if (series.current_ratio_against_surface.x.length > 1) {
    list.push({
      id: 'current-against-salt',
      title: 'Current against salt',
      caption: 'The current follows the field only when salt at the surface is nearly gone, and only logarithmically under a film.',
      x: { title: 'Salt left at the surface, relative to the bulk', unit: '', scale: 'log' },
      y: { title: 'Current at the tip, relative to flat', unit: '', scale: 'linear' },
      lines: [
        main('current at the tip', series.current_ratio_against_surface),
        level('field (β)', series.current_ratio_against_surface, number('screened_apex_factor') ?? 1),
        level('even', series.current_ratio_against_surface, 1),
      ],
      marks: now(
        result,
        number('surface_concentration_mol_per_L') === undefined
          ? undefined
          : number('surface_concentration_mol_per_L')! / values.concentration_mol_per_L,
        'tip_to_flat_current_ratio',
      ),
    });
  }

  if (values.distribution !== 'primary' && series.loop_gain_against_film.x.length > 1) {
    list.push({
      id: 'gain-against-film',
      title: 'Gain against film',
      caption: 'Above 1 the loop runs. A thin or cracked film at the tip lets it, a film as thick as on the flat does not.',
      x: { title: 'Film at the tip, relative to flat', unit: '', scale: 'log' },
      y: { title: 'Gain of one lap', unit: '', scale: 'log' },
      lines: [main('gain', series.loop_gain_against_film), level('threshold', series.loop_gain_against_film, 1)],
      marks: values.tip_film_ratio > 0 ? now(result, values.tip_film_ratio, 'loop_gain') : [],
    });
  }

  list.push(...timeFigures(result));
  list.push(...readingsFigure(result));

  if (series.growth_rate_against_wavelength.x.length > 1) {
    list.push({
      id: 'stability',
      title: 'Ripples',
      caption: 'Ripples shorter than the critical wavelength die by surface tension; the one at the top grows fastest.',
      x: { title: 'Wavelength', unit: 'um', scale: 'log' },
      y: { title: 'Growth rate', unit: 'per_s', scale: 'linear', ...growthRateRange(series.growth_rate_against_wavelength) },
      lines: [main('growth rate', series.growth_rate_against_wavelength), level('neutral', series.growth_rate_against_wavelength, 0)],
      marks: [...upright('critical', number('cutoff_wavelength_um')), ...upright('most dangerous', number('fastest_wavelength_um'))],
    });
  }

  if (series.field_on_axis.x.length > 0)
    list.push({
      id: 'field-on-axis',
      title: 'Field above the apex',
      caption: 'The enhancement reaches about one apex radius into the electrolyte; a few heights away the tip is forgotten.',
      x: { title: 'Distance above the apex', unit: 'um', scale: 'log' },
      y: { title: 'Field, relative to far away', unit: '', scale: 'log' },
      lines: [main('field', series.field_on_axis), level('far away', series.field_on_axis, 1)],
      marks: upright('apex radius', number('apex_radius_um')),
    });
  return list;
}

function frontFigures(values: TipValues, { series }: TipResult): Figure[] {
  if (series.front_now.x.length === 0) return [];
  const position = { title: 'Position along the front', unit: 'um', scale: 'linear', minimum: 0, maximum: values.front_period_um } as const;
  return [
    {
      id: 'front',
      title: 'Front',
      caption:
        'Crests that rise faster than their troughs follow roughen the front; an even current makes crests rounder and troughs sharper.',
      x: position,
      y: { title: 'Height', unit: 'um', scale: 'linear' },
      lines: [{ ...main('at the start', series.front_at_start), role: 'reference', dashed: true }, main('now', series.front_now)],
    },
    {
      id: 'front-current',
      title: 'Current along the front',
      caption: 'Crests shadow the troughs beside them; a thin film at a crest feeds it even more.',
      x: position,
      y: { title: 'Current, relative to flat', unit: '', scale: 'linear' },
      lines: [main('current', series.front_current), level('flat', series.front_current, 1)],
    },
    ...(series.peak_to_valley_against_time.x.length > 1
      ? [
          {
            id: 'relief-in-time',
            title: 'Relief in time',
            caption: 'From the deepest trough to the highest crest.',
            x: { title: 'Time since the current was switched on', unit: 's', scale: 'linear', minimum: 0 },
            y: { title: 'Relief', unit: 'um', scale: 'linear' },
            lines: [main('relief', series.peak_to_valley_against_time)],
          } as const,
        ]
      : []),
  ];
}

const READINGS = [
  ['bare', 'bare_tip_to_flat_current_ratio'],
  ['control: resistance only', 'control_tip_to_flat_current_ratio'],
  ['Frumkin: dipoles shift the kinetics', 'frumkin_tip_to_flat_current_ratio'],
  ['cartoon: bound charge cancels the field', 'cartoon_tip_to_flat_current_ratio'],
] as const;

function readingsFigure(result: TipResult): Figure[] {
  const lines = READINGS.flatMap(([title, key], i): Line[] => {
    const y = numberOf(result, key);
    return y === undefined ? [] : [{ title, x: [i + 1], y: [y], form: 'bars', role: 'main' }];
  });
  if (lines.length < READINGS.length) return [];
  return [
    {
      id: 'shielding-readings',
      title: 'Three readings of the film',
      caption: 'Only what goes beyond the control may be credited to polarisation; the control is any film of the same resistance.',
      x: { title: 'Reading', unit: '', scale: 'linear', minimum: 0.4, maximum: READINGS.length + 0.6 },
      y: { title: 'Current at the tip, relative to flat', unit: '', scale: 'linear' },
      lines: [...lines, { title: 'even', x: [0.4, READINGS.length + 0.6], y: [1, 1], form: 'curve', role: 'reference', dashed: true }],
    },
  ];
}

/** The capillary side of the curve dives without end; what matters is near the top. */
function growthRateRange({ y }: Series): { readonly minimum: number; readonly maximum: number } {
  const top = Math.max(...y);
  return { minimum: -0.5 * top, maximum: 1.15 * top };
}

function timeFigures(result: TipResult): Figure[] {
  const { series } = result;
  if (series.height_against_time.x.length < 2) return [];
  const end = numberOf(result, 'course_end_s');
  const ending = result.scalars.ending;
  const events: Mark[] = [
    ...upright('rises', numberOf(result, 'growth_starts_s')),
    ...upright('runs away', numberOf(result, 'runaway_starts_s')),
    ...upright('limits itself', numberOf(result, 'runaway_ends_s')),
    ...(ending === 'in-time' || end === undefined ? [] : upright(ENDING_MARKS[ending as string], end)),
  ].filter(({ x }) => x > 0);
  const time = numberOf(result, 'shown_time_s');
  const shown = time !== undefined && time > 0 ? upright(`now, ${quantity('_s', time)}`, time) : [];
  const x = { title: 'Time since the current was switched on', unit: 's', scale: 'linear', minimum: 0 } as const;
  return [
    {
      id: 'shape-in-time',
      title: 'Shape in time',
      caption: 'Where the radius rises faster than the height, the tip grows but blunts.',
      x,
      y: { title: 'Height and apex radius', unit: 'um', scale: 'log' },
      lines: [main('height', series.height_against_time), main('apex radius', series.apex_radius_against_time)],
      marks: [...events, ...shown],
    },
    {
      id: 'current-in-time',
      title: 'Current in time',
      caption: 'Field and current at the apex drift apart or together while the tip changes its shape and the salt runs out.',
      x,
      y: { title: 'Relative to flat', unit: '', scale: 'linear' },
      lines: [
        main('field (β)', series.apex_factor_against_time),
        main('current', series.current_ratio_against_time),
        level('even', series.height_against_time, 1),
      ].filter(({ x }) => x.length > 0),
      marks: [...events, ...shown],
    },
  ];
}

const ENDING_MARKS: Readonly<Record<string, string>> = {
  healed: 'healed',
  depleted: 'depleted',
  'continuum-ends': 'continuum ends',
  'short-risk': 'short risk',
  'neighbours-touch': 'neighbours touch',
  'too-long': 'not followed further',
};
