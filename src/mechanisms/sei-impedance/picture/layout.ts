/** Where things stand in the frame. */

import type { Frame } from '../../../drawing/picture.ts';
import type { TableRow } from '../../contract/parameter.ts';
import { roundUp } from './mini-plot.ts';

export interface Layout {
  readonly width: number;
  readonly height: number;
  /** The strip of patches, in the cut and in the bars alike. */
  readonly left: number;
  readonly right: number;
  readonly cutTop: number;
  /** Surface of the lithium. */
  readonly surface: number;
  readonly cutBottom: number;
  /** Pixels per nanometre of film. */
  readonly perNanometre: number;
  /** Upper end of the ruler, nm. */
  readonly ruler: number;
  readonly bars?: { readonly top: number; readonly bottom: number };
  readonly side?: { readonly left: number; readonly width: number };
  /** Upper corner and width of each patch, in the order of the table. */
  readonly patches: readonly { readonly left: number; readonly width: number; readonly top: number }[];
}

const RULER = 40;
const METAL = 24;
/** Above the thickest film: room for the arrows to start. */
const ARROWS = 40;

/** @param thickness of each row at the cycle shown, nm */
export function layOut(rows: readonly TableRow[], thickness: readonly number[], frame: Frame): Layout {
  const { width, height } = frame;
  const sideWidth = width >= 600 ? Math.min(260, width * 0.29) : 0;
  const left = RULER;
  const right = width - sideWidth - (sideWidth > 0 ? 20 : 8);
  const withBars = height >= 210;
  const cutTop = 2;
  const cutBottom = withBars ? Math.round(height * 0.6) : height - 2;
  const surface = cutBottom - METAL;
  // The film as written takes part, so that the ruler stands still while the cycles are played.
  const thickest = Math.max(...rows.map((row) => row.sei_thickness_nm), ...thickness);
  const ruler = roundUp(thickest);
  const perNanometre = (surface - cutTop - ARROWS) / ruler;
  const total = rows.reduce((sum, row) => sum + row.area_fraction, 0);
  let edge = left;
  const patches = rows.map((row, i) => {
    const patch = {
      left: edge,
      width: ((right - left) * row.area_fraction) / total,
      top: surface - Math.max(1, thickness[i] * perNanometre),
    };
    edge += patch.width;
    return patch;
  });
  return {
    width,
    height,
    left,
    right,
    cutTop,
    surface,
    cutBottom,
    perNanometre,
    ruler,
    ...(withBars ? { bars: { top: cutBottom + 24, bottom: height - 22 } } : {}),
    ...(sideWidth > 0 ? { side: { left: right + 20, width: sideWidth } } : {}),
    patches,
  };
}
