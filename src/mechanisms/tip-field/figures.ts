/** What to plot about the tip. */
import type { Figure } from '../figure.ts';
import { readable } from '../numbers.ts';
import { apexFactor, textbookEstimates } from './apex-factor.ts';
import { frontFigures } from './figures/front.ts';
import { restFigure, timeFigures } from './figures/in-time.ts';
import { level, main, now, upright } from './figures/parts.ts';
import { readingsFigure } from './figures/readings.ts';
import { rippleFigure } from './figures/ripples.ts';
import type { OUTPUTS } from './outputs.ts';
import type { TipValues } from './parameters.ts';
import { numberOf, type TipResult } from './result.ts';

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
      caption: `The sharper the apex, the stronger the field, but slower than h/ρ: half the radius${halvedRadius(result)}, not ×2.`,
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
  list.push(...restFigure(values, result));
  list.push(...readingsFigure(result));

  list.push(rippleFigure(values, result));

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

/** "would give ×1.64", for the tip as it is. */
function halvedRadius(result: TipResult): string {
  const nu = numberOf(result, 'aspect_ratio');
  return nu === undefined ? '' : ` would give ×${readable(apexFactor(nu * Math.SQRT2).beta / apexFactor(nu).beta)}`;
}
