/** Where everything stands: two panels on one height axis, side by side or stacked. */

import type { Frame, Point } from '../../../drawing/picture.ts';
import { power } from '../../../numerics/power.ts';
import type { SolvationValues } from '../model/resolved-values.ts';

/** Below this width the lenses stand one above the other, and the picture grows taller than its frame. */
const SIDE_BY_SIDE = 560;
const HEADER = 38;
const AXIS = 54;
/** Of the drawing itself when the lenses are stacked. */
const STACKED_SCENE = 206;
/** A lower frame leaves no room for a sheath above and its images below. */
const LEAST_HEIGHT = 330;
export const LADDER_ROW = 16;
const LADDER = 3 * LADDER_ROW + 26;
/** What is left of film and metal below the depth shown, px, when the film does not fit. */
const BREAK = 12;
const METAL_STRIP = 16;
/** Where in a panel the ion stands: room for the names of the media on its right. */
const CENTRE = 0.42;

/** Heights above the surface that the picture can show, nm: steps, so that a drag does not zoom at every move. */
const VIEWS = Array.from({ length: 24 }, (_, step) => 0.85 * power(1.25, step));
/** Depth shown below the surface against the height above: room for the images. */
const DEPTH_SHARE = 0.98;

export interface Panel {
  readonly lens: 'naive' | 'image';
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** The drawing between header and ladder. */
  readonly sceneTop: number;
  readonly sceneBottom: number;
  readonly surface: number;
  /** Of the ion. */
  readonly centre: number;
  readonly ladderTop: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly stacked: boolean;
  readonly panels: readonly [naive: Panel, image: Panel];
  /** Left edge of the height axis, and its width. */
  readonly axis: { readonly left: number; readonly width: number };
  /** Pixels per nm, the same in both directions and both panels. */
  readonly scale: number;
  /** Heights shown above the surface and depths below, nm. */
  readonly view: number;
  readonly depth: number;
  /** Top of the metal, in pixels below the surface; undefined without a metal. `broken`: the film is thicker than shown. */
  readonly metal: { readonly below: number; readonly broken: boolean } | undefined;
}

export function layOut(values: SolvationValues, frame: Frame): Layout {
  const stacked = frame.width < SIDE_BY_SIDE;
  const height = stacked ? Math.max(frame.height, 2 * (HEADER + STACKED_SCENE + LADDER) + 8) : Math.max(frame.height, LEAST_HEIGHT);
  const panelHeight = stacked ? (height - 8) / 2 : height;
  const panelWidth = stacked ? frame.width - AXIS : (frame.width - AXIS) / 2;
  const sceneHeight = panelHeight - HEADER - LADDER;

  const wanted = values.ion_height_nm + Math.max(values.distance_nm, 0.3) + 0.13;
  const view = VIEWS.find((candidate) => candidate >= wanted) ?? wanted;
  const depth = view * DEPTH_SHARE;
  const onMetal = values.surface === 'film-on-lithium';
  const strip = onMetal ? BREAK + METAL_STRIP : 0;
  const scale = (sceneHeight - strip) / (view + depth);

  const panel = (lens: Panel['lens'], left: number, top: number): Panel => {
    const sceneTop = top + HEADER;
    return {
      lens,
      left,
      top,
      width: panelWidth,
      height: panelHeight,
      sceneTop,
      sceneBottom: sceneTop + sceneHeight,
      surface: sceneTop + view * scale,
      centre: left + panelWidth * CENTRE,
      ladderTop: sceneTop + sceneHeight,
    };
  };
  const panels = stacked
    ? ([panel('naive', AXIS, 0), panel('image', AXIS, panelHeight + 8)] as const)
    : ([panel('naive', 0, 0), panel('image', panelWidth + AXIS, 0)] as const);

  const room = sceneHeight - view * scale - METAL_STRIP;
  const thickness = values.film_thickness_nm * scale;
  const metal =
    values.surface === 'half-space' ? undefined : { below: onMetal ? Math.min(thickness, room) : 0, broken: onMetal && thickness > room };

  return {
    width: frame.width,
    height,
    stacked,
    panels,
    axis: { left: stacked ? 0 : panelWidth, width: AXIS },
    scale,
    view,
    depth,
    metal,
  };
}

/** The pixel of a place: nm to the right of the ion, nm above the surface. */
export function place(layout: Layout, panel: Panel, right: number, above: number): Point {
  return [panel.centre + right * layout.scale, panel.surface - above * layout.scale];
}
