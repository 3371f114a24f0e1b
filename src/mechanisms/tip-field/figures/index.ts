/** What to plot about the tip, by topic. */
import type { Figure } from '../../../drawing/figure/figure.ts';
import { ends, level, main } from '../../../drawing/figure/parts.ts';
import { readable } from '../../../quantities/numbers.ts';
import { msg, type Text } from '../../../quantities/text.ts';
import { numberOf } from '../../contract/result.ts';
import { apexFactor, textbookEstimates } from '../model/apex-factor.ts';
import type { TipResult } from '../outputs/result.ts';
import type { TipValues } from '../parameters/index.ts';
import { restFigure, timeFigures } from './in-time.ts';
import { frontFigures } from './moving-front.ts';
import { now, upright } from './parts.ts';
import { readingsFigure } from './readings.ts';
import { rippleFigure } from './ripples.ts';

/** What a student needs first stands first in each topic. */
export function figures(values: TipValues, result: TipResult): readonly Figure[] {
  const topics: readonly (readonly [topic: Text, figures: readonly Figure[]])[] = [
    [msg`Front`, frontFigures(values, result)],
    [msg`Field`, [...radiusFigure(values, result), ...axisFigure(result)]],
    [msg`Current`, [...saltFigure(values, result), ...filmFigure(values, result), ...readingsFigure(result)]],
    [msg`In time`, [...timeFigures(result), ...restFigure(values, result)]],
    [msg`Ripples`, [rippleFigure(values, result)]],
  ];
  return topics.flatMap(([topic, list]) => list.map((figure) => ({ ...figure, topic })));
}

function radiusFigure(values: TipValues, result: TipResult): Figure[] {
  const radii = result.series.apex_factor_against_radius;
  if (radii.x.length === 0) return [];
  const height = numberOf(result, 'height_um') ?? values.height_um;
  const estimate = radii.x.map((radius) => textbookEstimates(Math.sqrt(height / radius)).heightOverRadius);
  return [
    {
      id: 'apex-factor',
      title: msg`Field against radius`,
      caption: radiusWords(result),
      x: { title: msg`Apex radius`, unit: 'um', scale: 'log' },
      y: { title: msg`Field at the apex, relative to flat`, unit: '', scale: 'log' },
      lines: [
        { title: msg`exact`, ...radii, ...main },
        { title: msg`h/ρ (another shape)`, x: radii.x, y: estimate, form: 'curve', role: 'reference', dashed: true },
      ],
      marks: [
        ...now(result, numberOf(result, 'apex_radius_um'), 'apex_factor'),
        { title: msg`hemisphere`, x: height, y: apexFactor(1).beta },
      ],
    },
  ];
}

/** What half the radius would do to the tip as it is. */
function radiusWords(result: TipResult): Text {
  const nu = numberOf(result, 'aspect_ratio');
  return nu === undefined
    ? msg`The sharper the apex, the stronger the field, but slower than h/ρ: half the radius, not ×2.`
    : msg`The sharper the apex, the stronger the field, but slower than h/ρ: half the radius would give ×${readable(apexFactor(nu * Math.SQRT2).beta / apexFactor(nu).beta)}, not ×2.`;
}

function axisFigure(result: TipResult): Figure[] {
  const field = result.series.field_on_axis;
  if (field.x.length === 0) return [];
  return [
    {
      id: 'field-on-axis',
      title: msg`Field above the apex`,
      caption: msg`The enhancement reaches about one apex radius into the electrolyte; a few heights away the tip is forgotten.`,
      x: { title: msg`Distance above the apex`, unit: 'um', scale: 'log' },
      y: { title: msg`Field, relative to far away`, unit: '', scale: 'log' },
      lines: [{ title: msg`field`, ...field, ...main }, level(msg`far away`, 1, ends(field.x))],
      marks: upright(msg`apex radius`, numberOf(result, 'apex_radius_um')),
    },
  ];
}

function saltFigure(values: TipValues, result: TipResult): Figure[] {
  const currents = result.series.current_ratio_against_surface;
  if (currents.x.length < 2) return [];
  const salt = numberOf(result, 'surface_concentration_mol_per_L');
  return [
    {
      id: 'current-against-salt',
      title: msg`Current against salt`,
      caption: msg`The current follows the field only when salt at the surface is nearly gone, and only logarithmically under a film.`,
      x: { title: msg`Salt left at the surface, relative to the bulk`, unit: '', scale: 'log' },
      y: { title: msg`Current at the tip, relative to flat`, unit: '', scale: 'linear' },
      lines: [
        { title: msg`current at the tip`, ...currents, ...main },
        level(msg`field (β)`, numberOf(result, 'screened_apex_factor') ?? 1, ends(currents.x)),
        level(msg`even`, 1, ends(currents.x)),
      ],
      marks: now(result, salt === undefined ? undefined : salt / values.salt_concentration_mol_per_L, 'tip_to_flat_current_ratio'),
    },
  ];
}

function filmFigure(values: TipValues, result: TipResult): Figure[] {
  const gains = result.series.loop_gain_against_film;
  if (values.distribution === 'primary' || gains.x.length < 2) return [];
  return [
    {
      id: 'gain-against-film',
      title: msg`Gain against film`,
      caption: msg`Above 1 the loop runs. A thin or cracked film at the tip lets it, a film as thick as on the flat does not.`,
      x: { title: msg`Film at the tip, relative to flat`, unit: '', scale: 'log' },
      y: { title: msg`Gain of one lap`, unit: '', scale: 'log' },
      lines: [{ title: msg`gain`, ...gains, ...main }, level(msg`threshold`, 1, ends(gains.x))],
      marks: values.tip_film_ratio > 0 ? now(result, values.tip_film_ratio, 'loop_gain') : [],
    },
  ];
}
