/** One lens: the medium, the film and the metal, the ions, the sheath and the images, to scale. */

import type { Fill, Point, Shape } from '../../../drawing/picture.ts';
import { quantity, readable } from '../../../quantities/numbers.ts';
import { say } from '../../../quantities/text.ts';
import { findFerroelectric } from '../../materials/ferroelectrics.ts';
import type { SolvationValues } from '../model/resolved-values.ts';
import { numberOf, type SolvationResult } from '../outputs/result.ts';
import { CONTACT_NM } from '../words/remarks.ts';
import { cation, charge, imageDipole, label, molecule, RADII } from './actors.ts';
import { type Layout, type Panel, place } from './layout.ts';
import { type Molecule, molecules } from './sheath.ts';

/** The more the film polarises against the liquid, the denser its hatch; dots when it polarises less. */
function filmHatch(values: SolvationValues): NonNullable<Fill['hatch']> {
  const ratio = values.film_permittivity / values.liquid_permittivity;
  return ratio < 1 ? 'dots' : ratio < 10 ? 'diagonal' : 'cross';
}

/** From this width of a panel on, names are written out. */
const WIDE = 300;

interface Cast {
  readonly sheath: readonly Molecule[];
  readonly ion: Point;
  readonly anion: Point;
  /** The anion lies outside the panel. */
  readonly anionOutside: boolean;
  readonly chosen: Point;
  readonly radius: (nanometres: number, least: number) => number;
}

/** A bond too short to see: the ion alone stands for its sheath. */
export const sheathShown = (values: SolvationValues, layout: Layout) => values.distance_nm * layout.scale > 8;

export function castOf(values: SolvationValues, layout: Layout, panel: Panel): Cast {
  const sheath = molecules(values);
  const at = ({ direction: [right, outward] }: Molecule) =>
    place(layout, panel, right * values.distance_nm, values.ion_height_nm + outward * values.distance_nm);
  const anion = place(layout, panel, -values.lateral_distance_nm, values.ion_height_nm);
  return {
    sheath,
    ion: place(layout, panel, 0, values.ion_height_nm),
    anion,
    anionOutside: anion[0] < panel.left + 8,
    chosen: at(sheath.find(({ chosen }) => chosen)!),
    radius: (nanometres, least) => Math.max(least, nanometres * layout.scale),
  };
}

export function drawLens(values: SolvationValues, result: SolvationResult, layout: Layout, panel: Panel): Shape[] {
  const cast = castOf(values, layout, panel);
  const inside: Shape[] = [
    ...(panel.lens === 'naive' ? oneMedium(values, panel) : layers(values, layout, panel)),
    ...contactBand(layout, panel),
    heightLine(panel, cast),
    ...(panel.lens === 'image' ? meanField(values, panel) : []),
    ...(panel.lens === 'image' ? images(values, result, layout, panel, cast) : []),
    ...actors(values, result, layout, panel, cast),
  ];
  return [
    ...header(values, result, panel),
    {
      kind: 'clip',
      corner: [panel.left, panel.sceneTop],
      width: panel.width,
      height: panel.sceneBottom - panel.sceneTop,
      shapes: inside,
    },
    ...mediumLabels(values, layout, panel),
  ];
}

function header(values: SolvationValues, result: SolvationResult, panel: Panel): Shape[] {
  const naive = panel.lens === 'naive';
  const [title, subtitle] = naive
    ? ['Naive lens', `one medium, ε_2 = ${readable(values.film_permittivity, 3, true)}`]
    : ['Image charges', `film below, κ = ${readable(numberOf(result, 'contrast') ?? 0, 3, true)}`];
  const right = panel.left + panel.width - 4;
  const factor = (name: string, value: number | undefined) =>
    value === undefined ? `${name}: none` : `${name} ×${readable(value, value > 1e-3 && value < 100 ? 3 : 2)}`;
  return [
    label(title, [panel.left + 2, panel.top + 11], { size: 13, bold: true }),
    label(subtitle, [panel.left + 2, panel.top + 28], { ink: 'muted' }),
    label(factor('rate', numberOf(result, naive ? 'rate_factor_naive' : 'rate_factor_image')), [right, panel.top + 11], {
      size: 13,
      bold: true,
      align: 'end',
    }),
    label(factor('bond', numberOf(result, naive ? 'bond_weakening_naive' : 'bond_weakening_image')), [right, panel.top + 28], {
      align: 'end',
      ink: 'accent',
      bold: true,
    }),
  ];
}

