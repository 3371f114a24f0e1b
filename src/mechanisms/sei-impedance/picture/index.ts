/** The cut through an uneven SEI: patches to scale, the current through each, and how each spends the same overpotential. */

import type { Handle, Point, Region } from '../../../drawing/picture.ts';
import { quantity } from '../../../quantities/numbers.ts';
import { msg, sequence } from '../../../quantities/text.ts';
import type { TableRow, Values } from '../../contract/parameter.ts';
import type { Result } from '../../contract/result.ts';
import type { Scene } from '../../contract/scene.ts';
import type { SeiResult } from '../outputs/result.ts';
import type { SeiValues } from '../parameters/index.ts';
import { describe, percent } from '../words/description.ts';
import { bars } from './bars.ts';
import { cut } from './cut.ts';
import { type Layout, layOut } from './layout.ts';
import { drawMosaic } from './mosaic.ts';
import { sidePlots } from './side-plots.ts';

/** Narrower patches have no handle; the table still edits them. */
const GRASPABLE = 9;

export const drawSeiImpedance: Scene = (values, result, frame, language, at) => {
  const state = describe(values as SeiValues, result as SeiResult);
  if (result.maps) return drawMosaic(values, result, frame, state, language, at);
  const rows = values.patches as readonly TableRow[];
  const layout = layOut(rows, result.series.patch_thickness.y, frame);
  return {
    width: frame.width,
    height: frame.height,
    description: sequence([
      msg`A cut through the SEI on lithium, thickness to scale, each patch as wide as its share of the area, arrows as wide as the current density.`,
      state,
    ]),
    shapes: [
      ...cut(values, result, layout, language),
      ...(layout.bars ? bars(values, result, layout, layout.bars, language) : []),
      ...(layout.side ? sidePlots(result, frame.height, layout.side) : []),
    ],
    handles: handles(rows, layout, values.cycle === 0),
    regions: regions(values, result, layout),
  };
};

/** @param asWritten the film is as the text says; after cycles it is not, and has no handles */
function handles(rows: readonly TableRow[], layout: Layout, asWritten: boolean): Handle[] {
  const { surface, perNanometre, left, right } = layout;
  const list: Handle[] = [];
  layout.patches.forEach((patch, i) => {
    if (!asWritten || patch.width < GRASPABLE) return;
    const key = `patches/${i}/sei_thickness_nm`;
    list.push({
      id: `thickness-${i + 1}`,
      title: msg`Thickness of patch ${i + 1}`,
      at: [patch.left + patch.width / 2, patch.top],
      vertical: key,
      drag: ([, y]: Point) => ({ [key]: (surface - y) / perNanometre }),
    });
  });
  const total = rows.reduce((sum, row) => sum + row.area_fraction, 0);
  layout.patches.slice(1).forEach((patch, i) => {
    if (patch.width + layout.patches[i].width < 2 * GRASPABLE) return;
    const [before, after] = [`patches/${i}/area_fraction`, `patches/${i + 1}/area_fraction`];
    const shared = rows[i].area_fraction + rows[i + 1].area_fraction;
    const start = layout.patches[i].left;
    list.push({
      id: `boundary-${i + 1}`,
      title: msg`Boundary between patches ${i + 1} and ${i + 2}`,
      at: [patch.left, (surface + layout.cutBottom) / 2],
      horizontal: before,
      drag: ([x]: Point) => {
        const share = ((x - start) / (right - left)) * total;
        return { [before]: share, [after]: shared - share };
      },
    });
  });
  return list;
}

function regions(values: Values, { series }: Result, layout: Layout): Region[] {
  const rows = values.patches as readonly TableRow[];
  return layout.patches.map(({ left, width, top }, i) => {
    const row = rows[i];
    const film = sequence(
      [
        quantity('_nm', series.patch_thickness.y[i], 3, true),
        msg`${percent(row.inorganic_fraction)} inorganic`,
        ...(row.porosity > 0 ? [msg`porosity ${percent(row.porosity)}`] : []),
        quantity('_S_per_cm', series.patch_conductivity.y[i]),
      ],
      ', ',
    );
    return {
      title: msg`Patch ${i + 1}: ${film}; ${quantity('_mA_per_cm2', series.patch_current.y[i])}, ${percent(series.patch_current_share.y[i])} of the current; ${quantity('_mV', series.patch_film_overpotential.y[i])} in the film, ${quantity('_mV', series.patch_charge_transfer_overpotential.y[i])} in charge transfer`,
      corner: [left, top],
      width,
      height: (layout.bars?.bottom ?? layout.cutBottom) - top,
    };
  });
}
