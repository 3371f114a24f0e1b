/** Corrosion at rest deepens a native relief into a tip. SI. */
import { GAS_CONSTANT } from '../../materials/constants.ts';

export interface CorrosionAtRest {
  readonly linearRate: number;
  readonly recessionConstant: number;
  /** J/mol. */
  readonly excessChemicalPotential: number;
  readonly bepCoefficient: number;
  readonly hotSpotParabolicFactor: number;
  readonly restTime: number;
  readonly nativeRelief: number;
  readonly reliefWavelength: number;
  readonly temperature: number;
}

export interface CorrodedTip {
  readonly hotSpotFactor: number;
  readonly flatRecession: number;
  readonly hotSpotRecession: number;
  readonly height: number;
  readonly apexRadius: number;
  /** 1 + πh/λ: the most that a crest of a wave train gets. */
  readonly sinusoidCrestBound: number;
}

/**
 * Linear-parabolic recession (Deal and Grove), m: k_r t at first, √(2kt) later.
 * Written without the difference √(1+x) − 1, which loses its digits for short times.
 */
export function recession(linearRate: number, constant: number, time: number): number {
  const x = (2 * linearRate * linearRate * time) / constant;
  return (2 * linearRate * time) / (1 + Math.sqrt(1 + x));
}

/** The crest of a deep, short relief would be sharper than an atom; no apex is sharper than one that may be given, m. */
const SHARPEST_APEX = 1e-9;

/** The hot spot recedes faster, by exp(α_B Δµ/RT) and through a more porous film; what is left standing is the tip. */
export function corrodedTip(rest: CorrosionAtRest): CorrodedTip {
  const hotSpotFactor = Math.exp((rest.bepCoefficient * rest.excessChemicalPotential) / (GAS_CONSTANT * rest.temperature));
  const flatRecession = recession(rest.linearRate, rest.recessionConstant, rest.restTime);
  const hotSpotRecession = recession(hotSpotFactor * rest.linearRate, rest.hotSpotParabolicFactor * rest.recessionConstant, rest.restTime);
  const height = rest.nativeRelief + hotSpotRecession - flatRecession;
  return {
    hotSpotFactor,
    flatRecession,
    hotSpotRecession,
    height,
    // Crest of a sinusoid of this wavelength and peak-to-valley height.
    apexRadius: Math.max(SHARPEST_APEX, rest.reliefWavelength ** 2 / (2 * Math.PI ** 2 * height)),
    sinusoidCrestBound: 1 + (Math.PI * height) / rest.reliefWavelength,
  };
}
