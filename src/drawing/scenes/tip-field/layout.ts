/** Where the three parts of the picture stand: the cut, the two bars, the loop. */
import type { Frame } from '../../picture.ts';

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
}

const GAP = 14;
const BARS_WIDTH = 124;
/** Five bars instead of two. */
const WIDE_BARS = 220;

/** Wide: side by side. Middle: the cut beside the other two. Narrow: the cut above them. */
export function layOut({ width, height }: Frame, wideBars = false): Layout {
  const barsWidth = wideBars ? WIDE_BARS : BARS_WIDTH;
  if (width >= (wideBars ? 760 : 640)) {
    const loop = Math.min(300, Math.max(196, Math.round(width * 0.27)));
    const cut = width - loop - barsWidth - 2 * GAP;
    return {
      height,
      cut: { left: 0, top: 0, width: cut, height },
      bars: { left: cut + GAP, top: 0, width: barsWidth, height },
      loop: { left: cut + barsWidth + 2 * GAP, top: 0, width: loop, height },
    };
  }
  const upper = width >= 480 ? Math.round(width * 0.46) : Math.round(Math.max(200, width * 0.72));
  const lower = 226;
  const top = upper + GAP;
  const bars = Math.min(barsWidth, Math.round(width * (wideBars ? 0.47 : 0.35)));
  return {
    height: top + lower,
    cut: { left: 0, top: 0, width, height: upper },
    bars: { left: 0, top, width: bars, height: lower },
    loop: { left: bars + GAP, top, width: width - bars - GAP, height: lower },
  };
}
