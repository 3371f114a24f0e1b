/** Seeded maps of thickness and composition: the same picture on every run. SI. */

import { PeriodicGrid } from '../../../numerics/periodic-grid.ts';
import { power } from '../../../numerics/power.ts';
import { mulberry32, standardNormals } from '../../../numerics/random.ts';

export interface MosaicDesign {
  readonly seed: number;
  /** Points a side, a power of two. */
  readonly points: number;
  /** Side of the square, m. */
  readonly box: number;
  /** m */
  readonly correlationLength: number;
  /** `gaussian`: covariance exp(−(r/ℓ)²), smooth; `exponential`: rough edges down to the grid. */
  readonly covariance: 'gaussian' | 'exponential';
  /** m */
  readonly medianThickness: number;
  /** Standard deviation of ln(thickness). */
  readonly thicknessSpread: number;
  readonly medianInorganicFraction: number;
  /** Standard deviation of the logit of the inorganic fraction. */
  readonly fractionSpread: number;
  /** Correlation of composition with thickness, −1 to 1. */
  readonly crossCorrelation: number;
  /** `graded`: every fraction; `two-phase`: organic and inorganic islands, the median fraction of the area inorganic. */
  readonly composition: 'graded' | 'two-phase';
}

interface MosaicMap {
  /** Normalised fields (mean 0, variance 1) behind thickness and fraction, row by row. */
  readonly thicknessField: Float64Array;
  readonly fractionField: Float64Array;
  /** m */
  readonly thickness: Float64Array;
  readonly inorganicFraction: Float64Array;
}

/** Square root of the spectrum of the covariance, up to a factor that the normalisation removes. */
function amplitude(covariance: MosaicDesign['covariance'], length: number): (waveNumberSquared: number) => number {
  return covariance === 'gaussian' ? (k2) => Math.exp((-k2 * length * length) / 8) : (k2) => power(1 + k2 * length * length, -0.75);
}

/** Mean 0 and variance 1, in place. Every realisation is normalised: the noise of the sample is hidden on purpose. */
function normalise(field: Float64Array): Float64Array {
  let mean = 0;
  for (const value of field) mean += value / field.length;
  let variance = 0;
  for (const value of field) variance += (value - mean) ** 2 / field.length;
  const scale = variance > 0 ? 1 / Math.sqrt(variance) : 0;
  for (let i = 0; i < field.length; i++) field[i] = (field[i] - mean) * scale;
  return field;
}

type Pattern = Pick<MosaicDesign, 'seed' | 'points' | 'box' | 'correlationLength' | 'covariance'>;

/** The latest patterns: they stay while medians and spreads move. */
const KEPT = 4;
let kept: readonly { readonly pattern: Pattern; readonly fields: readonly [Float64Array, Float64Array] }[] = [];

/** Two independent normalised fields. The caller must not change them. */
function fieldsOf(pattern: Pattern): readonly [Float64Array, Float64Array] {
  const { seed, points, box, correlationLength, covariance } = pattern;
  const known = kept.find(
    (other) =>
      other.pattern.seed === seed &&
      other.pattern.points === points &&
      other.pattern.box === box &&
      other.pattern.correlationLength === correlationLength &&
      other.pattern.covariance === covariance,
  );
  if (known) return known.fields;
  const grid = PeriodicGrid.of(points, 2);
  const filter = grid.filterOf(box, amplitude(covariance, correlationLength));
  const uniform = mulberry32(seed);
  const field = () => {
    const noise = standardNormals(uniform, grid.size);
    grid.filter(noise, filter, noise);
    return normalise(noise);
  };
  const fields = [field(), field()] as const;
  kept = [{ pattern: { seed, points, box, correlationLength, covariance }, fields }, ...kept].slice(0, KEPT);
  return fields;
}

export function makeMosaic(design: MosaicDesign): MosaicMap {
  const { crossCorrelation } = design;
  const [thicknessField, own] = fieldsOf(design);
  const rest = Math.sqrt(1 - crossCorrelation ** 2);
  const fractionField = normalise(own.map((value, i) => crossCorrelation * thicknessField[i] + rest * value));
  return {
    thicknessField,
    fractionField,
    thickness: thicknessField.map((z) => design.medianThickness * Math.exp(design.thicknessSpread * z)),
    inorganicFraction: design.composition === 'graded' ? graded(design, fractionField) : islands(design, fractionField),
  };
}

function graded({ medianInorganicFraction: median, fractionSpread }: MosaicDesign, field: Float64Array): Float64Array {
  const middle = Math.log(median / (1 - median));
  return field.map((z) => 1 / (1 + Math.exp(-(middle + fractionSpread * z))));
}

function islands({ medianInorganicFraction: share }: MosaicDesign, field: Float64Array): Float64Array {
  const sorted = field.slice().sort();
  const organic = Math.min(field.length - 1, Math.round((1 - share) * field.length));
  const threshold = sorted[organic];
  return field.map((z) => (z >= threshold ? 1 : 0));
}
