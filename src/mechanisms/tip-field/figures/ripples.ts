/** Ripples on flat lithium: which grow, how fast, and what that means in familiar times. */
import type { Figure } from '../../../drawing/figure/figure.ts';
import { ends, level, main } from '../../../drawing/figure/parts.ts';
import { quantity } from '../../../quantities/numbers.ts';
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
    title: 'Ripples',
    caption: rippleWords(values, result),
    x: { title: 'Wavelength', unit: 'um', scale: 'log' },
    y: { title: 'Growth rate', unit: 'per_s', scale: 'linear', ...growthRateRange(curve) },
    lines: [{ title: 'growth rate', ...curve, ...main }, level('neutral', 0, ends(curve.x))],
    marks:
      felt === undefined || fastest === undefined
        ? []
        : [...upright('critical', critical), ...upright(`most dangerous: ×e in ${felt}`, fastest)],
  };
}

/** How fast a ripple grows, in familiar times; and where surface energy does not limit the shortest ones. */
function rippleWords(values: TipValues, result: TipResult): string {
  const [critical, fastest, growing] = (['cutoff_wavelength_um', 'fastest_wavelength_um', 'efolding_time_h'] as const).map((key) =>
    numberOf(result, key),
  );
  if (critical === undefined || fastest === undefined || growing === undefined) {
    const shortest =
      values.distribution === 'primary'
        ? 'the shorter it is, the faster, without end'
        : 'the shortest all at one rate, which the interface sets';
    return `Without surface energy every ripple grows, ${shortest}: no wavelength is critical, and a simulation of it shows its grid.`;
  }
  const most = `The ripple of ${quantity('_um', fastest)} grows fastest: by a factor e, 2.7, in ${feltTime(3600 * growing)}.`;
  const shorter = `Surface tension levels those shorter than ${quantity('_um', critical)}.`;
  return `${most} ${shorter}${shallowWords(result, fastest)}`;
}

/** At a depleted surface the straight line of the theory ends at a very low ripple. */
function shallowWords(result: TipResult, wavelength: number): string {
  const [salt, rise, height] = (['surface_concentration_mol_per_L', 'concentration_rise_over_height_mol_per_L', 'height_um'] as const).map(
    (key) => numberOf(result, key),
  );
  if (salt === undefined || rise === undefined || height === undefined) return '';
  const shallow = (salt / rise) * height;
  return shallow > wavelength ? '' : ` That holds for ripples far lower than ${quantity('_um', shallow, 2)}.`;
}

/** The capillary side of the curve dives without end; what matters is near the top. */
function growthRateRange({ y }: Series): { readonly minimum: number; readonly maximum: number } {
  const top = Math.max(...y);
  return { minimum: -0.5 * top, maximum: 1.3 * top };
}
