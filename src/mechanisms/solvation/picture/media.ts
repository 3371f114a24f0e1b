/** The media of a lens: one everywhere, or electrolyte, film and metal; the contact band; the names of all these. */
import { wrap } from '../../../drawing/figure/wrap.ts';
import type { Fill, Point, Shape } from '../../../drawing/picture.ts';
import { estimateWidth } from '../../../drawing/rich-text.ts';
import { quantity, readable } from '../../../quantities/numbers.ts';
import { type Language, msg, say, sequence, verbatim } from '../../../quantities/text.ts';
import { findFerroelectric } from '../../materials/ferroelectric-choice.ts';
import type { SolvationValues } from '../model/resolved-values.ts';
import { CONTACT_NM } from '../words/remarks.ts';
import { label } from './actors.ts';
import type { Layout, Panel } from './layout.ts';

/** The more the film polarises against the liquid, the denser its hatch; dots when it polarises less. */
function filmHatch(values: SolvationValues): NonNullable<Fill['hatch']> {
  const ratio = values.film_permittivity / values.liquid_permittivity;
  return ratio < 1 ? 'dots' : ratio < 10 ? 'diagonal' : 'cross';
}

/** From this width of a panel on, names are written out. */
export const WIDE = 300;

/** The literal reading: the permittivity of the film fills everything. */
export function oneMedium(values: SolvationValues, panel: Panel): Shape[] {
  const { left, width, sceneTop, sceneBottom, surface } = panel;
  return [
    {
      kind: 'rectangle',
      corner: [left, sceneTop],
      width,
      height: sceneBottom - sceneTop,
      fill: { ink: 'film', opacity: 0.2, hatch: filmHatch(values) },
    },
    {
      kind: 'path',
      points: [
        [left, surface],
        [left + width, surface],
      ],
      stroke: { ink: 'muted', width: 1, dash: [5, 4] },
    },
  ];
}

export function layers(values: SolvationValues, layout: Layout, panel: Panel): Shape[] {
  const { left, width, sceneTop, sceneBottom, surface } = panel;
  const metalTop = layout.metal ? surface + layout.metal.below : sceneBottom;
  const shapes: Shape[] = [
    { kind: 'rectangle', corner: [left, sceneTop], width, height: surface - sceneTop, fill: { ink: 'electrolyte' } },
  ];
  if (metalTop > surface) {
    shapes.push({
      kind: 'rectangle',
      corner: [left, surface],
      width,
      height: metalTop - surface,
      fill: { ink: 'film', opacity: 0.4, hatch: filmHatch(values) },
    });
  }
  if (layout.metal) {
    shapes.push({
      kind: 'rectangle',
      corner: [left, metalTop],
      width,
      height: sceneBottom - metalTop,
      fill: { ink: 'metal', opacity: 0.9 },
    });
    if (layout.metal.broken) shapes.push(...breakMark(left, width, metalTop - 9));
  }
  shapes.push({
    kind: 'path',
    points: [
      [left, surface],
      [left + width, surface],
    ],
    stroke: { ink: 'foreground', width: 1.25 },
  });
  return shapes;
}

/** A zigzag across the film: it is thicker than shown. */
function breakMark(left: number, width: number, y: number): Shape[] {
  const step = 9;
  const points = Array.from({ length: Math.ceil(width / step) + 1 }, (_, i): Point => [left + i * step, y + (i % 2 === 0 ? -2.5 : 2.5)]);
  const shifted = points.map(([x, py]): Point => [x, py + 5]);
  return [
    { kind: 'path', points: [...points, ...shifted.reverse()], closed: true, fill: { ink: 'background' } },
    { kind: 'path', points, stroke: { ink: 'film', width: 1 } },
    { kind: 'path', points: shifted, stroke: { ink: 'film', width: 1 } },
  ];
}

export function contactBand(layout: Layout, panel: Panel): Shape[] {
  const height = CONTACT_NM * layout.scale;
  if (height < 3) return [];
  return [
    {
      kind: 'rectangle',
      corner: [panel.left, panel.surface - height],
      width: panel.width,
      height,
      fill: { ink: 'muted', opacity: 0.42, hatch: 'diagonal' },
    },
    {
      kind: 'path',
      points: [
        [panel.left, panel.surface - height],
        [panel.left + panel.width, panel.surface - height],
      ],
      stroke: { ink: 'muted', width: 1, dash: [2, 3] },
    },
  ];
}

export function mediumLabels(values: SolvationValues, layout: Layout, panel: Panel, language: Language): Shape[] {
  const x = panel.left + panel.width - 6;
  const align = 'end';
  const shapes: Shape[] = [];
  const band = CONTACT_NM * layout.scale;
  if (panel.lens === 'naive') {
    if (panel.width > WIDE) {
      shapes.push(
        label(msg`ε_2 = ${readable(values.film_permittivity, 3, true)} everywhere`, [x, panel.sceneTop + 10], {
          align,
          ink: 'film',
          bold: true,
        }),
      );
    }
    shapes.push(label(msg`no surface, no image`, [x, panel.surface + 12], { align, ink: 'muted' }));
  } else {
    shapes.push(label(msg`electrolyte, ε_1 = ${readable(values.liquid_permittivity, 3, true)}`, [x, panel.sceneTop + 10], { align }));
    const film = findFerroelectric(values.ferroelectric)?.title ?? msg`film`;
    if (values.surface !== 'bare-lithium') {
      const thickness = values.surface === 'half-space' ? msg`no end` : quantity('_nm', values.film_thickness_nm, 3, true);
      const y = Math.min(panel.surface + 12, panel.surface + (layout.metal?.below ?? 40) / 2);
      shapes.push(label(film, [x, y], { align, ink: 'film', bold: true }));
      const below = layout.metal?.below ?? panel.sceneBottom - panel.surface;
      const numbers = sequence(['ε_2 = ', readable(values.film_permittivity, 3, true), ', ', thickness], '');
      if (below > 36) shapes.push(label(numbers, [x, y + 15], { align, ink: 'film' }));
    }
    if (layout.metal) {
      shapes.push(
        label(msg`lithium`, [x, values.surface === 'bare-lithium' ? panel.surface + 14 : panel.sceneBottom - 8], {
          align,
          ink: 'foreground',
        }),
      );
    }
  }
  if (band > 27) {
    const warning = say(panel.width > WIDE ? msg`no continuum number means anything here` : msg`no number means anything here`, language);
    const size = 10.5;
    // On two lines of about the same length.
    wrap(warning, size, 0.6 * estimateWidth(warning, size)).forEach((line, i, lines) => {
      shapes.push(label(verbatim(line), [x, panel.surface - 8 - 13 * (lines.length - 1 - i)], { align, ink: 'foreground', size }));
    });
  }
  return shapes;
}
