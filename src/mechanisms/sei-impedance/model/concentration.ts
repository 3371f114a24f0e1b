/** How the salt in the electrolyte answers the pattern of the current at steady state. SI. */
import { PeriodicGrid } from '../../../numerics/periodic-grid.ts';
import { concentrationResponse, type Salt } from './electrolyte-slab.ts';

interface Ripple {
  /** Root of the mean square, mol/m³. */
  readonly rootMeanSquare: number;
  /** Where the current takes most, below the mean, mol/m³. */
  readonly deepest: number;
}

/**
 * The sideways ripple of the salt concentration at the film; c is held at the far end.
 * @param currents A/m² on a periodic line or square of side `length` (m)
 */
export function concentrationRipple(
  currents: Float64Array,
  dimensions: 1 | 2,
  length: number,
  salt: Pick<Salt, 'diffusivity' | 'transference'>,
  thickness: number,
): Ripple {
  const grid = PeriodicGrid.of(dimensions === 1 ? currents.length : Math.sqrt(currents.length), dimensions);
  const response = grid.filterOf(length, (k2) => (k2 === 0 ? 0 : concentrationResponse(salt, Math.sqrt(k2), thickness, 1)));
  const ripple = new Float64Array(currents.length);
  grid.filter(currents, response, ripple);
  let squares = 0;
  let deepest = 0;
  for (const value of ripple) {
    squares += value * value;
    deepest = Math.max(deepest, value);
  }
  return { rootMeanSquare: Math.sqrt(squares / ripple.length), deepest };
}
