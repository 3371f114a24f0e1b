/** The feedback loop as a ring of four arrows, each with what it does and its live multiplier, and the gain with its verdict in the middle. */

import type { Ink, Point, Region, Shape, Stroke } from '../../../drawing/picture.ts';
import { estimateWidth } from '../../../drawing/rich-text.ts';
import { MINUS, quantity, readable } from '../../../quantities/numbers.ts';
import { type Language, msg, say, sequence, type Text, verbatim } from '../../../quantities/text.ts';
import { times } from './factor.ts';
import type { Box } from './layout.ts';

export interface LoopState {
  /** Field at the apex over flat. */
  readonly beta?: number;
  /** Current at the tip over flat. */
  readonly current?: number;
  /** What one lap adds to ln h and to ln ρ, to first order. */
  readonly rise?: number;
  readonly blunting?: number;
  readonly elasticity?: number;
  readonly gain?: number;
  readonly verdict?: { readonly key: string; readonly title: Text; readonly tone: 'good' | 'neutral' | 'bad' };
}

const TONES: Record<'good' | 'neutral' | 'bad', Ink> = { good: 'good', neutral: 'positive', bad: 'bad' };

interface Stage {
  /** The thing at which the arrow starts, clockwise from the top. */
  readonly from: Text;
  /** What the arrow does, in a few words. */
  readonly does: Text;
  readonly symbol: string;
  readonly value: Text | undefined;
  /** With the equation. */
  readonly explanation: Text;
}

const signed = (value: number) => sequence([value > 0 ? '+' : '', readable(value)], '');
const perCent = (value: number) => sequence([value < 0 ? MINUS : '+', quantity('_percent', Math.abs(100 * value), 2, true)], '');

function stagesOf({ beta, current, rise, blunting, elasticity }: LoopState): readonly Stage[] {
  const lap = rise === undefined || blunting === undefined ? undefined : { rise, blunting, sharpening: rise - blunting };
  return [
    {
      from: msg`shape`,
      does: msg`focuses the field`,
      symbol: 'β',
      value: beta === undefined ? undefined : times(beta),
      explanation: msg`The shape concentrates the field at the apex by the factor β = (ν²−1)/(νA−1), with ν = √(h/ρ). Geometry alone.`,
    },
    {
      from: msg`field`,
      does: msg`left as current`,
      symbol: 'i_tip/i_flat',
      value: current === undefined ? undefined : times(current),
      explanation: msg`Of the field only so much is left as current: film, charge transfer and salt decide. It is the root of the balance of the tip.`,
    },
    {
      from: msg`current`,
      does: lap === undefined ? msg`reshapes` : sequence(['h ', perCent(lap.rise), ', ρ ', perCent(lap.blunting)], ''),
      symbol: 'Δln(h/ρ)',
      value: lap && signed(lap.sharpening),
      explanation: msg`In one lap the current changes height h and apex radius ρ: Δln(h/ρ) = (ḣ/h − ρ̇/ρ)·T_lap. Positive: the tip becomes more pointed. Negative: rounder.`,
    },
    {
      from: msg`growth`,
      does: msg`shifts the field`,
      symbol: 'S',
      value: elasticity === undefined ? undefined : times(elasticity),
      explanation: msg`So much of the change of h/ρ reaches the field: S = d ln(β−1)/d ln(h/ρ), between ½ and 1.`,
    },
  ];
}

/** A ring so high has room for how its gain comes about. */
const ROOM_FOR_ARITHMETIC = 76;

/** Rows of a caption in a corner: what the arrow does, and its multiplier. */
const CAPTION = 34;
const TITLE = 24;

