/** Where a thick porous film conducts like a thin dense one. SI. */
import { branchesOf, type PorousFilm, parallelResistance } from '../../../src/mechanisms/sei-impedance/model/patch.ts';
import { brent } from '../../../src/numerics/roots.ts';

/**
 * Porosity at which a thick porous film has the resistance of a thin dense one of the same solid, undefined when none
 * has. Both with `inSeries` behind every branch: 0 compares the films, r_ct the whole interfaces.
 */
export function equalPorosity(thinThickness: number, thick: Omit<PorousFilm, 'porosity'>, inSeries: number): number | undefined {
  const target = thinThickness / thick.solidConductivity + inSeries;
  const excess = (porosity: number) => parallelResistance(branchesOf({ ...thick, porosity }), inSeries) / target - 1;
  const most = 1 - 1e-12;
  return excess(0) > 0 && excess(most) < 0 ? brent(excess, 0, most) : undefined;
}
