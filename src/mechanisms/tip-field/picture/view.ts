/** The part of the world in view, and its scale. */
import type { Point } from '../../../drawing/picture.ts';
import { power } from '../../../numerics/power.ts';
import type { Box } from './layout.ts';

export interface View {
  readonly box: Box;
  /** Pixels per micrometre. */
  readonly scale: number;
  /** The foot of the tip's axis, pixels. */
  readonly origin: Point;
  /** World (r, z) in µm to pixels. */
  at(r: number, z: number): Point;
}

/** The tip fills at most these shares of the height above the flat and of the width. */
const TALLEST = 0.6;
const WIDEST = 0.5;
const METAL_SHARE = 0.16;

/**
 * The scale steps by factors of two, so that a tip that is dragged moves in the picture instead of the picture moving
 * around the tip.
 */
export function viewOf(box: Box, height: number, baseRadius: number): View {
  const ground = Math.round(box.height * (1 - METAL_SHARE));
  const fitting = Math.min((TALLEST * ground) / height, (WIDEST * box.width) / (2 * baseRadius));
  const scale = power(2, Math.floor(Math.log2(fitting / box.width))) * box.width;
  const origin: Point = [box.left + Math.round(box.width / 2), box.top + ground];
  return { box, scale, origin, at: (r, z) => [origin[0] + r * scale, origin[1] - z * scale] };
}
