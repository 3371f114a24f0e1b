/** Coordination of Li⁺ beside the film: the competition of the values, through each lens. */

import { withoutNoise } from '../../../numerics/noise.ts';
import type { Absent, Scalar } from '../../../quantities/scalar.ts';
import { inSI } from '../../../quantities/si.ts';
import { msg } from '../../../quantities/text.ts';
import { type Competition, type Coordination, coordinate, coordinateClosed } from '../model/coordination.ts';
import { exchangeShift, type ImageExchange, imageExchange, naiveOneSided, naiveSymmetric } from '../model/exchange.ts';
import { bulkCompetition, type SolvationValues, screeningLength, surfaceOf } from '../model/resolved-values.ts';

const NO_SHEATH: Absent = {
  absent: msg`There is not enough solvent and salt to fill the sheaths: give more solvent or a smaller coordination number.`,
};

interface ExchangeEnergies {
  readonly oneSided: number;
  readonly symmetric: number;
  readonly image: number;
  readonly imageUnscreened: number;
  readonly imageDebye: number;
  readonly images: ImageExchange;
}

/** ΔΔG of the exchange beside a film of given permittivity, through each lens, in J/mol. `image` is with the chosen screening. */
export function exchangeModel(values: SolvationValues): (film: number) => ExchangeEnergies {
  const si = inSI(values);
  const reference = si('reference_exchange_energy_kJ_per_mol');
  const binding = si('solvent_binding_energy_kJ_per_mol');
  const lateral = si('lateral_distance_nm');
  const height = si('ion_height_nm');
  const { liquid_permittivity: liquid, permittivity_acts: acts, film_anisotropy: anisotropy } = values;
  const debye = screeningLength(values);
  const state = values.reference_state;
  return (film) => {
    const images = imageExchange(surfaceOf(values, liquid, { image: film, anisotropy }), lateral, height, liquid);
    const imageUnscreened = acts ? reference + exchangeShift(images, state) : reference;
    const imageDebye = acts ? reference + exchangeShift(images, state, debye) : reference;
    return {
      oneSided: acts ? naiveOneSided(reference, binding, liquid, film) : reference,
      symmetric: acts ? naiveSymmetric(reference, liquid, film) : reference,
      image: values.screening === 'debye' ? imageDebye : imageUnscreened,
      imageUnscreened,
      imageDebye,
      images,
    };
  };
}

/** The sheath under given causes; undefined when a closed system cannot fill it. */
export function sheathModel(values: SolvationValues): (causes?: Partial<Competition>) => Coordination | undefined {
  const bulk = bulkCompetition(values);
  const solve = values.coordination_system === 'closed' ? coordinateClosed : coordinate;
  return (causes) => solve({ ...bulk, ...causes });
}

/** Potential and enrichment that act beside the film, whatever the lens. */
export function otherCauses(values: SolvationValues): Pick<Competition, 'meanPotential' | 'anionEnrichment'> {
  return {
    meanPotential: values.potential_acts ? inSI(values)('mean_potential_mV') : 0,
    anionEnrichment: values.activity_acts ? values.anion_enrichment : 1,
  };
}

export function sheathScalars(values: SolvationValues) {
  const energies = exchangeModel(values)(values.film_permittivity);
  const sheathOf = sheathModel(values);
  const causes = otherCauses(values);
  const bulk = sheathOf();
  const oneSided = sheathOf({ ...causes, exchangeEnergy: energies.oneSided });
  const symmetric = sheathOf({ ...causes, exchangeEnergy: energies.symmetric });
  const image = sheathOf({ ...causes, exchangeEnergy: energies.image });
  const read = (sheath: Coordination | undefined, key: 'ssip' | 'cip' | 'agg' | 'anionsPerCation'): Scalar =>
    sheath ? sheath[key] : NO_SHEATH;
  const changeBy = (cause: Partial<Competition>): Scalar => {
    const alone = sheathOf(cause);
    return alone && bulk ? withoutNoise(alone.anionsPerCation - bulk.anionsPerCation, bulk.anionsPerCation) : NO_SHEATH;
  };
  return {
    anions_per_cation: read(bulk, 'anionsPerCation'),
    anions_per_cation_naive_one_sided: read(oneSided, 'anionsPerCation'),
    anions_per_cation_naive_symmetric: read(symmetric, 'anionsPerCation'),
    anions_per_cation_image: read(image, 'anionsPerCation'),
    exchange_energy_naive_one_sided_kJ_per_mol: energies.oneSided,
    exchange_energy_naive_symmetric_kJ_per_mol: energies.symmetric,
    exchange_energy_image_kJ_per_mol: energies.image,
    exchange_cross_kJ_per_mol: energies.images.cross,
    exchange_self_kJ_per_mol: energies.images.self,
    ssip_fraction: read(bulk, 'ssip'),
    cip_fraction: read(bulk, 'cip'),
    agg_fraction: read(bulk, 'agg'),
    ssip_fraction_image: read(image, 'ssip'),
    cip_fraction_image: read(image, 'cip'),
    agg_fraction_image: read(image, 'agg'),
    ssip_fraction_naive: read(oneSided, 'ssip'),
    cip_fraction_naive: read(oneSided, 'cip'),
    agg_fraction_naive: read(oneSided, 'agg'),
    anions_change_permittivity: changeBy({ exchangeEnergy: energies.image }),
    anions_change_potential: changeBy({ meanPotential: causes.meanPotential }),
    anions_change_activity: changeBy({ anionEnrichment: causes.anionEnrichment }),
  };
}
