/** Handles and explained regions of the picture. */

import type { Handle, Point, Region } from '../../../drawing/picture.ts';
import { quantity, readable } from '../../../quantities/numbers.ts';
import { msg, sequence, type Text } from '../../../quantities/text.ts';
import { numberOf } from '../../contract/result.ts';
import { GAS_CONSTANT } from '../../materials/constants.ts';
import { findFerroelectric } from '../../materials/ferroelectric-choice.ts';
import { dipoleHeight, imageBondEnergy } from '../model/bond.ts';
import { bondOf, type SolvationValues, surfaceOf, wallPermittivity } from '../model/resolved-values.ts';
import { type OutputKey, type SolvationResult, shown } from '../outputs/result.ts';
import { surfaceInWords } from '../words/description.ts';
import { CONTACT_NM } from '../words/remarks.ts';
import { RADII } from './actors.ts';
import { castOf, sheathShown } from './cast.ts';
import { LADDER_ROW, type Layout, place } from './layout.ts';
import { FORESHORTENING } from './sheath.ts';

export function handles(values: SolvationValues, layout: Layout): Handle[] {
  const panel = layout.panels[1];
  const cast = castOf(values, layout, panel);
  const { scale } = layout;
  const list: Handle[] = [
    {
      id: 'height',
      title: msg`Height of the ion`,
      at: cast.ion,
      ring: cast.radius(RADII.cation, 5),
      vertical: 'ion_height_nm',
      drag: ([, y]: Point) => ({ ion_height_nm: (panel.surface - y) / scale }),
    },
  ];
  if (values.distance_nm * scale > 14) {
    list.push({
      id: 'direction',
      title: msg`Direction of the bond`,
      at: cast.chosen,
      ring: cast.radius(RADII.molecule, 3),
      horizontal: 'axis_angle_deg',
      drag: ([x, y]: Point) => ({
        axis_angle_deg: (Math.atan2(Math.abs(x - cast.ion[0]) / FORESHORTENING, cast.ion[1] - y) * 180) / Math.PI,
      }),
    });
  }
  if (!cast.anionOutside) {
    list.push({
      id: 'anion',
      title: msg`Distance of the anion`,
      at: cast.anion,
      ring: cast.radius(RADII.anion, 5),
      horizontal: 'lateral_distance_nm',
      drag: ([x]: Point) => ({ lateral_distance_nm: (cast.ion[0] - x) / scale }),
    });
  }
  return list;
}

/** A square around a point. */
const around = ([x, y]: Point, radius: number): Pick<Region, 'corner' | 'width' | 'height'> => ({
  corner: [x - radius, y - radius],
  width: 2 * radius,
  height: 2 * radius,
});

