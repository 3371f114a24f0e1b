/**
 * Quantities that several mechanisms let people change, each declared once: one key, symbol, unit, range, default and source. A
 * mechanism takes one over with what is its own: group, rank, and when it acts.
 */
import { citation, msg, type Text } from '../../quantities/text.ts';
import { fromSI } from '../../quantities/units.ts';
import type { EnumerationParameter, NumberParameter, Source } from '../contract/parameter.ts';
import { type FERROELECTRIC_MEMBERS, ferroelectricMembers } from './ferroelectric-choice.ts';
import { LITHIUM_EXCHANGE_CURRENT_DENSITY } from './lithium.ts';

type Declaration = Omit<NumberParameter, 'group' | 'primary' | 'onlyWhen'>;

const CHOICE: Source = { kind: 'modelling-choice' };
const read = (citation: Text): Source => ({ kind: 'read', citation });

const QUANTITIES = {
  temperature_K: {
    kind: 'number',
    title: msg`Temperature`,
    symbol: 'T',
    description: msg`Of electrode and electrolyte alike. The published fit of the electrolyte covers −10 to 60 °C.`,
    source: CHOICE,
    default: 298.15,
    soft: [253.15, 353.15],
    hard: [250, 450],
    hardReason: msg`Below, the fit of the electrolyte loses its meaning; above, lithium melts (453.7 K).`,
    scale: 'linear',
  },
  current_density_mA_per_cm2: {
    kind: 'number',
    title: msg`Applied current density`,
    symbol: 'i_app',
    description: msg`Plating current per area of one electrode: the mean over the area (j̄), and i_flat on the flat lithium far from a tip.`,
    source: CHOICE,
    default: 1,
    soft: [0.01, 100],
    hard: [1e-6, 1e4],
    hardReason: msg`Plating needs a current; above 10 A/cm² nothing here was measured.`,
    scale: 'log',
  },
  exchange_current_density_mA_per_cm2: {
    kind: 'number',
    title: msg`Exchange current density`,
    symbol: 'i_0',
    description: msg`Of Li⁺/Li under the film, at the bulk concentration of the salt. Small: charge transfer levels the current. Large: film and electrolyte decide alone.`,
    source: read(
      msg`3.5·10⁻⁸ F c_Li^0.7 c_e^0.3 = 70.7 A/m² at 1 mol/L: Xu et al., J. Electrochem. Soc. 166 (2019) A3456. Others: 1 mA/cm² fitted for lithium on graphite (McShane et al. 2020), 10⁻⁴ to 7 mA/cm² in published model sets; fast voltammetry spreads over a factor of ten (Boyle et al., ACS Energy Lett. 2020).`,
    ),
    default: fromSI('exchange_current_density_mA_per_cm2', LITHIUM_EXCHANGE_CURRENT_DENSITY),
    soft: [1e-4, 100],
    hard: [1e-6, 1e6],
    hardReason: msg`An electrode with no exchange current does not plate; above, charge transfer costs nothing at all.`,
    scale: 'log',
  },
  salt_concentration_mol_per_L: {
    kind: 'number',
    title: msg`Salt concentration`,
    symbol: 'c_0',
    description: msg`Of the 1:1 salt in the bulk of the electrolyte, before any current. The published fit of the electrolyte ends near 3 mol/L and is held constant beyond.`,
    source: CHOICE,
    default: 1,
    soft: [0.1, 4],
    hard: [0.001, 20],
    hardReason: msg`Without any salt nothing conducts and nothing screens; more than this no liquid holds.`,
    scale: 'log',
  },
  transference_number: {
    kind: 'number',
    title: msg`Transference number of Li⁺`,
    symbol: 't_+',
    description: msg`Share of the current that Li⁺ carries in an even electrolyte; the rest must be made good by diffusion.`,
    source: read(
      msg`0.38: Valøen & Reimers, J. Electrochem. Soc. 152 (2005) A882, as two public codes have it. NMR gives 0.31 to 0.35: Krachkovskiy et al., J. Electrochem. Soc. 164 (2017) A912.`,
    ),
    default: 0.38,
    soft: [0.2, 0.6],
    hard: [0.01, 0.95],
    hardReason: msg`Between an immobile and an only mobile cation.`,
    scale: 'linear',
  },
  diffusivity_m2_per_s: {
    kind: 'number',
    title: msg`Diffusivity of the salt`,
    symbol: 'D',
    description: msg`Of the free liquid; the pores of a separator slow it down.`,
    source: read(msg`3.22·10⁻¹⁰ m²/s at 1 mol/L and 25 °C: Valøen & Reimers, J. Electrochem. Soc. 152 (2005) A882.`),
    default: 3.2e-10,
    soft: [1e-11, 1e-9],
    hard: [1e-14, 1e-6],
    hardReason: msg`The salt must diffuse, no faster than in a gas.`,
    scale: 'log',
  },
  thermodynamic_factor: {
    kind: 'number',
    title: msg`Thermodynamic factor`,
    symbol: 'Θ',
    description: msg`1 + ∂ln f/∂ln c: 1 for an ideal solution. Times 1−t_+ it is the thermodynamic term v.`,
    source: {
      kind: 'derived',
      citation: msg`v/(1−t₊) = 1.3218/0.62 at 1 mol/L and 298.15 K, with the fit of Valøen & Reimers, J. Electrochem. Soc. 152 (2005) A882 (reference 294 K; codes that put 298.15 K there get 2.166).`,
    },
    default: 2.132,
    soft: [0.5, 6],
    hard: [0.01, 100],
    hardReason: msg`Positive, or the solution would unmix.`,
    scale: 'linear',
  },
  separator_porosity: {
    kind: 'number',
    title: msg`Porosity of the separator`,
    symbol: 'ε_sep',
    description: msg`Volume share of the liquid between the electrodes. The pores also store the salt.`,
    source: read(citation('0.39: Celgard 2325; 0.40, 0.47, 0.508: PyBaMM parameter sets.')),
    default: 0.4,
    soft: [0.2, 1],
    hard: [0.001, 1],
    hardReason: msg`A share, and some of the separator must conduct.`,
    scale: 'linear',
  },
  liquid_permittivity: {
    kind: 'number',
    title: msg`Permittivity of the electrolyte`,
    symbol: 'ε₁',
    description: msg`Relative permittivity of the liquid with its salt.`,
    source: read(msg`1 mol/L LiPF₆ in EC:EMC 3:7, eScholarship 8zt5875c (18.5; 18.7 without salt)`),
    default: 18.5,
    soft: [2, 100],
    hard: [1, 1000],
    hardReason: msg`No material has a static permittivity below that of the vacuum, 1.`,
    scale: 'log',
  },
  double_layer_capacitance_uF_per_cm2: {
    kind: 'number',
    title: msg`Double-layer capacitance`,
    symbol: 'C_dl',
    description: msg`Of the whole double layer: the Stern layer and the diffuse one in series.`,
    source: { kind: 'recalled', citation: msg`About 10 µF/cm² on metals; PyBaMM parameter sets use a nominal 20.`, sought: 'in-part' },
    default: 10,
    soft: [1, 100],
    hard: [1e-3, 1e5],
    hardReason: msg`A capacitance is positive.`,
    scale: 'log',
  },
  stern_capacitance_uF_per_cm2: {
    kind: 'number',
    title: msg`Stern capacitance`,
    symbol: 'C_S',
    description: msg`Of the layer between the metal and the nearest ions, without the diffuse layer behind it.`,
    source: CHOICE,
    default: 10,
    soft: [3, 50],
    hard: [0.01, 1e4],
    hardReason: msg`A capacitance is positive.`,
    scale: 'log',
  },
  film_thickness_nm: {
    kind: 'number',
    title: msg`Thickness of the ferroelectric film`,
    symbol: 'd_f',
    description: msg`From the metal to the liquid.`,
    source: CHOICE,
    default: 20,
    soft: [1, 5000],
    hard: [0.05, 1e6],
    hardReason: msg`A film needs a thickness.`,
    scale: 'log',
  },
} as const satisfies Readonly<Record<string, Declaration>>;

