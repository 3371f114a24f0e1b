/** How the salt in the electrolyte answers the pattern of the current at steady state. SI. */
import { PeriodicGrid } from '../../../numerics/periodic-grid.ts';
import { concentrationResponse, type Salt } from './electrolyte-slab.ts';

/**
 * Root of the mean square of the sideways ripple of the salt concentration at the film, mol/m³; c is held at the far end.
 * @param currents A/m² on a periodic line or square of side `length` (m)
 */
export function concentrationRipple(
  currents: Float64Array,
  dimensions: 1 | 2,
  length: number,
  salt: Pick<Salt, 'diffusivity' | 'transference'>,
  thickness: number,
): number {
  const grid = PeriodicGrid.of(dimensions === 1 ? currents.length : Math.sqrt(currents.length), dimensions);
  const response = grid.filterOf(length, (k2) => (k2 === 0 ? 0 : concentrationResponse(salt, Math.sqrt(k2), thickness, 1)));
  const ripple = new Float64Array(currents.length);
  grid.filter(currents, response, ripple);
  let squares = 0;
  for (const value of ripple) squares += value * value;
  return Math.sqrt(squares / ripple.length);
}
