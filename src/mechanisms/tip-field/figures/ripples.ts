/** Ripples on flat lithium: which grow, how fast, and what that means in familiar times. */

import type { Figure } from '../../../drawing/figure/figure.ts';
import { ends, level, main } from '../../../drawing/figure/parts.ts';
import { quantity } from '../../../quantities/numbers.ts';
import { msg, sequence, type Text } from '../../../quantities/text.ts';
import type { Series } from '../../contract/result.ts';
import { numberOf } from '../../contract/result.ts';
import type { TipResult } from '../outputs/result.ts';
import type { TipValues } from '../parameters/index.ts';
import { feltTime } from '../words/felt-time.ts';
import { upright } from './parts.ts';

export function rippleFigure(values: TipValues, result: TipResult): Figure {
  const curve = result.series.growth_rate_against_wavelength;
  const critical = numberOf(result, 'cutoff_wavelength_um');
  const fastest = numberOf(result, 'fastest_wavelength_um');
  const growing = numberOf(result, 'efolding_time_h');
  const felt = growing === undefined ? undefined : feltTime(3600 * growing);
  return {
    id: 'stability',
    title: msg`Ripples`,
    caption: rippleWords(values, result),
    x: { title: msg`Wavelength`, unit: 'um', scale: 'log' },
    y: { title: msg`Growth rate`, unit: 'per_s', scale: 'linear', ...growthRateRange(curve) },
    lines: [{ title: msg`growth rate`, ...curve, ...main }, level(msg`neutral`, 0, ends(curve.x))],
    marks:
      felt === undefined || fastest === undefined
        ? []
        : [...upright(msg`critical`, critical), ...upright(msg`most dangerous: ×e in ${felt}`, fastest)],
  };
}

/** How fast a ripple grows, in familiar times; and where surface energy does not limit the shortest ones. */
function rippleWords(values: TipValues, result: TipResult): Text {
  const [critical, fastest, growing] = (['cutoff_wavelength_um', 'fastest_wavelength_um', 'efolding_time_h'] as const).map((key) =>
    numberOf(result, key),
  );
  if (critical === undefined || fastest === undefined || growing === undefined) {
    return values.distribution === 'primary'
      ? msg`Without surface energy every ripple grows, the shorter it is, the faster, without end: no wavelength is critical, and a simulation of it shows its grid.`
      : msg`Without surface energy every ripple grows, the shortest all at one rate, which the interface sets: no wavelength is critical, and a simulation of it shows its grid.`;
  }
  return sequence([
    msg`The ripple of ${quantity('_um', fastest)} grows fastest: by a factor e, 2.7, in ${feltTime(3600 * growing)}.`,
    msg`Surface tension levels those shorter than ${quantity('_um', critical)}.`,
    ...shallowSentence(result, fastest),
  ]);
}

/** At a depleted surface the straight line of the theory ends at a very low ripple. */
function shallowSentence(result: TipResult, wavelength: number): Text[] {
  const [salt, rise, height] = (['surface_concentration_mol_per_L', 'concentration_rise_over_height_mol_per_L', 'height_um'] as const).map(
    (key) => numberOf(result, key),
  );
  if (salt === undefined || rise === undefined || height === undefined) return [];
  const shallow = (salt / rise) * height;
  return shallow > wavelength ? [] : [msg`That holds for ripples far lower than ${quantity('_um', shallow, 2)}.`];
}

/** The capillary side of the curve dives without end; what matters is near the top. */
function growthRateRange({ y }: Series): { readonly minimum: number; readonly maximum: number } {
  const top = Math.max(...y);
  return { minimum: -0.5 * top, maximum: 1.3 * top };
}
