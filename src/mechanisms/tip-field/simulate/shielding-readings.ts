/** The three readings of a ferroelectric film, side by side, and whether any field at hand could switch it. */

import type { Absent, Scalar } from '../../../quantities/scalar.ts';
import { inDisplayUnits, inSI } from '../../../quantities/si.ts';
import { msg } from '../../../quantities/text.ts';
import { debyeLength } from '../../kernels/debye-length.ts';
import { steadyConductivity } from '../../kernels/steady-electrolyte.ts';
import {
  candidateFields,
  capacitorDivider,
  cartoonShielding,
  type DrivingField,
  feasibility,
  filmResistance,
  frumkinFactor,
  neutralisationTime,
  type PolarFilm,
  switchingTime,
} from '../model/shielding.ts';
import { type Conditions, type Instant, instantAt, type Shape } from '../model/tip-at-instant.ts';
import type { OUTPUTS } from '../outputs/index.ts';
import type { TipValues } from '../parameters/index.ts';

export const SHIELDING_KEYS = [
  'bare_tip_to_flat_current_ratio',
  'control_tip_to_flat_current_ratio',
  'frumkin_tip_to_flat_current_ratio',
  'cartoon_tip_to_flat_current_ratio',
  'credited_to_polarisation',
  'cartoon_shielding',
  'cartoon_apex_factor',
  'ferroelectric_resistance_ohm_cm2',
  'frumkin_factor',
  'double_layer_drop_from_polarisation_mV',
  'film_field_V_per_m',
  'neutralisation_time_s',
  'switching_time_s',
  'debye_length_nm',
  'tip_ohmic_to_coercive_ratio',
  'film_drop_to_coercive_ratio',
  'film_field_to_coercive_ratio',
  'double_layer_to_coercive_ratio',
  'switching_feasible',
] as const satisfies readonly (keyof typeof OUTPUTS)[];
export type ShieldingKey = (typeof SHIELDING_KEYS)[number];

const NO_FILM: Absent = { absent: msg`There is no ferroelectric film; choose one.` };
const NO_BALANCE: Absent = { absent: msg`The tips overlap, so there is no balance to compare.` };
/** A covered ridge lies in the shadow of higher ones when it gets less than the flat field by more than rounding. */
const SHADOW = 1e-9;
/** A shift of the kinetics by more than this would be volts across the double layer. */
const LARGEST_FACTOR = 1e30;
const UNBEARABLE: Absent = { absent: msg`Dipoles so little compensated would shift the double layer by volts; none stands that.` };
const NO_ENHANCEMENT: Absent = { absent: msg`Here the field is weaker than on flat lithium: there is no enhancement to take away.` };
const NEVER: Absent = { absent: msg`Longer than any number says: the field is far below the coercive field.` };

/** Currents over the flat one in each reading of the film; undefined where there is no balance. */
export interface Readings {
  readonly bare: number | undefined;
  readonly control: number | undefined;
  /** With the kinetics shifted by these factors at the tip and on the flat. */
  frumkin(tipFactor: number, flatFactor: number): number | undefined;
  /** With this share of the field excess taken away, or why there is none. */
  cartoon(share: number): number | undefined | Absent;
}

export function noFilm(): Readonly<Record<ShieldingKey, Absent>> {
  return Object.fromEntries(SHIELDING_KEYS.map((key) => [key, NO_FILM])) as Record<ShieldingKey, Absent>;
}

/** The readings of a single tip. */
export function shieldingScalars(
  values: TipValues,
  conditions: Conditions,
  shape: Shape,
  surface: number,
  control: Instant | undefined,
): Readonly<Record<ShieldingKey, Scalar>> {
  const { polarFilm, flatCurrent, exchangeCurrentAtBulk } = conditions;
  if (!polarFilm) return noFilm();
  const ratio = (changed: Partial<Conditions>): number | undefined => {
    const instant = instantAt({ ...conditions, ...changed }, shape, surface);
    return instant && instant.current.current / flatCurrent;
  };
  return readingScalars(values, conditions, polarFilm, control?.tip.beta ?? 1, {
    bare: ratio({ filmResistance: inSI(values)('film_resistance_ohm_cm2'), tipFilmRatio: values.tip_film_ratio }),
    control: control && control.current.current / flatCurrent,
    frumkin: (tipFactor, flatFactor) =>
      ratio({ exchangeCurrentAtBulk: exchangeCurrentAtBulk * flatFactor, tipExchangeRatio: tipFactor / flatFactor }),
    cartoon: (share) => ratio({ shieldedShare: share }),
  });
}

