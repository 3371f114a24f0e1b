/** One bar per patch, as wide as the patch: what the overpotential is spent on. All end at the same height. */

import type { Fill, Ink, Shape } from '../../../drawing/picture.ts';
import { estimateWidth } from '../../../drawing/rich-text.ts';
import { quantity } from '../../../quantities/numbers.ts';
import { type Language, msg, say, sequence, type Text } from '../../../quantities/text.ts';
import type { TableRow, Values } from '../../contract/parameter.ts';
import type { Result } from '../../contract/result.ts';
import { afterCycles } from '../words/description.ts';
import type { Layout } from './layout.ts';
import { INORGANIC, ORGANIC } from './texture.ts';

const SMALL = 11;
/** What the voltage is spent on, from the metal outwards. */
const KINDS: readonly { readonly name: Text; readonly fill: Fill; readonly text: { readonly ink: Ink; readonly halo?: boolean } }[] = [
  { name: msg`charge transfer`, fill: { ink: 'series-3' }, text: { ink: 'background' } },
  { name: msg`film`, fill: { ink: 'film' }, text: { ink: 'background' } },
  { name: msg`electrolyte`, fill: { ink: 'negative', hatch: 'diagonal' }, text: { ink: 'foreground', halo: true } },
];

interface Bar {
  readonly left: number;
  readonly width: number;
  /** From the metal outwards, mV. */
  readonly shares: readonly number[];
}

export function bars(
  values: Values,
  result: Result,
  layout: Layout,
  { top, bottom }: NonNullable<Layout['bars']>,
  language: Language,
): Shape[] {
  const { series, scalars } = result;
  const rows = values.patches as readonly TableRow[];
  const columns = values.coupling !== 'equipotential';
  const total = (columns ? scalars.cell_voltage_mV : scalars.interface_overpotential_mV) as number;
  const bars = rows.flatMap((row, i): Bar[] => {
    const { left, width } = layout.patches[i];
    const rest = (shares: readonly number[]) => (columns ? [...shares, Math.max(0, total - shares[0] - shares[1])] : shares);
    const solid = rest([series.patch_charge_transfer_overpotential.y[i], series.patch_film_overpotential.y[i]]);
    const connected = row.porosity * row.connected_pore_fraction;
    const pore = series.pore_overpotential.x.indexOf(i + 1);
    if (pore < 0) return [{ left, width, shares: solid }];
    const poreShares = rest([series.pore_charge_transfer_overpotential.y[pore], series.pore_overpotential.y[pore]]);
    const poreWidth = Math.max(connected * width, Math.min(14, width / 3));
    return [
      { left, width: width - poreWidth, shares: solid },
      { left: left + width - poreWidth, width: poreWidth, shares: poreShares },
    ];
  });
  const scale = (bottom - top) / total;
  const shapes: Shape[] = [];
  for (const { left, width, shares } of bars) {
    const gap = Math.min(2, width / 6);
    let foot = bottom;
    shares.forEach((share, kind) => {
      const height = share * scale;
      shapes.push({
        kind: 'rectangle',
        corner: [left + gap, foot - height],
        width: width - 2 * gap,
        height,
        fill: KINDS[kind].fill,
        stroke: { ink: 'background', width: 1 },
      });
      const text = quantity('_mV', share);
      if (height >= 15 && estimateWidth(say(text, language), SMALL) + 8 <= width) {
        shapes.push({
          kind: 'text',
          at: [left + width / 2, foot - height / 2],
          text,
          size: SMALL,
          ...KINDS[kind].text,
          align: 'middle',
          baseline: 'middle',
          bold: true,
        });
      }
      foot -= height;
    });
  }
  const { left, right } = layout;
  const cycle = values.cycle as number;
  return [
    ...shapes,
    {
      kind: 'path',
      points: [
        [left, top],
        [right, top],
      ],
      stroke: { ink: 'foreground', width: 1, dash: [4, 3] },
    },
    {
      kind: 'path',
      points: [
        [left, bottom],
        [right, bottom],
      ],
      stroke: { ink: 'muted', width: 1 },
    },
    {
      kind: 'text',
      at: [left, top - 4],
      text: sequence([heading(quantity('_mV', total), rows.length, right - left), ...(cycle > 0 ? [afterCycles(cycle)] : [])], ' · '),
      size: 12,
      ink: 'foreground',
      baseline: 'bottom',
      bold: true,
    },
    ...legend(columns, layout, bottom + 6, language),
  ];
}

function heading(total: Text, patches: number, room: number): Text {
  if (patches === 1) return msg`${total} overpotential`;
  return room > 380 ? msg`${total} for every patch, spent differently` : msg`${total} for every patch`;
}

/** What the colours mean: of the bars, and where there is room, of the film in the cut. */
function legend(columns: boolean, { left, right }: Layout, top: number, language: Language): Shape[] {
  let x = left;
  const entry = (name: Text, fill: Fill): Shape[] => {
    const start = x;
    const end = start + 16 + estimateWidth(say(name, language), SMALL);
    if (end > right) return [];
    x = end + 12;
    return [
      { kind: 'rectangle', corner: [start, top + 1], width: 11, height: 11, fill },
      { kind: 'text', at: [start + 16, top + 6.5], text: name, size: SMALL, ink: 'foreground', baseline: 'middle' },
    ];
  };
  const entries = KINDS.slice(0, columns ? 3 : 2).flatMap(({ name, fill }) => entry(name, fill));
  x += 16;
  return [...entries, ...entry(msg`inorganic`, INORGANIC), ...entry(msg`organic`, ORGANIC)];
}
