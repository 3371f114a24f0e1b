/**
 * Whether unevenness grows over cycles: a minimal map, and a hypothesis. Each cycle a patch grows on, and a share P of it
 * tears and starts anew; P rises with the strain, which rises with the local current s = j/j̄:
 * P = 1 − exp(−(x s)^m),  L → (1−P)·√(L² + k s^χ) + P·L_f. SI.
 */
import { power } from '../../../numerics/power.ts';
import { atOnce, type Slices } from '../../../numerics/slices.ts';

export interface Feedback {
  /** Thickness right after a tear, m. */
  readonly freshThickness: number;
  /** k: square of what bare lithium grows in one cycle, m². */
  readonly growthPerCycle: number;
  /** x: strain at the mean current over the strain at which the film tears. */
  readonly strainRatio: number;
  /** m: how sharply the film tears at that strain (Weibull). */
  readonly weibullExponent: number;
  /** χ: growth goes with s^χ. */
  readonly currentExponent: number;
}

/** Share of a patch that tears in one cycle at the relative current s. */
export function tearProbability({ strainRatio, weibullExponent }: Feedback, relativeCurrent: number): number {
  return -Math.expm1(-power(strainRatio * relativeCurrent, weibullExponent));
}

/** Thickness after one more cycle, m. */
export function nextThickness(feedback: Feedback, thickness: number, relativeCurrent: number): number {
  const torn = tearProbability(feedback, relativeCurrent);
  const { growthPerCycle, currentExponent } = feedback;
  const faster = currentExponent === 0 ? 1 : power(relativeCurrent, currentExponent);
  const grown = Math.sqrt(thickness * thickness + growthPerCycle * faster);
  return (1 - torn) * grown + torn * feedback.freshThickness;
}

/** The thickness at which an even film stays, m: the positive root of a quadratic. */
export function fixedPoint(feedback: Feedback): number {
  const torn = tearProbability(feedback, 1);
  const fresh = torn * feedback.freshThickness;
  const twice = torn * (2 - torn);
  return (fresh + (1 - torn) * Math.sqrt(fresh ** 2 + twice * feedback.growthPerCycle)) / twice;
}

/** λ = kept + m·fromSharpness − levelled, around the fixed point. */
function partsOfGain(feedback: Feedback, filmShare: number) {
  const thickness = fixedPoint(feedback);
  const torn = tearProbability(feedback, 1);
  const grown = Math.sqrt(thickness ** 2 + feedback.growthPerCycle);
  // P′ = m·(1−P)·(−ln(1−P)), and −ln(1−P) = x^m.
  const tearing = power(feedback.strainRatio, feedback.weibullExponent) * (1 - torn);
  return {
    kept: ((1 - torn) * thickness) / grown,
    perSharpness: (tearing * filmShare * (grown - feedback.freshThickness)) / thickness,
    levelled: ((1 - torn) * feedback.currentExponent * filmShare * feedback.growthPerCycle) / (2 * thickness * grown),
  };
}

/**
 * λ: what one cycle makes of a small unevenness of thickness around the fixed point. Between −1 and 1 it heals, above 1 it
 * grows; below −1 it grows, too, thin and thick places changing over in every cycle.
 * @param filmShare share of the film in the resistance of the interface, (L/σ)/(L/σ + r_ct)
 */
export function gainPerCycle(feedback: Feedback, filmShare: number): number {
  const { kept, perSharpness, levelled } = partsOfGain(feedback, filmShare);
  return kept + feedback.weibullExponent * perSharpness - levelled;
}

type Feedbacks = 'heals' | 'grows' | 'overshoots';

/** What a gain per cycle makes of an unevenness. */
export function feedbackVerdict(gain: number): Feedbacks {
  if (gain > 1) return 'grows';
  return gain < -1 ? 'overshoots' : 'heals';
}

/**
 * m*: the sharpness of fracture at which λ = 1 when the same share of the film tears. Undefined where so much or so
 * little tears that sharpness does not matter.
 */
export function criticalWeibullExponent(feedback: Feedback, filmShare: number): number | undefined {
  const { kept, perSharpness, levelled } = partsOfGain(feedback, filmShare);
  const critical = (1 - kept + levelled) / perSharpness;
  return critical > 0 && critical < 1e6 ? critical : undefined;
}

interface Cycled {
  /** Largest over mean current density at the start of each cycle, 0 to `cycles`. */
  readonly maxOverMean: number[];
  /** Thickness after `cycles` cycles, m. */
  readonly thickness: Float64Array;
  /** Least and largest thickness of any place on the way, m. */
  readonly range: readonly [thinnest: number, thickest: number];
}

/**
 * Runs places over cycles under one potential with linear charge transfer.
 * @param areas sum to 1
 * @param resistanceOf interface resistance of a place at a thickness, Ω·m²
 * @param leastOf the same of that part of the place which conducts best, where it has parts: film and pores
 */
export function runCycles(...course: Parameters<typeof cyclesInSlices>): Cycled {
  return atOnce(cyclesInSlices(...course));
}

/** The same; one slice is one cycle. */
export function* cyclesInSlices(
  feedback: Feedback,
  areas: ArrayLike<number>,
  start: ArrayLike<number>,
  resistanceOf: (place: number, thickness: number) => number,
  cycles: number,
  leastOf = resistanceOf,
): Slices<Cycled> {
  const thickness = new Float64Array(start);
  const conductance = new Float64Array(thickness.length);
  const maxOverMean: number[] = [];
  const range: [number, number] = [Number.POSITIVE_INFINITY, 0];
  for (let cycle = 0; ; cycle++) {
    const { mean, most } = measure(areas, thickness, resistanceOf, leastOf, conductance, range);
    maxOverMean.push(most / mean);
    if (cycle === cycles) return { maxOverMean, thickness, range };
    if (cycle > 0) yield cycle / cycles;
    grow(feedback, thickness, conductance, mean);
  }
}

/**
 * Mean and largest conductance at present, that of each place into `conductance`; widens `range` by the thickness. A function of
 * its own because loops inside a generator are slow.
 */
function measure(
  areas: ArrayLike<number>,
  thickness: Float64Array,
  resistanceOf: (place: number, thickness: number) => number,
  leastOf: (place: number, thickness: number) => number,
  conductance: Float64Array,
  range: [number, number],
) {
  const parts = leastOf !== resistanceOf;
  let [thinnest, thickest] = range;
  let mean = 0;
  let most = 0;
  for (let i = 0; i < thickness.length; i++) {
    const own = thickness[i];
    const conducted = 1 / resistanceOf(i, own);
    conductance[i] = conducted;
    mean += areas[i] * conducted;
    const best = parts ? 1 / leastOf(i, own) : conducted;
    if (best > most) most = best;
    if (own < thinnest) thinnest = own;
    if (own > thickest) thickest = own;
  }
  range[0] = thinnest;
  range[1] = thickest;
  return { mean, most };
}

function grow(feedback: Feedback, thickness: Float64Array, conductance: Float64Array, mean: number): void {
  for (let i = 0; i < thickness.length; i++) thickness[i] = nextThickness(feedback, thickness[i], conductance[i] / mean);
}
