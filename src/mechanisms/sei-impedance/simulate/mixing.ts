/** What the composition conducts, by the rule chosen and by the bounds. */
import type { Distribution } from '../model/distribution.ts';
import { solidConductivityOf } from '../model/film.ts';
import type { MixingRule } from '../model/mixing.ts';
import type { SeiValues } from '../parameters/index.ts';
import { curve } from './curves.ts';
import { over } from './statistics.ts';

const MIXING_POINTS = 101;

export function mixingOf(values: SeiValues, { spots }: Distribution) {
  const fractions = Array.from({ length: MIXING_POINTS }, (_, i) => i / (MIXING_POINTS - 1));
  const meanFraction = Math.min(
    1,
    over(spots.area, (i) => spots.inorganicFraction[i]),
  );
  const by = (rule: MixingRule) => {
    const conductivityAt = solidConductivityOf(values, rule);
    return {
      atMean: conductivityAt(meanFraction),
      curve: curve('inorganic_fraction', 'sei_conductivity_S_per_cm', fractions, fractions.map(conductivityAt)),
    };
  };
  const chosen = by(values.mixing_rule);
  const [series, parallel] = [by('series'), by('parallel')];
  return {
    scalars: {
      mean_inorganic_fraction: meanFraction,
      conductivity_S_per_cm: chosen.atMean,
      conductivity_lower_bound_S_per_cm: series.atMean,
      conductivity_upper_bound_S_per_cm: parallel.atMean,
    },
    series: {
      mixing_rule: chosen.curve,
      mixing_series: series.curve,
      mixing_lower: by('hashin-shtrikman-lower').curve,
      mixing_upper: by('hashin-shtrikman-upper').curve,
      mixing_parallel: parallel.curve,
    },
  };
}
