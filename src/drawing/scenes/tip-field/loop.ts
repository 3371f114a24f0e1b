/** The feedback loop as a ring of four arrows, the multiplier of each stage on it, and the gain with its verdict in the middle. */
import { readable } from '../../../mechanisms/numbers.ts';
import type { Ink, Point, Region, Shape, Stroke } from '../../picture.ts';
import type { Box } from './layout.ts';

export interface LoopState {
  /** Field at the apex over flat. */
  readonly beta?: number;
  /** Current at the tip over flat. */
  readonly current?: number;
  /** Change of ln(h/ρ) in one lap. */
  readonly sharpening?: number;
  readonly elasticity?: number;
  readonly gain?: number;
  readonly verdict?: { readonly key: string; readonly title: string; readonly tone: 'good' | 'neutral' | 'bad' };
}

const TONES: Record<'good' | 'neutral' | 'bad', Ink> = { good: 'good', neutral: 'positive', bad: 'bad' };

interface Stage {
  /** Where the arrow starts, clockwise from the top. */
  readonly from: string;
  readonly symbol: string;
  readonly value: string | undefined;
  readonly explanation: string;
}

function stagesOf(state: LoopState): readonly Stage[] {
  const times = (value: number | undefined) => (value === undefined ? undefined : `×${readable(value)}`);
  return [
    { from: 'shape', symbol: 'β', value: times(state.beta), explanation: 'The shape concentrates the field at the apex by β.' },
    {
      from: 'field',
      symbol: 'i_tip/i_flat',
      value: times(state.current),
      explanation: 'Of the field only so much current is left: film, kinetics and salt decide.',
    },
    {
      from: 'current',
      symbol: 'Δln(h/ρ)',
      value: state.sharpening === undefined ? undefined : `${state.sharpening > 0 ? '+' : ''}${readable(state.sharpening)}`,
      explanation: 'In one lap the current changes height and radius: positive sharpens, negative blunts.',
    },
    {
      from: 'growth',
      symbol: 'S',
      value: times(state.elasticity),
      explanation: 'So much of that reaches the field: β−1 follows h/ρ with the elasticity S.',
    },
  ];
}

export function loopShapes(box: Box, state: LoopState): { readonly shapes: Shape[]; readonly regions: Region[] } {
  const size = box.width < 210 ? 11 : 12.5;
  const cx = box.left + box.width / 2;
  const cy = box.top + box.height / 2 + 10;
  const across = Math.min(box.width / 2 - 24, 118);
  const up = Math.min(box.height / 2 - 54, across);
  const tone: Ink = state.verdict ? TONES[state.verdict.tone] : 'muted';
  const shapes: Shape[] = [
    {
      kind: 'text',
      at: [cx, box.top + 12],
      text: 'The loop, one lap',
      size: Math.min(12, size),
      ink: 'foreground',
      bold: true,
      align: 'middle',
      baseline: 'middle',
    },
  ];
  const regions: Region[] = [];
  const onRing = (degrees: number): Point => [
    cx + across * Math.sin((degrees * Math.PI) / 180),
    cy - up * Math.cos((degrees * Math.PI) / 180),
  ];
  const stroke: Stroke = { ink: tone, width: 3 };
  /** Degrees of the ring that a word at its top or bottom, or at its sides, covers. */
  const covered = [2900 / across, 900 / up].map((degrees) => Math.min(34, degrees / 1.6));

  for (const [i, stage] of stagesOf(state).entries()) {
    const start = 90 * i;
    const from = start + covered[i % 2];
    const to = start + 90 - covered[(i + 1) % 2];
    const points = Array.from({ length: 13 }, (_, j) => onRing(from + ((to - from - 8) * j) / 12));
    shapes.push(
      { kind: 'path', points, stroke },
      { kind: 'arrow', from: onRing(to - 9), to: onRing(to), head: 11, stroke },
      { kind: 'text', at: onRing(start), text: stage.from, size, ink: 'foreground', align: 'middle', baseline: 'middle' },
    );
    // The multiplier stands in the corner outside its arrow.
    const right = i < 2;
    const upper = i === 0 || i === 3;
    const x = right ? Math.min(cx + across + 22, box.left + box.width - 2) : Math.max(cx - across - 22, box.left + 2);
    const y = cy + (upper ? -1 : 1) * (0.8 * up + 14);
    const align = right ? 'end' : 'start';
    const middle = size / 2 + 2;
    shapes.push(
      { kind: 'text', at: [x, y - middle], text: stage.symbol, size: size - 0.5, ink: 'muted', align, baseline: 'middle', halo: true },
      {
        kind: 'text',
        at: [x, y + middle],
        text: stage.value ?? '–',
        size: size + 1,
        ink: 'foreground',
        bold: true,
        align,
        baseline: 'middle',
        halo: true,
      },
    );
    regions.push({ title: stage.explanation, corner: [right ? x - 54 : x, y - 17], width: 54, height: 34 });
  }

  // In a small ring the words at its sides need the middle line.
  const tight = box.width < 230;
  const rows = tight ? [-17, 15, 33] : [-12, 10, 30];
  if (state.gain !== undefined) {
    shapes.push({
      kind: 'text',
      at: [cx, cy + rows[0]],
      text: `G = ${readable(state.gain)}`,
      size: size + (tight ? 3 : 6),
      ink: tone,
      bold: true,
      align: 'middle',
      baseline: 'middle',
    });
  }
  shapes.push({
    kind: 'text',
    at: [cx, cy + rows[1]],
    text: state.verdict?.title ?? 'no verdict',
    size: size + (box.width < 190 ? -1 : tight ? 0 : 1),
    ink: tone,
    bold: true,
    align: 'middle',
    baseline: 'middle',
  });
  if (state.verdict) shapes.push(...emblem(state.verdict.key, [cx, cy + rows[2]], tone));
  regions.push({
    title:
      'The gain of one lap: above 1 the field concentrates more each lap, below 1 less. The verdict asks first whether the tip rises at all.',
    corner: [cx - across * 0.6, cy - up * 0.5],
    width: across * 1.2,
    height: up,
  });
  return { shapes, regions };
}

/** The verdict as a shape: a sinking line, a widening dome, a spike. */
function emblem(key: string, [x, y]: Point, ink: Ink): Shape[] {
  const stroke: Stroke = { ink, width: 2 };
  const dome = (width: number, height: number): Point[] =>
    Array.from({ length: 17 }, (_, i) => {
      const angle = Math.PI * (1 - i / 16);
      return [x + width * Math.cos(angle), y + 6 - height * Math.sin(angle)] as const;
    });
  const foot: Shape = {
    kind: 'path',
    points: [
      [x - 20, y + 6],
      [x + 20, y + 6],
    ],
    stroke,
  };
  if (key === 'runaway')
    return [
      foot,
      {
        kind: 'path',
        points: [
          [x - 5, y + 6],
          [x, y - 11],
          [x + 5, y + 6],
        ],
        stroke,
      },
    ];
  if (key === 'grows-but-blunts') return [foot, { kind: 'path', points: dome(13, 13), stroke }];
  return [foot, { kind: 'path', points: dome(9, 4), stroke }];
}
