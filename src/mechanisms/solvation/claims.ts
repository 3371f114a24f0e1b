/** What section 3.2 of the paper says, in our words, and what the model and others say to it. */
import { quantity, readable } from '../../quantities/numbers.ts';
import { inSI } from '../../quantities/si.ts';
import { computed, msg, sequence } from '../../quantities/text.ts';
import { fromSI } from '../../quantities/units.ts';
import { type Claim, completeValues } from '../contract/mechanism.ts';
import { atDefaults } from '../contract/told.ts';
import {
  ADSORBED_ANIONS,
  BARIUM_TITANATE_IN_PVDF,
  CATION_ADDITIVE,
  CONTACT_PAIRS,
  DEPOLARISATION,
  FLUORIDE_FROM_HF,
  POLAR_CELLULOSE,
  SWITCHED_BY_WATER,
  WATER_IN_GLYME,
} from '../materials/published.ts';
import { imageBondEnergy } from './model/bond.ts';
import { rateFactor, scaledBarrier } from './model/desolvation.ts';
import { exchangeShift, imageExchange } from './model/exchange.ts';
import { bondOf, type SolvationValues, screeningLength, surfaceOf, wallPermittivity } from './model/resolved-values.ts';
import { PARAMETERS } from './parameters/index.ts';

const number = atDefaults(PARAMETERS);

/** The rate of the bond as the images change it. */
function imageRate(values: SolvationValues): number {
  const wall = wallPermittivity(values);
  return rateFactor(-imageBondEnergy(surfaceOf(values, wall), bondOf(values), wall), values.temperature_K);
}

/** A bond towards the film, of an ion that is high enough for it. */
const INWARDS = { axis_angle_deg: 180, ion_height_nm: 0.7 } as const;

function solventRate(values: SolvationValues): number {
  const si = inSI(values);
  return rateFactor(si('new_barrier_kJ_per_mol') - si('barrier_kJ_per_mol'), values.temperature_K);
}

function naiveRate(values: SolvationValues): number {
  const barrier = inSI(values)('barrier_kJ_per_mol');
  return rateFactor(scaledBarrier(barrier, 1, values.liquid_permittivity, values.film_permittivity) - barrier, values.temperature_K);
}

/** Where the ions come from: both are here, the anion from the bulk, the pair from the bulk. */
const REFERENCE_STATES = ['same_height', 'anion_from_bulk', 'pair_from_bulk'] as const;

/** What the images add to the exchange, kJ/mol. */
function exchange(values: SolvationValues, state: (typeof REFERENCE_STATES)[number], screened: boolean): number {
  const si = inSI(values);
  const { liquid_permittivity: liquid } = values;
  const images = imageExchange(surfaceOf(values, liquid), si('lateral_distance_nm'), si('ion_height_nm'), liquid);
  return fromSI('_kJ_per_mol', exchangeShift(images, state, screened ? screeningLength(values) : undefined));
}

const unscreened = REFERENCE_STATES.map((state) =>
  computed(() => {
    const shift = exchange(completeValues({ parameters: PARAMETERS }) as SolvationValues, state, false);
    return sequence([shift > 0 ? '+' : '', readable(shift, 2)], '');
  }),
);
/** The most that is left of it, with either sign, kJ/mol. */
const screened = number((values) => Math.max(...REFERENCE_STATES.map((state) => Math.abs(exchange(values, state, true)))), 2);

const volts = (value: number) => quantity('_V', value, 3, true);
const molar = (value: number) => quantity('_mol_per_L', value, 3, true);
const percent = (value: number) => quantity('_percent', value, 3, true);

