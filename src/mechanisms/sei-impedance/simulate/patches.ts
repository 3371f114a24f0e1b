/** Curves over the rows of the table. */
import { inSI } from '../../../quantities/si.ts';
import type { Distribution } from '../model/distribution.ts';
import type { SeiValues } from '../parameters/index.ts';
import { curve } from './curves.ts';

/** Curves over the rows of the table; empty for a map. */
export function patchSeries(values: SeiValues, { patches, spots }: Distribution) {
  const numbers = patches ? Array.from(patches.film.thickness, (_, i) => i) : [];
  const film = patches?.film;
  const currents = patches?.currents;
  const meanCurrentDensity = inSI(values)('current_density_mA_per_cm2');
  const perPatch = (key: string, of: (index: number) => number, rows = numbers) =>
    curve(
      'patch',
      key,
      rows.map((i) => i + 1),
      rows.map(of),
    );
  const porous = numbers.filter((i) => film!.patches[i].branches.length > 1);
  const inFilm = (i: number, branch: number) => currents!.branchCurrents[i][branch] * film!.patches[i].branches[branch].filmResistance;
  const inTransfer = (i: number, branch: number) => Math.max(0, currents!.overpotentials[i] - inFilm(i, branch));
  return {
    patch_current: perPatch('current_density_mA_per_cm2', (i) => currents!.patchCurrents[i]),
    patch_current_share: perPatch('current_share', (i) => (spots.area[i] * currents!.patchCurrents[i]) / meanCurrentDensity),
    patch_pore_share: perPatch('pore_current_share', (i) => poreShare(film!.patches[i].branches, currents!.branchCurrents[i])),
    patch_resistance: perPatch('patch_resistance_ohm_cm2', (i) => spots.resistance[i]),
    patch_film_resistance: perPatch('film_resistance_ohm_cm2', (i) => spots.filmResistance[i]),
    patch_conductivity: perPatch('sei_conductivity_S_per_cm', (i) => film!.solidConductivity[i]),
    patch_film_overpotential: perPatch('sei_overpotential_mV', (i) => inFilm(i, 0)),
    patch_charge_transfer_overpotential: perPatch('charge_transfer_overpotential_mV', (i) => inTransfer(i, 0)),
    pore_overpotential: perPatch('pore_overpotential_mV', (i) => inFilm(i, 1), porous),
    pore_charge_transfer_overpotential: perPatch('charge_transfer_overpotential_mV', (i) => inTransfer(i, 1), porous),
  };
}

function poreShare(branches: readonly { readonly area: number }[], currents: readonly number[]): number {
  if (branches.length === 1) return 0;
  const [solid, pore] = branches.map(({ area }, b) => area * currents[b]);
  return pore / (solid + pore);
}
