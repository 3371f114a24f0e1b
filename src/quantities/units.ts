/**
 * The one table of units. Every key of a parameter or output ends in the suffix of its display unit
 * (`height_um`, `film_resistance_ohm_cm2`); a key without a suffix is dimensionless. Models compute in SI.
 */
import { msg, type Text } from './text.ts';

export interface Unit {
  /** How people read it, with typographic characters. */
  readonly symbol: string;
  /** Spoken by a screen reader, in the plural; absent when there is no unit to say. */
  readonly spoken?: Text;
  /** Units of one dimension convert into each other. */
  readonly dimension: string;
  /** SI value = display value * factor + offset. */
  readonly factor: number;
  readonly offset?: number;
}

const unit = (symbol: string, spoken: Text | undefined, dimension: string, factor: number, offset?: number): Unit => ({
  symbol,
  spoken,
  dimension,
  factor,
  ...(offset === undefined ? {} : { offset }),
});

/** The closed list of suffixes. Extend it here, and only here. */
export const UNITS = {
  nm: unit('nm', msg`nanometres`, 'length', 1e-9),
  um: unit('µm', msg`micrometres`, 'length', 1e-6),
  mm: unit('mm', msg`millimetres`, 'length', 1e-3),
  nm_per_s: unit('nm/s', msg`nanometres per second`, 'velocity', 1e-9),
  per_s: unit('s⁻¹', msg`per second`, 'rate', 1),
  s: unit('s', msg`seconds`, 'time', 1),
  min: unit('min', msg`minutes`, 'time', 60),
  h: unit('h', msg`hours`, 'time', 3600),
  d: unit('d', msg`days`, 'time', 86400),
  K: unit('K', msg`kelvin`, 'temperature', 1),
  degC: unit('°C', msg`degrees Celsius`, 'temperature', 1, 273.15),
  mV: unit('mV', msg`millivolts`, 'voltage', 1e-3),
  V: unit('V', msg`volts`, 'voltage', 1),
  eV: unit('eV', msg`electronvolts`, 'energy', 1.602176634e-19),
  V_per_m: unit('V/m', msg`volts per metre`, 'electric field', 1),
  m_per_V: unit('m/V', msg`metres per volt`, 'inverse electric field', 1),
  V_m5_per_C3: unit('V·m⁵/C³', msg`volt metres to the fifth per cubic coulomb`, 'dielectric nonlinearity', 1),
  pN: unit('pN', msg`piconewtons`, 'force', 1e-12),
  V_per_nm: unit('V/nm', msg`volts per nanometre`, 'electric field', 1e9),
  mA_per_cm2: unit('mA/cm²', msg`milliamperes per square centimetre`, 'current density', 10),
  A_per_m2: unit('A/m²', msg`amperes per square metre`, 'current density', 1),
  ohm_cm2: unit('Ω·cm²', msg`ohm square centimetres`, 'area-specific resistance', 1e-4),
  S_per_m: unit('S/m', msg`siemens per metre`, 'conductivity', 1),
  S_per_cm: unit('S/cm', msg`siemens per centimetre`, 'conductivity', 100),
  m2_per_s: unit('m²/s', msg`square metres per second`, 'diffusivity', 1),
  uC_per_cm2: unit('µC/cm²', msg`microcoulombs per square centimetre`, 'charge density', 1e-2),
  F_per_m2: unit('F/m²', msg`farads per square metre`, 'areal capacitance', 1),
  uF_per_cm2: unit('µF/cm²', msg`microfarads per square centimetre`, 'areal capacitance', 1e-2),
  mAh_per_cm2: unit('mAh/cm²', msg`milliampere hours per square centimetre`, 'areal charge', 3.6e4),
  mol_per_L: unit('mol/L', msg`moles per litre`, 'concentration', 1e3),
  mol_per_m3: unit('mol/m³', msg`moles per cubic metre`, 'concentration', 1),
  kJ_per_mol: unit('kJ/mol', msg`kilojoules per mole`, 'molar energy', 1e3),
  J_per_m2: unit('J/m²', msg`joules per square metre`, 'surface energy', 1),
  cm3_per_mol: unit('cm³/mol', msg`cubic centimetres per mole`, 'molar volume', 1e-6),
  D: unit('D', msg`debye`, 'dipole moment', 3.33564095e-30),
  deg: unit('°', msg`degrees`, 'angle', Math.PI / 180),
  Hz: unit('Hz', msg`hertz`, 'frequency', 1),
  GPa: unit('GPa', msg`gigapascals`, 'pressure', 1e9),
  per_nm2: unit('nm⁻²', msg`per square nanometre`, 'areal number density', 1e18),
  pC_per_N: unit('pC/N', msg`picocoulombs per newton`, 'piezoelectric coefficient', 1e-12),
  uC_per_m2_K: unit('µC/(m²·K)', msg`microcoulombs per square metre and kelvin`, 'pyroelectric coefficient', 1e-6),
  percent: unit('%', msg`percent`, 'fraction', 1e-2),
} as const satisfies Record<string, Unit>;

export type UnitSuffix = keyof typeof UNITS;

const DIMENSIONLESS: Unit = unit('', undefined, 'dimensionless', 1);

/** Longest first, so that `_nm_per_s` is not read as `_s`. */
const SUFFIXES = (Object.keys(UNITS) as UnitSuffix[]).sort((a, b) => b.length - a.length);

/** Keys repeat for every value of every frame: each is searched once. Those of the mechanisms come first; strangers' can be any number. */
const MOST_REMEMBERED = 10_000;
const FOUND = new Map<string, UnitSuffix | undefined>();

/** The unit suffix that a key ends in, or undefined when it is dimensionless. */
export function suffixOf(key: string): UnitSuffix | undefined {
  if (FOUND.has(key)) return FOUND.get(key);
  const found = SUFFIXES.find((suffix) => key.endsWith(`_${suffix}`));
  if (FOUND.size < MOST_REMEMBERED) FOUND.set(key, found);
  return found;
}

/** The key without its unit suffix: `height` for `height_um`. */
export function stemOf(key: string): string {
  const suffix = suffixOf(key);
  return suffix ? key.slice(0, -suffix.length - 1) : key;
}

/** The unit of a key; dimensionless has an empty symbol. */
export function unitOf(key: string): Unit {
  const suffix = suffixOf(key);
  return suffix ? UNITS[suffix] : DIMENSIONLESS;
}

/** A display value of `key` in SI. */
export function toSI(key: string, display: number): number {
  const { factor, offset = 0 } = unitOf(key);
  return display * factor + offset;
}

/** An SI value as the display value of `key`. */
export function fromSI(key: string, si: number): number {
  const { factor, offset = 0 } = unitOf(key);
  return (si - offset) / factor;
}