/** The literal reading: the permittivity of the film fills everything. */
function oneMedium(values: SolvationValues, panel: Panel): Shape[] {
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

function layers(values: SolvationValues, layout: Layout, panel: Panel): Shape[] {
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

function contactBand(layout: Layout, panel: Panel): Shape[] {
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

function heightLine(panel: Panel, { ion }: Cast): Shape {
  return {
    kind: 'path',
    points: [
      [panel.left, ion[1]],
      [panel.left + panel.width, ion[1]],
    ],
    stroke: { ink: 'foreground', width: 1, dash: [1, 5], opacity: 0.7 },
  };
}

/** The mean field, where there is one: an arrow at the edge, out of the film when positive. */
function meanField(values: SolvationValues, panel: Panel): Shape[] {
  const field = values.field_V_per_nm;
  const [top, bottom] = [panel.sceneTop + 44, panel.surface - 6];
  if (field === 0 || bottom - top < 30) return [];
  const x = panel.left + 14;
  const [tail, tip] = field > 0 ? [bottom, top] : [top, bottom];
  return [
    { kind: 'arrow', from: [x, tail], to: [x, tip], head: 9, stroke: { ink: 'series-3', width: 2 } },
    label(panel.width > WIDE ? `E ${quantity('_V_per_nm', Math.abs(field), 2, true)}` : 'E', [x + 7, bottom - 10], {
      ink: 'foreground',
      size: 10.5,
    }),
  ];
}

function images(values: SolvationValues, result: SolvationResult, layout: Layout, panel: Panel, cast: Cast): Shape[] {
  const kappa = numberOf(result, 'contrast') ?? 0;
  const size = Math.min(1, Math.abs(kappa));
  const at = (right: number): Point => place(layout, panel, right, -values.ion_height_nm);
  const ionImage = at(0);
  const anionImage = at(-values.lateral_distance_nm);
  const thread = (from: Point, to: Point): Shape => ({
    kind: 'path',
    points: [from, to],
    stroke: { ink: 'muted', width: 1, dash: [2, 4] },
  });
  const shapes: Shape[] = [thread(cast.ion, ionImage)];
  if (size < 0.005) {
    shapes.push(label('no image', ionImage, { align: 'middle' }));
    return shapes;
  }
  const [right, outward] = cast.sheath.find(({ chosen }) => chosen)!.direction;
  const mirrored = place(layout, panel, right * values.distance_nm, -values.ion_height_nm - outward * values.distance_nm);
  const sign = Math.sign(kappa);
  // κμ(sin θ, −cos θ) with y pointing down on paper.
  if (sheathShown(values, layout)) {
    shapes.push(
      thread(cast.chosen, mirrored),
      ...imageDipole(mirrored, cast.radius(RADII.molecule, 4), [sign * right, sign * outward], size),
    );
  }
  const shownSize = Math.sqrt(size);
  if (!cast.anionOutside) {
    shapes.push(thread(cast.anion, anionImage));
    shapes.push(...charge(anionImage, cast.radius(RADII.anion, 5) * shownSize, kappa > 0 ? -1 : 1, true));
  }
  const radius = cast.radius(RADII.cation, 5) * shownSize;
  shapes.push(...charge(ionImage, radius, kappa > 0 ? 1 : -1, true));
  // Beside the image charge; when the image of the molecule is there, on the other side of both ions' images.
  const beside = right * values.distance_nm * layout.scale < 8;
  shapes.push(
    label(
      `${kappa > 0 ? '+' : ''}${readable(kappa, 2)} e`,
      beside
        ? [ionImage[0] + radius + 6, ionImage[1]]
        : [ionImage[0], ionImage[1] + (outward < 0 ? 1 : -1) * (cast.radius(RADII.anion, 5) * shownSize + 10)],
      { align: beside ? 'start' : 'middle', bold: true, ink: kappa > 0 ? 'positive' : 'negative' },
    ),
  );
  return shapes;
}

function actors(values: SolvationValues, result: SolvationResult, layout: Layout, panel: Panel, cast: Cast): Shape[] {
  const shapes: Shape[] = [];
  const body = cast.radius(RADII.molecule, 3);
  const core = cast.radius(RADII.cation, 5);
  const remains = numberOf(result, panel.lens === 'naive' ? 'bond_weakening_naive' : 'bond_weakening_image') ?? 0;
  const weak = remains < 0.5;
  const drawMolecule = ({ direction: [right, outward, near], chosen }: Molecule): Shape[] => {
    const at = place(layout, panel, right * values.distance_nm, values.ion_height_nm + outward * values.distance_nm);
    return [
      {
        kind: 'path',
        points: [[cast.ion[0] + right * core, cast.ion[1] - outward * core], at],
        stroke: {
          ink: chosen ? 'accent' : 'foreground',
          width: Math.max(1, 3.2 * Math.min(1.4, remains)),
          opacity: weak ? 0.6 : 0.9,
          ...(weak ? { dash: [1.5, 3] } : {}),
        },
      },
      ...molecule(at, body * (1 + 0.14 * near), [right, -outward], { chosen, far: near < -0.4 }),
    ];
  };
  const sheath = sheathShown(values, layout) ? cast.sheath : [];
  shapes.push(...sheath.filter(({ direction }) => direction[2] <= 0).flatMap(drawMolecule));
  const reach = cast.radius(RADII.anion, 5);
  if (!cast.anionOutside) shapes.push(...charge(cast.anion, reach, -1, false, -0.35 * reach));
  shapes.push(...cation(cast.ion, core));
  shapes.push(...sheath.filter(({ direction }) => direction[2] > 0).flatMap(drawMolecule));
  if (cast.anionOutside) {
    shapes.push(
      {
        kind: 'arrow',
        from: [panel.left + 28, cast.ion[1]],
        to: [panel.left + 6, cast.ion[1]],
        head: 6,
        stroke: { ink: 'negative', width: 1.5 },
      },
      label(`anion, ${quantity('_nm', values.lateral_distance_nm, 2, true)}`, [panel.left + 6, cast.ion[1] - 11]),
    );
  } else {
    const beside = cast.anion[0] - reach - panel.left > 42;
    shapes.push(
      beside
        ? label('anion', [cast.anion[0] - reach - 5, cast.anion[1] - 9], { align: 'end' })
        : label('anion', [cast.anion[0], cast.anion[1] - reach - 4], { align: 'middle', baseline: 'bottom' }),
    );
  }
  return shapes;
}

function mediumLabels(values: SolvationValues, layout: Layout, panel: Panel): Shape[] {
  const x = panel.left + panel.width - 6;
  const align = 'end';
  const shapes: Shape[] = [];
  const band = CONTACT_NM * layout.scale;
  if (panel.lens === 'naive') {
    if (panel.width > WIDE) {
      shapes.push(
        label(`ε_2 = ${readable(values.film_permittivity, 3, true)} everywhere`, [x, panel.sceneTop + 10], {
          align,
          ink: 'film',
          bold: true,
        }),
      );
    }
    shapes.push(label('no surface, no image', [x, panel.surface + 12], { align, ink: 'muted' }));
  } else {
    shapes.push(label(`electrolyte, ε_1 = ${readable(values.liquid_permittivity, 3, true)}`, [x, panel.sceneTop + 10], { align }));
    const material = findFerroelectric(values.ferroelectric);
    const film = material ? say(material.title) : 'film';
    if (values.surface !== 'bare-lithium') {
      const thickness = values.surface === 'half-space' ? 'no end' : quantity('_nm', values.film_thickness_nm, 3, true);
      const y = Math.min(panel.surface + 12, panel.surface + (layout.metal?.below ?? 40) / 2);
      shapes.push(label(film, [x, y], { align, ink: 'film', bold: true }));
      const below = layout.metal?.below ?? panel.sceneBottom - panel.surface;
      const numbers = `ε_2 = ${readable(values.film_permittivity, 3, true)}, ${thickness}`;
      if (below > 36) shapes.push(label(numbers, [x, y + 15], { align, ink: 'film' }));
    }
    if (layout.metal) {
      shapes.push(
        label('lithium', [x, values.surface === 'bare-lithium' ? panel.surface + 14 : panel.sceneBottom - 8], { align, ink: 'foreground' }),
      );
    }
  }
  if (band > 27) {
    shapes.push(
      label(panel.width > WIDE ? 'no continuum number' : 'no number means', [x, panel.surface - 21], {
        align,
        ink: 'foreground',
        size: 10.5,
      }),
    );
    shapes.push(
      label(panel.width > WIDE ? 'means anything here' : 'anything here', [x, panel.surface - 8], {
        align,
        ink: 'foreground',
        size: 10.5,
      }),
    );
  }
  return shapes;
}