export function regions(values: SolvationValues, result: SolvationResult, layout: Layout): Region[] {
  const [naive, image] = layout.panels;
  const cast = castOf(values, layout, image);
  const thermal = (GAS_CONSTANT * values.temperature_K) / 1e3;
  const against = (key: OutputKey) => {
    const value = numberOf(result, key);
    return value === undefined ? msg`no value` : sequence([shown(result, key), ' (', readable(value / thermal, 2), ' kT)'], '');
  };
  const contrast = shown(result, 'contrast');
  const material = findFerroelectric(values.ferroelectric);
  const list: Region[] = [
    {
      title: msg`Naive lens: ion, molecules and anion all in one medium of permittivity ${readable(values.film_permittivity, 3, true)}. The contact formula falls from ${against('bond_energy_liquid_kJ_per_mol')} to ${against('bond_energy_naive_kJ_per_mol')}. This is our literal reading; the article states no such number.`,
      corner: [naive.left, naive.sceneTop],
      width: naive.width,
      height: naive.sceneBottom - naive.sceneTop,
    },
  ];
  list.push(...naiveActors(values, layout, against));
  const band = CONTACT_NM * layout.scale;
  if (band > 6) {
    list.push({
      title: msg`Closer than 0.3 nm there is no room for a molecule, and no continuum number means anything.`,
      corner: [image.left, image.surface - band],
      width: image.width,
      height: band,
    });
  }
  const filmBottom = layout.metal ? image.surface + layout.metal.below : image.sceneBottom;
  if (filmBottom - image.surface > 6) {
    list.push({
      title: sequence([
        msg`${surfaceInWords(values)}. A unit charge above it has an image of ${contrast} charges.`,
        ...(material ? [material.lithiumReason] : []),
      ]),
      corner: [image.left, image.surface],
      width: image.width,
      height: filmBottom - image.surface,
    });
  }
  if (layout.metal && image.sceneBottom - filmBottom > 6) {
    list.push({
      title: msg`Lithium, an ideal metal: beside it alone the ion pair would keep ${shown(result, 'pair_weakening_bare_lithium')} of its ${against('pair_energy_liquid_kJ_per_mol')}, beside an organic SEI ${shown(result, 'pair_weakening_organic_sei')}.`,
      corner: [image.left, filmBottom],
      width: image.width,
      height: image.sceneBottom - filmBottom,
    });
  }
  const ionImage = place(layout, image, 0, -values.ion_height_nm);
  const anionImage = place(layout, image, -values.lateral_distance_nm, -values.ion_height_nm);
  const inPanel = ([x, y]: Point) => x > image.left && x < image.left + image.width && y < image.sceneBottom;
  if (inPanel(ionImage)) {
    list.push({
      title: msg`Image of Li⁺: ${contrast} charges, as deep as the ion is high. Its pull on the ion itself: ${against('self_energy_kJ_per_mol')}.`,
      ...around(ionImage, Math.max(12, RADII.cation * layout.scale)),
    });
  }
  if (!cast.anionOutside && inPanel(anionImage)) {
    list.push({
      title: msg`Image of the anion. With the images, Li⁺ and anion keep ${shown(result, 'pair_weakening_image')} of their energy: ${against('pair_energy_image_kJ_per_mol')} after ${against('pair_energy_liquid_kJ_per_mol')}.`,
      ...around(anionImage, Math.max(12, RADII.anion * layout.scale)),
    });
    list.push({
      title: msg`The anion. Its preference over a solvent molecule: ${against('exchange_energy_image_kJ_per_mol')} with images, ${against('exchange_energy_naive_one_sided_kJ_per_mol')} with the one-sided naive lens.`,
      ...around(cast.anion, Math.max(12, RADII.anion * layout.scale)),
    });
  }
  const [right, outward] = cast.sheath.find(({ chosen }) => chosen)!.direction;
  const moleculeImage = place(layout, image, right * values.distance_nm, -values.ion_height_nm - outward * values.distance_nm);
  if (sheathShown(values, layout) && inPanel(moleculeImage) && moleculeImage[1] > image.surface) {
    list.push({
      title: msg`Image of the molecule's dipole, as deep as the molecule is high. It and the image of Li⁺ change the bond by ${against('bond_change_image_kJ_per_mol')}.`,
      ...around(moleculeImage, Math.max(12, RADII.molecule * layout.scale)),
    });
  }
  if (values.field_V_per_nm !== 0) {
    list.push({
      title: msg`A mean field of ${quantity('_V_per_nm', values.field_V_per_nm, 2, true)} out of the film, as bound charge makes it: it changes the bond by ${against('field_bond_change_kJ_per_mol')}.`,
      corner: [image.left + 2, image.sceneTop + 44],
      width: 24,
      height: Math.max(12, image.surface - image.sceneTop - 50),
    });
  }
  const wall = wallPermittivity(values);
  const surface = surfaceOf(values, wall);
  const bond = bondOf(values);
  for (const { direction, chosen } of sheathShown(values, layout) ? cast.sheath : []) {
    const [right, outward] = direction;
    const angle = Math.acos(Math.max(-1, Math.min(1, outward)));
    if (chosen || dipoleHeight({ ...bond, angle }) <= 0) continue;
    const change = imageBondEnergy(surface, { ...bond, angle }, wall) / 1e3;
    list.push({
      title: msg`A molecule of the sheath at ${quantity('_deg', (angle * 180) / Math.PI, 2)} from the outward normal: the images change its bond by ${quantity('_kJ_per_mol', change, 2)} (${readable(change / thermal, 2)} kT).`,
      ...around(
        place(layout, image, right * values.distance_nm, values.ion_height_nm + outward * values.distance_nm),
        Math.max(10, RADII.molecule * layout.scale),
      ),
    });
  }
  list.push(
    {
      title: msg`The bond in question, at contact ${against('contact_bond_kJ_per_mol')}. The images change it by ${against('bond_change_image_kJ_per_mol')}; positive weakens.`,
      ...around(cast.chosen, Math.max(12, RADII.molecule * layout.scale)),
    },
    {
      title: msg`Li⁺. Its Born energy in the electrolyte is ${shown(result, 'born_energy_kJ_per_mol')}; moved into the film it would change by ${against('transfer_energy_kJ_per_mol')}.`,
      ...around(cast.ion, Math.max(12, RADII.cation * layout.scale)),
    },
    ...layout.panels.map((panel) => ({
      title:
        panel.lens === 'naive'
          ? msg`Energies of the naive lens on the scale of both: the bond weaker by ${against('bond_change_naive_kJ_per_mol')}, the barrier down to ${shown(result, 'barrier_naive_kJ_per_mol')}. The grey band is kT to both sides.`
          : msg`Energies of the image lens on the scale of both: this bond ${against('bond_change_image_kJ_per_mol')}, the whole sheath ${against('sheath_change_kJ_per_mol')}, a mean field ${against('field_bond_change_kJ_per_mol')}. The grey band is kT to both sides.`,
      corner: [panel.left, panel.ladderTop + 4] as const,
      width: panel.width,
      height: 3 * LADDER_ROW + 14,
    })),
  );
  return list;
}

/** The ion, its molecules and the anion of the naive lens. */
function naiveActors(values: SolvationValues, layout: Layout, against: (key: OutputKey) => Text): Region[] {
  const panel = layout.panels[0];
  const cast = castOf(values, layout, panel);
  const [before, after] = [against('bond_energy_liquid_kJ_per_mol'), against('bond_energy_naive_kJ_per_mol')];
  const molecules = sheathShown(values, layout) ? cast.sheath : [];
  return [
    ...(cast.anionOutside
      ? []
      : [
          {
            title: msg`The anion in the naive lens: as if both ions sat inside the film, the pair falls from ${against('pair_energy_liquid_kJ_per_mol')} to ${against('pair_energy_naive_kJ_per_mol')}.`,
            ...around(cast.anion, Math.max(12, RADII.anion * layout.scale)),
          },
        ]),
    ...molecules.map(({ direction: [right, outward], chosen }) => ({
      title: chosen
        ? msg`The bond in question, in the naive lens: from ${before} to ${after}, whatever its direction and height.`
        : msg`A molecule of the sheath in the naive lens: like every other, from ${before} to ${after}.`,
      ...around(
        place(layout, panel, right * values.distance_nm, values.ion_height_nm + outward * values.distance_nm),
        Math.max(10, RADII.molecule * layout.scale),
      ),
    })),
    {
      title: msg`Li⁺ in the naive lens, inside a medium like the film: its Born energy would change by ${against('transfer_energy_kJ_per_mol')}.`,
      ...around(cast.ion, Math.max(12, RADII.cation * layout.scale)),
    },
  ];
}
