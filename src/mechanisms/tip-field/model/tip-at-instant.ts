/** From the values of a scenario to the tip at an instant: shape, salt, currents, rates. SI. */

import { power } from '../../../numerics/power.ts';
import { inSI } from '../../../quantities/si.ts';
import { diffuseLayerCapacitance, inSeries } from '../../kernels/double-layer.ts';
import { type Electrolyte, steadyConductivity } from '../../kernels/steady-electrolyte.ts';
import { measuredElectrolyte, valoenReimers } from '../../materials/electrolyte.ts';
import type { TipCourseValues, TipValues } from '../parameters/index.ts';
import { apexFactor } from './apex-factor.ts';
import { type CorrodedTip, type CorrosionAtRest, corrodedTip } from './corrosion.ts';
import { depletionTime, type Gap, surfaceConcentration } from './depletion.ts';
import { capillarity, type Interface } from './kinetics.ts';
import { dipoleFactor, NO_SUMS_BELOW, screenedApexFactor, tooClose } from './screening.ts';
import { type Loop, loop, primaryShapeRates, type ShapeMaterial, type ShapeRates, shapeRates } from './shape.ts';
import { type PolarFilm, filmResistance as seriesResistance } from './shielding.ts';
import { primaryCurrent, type Salt, secondaryCurrent, type TipCurrent, type TipGeometry, tertiaryCurrent } from './tip-balance.ts';

/** What does not change while the tip grows. */
export interface Conditions {
  readonly distribution: TipValues['distribution'];
  readonly flatCurrent: number;
  readonly electrolyte: Electrolyte;
  readonly gap: Gap;
  readonly bulkConcentration: number;
  readonly material: ShapeMaterial;
  readonly exchangeCurrentAtBulk: number;
  readonly exchangeCurrentExponent: number;
  readonly filmResistance: number;
  readonly tipFilmRatio: number;
  /** Exchange current at the tip over that of the flat, 1 without dipoles. */
  readonly tipExchangeRatio: number;
  readonly polarFilm: PolarFilm | undefined;
  /** Share of the field enhancement that is taken away (the cartoon of a ferroelectric); 0 otherwise. */
  readonly shieldedShare: number;
  readonly neighbours: TipValues['neighbours'];
  readonly spacing: number;
  readonly lapFraction: number;
  /** c_s at a time, mol/m³; zero or less once the surface is empty. */
  surfaceConcentrationAt(time: number): number;
  /** When the surface is empty, s; undefined when it never is. */
  readonly depletedAt: number | undefined;
  /** Present when corrosion made the tip. */
  readonly corroded: CorrodedTip | undefined;
  readonly initialShape: Shape;
}

export interface Shape {
  readonly height: number;
  readonly apexRadius: number;
}

function electrolyteOf(values: TipCourseValues): Electrolyte {
  const si = inSI(values);
  return values.electrolyte_from === 'given'
    ? measuredElectrolyte(si('temperature_K'), values.transference_number, {
        concentration: si('salt_concentration_mol_per_L'),
        conductivity: si('conductivity_S_per_m'),
        diffusivity: si('diffusivity_m2_per_s'),
        thermodynamicTerm: values.thermodynamic_factor * (1 - values.transference_number),
      })
    : valoenReimers(si('temperature_K'), values.transference_number);
}

/** The capacitance in series with the polar film, F/m². */
function doubleLayerOf(values: TipCourseValues): number {
  const si = inSI(values);
  if (values.double_layer_from === 'given') return si('double_layer_capacitance_uF_per_cm2');
  const diffuse = diffuseLayerCapacitance(values.liquid_permittivity, si('salt_concentration_mol_per_L'), si('temperature_K'));
  return inSeries(si('stern_capacitance_uF_per_cm2'), diffuse);
}

function separatorOf(values: TipCourseValues): Pick<Gap, 'porosity' | 'tortuosity'> {
  return values.separator === 'none'
    ? { porosity: 1, tortuosity: 1 }
    : { porosity: values.separator_porosity, tortuosity: values.separator_tortuosity };
}

