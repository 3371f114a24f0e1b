/** How the current spreads, and what drives it. */
import { msg } from '../../../quantities/text.ts';
import { AT_LEAST_ONE, NOT_NEGATIVE, type Outputs, SHARE } from '../../contract/result.ts';
import { DEFINITION, OHM } from './grounds.ts';

export const CURRENT = {
  current_max_over_mean: {
    title: msg`Busiest spot against the mean`,
    symbol: 'j_max/j̄',
    description: msg`Largest local current density over the mean. 1: even. Lithium grows that many times faster there.`,
    badge: 'established',
    ground: OHM,
    bounds: AT_LEAST_ONE,
  },
  area_specific_resistance_ohm_cm2: {
    title: msg`Area-specific resistance`,
    symbol: 'U/j̄',
    description: msg`Cell voltage over mean current density: film, charge transfer and electrolyte of one electrode.`,
    badge: 'established',
    ground: OHM,
    scale: 'log',
    bounds: NOT_NEGATIVE,
  },
  imbalance_verdict: {
    title: msg`Evenness of the current`,
    symbol: 'CV',
    description: msg`In words, by the coefficient of variation: even below 0.05, uneven below 0.5, focused above.`,
    badge: 'established',
    ground: DEFINITION,
    verdicts: {
      even: { title: msg`even`, tone: 'good' },
      uneven: { title: msg`uneven`, tone: 'neutral' },
      focused: { title: msg`focused`, tone: 'bad' },
    },
  },
  current_coefficient_of_variation: {
    title: msg`Coefficient of variation of the current`,
    symbol: 'CV',
    description: msg`Standard deviation over mean, weighted by area.`,
    badge: 'established',
    ground: DEFINITION,
  },
  current_gini: {
    title: msg`Gini coefficient of the current`,
    symbol: 'G',
    description: msg`Twice the area between the Lorenz curve and the diagonal. 0: even; near 1: all through one spot.`,
    badge: 'established',
    ground: DEFINITION,
    bounds: SHARE,
  },
  top_tenth_share: {
    title: msg`Current through the busiest tenth`,
    symbol: 'S_10',
    description: msg`Share of the current that flows through the tenth of the area that carries most.`,
    badge: 'established',
    ground: DEFINITION,
    bounds: SHARE,
  },
  busy_area_fraction: {
    title: msg`Area above the mean`,
    symbol: 'w_+',
    description: msg`Share of the area that carries more than the mean current density.`,
    badge: 'established',
    ground: DEFINITION,
    bounds: SHARE,
  },
  busy_current_share: {
    title: msg`Current above the mean`,
    symbol: 'S_+',
    description: msg`Share of the current through the area that carries more than the mean.`,
    badge: 'established',
    ground: DEFINITION,
    bounds: SHARE,
  },
  interface_overpotential_mV: {
    title: msg`Overpotential of the interface`,
    symbol: 'η',
    description: msg`Across film and charge transfer, averaged over the area; under an equipotential electrolyte every patch has exactly this.`,
    badge: 'established',
    ground: OHM,
    scale: 'log',
  },
  cell_voltage_mV: {
    title: msg`Voltage`,
    symbol: 'U',
    description: msg`Interface and electrolyte layer of one electrode.`,
    badge: 'established',
    ground: OHM,
    scale: 'log',
  },
} as const satisfies Outputs;
