import { neumannCoefficient, type TipGeometry } from '../../../src/mechanisms/tip-field/model/tip-balance.ts';

/** Linear kinetics, equal films, no capillarity: i_tip/i_flat at the Wagner number κ_ss R_p/h. */
export function linearCurrentRatio(tip: Pick<TipGeometry, 'aspectRatio' | 'excess'>, wagnerNumber: number): number {
  return 1 + tip.excess / (1 + (tip.excess * wagnerNumber) / neumannCoefficient(tip.aspectRatio));
}
