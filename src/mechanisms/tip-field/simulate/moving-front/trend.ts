/** Whether a front grows and sharpens. */
import { secondDerivative } from '../../../../numerics/fourier.ts';
import type { Front, FrontGeometry } from '../../model/moving-front/curve.ts';
import { extremeOf, peakToValley } from '../../model/moving-front/evolve.ts';
import type { Verdict } from '../../model/shape.ts';

/** Whether the relief grows, and whether its highest crest sharpens. Lengths in 1/k, rates per kVt. */
export function trendOf(front: Front, geometry: FrontGeometry, flux: Float64Array) {
  const crest = extremeOf(geometry.y, 1);
  const [crestFlux, curvature] = [crest.read(flux), crest.read(geometry.curvature)];
  const relief = peakToValley(front);
  // Crest and trough move along the vertical: their normals point up.
  const rate = relief > 1e-12 ? (crestFlux - extremeOf(geometry.y, -1).read(flux)) / relief : undefined;
  const radius = curvature > 1e-9 ? 1 / curvature : undefined;
  // dρ/dt = v + ρ² d²v/ds² at a crest; nodes are at equal arclength.
  const radiusRate =
    radius === undefined ? undefined : crestFlux + (radius / geometry.speed[crest.node]) ** 2 * crest.read(secondDerivative(flux));
  const sharpens = rate !== undefined && radius !== undefined && radiusRate !== undefined && rate > radiusRate / radius;
  const verdict: Verdict = rate === undefined || rate <= 0 ? 'self-healing' : sharpens ? 'runaway' : 'grows-but-blunts';
  return { relief, rate, radius, verdict };
}
