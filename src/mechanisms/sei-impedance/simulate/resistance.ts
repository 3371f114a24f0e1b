/** Resistance of the film, effective and averaged. */
import { chargeTransferOf, type Distribution } from '../model/distribution.ts';
import { chargeTransferResistance } from '../model/patch.ts';
import type { SeiValues } from '../parameters/index.ts';
import { largest, over, smallest } from './statistics.ts';

export function resistanceStatistics(values: SeiValues, { spots }: Distribution) {
  const { area, filmResistance, resistance, thickness } = spots;
  const { exchangeCurrentDensity, temperature } = chargeTransferOf(values);
  const effective = 1 / over(area, (i) => 1 / resistance[i]);
  const mean = over(area, (i) => resistance[i]);
  const film = 1 / over(area, (i) => 1 / filmResistance[i]);
  return {
    scalars: {
      film_resistance_ohm_cm2: film,
      thin_to_thick_ratio: smallest(filmResistance) / largest(filmResistance),
      charge_transfer_resistance_ohm_cm2: chargeTransferResistance(exchangeCurrentDensity, temperature),
      effective_resistance_ohm_cm2: effective,
      mean_resistance_ohm_cm2: mean,
      effective_to_mean_resistance: effective / mean,
      apparent_thickness_nm: 1 / over(area, (i) => 1 / thickness[i]),
      mean_thickness_nm: over(area, (i) => thickness[i]),
    },
  };
}