export const CLAIMS: readonly Claim[] = [
  {
    statement: msg`A medium of high permittivity weakens the Coulomb force between charges.`,
    section: '3.2 (1)',
    level: 'established',
    ground: msg`True in a homogeneous medium, for charges that are far apart against the size of a molecule. A film beside the ion is not the medium around it.`,
  },
  {
    statement: msg`Near a ferroelectric, polar solvent molecules are bound less tightly to Li⁺: the sheath loosens.`,
    section: '3.2 (1)',
    level: 'hypothesis',
    ground: sequence([
      msg`The article itself calls it hypothesised and asks for Raman evidence.`,
      msg`For it: a cellulose separator of high permittivity changed the solvation, with a transference number of ${readable(POLAR_CELLULOSE.transference, 2)} and more LiF (${POLAR_CELLULOSE.source}); that needs no dipoles.`,
      msg`Against it: exact image charges change a bond by about one kJ/mol, of either sign, with a mean of zero over all directions; and water, the more polar solvent, raised the association of Li⁺ and TFSI⁻ in a glyme (${WATER_IN_GLYME}), so permittivity alone does not set the pairing, in either direction.`,
      msg`What would decide it: the same film poled, unpoled and above its Curie temperature, beside a paraelectric of equal permittivity. If permittivity is the cause, all four act alike.`,
    ]),
  },
  {
    statement: msg`The looser sheath lowers the barrier for a solvent molecule to leave.`,
    section: '3.2 (1)',
    level: 'hypothesis',
    ground: msg`The images of one bond change the rate by a factor of ${number(imageRate, 2)} where it points away from the film, and of ${number((values) => imageRate({ ...values, ...INWARDS }), 2)} where it points towards it; a change of solvent from EC:DMC to DMC changes it by a factor of ${number(solventRate, 2)}. The factor of ${number(naiveRate, 1)} is our literal reading, not a number of the article.`,
  },
  {
    statement: msg`With weaker bonds to the solvent, anions enter the inner sheath.`,
    section: '3.2 (2)',
    level: 'contested',
    ground: sequence([
      msg`A permittivity acts on the bond to the anion too, and more strongly. Images shift the exchange by ${unscreened[0]}, ${unscreened[1]} or ${unscreened[2]} kJ/mol with the reference state, and by no more than about ${screened} once the salt screens.`,
      msg`Measured against it: oxygen-deficient BaTiO₃ in PVDF freed Li⁺ from FSI⁻, from ${percent(BARIUM_TITANATE_IN_PVDF.freeLithiumBefore)} free to ${percent(BARIUM_TITANATE_IN_PVDF.freeLithium)}, and held FSI⁻ on its titanium (${BARIUM_TITANATE_IN_PVDF.source}): fewer anions per Li⁺, more on the solid.`,
      msg`Anions come to lithium by adsorption, for which FSI⁻, F⁻ and NO₃⁻ compete (${ADSORBED_ANIONS}); the negative electrode itself collects cations, of which ${percent(CATION_ADDITIVE.weightPercent)} suffice for a fluorinated film (${CATION_ADDITIVE.source}).`,
      msg`What would decide it: CIP and AGG bands of a surface-sensitive Raman or infrared spectrum against the distance from the film.`,
    ]),
  },
  {
    statement: msg`The strong local field and the high permittivity together turn a sheath of mostly solvent into one of mostly anions.`,
    section: '3.2',
    level: 'conditional',
    ground: sequence([
      msg`A mean potential of positive bound charge does bring anions in (switch the causes on one by one); how much of it survives on lithium depends on poling, compensation and thickness, not on the permittivity.`,
      msg`Thin BaTiO₃ without compensation loses its polarisation to its own field (${DEPOLARISATION}), and in water chemical bonds alone switch a ferroelectric (${SWITCHED_BY_WATER}).`,
      msg`What would decide it: reverse the poling. A permittivity does not notice, a bound charge changes its sign.`,
    ]),
  },
  {
    statement: msg`Anions of the inner sheath are reduced first and give an inorganic SEI.`,
    section: '3.2 (3)',
    level: 'consistent-with-data',
    ground: sequence([
      msg`That the sheath shapes the SEI is broadly supported: LiPF₆ in PC leaves an organic film at ${molar(CONTACT_PAIRS.organic)}, and LiF at ${molar(CONTACT_PAIRS.fluoride[0])} to ${molar(CONTACT_PAIRS.fluoride[1])}, where contact pairs rule (${CONTACT_PAIRS.source}).`,
      msg`More LiF proves no reduced anion, though: HF in LiPF₆ is reduced between ${volts(FLUORIDE_FROM_HF.from)} and ${volts(FLUORIDE_FROM_HF.to)} and leaves LiF as well (${FLUORIDE_FROM_HF.source}).`,
      msg`That a ferroelectric does it by its permittivity is not shown by that.`,
    ]),
  },
  {
    statement: msg`Ferroelectrics have extremely high permittivities, above ${readable(PARAMETERS.film_permittivity.default, 4, true)} for BaTiO₃.`,
    section: '3.2 (1)',
    level: 'conditional',
    ground: msg`For ceramics at kilohertz. An exchange in the sheath takes picoseconds: the clamped value is some hundreds; and three of six common ferroelectrics polarise less than the electrolyte.`,
  },
];
