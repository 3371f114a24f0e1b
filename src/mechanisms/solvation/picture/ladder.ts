/** The energies of each lens against kT, on one scale for both. */

import type { Ink, Shape } from '../../../drawing/picture.ts';
import { quantity, readable } from '../../../quantities/numbers.ts';
import { msg, sequence, type Text, verbatim } from '../../../quantities/text.ts';
import { numberOf } from '../../contract/result.ts';
import { GAS_CONSTANT } from '../../materials/constants.ts';
import type { SolvationValues } from '../model/resolved-values.ts';
import type { OutputKey, SolvationResult } from '../outputs/result.ts';
import { label } from './actors.ts';
import { LADDER_ROW, type Layout, type Panel } from './layout.ts';

interface Rung {
  readonly title: Text;
  /** kJ/mol, positive weakens; undefined when there is no number. */
  readonly value: number | undefined;
  readonly ink: Ink;
}

function rungs(values: SolvationValues, result: SolvationResult, lens: Panel['lens']): readonly Rung[] {
  const of = (title: Text, key: OutputKey, ink: Ink): Rung => ({ title, value: numberOf(result, key), ink });
  if (lens === 'naive') {
    const barrier = numberOf(result, 'barrier_naive_kJ_per_mol');
    return [
      of(msg`bond`, 'bond_change_naive_kJ_per_mol', 'series-2'),
      { title: msg`barrier`, value: barrier === undefined ? undefined : values.barrier_kJ_per_mol - barrier, ink: 'series-2' },
    ];
  }
  return [
    of(msg`bond`, 'bond_change_image_kJ_per_mol', 'series-1'),
    of(msg`sheath`, 'sheath_change_kJ_per_mol', 'series-1'),
    of(msg`field`, 'field_bond_change_kJ_per_mol', 'series-3'),
  ];
}

const LABELS = 46;
const NUMBERS = 56;

export function drawLadders(values: SolvationValues, result: SolvationResult, layout: Layout): Shape[] {
  const thermal = (GAS_CONSTANT * values.temperature_K) / 1e3;
  const all = layout.panels.flatMap(({ lens }) => rungs(values, result, lens).map(({ value }) => value ?? 0));
  const low = Math.min(-1.6 * thermal, ...all);
  const high = Math.max(1.6 * thermal, ...all);
  return layout.panels.flatMap((panel) => ladder(rungs(values, result, panel.lens), panel, thermal, low, high));
}

/** With its sign; what is too small to matter is zero. */
const energy = (kJ: number) => (Math.abs(kJ) < 0.005 ? verbatim('0') : sequence([kJ > 0 ? '+' : '', readable(kJ, 2)], ''));

function ladder(list: readonly Rung[], panel: Panel, thermal: number, low: number, high: number): Shape[] {
  const left = panel.left + LABELS;
  const width = panel.width - LABELS - NUMBERS;
  const x = (value: number) => left + ((value - low) / (high - low)) * width;
  const top = panel.ladderTop + 7;
  const bottom = top + 3 * LADDER_ROW;
  const shapes: Shape[] = [
    {
      kind: 'rectangle',
      corner: [x(-thermal), top],
      width: x(thermal) - x(-thermal),
      height: bottom - top,
      fill: { ink: 'grid', opacity: 0.8 },
    },
    {
      kind: 'path',
      points: [
        [x(0), top - 2],
        [x(0), bottom + 2],
      ],
      stroke: { ink: 'foreground', width: 1 },
    },
    label(msg`kJ/mol; grey: ±kT = ${quantity('_kJ_per_mol', thermal, 2)}`, [panel.left + 2, bottom + 4], {
      baseline: 'top',
      size: 10.5,
      ink: 'muted',
    }),
    label(msg`weakens →`, [panel.left + panel.width - 4, bottom + 4], { align: 'end', baseline: 'top', size: 10.5, ink: 'muted' }),
  ];
  list.forEach(({ title, value, ink }, i) => {
    const y = top + (i + 0.5) * LADDER_ROW;
    shapes.push(label(title, [panel.left + 2, y], { size: 11, halo: false }));
    if (value === undefined) {
      shapes.push(label(msg`no room`, [x(thermal) + 5, y], { ink: 'muted' }));
      return;
    }
    const from = Math.min(x(0), x(value));
    shapes.push(
      {
        kind: 'rectangle',
        corner: [from, y - 5],
        width: Math.max(1.5, Math.abs(x(value) - x(0))),
        height: 10,
        fill: { ink },
      },
      label(energy(value), [Math.max(x(value), x(thermal)) + 5, y], {
        bold: true,
        size: 11,
      }),
    );
  });
  return shapes;
}
