/** Where the parts of the picture stand: the cut, the bars, the loop, and the lights of a ferroelectric film below them. */
import type { Frame } from '../../../drawing/picture.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Layout {
  readonly height: number;
  readonly cut: Box;
  readonly bars: Box;
  readonly loop: Box;
  /** Only with a ferroelectric film. */
  readonly lights: Box | undefined;
}

const GAP = 14;
/** Two bars, three, or more. */
const widthOfBars = (count: number) => (count <= 2 ? 124 : count === 3 ? 160 : 220);
/** Below this width the captions of the loop do not fit beside each other. */
const SMALLEST_LOOP = 244;

/** Below this width the lights stand two by two and their words in lines of their own. */
export const NARROW_LIGHTS = 640;

/** Wide: side by side. Middle: the cut above the other two. Narrow: one column. */
export function layOut(frame: Frame, bars: number, ferroelectric: boolean): Layout {
  const { height, ...boxes } = partsOf(frame, widthOfBars(bars));
  if (!ferroelectric) return { height, ...boxes, lights: undefined };
  const lights = { left: 0, top: height + GAP, width: frame.width, height: frame.width < NARROW_LIGHTS ? 212 : 92 };
  return { height: lights.top + lights.height, ...boxes, lights };
}

function partsOf({ width, height }: Frame, barsWidth: number): Omit<Layout, 'lights'> {
  if (width >= 576 + barsWidth) {
    const loop = Math.min(320, Math.max(SMALLEST_LOOP, Math.round(width * 0.27)));
    const cut = width - loop - barsWidth - 2 * GAP;
    return {
      height,
      cut: { left: 0, top: 0, width: cut, height },
      bars: { left: cut + GAP, top: 0, width: barsWidth, height },
      loop: { left: cut + barsWidth + 2 * GAP, top: 0, width: loop, height },
    };
  }
  const upper = width >= 480 ? Math.round(width * 0.46) : Math.round(Math.max(200, width * 0.72));
  const cut = { left: 0, top: 0, width, height: upper };
  const top = upper + GAP;
  if (width >= barsWidth + GAP + SMALLEST_LOOP + 60) {
    const lower = 236;
    return {
      height: top + lower,
      cut,
      bars: { left: 0, top, width: barsWidth, height: lower },
      loop: { left: barsWidth + GAP, top, width: width - barsWidth - GAP, height: lower },
    };
  }
  const bars = { left: 0, top, width, height: 178 };
  const loop = { left: 0, top: top + bars.height + GAP, width, height: 236 };
  return { height: loop.top + loop.height, cut, bars, loop };
}
