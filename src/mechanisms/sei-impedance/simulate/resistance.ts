/** Resistance of the film, effective and averaged. */
import type { Absent } from '../../../quantities/scalar.ts';
import { msg } from '../../../quantities/text.ts';
import { filmResistance } from '../../kernels/film-resistance.ts';
import { chargeTransferOf, type Distribution } from '../model/distribution.ts';
import { chargeTransferResistance } from '../model/patch.ts';
import type { SeiValues } from '../parameters/index.ts';
import { over } from './statistics.ts';

const BARE: Absent = { absent: msg`A patch is bare: its film has no resistance.` };
const ALL_BARE: Absent = { absent: msg`Every patch is bare: there is no film.` };

export function resistanceStatistics(values: SeiValues, { spots }: Distribution) {
  const { area, resistance, thickness } = spots;
  const { exchangeCurrentDensity, temperature } = chargeTransferOf(values);
  const effective = 1 / over(area, (i) => 1 / resistance[i]);
  const mean = over(area, (i) => resistance[i]);
  const film = filmResistance(area, spots.filmResistance);
  return {
    scalars: {
      film_resistance_ohm_cm2: film.parallel,
      thin_to_thick_ratio: film.thinToThick ?? ALL_BARE,
      thin_to_mean_ratio: film.thinToMean ?? BARE,
      charge_transfer_resistance_ohm_cm2: chargeTransferResistance(exchangeCurrentDensity, temperature),
      effective_resistance_ohm_cm2: effective,
      mean_resistance_ohm_cm2: mean,
      effective_to_mean_resistance: effective / mean,
      apparent_thickness_nm: 1 / over(area, (i) => 1 / thickness[i]),
      mean_thickness_nm: over(area, (i) => thickness[i]),
    },
  };
}
