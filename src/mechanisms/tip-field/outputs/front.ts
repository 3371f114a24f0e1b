/** The moving front. */
import { msg } from '../../../quantities/text.ts';
import { NOT_NEGATIVE, type Outputs } from '../../contract/result.ts';
import { BOUNDARY_INTEGRAL } from './grounds.ts';

export const FRONT = {
  trough_to_flat_current_ratio: {
    title: msg`Current in the deepest trough, relative to flat`,
    symbol: 'i_trough/i_flat',
    description: msg`What is left of the current in the shadow of the ridges.`,
    badge: 'established',
    ground: BOUNDARY_INTEGRAL,
  },
  peak_to_valley_um: {
    title: msg`Relief of the front`,
    symbol: 'y_max − y_min',
    description: msg`From the deepest trough to the highest crest, at the time shown.`,
    badge: 'established',
    ground: BOUNDARY_INTEGRAL,
    scale: 'log',
    bounds: NOT_NEGATIVE,
  },
  peak_to_valley_rate_per_s: {
    title: msg`Growth rate of the relief`,
    symbol: 'σ_front',
    description: msg`d ln(relief)/dt: positive roughens, negative levels.`,
    badge: 'established',
    ground: BOUNDARY_INTEGRAL,
  },
  crest_radius_um: {
    title: msg`Radius of the highest crest`,
    symbol: 'ρ_crest',
    description: msg`Radius of curvature of the crest in the plane of the picture.`,
    badge: 'established',
    ground: BOUNDARY_INTEGRAL,
    scale: 'log',
  },
} as const satisfies Outputs;
