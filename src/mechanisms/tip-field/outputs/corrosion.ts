/** What corrosion at rest leaves. */
import { msg } from '../../../quantities/text.ts';
import { AT_LEAST_ONE, type Outputs } from '../../contract/result.ts';
import { RECESSION } from './grounds.ts';

export const CORROSION = {
  hot_spot_factor: {
    title: msg`Rate factor of the hot spot`,
    symbol: 'f_hs',
    description: msg`How much faster bare lithium corrodes at the defect.`,
    badge: 'consistent-with-data',
    ground: RECESSION,
    scale: 'log',
    bounds: AT_LEAST_ONE,
  },
  flat_recession_nm: {
    title: msg`Recession of the crest`,
    symbol: 'X_flat',
    description: msg`Lithium lost by corrosion where there is no hot spot.`,
    badge: 'consistent-with-data',
    ground: RECESSION,
  },
  hot_spot_recession_nm: {
    title: msg`Recession of the hot spot`,
    symbol: 'X_hot',
    description: msg`Lithium lost by corrosion at the hot spot.`,
    badge: 'consistent-with-data',
    ground: RECESSION,
  },
  sinusoid_crest_bound: {
    title: msg`Bound for a wavy surface`,
    symbol: 'β_sin',
    description: msg`Crests of a wave train shield each other: 1 + πh/λ_p at most, against the factor of a tip that stands alone.`,
    badge: 'established',
    ground: msg`First order in the slope of a two-dimensional sinusoid; exact ridges lie below it.`,
    bounds: AT_LEAST_ONE,
  },
} as const satisfies Outputs;
