/** Names along an axis: each as near to its place as the room allows, those that would overlap in further lanes. */

export interface Placed {
  readonly left: number;
  readonly lane: number;
}

/** Space between two names in a lane. */
const GAP = 6;

/** @param labels places along the axis and widths, in any order */
export function lanesOf(
  labels: readonly { readonly at: number; readonly width: number }[],
  room: number,
): { readonly lanes: readonly Placed[]; readonly count: number } {
  const taken: number[][] = [];
  const lanes = labels.map(({ at, width }): Placed => {
    const left = Math.max(0, Math.min(room - width, at - width / 2));
    let lane = 0;
    const free = (ends: readonly number[] = []) => {
      for (let i = 0; i < ends.length; i += 2) if (left < ends[i + 1] + GAP && left + width + GAP > ends[i]) return false;
      return true;
    };
    while (!free(taken[lane])) lane++;
    taken[lane] = [...(taken[lane] ?? []), left, left + width];
    return { left, lane };
  });
  return { lanes, count: taken.length };
}