type SharedKey = keyof typeof QUANTITIES;
/** What a mechanism says itself about a quantity that it shares. */
type Own<P extends NumberParameter | EnumerationParameter> = Pick<P, 'group' | 'primary' | 'onlyWhen'>;

/** `...shared('temperature_K', { group: 'conditions' })`: the quantity among the parameters of a mechanism. */
export function shared<const K extends SharedKey, const O extends Own<NumberParameter>>(
  key: K,
  own: O,
): { readonly [P in K]: (typeof QUANTITIES)[P] & O } {
  return { [key]: { ...QUANTITIES[key], ...own } } as { readonly [P in K]: (typeof QUANTITIES)[P] & O };
}

type FerroelectricMember = keyof typeof FERROELECTRIC_MEMBERS;

/** Which ferroelectric lies on the lithium: of the members, those that the mechanism can run with, and the one it begins with. */
export function sharedFerroelectric<
  const M extends readonly FerroelectricMember[],
  const O extends Own<EnumerationParameter> & { readonly default: M[number] },
>(members: M, own: O) {
  return {
    ferroelectric: {
      kind: 'enumeration',
      title: msg`Ferroelectric film`,
      symbol: 'film',
      description: msg`A polar film on the lithium. A material of the library sets the numbers of the film that depend on it; "As given" leaves them to you.`,
      source: read(msg`Library of ferroelectrics; each entry names its sources`),
      library: 'ferroelectrics',
      options: ferroelectricMembers(members),
      ...own,
    },
  } as const;
}