function polarFilmOf(values: TipCourseValues): PolarFilm | undefined {
  if (values.ferroelectric === 'none') return undefined;
  const si = inSI(values);
  return {
    thickness: si('film_thickness_nm'),
    relativePermittivity: values.ferroelectric_relative_permittivity,
    polarisation: si('polarisation_uC_per_cm2'),
    conductivity: si('ferroelectric_conductivity_S_per_m'),
    coerciveField: values.coercive_field_V_per_m,
    coverage: values.coverage,
    compensated: values.compensated_fraction,
    doubleLayerCapacitance: doubleLayerOf(values),
  };
}

export function corrosionOf(values: TipCourseValues): CorrosionAtRest {
  const si = inSI(values);
  return {
    linearRate: si('linear_rate_nm_per_s'),
    recessionConstant: si('recession_constant_m2_per_s'),
    excessChemicalPotential: si('excess_chemical_potential_kJ_per_mol'),
    bepCoefficient: values.bep_coefficient,
    hotSpotParabolicFactor: values.hot_spot_parabolic_factor,
    restTime: si('rest_time_h'),
    nativeRelief: si('native_relief_um'),
    reliefWavelength: si('relief_wavelength_um'),
    temperature: si('temperature_K'),
  };
}

/** SEI and a film of equal resistance everywhere, in series: what lies on the flat, and the ratio at the tip. */
function filmsInSeries(sei: number, ratio: number, added: number): Pick<Conditions, 'filmResistance' | 'tipFilmRatio'> {
  if (added === 0) return { filmResistance: sei, tipFilmRatio: ratio };
  return { filmResistance: sei + added, tipFilmRatio: (ratio * sei + added) / (sei + added) };
}

export function conditionsOf(values: TipCourseValues): Conditions {
  const si = inSI(values);
  const electrolyte = electrolyteOf(values);
  const bulkConcentration = si('salt_concentration_mol_per_L');
  const flatCurrent = si('current_density_mA_per_cm2');
  const molarVolume = si('li_molar_volume_cm3_per_mol');
  const gap: Gap = {
    length: si('electrode_gap_um'),
    ...separatorOf(values),
    transference: values.transference_number,
    concentration: bulkConcentration,
    diffusivity: electrolyte.diffusivity(bulkConcentration),
  };
  const corroded = values.tip_from === 'corrosion' ? corrodedTip(corrosionOf(values)) : undefined;
  const polarFilm = polarFilmOf(values);
  const transient = values.surface_from === 'current-and-time';
  const given = values.surface_to_bulk_ratio * bulkConcentration;
  return {
    distribution: values.distribution,
    flatCurrent,
    electrolyte,
    gap,
    bulkConcentration,
    material: {
      molarVolume,
      capillarity: capillarity(values.surface_energy_J_per_m2, molarVolume),
      sharpening: values.sharpening_coefficient,
    },
    exchangeCurrentAtBulk: si('exchange_current_density_mA_per_cm2'),
    exchangeCurrentExponent: values.exchange_current_exponent,
    ...filmsInSeries(si('film_resistance_ohm_cm2'), values.tip_film_ratio, polarFilm ? seriesResistance(polarFilm) : 0),
    tipExchangeRatio: 1,
    polarFilm,
    shieldedShare: 0,
    neighbours: values.neighbours,
    spacing: si('spacing_um'),
    lapFraction: values.lap_fraction,
    surfaceConcentrationAt: transient ? (time) => surfaceConcentration(gap, flatCurrent, time) : () => given,
    depletedAt: transient ? depletionTime(gap, flatCurrent) : undefined,
    corroded,
    initialShape: corroded
      ? { height: corroded.height, apexRadius: corroded.apexRadius }
      : { height: si('height_um'), apexRadius: si('apex_radius_um') },
  };
}

export interface Balance {
  readonly tip: TipGeometry;
  readonly elasticity: number;
  /** In primary distribution there is no interface, only a current. */
  readonly current: Pick<TipCurrent, 'current'> & Partial<TipCurrent>;
  readonly rates: ShapeRates;
}

export interface Instant extends Balance {
  readonly dipoleBeta: number;
  readonly surfaceConcentration: number;
  /** Interface at the flat surface, at the present salt. */
  readonly flat: Interface;
  readonly steadyConductivity: number;
  readonly loop: Loop;
}

