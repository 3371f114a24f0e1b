/** Names of bands and marks, in lanes above the data so that no two collide and none covers a line. */
import { verbatim } from '../../quantities/text.ts';
import type { Shape } from '../picture.ts';
import { estimateWidth } from '../rich-text.ts';
import { wrap } from './wrap.ts';

interface LabelRoom {
  /** Width of the whole picture. */
  readonly width: number;
  readonly textSize: number;
  /** Height of one line of text. */
  readonly row: number;
}

interface Placed {
  /** Where it points. */
  readonly x: number;
  readonly lines: readonly string[];
  /** Lowest lane that it takes, counted upwards from the data. */
  readonly lane: number;
  readonly at: number;
  readonly align: 'start' | 'middle' | 'end';
  readonly left: number;
  readonly right: number;
}

interface LabelPlan {
  readonly placed: readonly Placed[];
  readonly lanes: number;
}

/** Gives every label its lane. Earlier labels stay lower. */
export function planLabels(wanted: readonly { readonly text: string; readonly x: number }[], room: LabelRoom): LabelPlan {
  const placed: Placed[] = [];
  for (const { text, x } of wanted) {
    const lines = wrap(text, room.textSize, room.width * 0.6);
    const side = sideways(lines, x, room);
    let lane = 0;
    const collides = (other: Placed) =>
      side.left < other.right + room.textSize * 0.7 &&
      other.left < side.right + room.textSize * 0.7 &&
      lane < other.lane + other.lines.length &&
      other.lane < lane + lines.length;
    while (placed.some(collides)) lane += 1;
    placed.push({ x, lines, lane, ...side });
  }
  return { placed, lanes: Math.max(0, ...placed.map(({ lane, lines }) => lane + lines.length)) };
}

/** Over its point; near an edge of the picture flush with it, whatever the font's real width. */
function sideways(lines: readonly string[], x: number, { width, textSize }: LabelRoom): Pick<Placed, 'at' | 'align' | 'left' | 'right'> {
  const half = Math.max(...lines.map((line) => estimateWidth(line, textSize))) / 2;
  const edge = textSize * 0.5;
  if (x - half < edge) return { at: edge, align: 'start', left: edge, right: edge + 2 * half };
  if (x + half > width - edge) return { at: width - edge, align: 'end', left: width - edge - 2 * half, right: width - edge };
  return { at: x, align: 'middle', left: x - half, right: x + half };
}

/** The labels between `ceiling` and the top of the plot; behind them a leader where one had to step over another. */
export function labelShapes(
  { placed, lanes }: LabelPlan,
  ceiling: number,
  plotTop: number,
  { textSize, row }: LabelRoom,
): readonly Shape[] {
  const footOf = (lane: number) => ceiling + (lanes - lane) * row;
  const leaders = placed
    .filter(({ lane }) => lane > 0)
    .map(
      ({ x, lane }): Shape => ({
        kind: 'path',
        points: [
          [x, footOf(lane)],
          [x, plotTop],
        ],
        stroke: { ink: 'muted', width: 1, dash: [1, 3] },
      }),
    );
  const words = placed.flatMap(({ lines, lane, at, align }) =>
    lines.map((text, i): Shape => {
      const y = footOf(lane) - (lines.length - i - 0.5) * row;
      return { kind: 'text', at: [at, y], text: verbatim(text), size: textSize, ink: 'foreground', align, halo: true };
    }),
  );
  return [...leaders, ...words];
}