/** What the film does where it covers a tip whose shape concentrates the field `beta` times. */
export function readingScalars(
  values: TipValues,
  { flatCurrent, bulkConcentration, electrolyte }: Conditions,
  film: PolarFilm,
  beta: number,
  readings: Readings,
): Readonly<Record<ShieldingKey, Scalar>> {
  const si = inSI(values);
  const { temperature } = electrolyte;
  const length = debyeLength(values.liquid_permittivity, bulkConcentration, temperature);
  const drop = si('ferroelectric_drop_mV');
  const fields = candidateFields({
    current: flatCurrent,
    steadyConductivity: steadyConductivity(electrolyte, bulkConcentration),
    beta,
    drop,
    thickness: film.thickness,
    filmConductivity: film.conductivity,
    debyeLength: length,
  });
  // The field far away: the cartoon multiplies it by β itself.
  const driving: Record<DrivingField, number> = {
    ohmic: fields.ohmic / beta,
    'film-drop': fields.filmDrop,
    'conducting-film': fields.conductingFilm,
    'double-layer': fields.doubleLayer,
  };
  const shielding = cartoonShielding(film, values.liquid_permittivity, beta, driving[values.driving_field]);
  const tipFactor = frumkinFactor(film, temperature);
  const flatFactor = frumkinFactor({ ...film, polarisation: values.flat_to_tip_polarisation * film.polarisation }, temperature);
  const bearable = [tipFactor, flatFactor].every((factor) => factor > 1 / LARGEST_FACTOR && factor < LARGEST_FACTOR);
  const frumkin = bearable ? readings.frumkin(tipFactor, flatFactor) : undefined;
  const { bare, control } = readings;
  const number = (value: number | undefined | Absent): Scalar => value ?? NO_BALANCE;
  const polar = (value: number | undefined): Scalar => (bearable ? number(value) : UNBEARABLE);
  const shadowed = beta < 1 - SHADOW;
  const divider = capacitorDivider(film, drop);
  const time = switchingTime(fields.filmDrop, film.coerciveField);
  return inDisplayUnits<Record<ShieldingKey, Scalar>>({
    bare_tip_to_flat_current_ratio: number(bare),
    control_tip_to_flat_current_ratio: number(control),
    frumkin_tip_to_flat_current_ratio: polar(frumkin),
    cartoon_tip_to_flat_current_ratio: number(readings.cartoon(shielding)),
    credited_to_polarisation: polar(frumkin === undefined || control === undefined ? undefined : frumkin - control),
    cartoon_shielding: shadowed ? NO_ENHANCEMENT : shielding,
    cartoon_apex_factor: shadowed ? NO_ENHANCEMENT : 1 + (beta - 1) * (1 - shielding),
    ferroelectric_resistance_ohm_cm2: filmResistance(film),
    frumkin_factor: bearable ? tipFactor : UNBEARABLE,
    double_layer_drop_from_polarisation_mV: divider.dropFromPolarisation,
    film_field_V_per_m: divider.filmField,
    neutralisation_time_s: neutralisationTime(film.relativePermittivity, film.conductivity),
    switching_time_s: Number.isFinite(time) ? time : NEVER,
    debye_length_nm: length,
    tip_ohmic_to_coercive_ratio: fields.ohmic / film.coerciveField,
    film_drop_to_coercive_ratio: fields.filmDrop / film.coerciveField,
    film_field_to_coercive_ratio: fields.conductingFilm / film.coerciveField,
    double_layer_to_coercive_ratio: fields.doubleLayer / film.coerciveField,
    switching_feasible: feasibility(fields, film.coerciveField),
  });
}