/** The interface of the flat lithium with this much salt at it. */
export function flatInterface(conditions: Conditions, surface: number): Interface {
  return {
    temperature: conditions.electrolyte.temperature,
    exchangeCurrent: conditions.exchangeCurrentAtBulk * power(surface / conditions.bulkConcentration, conditions.exchangeCurrentExponent),
    filmResistance: conditions.filmResistance,
    tipFilmRatio: conditions.tipFilmRatio,
    tipExchangeRatio: conditions.tipExchangeRatio,
    capillarity: conditions.material.capillarity,
  };
}

export function saltOf(conditions: Conditions, surface: number): Salt {
  return {
    electrolyte: conditions.electrolyte,
    surfaceConcentration: surface,
    exchangeCurrentExponent: conditions.exchangeCurrentExponent,
  };
}

/** The flat surface and the electrolyte at it: the surroundings of the tip, whatever its shape. */
export interface Surroundings {
  readonly surface: number;
  readonly flat: Interface;
  readonly steadyConductivity: number;
  readonly salt: Salt;
}

/** With this much salt at the flat surface, mol/m³, more than none. */
export function surroundingsAt(conditions: Conditions, surface: number): Surroundings {
  return {
    surface,
    flat: flatInterface(conditions, surface),
    steadyConductivity: steadyConductivity(conditions.electrolyte, surface),
    salt: saltOf(conditions, surface),
  };
}

/** Everything about the tip at one instant; undefined where the neighbours would overlap it. `surface` > 0, mol/m³. */
export function instantAt(conditions: Conditions, shape: Shape, surface: number): Instant | undefined {
  const aspectRatio = Math.sqrt(shape.height / shape.apexRadius);
  if (tooClose(conditions.neighbours, aspectRatio, shape.height, conditions.spacing)) return undefined;
  const around = surroundingsAt(conditions, surface);
  const balance = balanceAt(conditions, shape, around);
  if (!balance) return undefined;
  const { tip, elasticity, rates } = balance;
  return {
    ...balance,
    dipoleBeta: dipoleFactor(conditions.neighbours, aspectRatio, shape.height, conditions.spacing),
    surfaceConcentration: surface,
    flat: around.flat,
    steadyConductivity: around.steadyConductivity,
    loop: loop(tip, elasticity, rates, conditions.lapFraction),
  };
}

/** Current and shape rates of the tip: the right-hand side of its growth. Does not check whether the neighbours are too close. */
export function balanceAt(conditions: Conditions, shape: Shape, around: Surroundings): Balance | undefined {
  const { height, apexRadius } = shape;
  const { flatCurrent, material, neighbours, shieldedShare, distribution } = conditions;
  const aspectRatio = Math.sqrt(height / apexRadius);
  const alone = apexFactor(aspectRatio);
  let { beta, excess } = alone;
  if (neighbours !== 'none') {
    // A trial step of the growth may go far beyond the height at which tips touch.
    if (conditions.spacing < NO_SUMS_BELOW * height) return undefined;
    beta = screenedApexFactor(neighbours, aspectRatio, height, conditions.spacing);
    excess = beta - 1;
  }
  if (!(excess > 0)) return undefined;
  if (shieldedShare > 0) {
    // Fully shielded the balance still needs an excess, so a millionth of it stays.
    excess *= Math.max(1e-6, 1 - shieldedShare);
    beta = 1 + excess;
  }
  const tip: TipGeometry = { height, apexRadius, aspectRatio, beta, excess };
  if (distribution === 'primary') {
    return {
      tip,
      elasticity: alone.elasticity,
      current: { current: primaryCurrent(tip, flatCurrent) },
      rates: primaryShapeRates(tip, flatCurrent, material.molarVolume),
    };
  }
  const current =
    distribution === 'secondary'
      ? secondaryCurrent(tip, around.flat, flatCurrent, around.steadyConductivity)
      : tertiaryCurrent(tip, around.flat, flatCurrent, around.salt);
  return { tip, elasticity: alone.elasticity, current, rates: shapeRates(tip, current, flatCurrent, material) };
}
