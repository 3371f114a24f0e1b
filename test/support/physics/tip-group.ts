/** The field at tips of different size anywhere, by line charges: what pairs and lattices of equal tips are held against. */
import { focus, lineCharge, ownLineCharge } from '../../../src/mechanisms/tip-field/model/line-charge.ts';
import { factorise, solveFactorised } from '../../../src/numerics/linear.ts';

interface StandingTip {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** Above 1: a line charge has no foci on the axis otherwise. */
  readonly aspectRatio: number;
}

/** Apex factor of every tip of a group. @throws RangeError for tips that are not slender (aspect ratio 1 or less). */
export function groupApexFactors(tips: readonly StandingTip[]): number[] {
  if (tips.some((tip) => tip.aspectRatio <= 1)) throw new RangeError('The line charge needs aspect ratios above 1.');
  const pairs = tips.map((at) =>
    tips.map((charge) => {
      const c = focus(charge.height, charge.aspectRatio);
      return at === charge
        ? ownLineCharge(charge.height, c, charge.height / charge.aspectRatio)
        : lineCharge(c, Math.hypot(at.x - charge.x, at.y - charge.y), at.height);
    }),
  );
  const matrix = Float64Array.from(pairs.flatMap((row) => row.map(([potential]) => potential)));
  const heights = Float64Array.from(tips, (tip) => tip.height);
  const strengths = solveFactorised(matrix, factorise(matrix, tips.length), heights);
  return pairs.map((row) => 1 - row.reduce((sum, [, slope], j) => sum + strengths[j] * slope, 0));
}