export function loopShapes(box: Box, state: LoopState, language: Language): { readonly shapes: Shape[]; readonly regions: Region[] } {
  const size = 12;
  const cx = box.left + box.width / 2;
  // The captions stand above and below the ring, the names of the things on it.
  const across = Math.min(box.width / 2 - 26, 124);
  const up = Math.min((box.height - TITLE - 2 * CAPTION - 4) / 2 - 10, across);
  const cy = box.top + TITLE + CAPTION + 10 + up;
  const lower = cy + up + 10;
  /** Half the width of the captions. */
  const aside = Math.min(box.width / 2 - 2, across + 44);
  const ink: Ink = state.verdict ? TONES[state.verdict.tone] : 'muted';
  const shapes: Shape[] = [];
  const regions: Region[] = [];
  const text = (at: Point, words: Text, more: Partial<Extract<Shape, { kind: 'text' }>> = {}) =>
    shapes.push({ kind: 'text', at, text: words, size, ink: 'foreground', align: 'middle', baseline: 'middle', ...more });
  text([cx, box.top + 12], msg`The loop, one lap`, { bold: true });

  const onRing = (degrees: number): Point => [
    cx + across * Math.sin((degrees * Math.PI) / 180),
    cy - up * Math.cos((degrees * Math.PI) / 180),
  ];
  const stroke: Stroke = { ink, width: 3 };
  const stages = stagesOf(state);
  const widthOf = (words: Text, size: number) => estimateWidth(say(words, language), size);
  /** Degrees of the ring on either side of a name at its top or bottom, and at its sides. */
  const covered = (name: Text, i: number) => (i % 2 === 0 ? degrees(widthOf(name, size) / 2 + 7, across) : degrees(12, up));
  for (const [i, stage] of stages.entries()) {
    const start = 90 * i;
    const from = start + covered(stage.from, i);
    const to = start + 90 - covered(stages[(i + 1) % 4].from, i + 1);
    const bow = Array.from({ length: 13 }, (_, j) => onRing(from + ((to - from - 6) * j) / 12));
    shapes.push({ kind: 'path', points: bow, stroke }, { kind: 'arrow', from: onRing(to - 8), to: onRing(to), head: 11, stroke });
    text(onRing(start), stage.from);

    const right = i < 2;
    const y = i === 0 || i === 3 ? box.top + TITLE + 8 : lower + 8;
    const x = cx + (right ? aside : -aside);
    const align = right ? 'end' : 'start';
    const multiplier = sequence([stage.symbol, stage.value ?? '–']);
    text([x, y], stage.does, { size: 11, ink: 'muted', align });
    text([x, y + 16], multiplier, { bold: true, align, halo: true });
    const width = Math.min(aside - 2, Math.max(widthOf(stage.does, 11), widthOf(multiplier, size)) + 8);
    regions.push({ title: stage.explanation, corner: [right ? x - width : x, y - 9], width, height: CAPTION });
  }

  if (state.gain !== undefined)
    text([cx, cy - 14], state.gain === 0 ? verbatim('G ≈ 0') : sequence(['G =', readable(state.gain)]), { size: 17, ink, bold: true });
  text([cx, cy + 7], state.verdict?.title ?? msg`no verdict`, { size: 12.5, ink, bold: true });
  if (state.verdict) shapes.push(...emblem(state.verdict.key, [cx, cy + 27], ink));
  const { rise, blunting, elasticity } = state;
  if (up > ROOM_FOR_ARITHMETIC && rise !== undefined && blunting !== undefined && elasticity !== undefined) {
    const change = rise - blunting;
    const factor = change < 0 ? sequence(['(', readable(change), ')'], '') : readable(change);
    text([cx, cy - 40], sequence(['exp(', readable(elasticity), ' · ', factor, ') ='], ''), { size: 11, ink: 'muted' });
  }
  regions.push({
    title: msg`The gain of one lap, G = exp(S·Δln(h/ρ)): above 1 the field concentrates more each lap, below 1 less. The verdict asks first whether the tip rises at all.`,
    corner: [cx - across * 0.62, cy - 26],
    width: across * 1.24,
    height: 62,
  });
  return { shapes, regions };
}

/** Degrees of an arc of this radius that so many pixels cover. */
function degrees(pixels: number, radius: number): number {
  return Math.min(40, ((pixels / radius) * 180) / Math.PI);
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
