/** One lens: the medium, the film and the metal, the ions, the sheath and the images, to scale. */
import { findFerroelectric } from '../../../mechanisms/materials/ferroelectrics.ts';
import { quantity, readable } from '../../../mechanisms/numbers.ts';
import { CONTACT_NM } from '../../../mechanisms/solvation/remarks.ts';
import { numberOf, type SolvationResult } from '../../../mechanisms/solvation/result.ts';
import type { SolvationValues } from '../../../mechanisms/solvation/state.ts';
import { say } from '../../../mechanisms/text.ts';
import type { Fill, Point, Shape } from '../../picture.ts';
import { estimateWidth } from '../../rich-text.ts';
import { charge, imageDipole, label, molecule, RADII } from './actors.ts';
import { type Layout, type Panel, place } from './layout.ts';
import { anionSide, type Molecule, molecules } from './sheath.ts';

/** The more the film polarises against the liquid, the denser its hatch; dots when it polarises less. */
export function filmHatch(values: SolvationValues): NonNullable<Fill['hatch']> {
  const ratio = values.film_permittivity / values.liquid_permittivity;
  return ratio < 1 ? 'dots' : ratio < 10 ? 'diagonal' : 'cross';
}

export interface Cast {
  readonly sheath: readonly Molecule[];
  readonly side: 1 | -1;
  readonly ion: Point;
  readonly anion: Point;
  /** The anion lies outside the panel. */
  readonly anionOutside: boolean;
  readonly chosen: Point;
  readonly radius: (nanometres: number, least: number) => number;
}

export function castOf(values: SolvationValues, layout: Layout, panel: Panel): Cast {
  const sheath = molecules(values);
  const side = anionSide(sheath, values);
  const at = ({ direction: [right, outward] }: Molecule) =>
    place(layout, panel, right * values.distance_nm, values.ion_height_nm + outward * values.distance_nm);
  const anion = place(layout, panel, side * values.lateral_distance_nm, values.ion_height_nm);
  return {
    sheath,
    side,
    ion: place(layout, panel, 0, values.ion_height_nm),
    anion,
    anionOutside: anion[0] < panel.left + 8 || anion[0] > panel.left + panel.width - 8,
    chosen: at(sheath.find(({ chosen }) => chosen)!),
    radius: (nanometres, least) => Math.max(least, nanometres * layout.scale),
  };
}

export function drawLens(values: SolvationValues, result: SolvationResult, layout: Layout, panel: Panel): Shape[] {
  const cast = castOf(values, layout, panel);
  const inside: Shape[] = [
    ...(panel.lens === 'naive' ? oneMedium(values, layout, panel) : layers(values, layout, panel)),
    ...contactBand(layout, panel),
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
    ...mediumLabels(values, layout, panel, cast),
  ];
}

function header(values: SolvationValues, result: SolvationResult, panel: Panel): Shape[] {
  const [title, subtitle] =
    panel.lens === 'naive'
      ? ['Naive lens', `all in one medium, ε_2 = ${readable(values.film_permittivity, 3, true)}`]
      : ['Image charges', `the film stays below, κ = ${readable(numberOf(result, 'contrast') ?? 0, 3, true)}`];
  const rate = numberOf(result, panel.lens === 'naive' ? 'rate_factor_naive' : 'rate_factor_image');
  const right = panel.left + panel.width - 4;
  return [
    label(title, [panel.left + 2, panel.top + 11], { size: 13, bold: true }),
    label(subtitle, [panel.left + 2, panel.top + 28], { ink: 'muted' }),
    label(rate === undefined ? 'rate: none' : `rate ×${readable(rate, rate > 0.1 && rate < 100 ? 3 : 2)}`, [right, panel.top + 11], {
      size: 13,
      bold: true,
      align: 'end',
      ink: panel.lens === 'naive' ? 'series-2' : 'series-1',
    }),
  ];
}

/** The literal reading: the permittivity of the film fills everything. */
function oneMedium(values: SolvationValues, layout: Layout, panel: Panel): Shape[] {
  const { left, width, sceneTop, sceneBottom, surface } = panel;
  void layout;
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

function images(values: SolvationValues, result: SolvationResult, layout: Layout, panel: Panel, cast: Cast): Shape[] {
  const kappa = numberOf(result, 'contrast') ?? 0;
  const size = Math.min(1, Math.abs(kappa));
  const at = (right: number): Point => place(layout, panel, right, -values.ion_height_nm);
  const ionImage = at(0);
  const anionImage = at(cast.side * values.lateral_distance_nm);
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
  shapes.push(
    thread(cast.chosen, mirrored),
    ...imageDipole(mirrored, cast.radius(RADII.molecule, 4), [sign * right, sign * outward], size),
  );
  const shownSize = Math.sqrt(size);
  if (!cast.anionOutside) {
    shapes.push(thread(cast.anion, anionImage));
    shapes.push(...charge(anionImage, cast.radius(RADII.anion, 5) * shownSize, kappa > 0 ? -1 : 1, true));
  }
  const radius = cast.radius(RADII.cation, 5) * shownSize;
  shapes.push(...charge(ionImage, radius, kappa > 0 ? 1 : -1, true));
  shapes.push(
    label(`${kappa > 0 ? '+' : ''}${readable(kappa, 2)} e`, [ionImage[0] - cast.side * (radius + 6), ionImage[1]], {
      align: cast.side > 0 ? 'end' : 'start',
      bold: true,
      ink: kappa > 0 ? 'positive' : 'negative',
    }),
  );
  return shapes;
}

function actors(values: SolvationValues, result: SolvationResult, layout: Layout, panel: Panel, cast: Cast): Shape[] {
  const shapes: Shape[] = [];
  const body = cast.radius(RADII.molecule, 3);
  const remains = numberOf(result, panel.lens === 'naive' ? 'bond_weakening_naive' : 'bond_weakening_image');
  const strength = Math.max(0.12, Math.min(1.4, remains ?? 0));
  const drawMolecule = ({ direction: [right, outward, near], chosen }: Molecule): Shape[] => {
    const grown = body * (1 + 0.14 * near);
    const at = place(layout, panel, right * values.distance_nm, values.ion_height_nm + outward * values.distance_nm);
    return [
      {
        kind: 'path',
        points: [cast.ion, at],
        stroke: {
          ink: chosen ? 'accent' : 'foreground',
          width: Math.max(1, 3.2 * strength),
          opacity: strength < 0.5 ? 0.6 : 0.9,
          ...(strength < 0.5 ? { dash: [1.5, 3] } : {}),
        },
      },
      ...molecule(at, grown, [right, -outward], { chosen, far: near < -0.4 }),
    ];
  };
  const behind = cast.sheath.filter(({ direction }) => direction[2] <= 0);
  const inFront = cast.sheath.filter(({ direction }) => direction[2] > 0);
  // A bond too short to see: the ion alone stands for its sheath.
  const visible = values.distance_nm * layout.scale > 8;
  if (visible) shapes.push(...behind.flatMap(drawMolecule));
  if (!cast.anionOutside) shapes.push(...charge(cast.anion, cast.radius(RADII.anion, 5), -1, false));
  shapes.push(...charge(cast.ion, cast.radius(RADII.cation, 5), 1, false));
  if (visible) shapes.push(...inFront.flatMap(drawMolecule));

  shapes.push(
    label('Li^+', [cast.ion[0], cast.ion[1] - cast.radius(RADII.cation, 5) - 3], {
      align: 'middle',
      baseline: 'bottom',
      bold: true,
      size: 12,
    }),
  );
  const anionReach = cast.radius(RADII.anion, 5) + 4;
  if (cast.anionOutside) {
    const edge = cast.side > 0 ? panel.left + panel.width - 6 : panel.left + 6;
    shapes.push(
      {
        kind: 'arrow',
        from: [edge - cast.side * 22, cast.ion[1]],
        to: [edge, cast.ion[1]],
        head: 6,
        stroke: { ink: 'negative', width: 1.5 },
      },
      label(`anion, ${quantity('_nm', values.lateral_distance_nm, 2, true)}`, [edge - cast.side * 26, cast.ion[1]], {
        align: cast.side > 0 ? 'end' : 'start',
      }),
    );
  } else {
    shapes.push(label('anion', [cast.anion[0] + cast.side * anionReach, cast.anion[1] - 2], { align: cast.side > 0 ? 'start' : 'end' }));
  }
  if (visible && remains !== undefined) {
    const percent = remains * 100;
    const text = `${readable(percent)} % of the bond`;
    const outwards = -cast.side;
    const x = cast.chosen[0] + outwards * (body + 6);
    const room = outwards > 0 ? panel.left + panel.width - x : x - panel.left;
    const fits = estimateWidth(text, 11) < room;
    shapes.push(
      fits
        ? label(text, [x, cast.chosen[1]], { align: outwards > 0 ? 'start' : 'end', ink: 'accent', bold: true })
        : label(text, [cast.chosen[0], cast.chosen[1] - body - 4], { align: 'middle', baseline: 'bottom', ink: 'accent', bold: true }),
    );
  }
  return shapes;
}

function mediumLabels(values: SolvationValues, layout: Layout, panel: Panel, cast: Cast): Shape[] {
  // On the side away from the anion.
  const left = cast.side > 0;
  const x = left ? panel.left + 6 : panel.left + panel.width - 6;
  const align = left ? 'start' : 'end';
  const shapes: Shape[] = [];
  const band = CONTACT_NM * layout.scale;
  if (panel.lens === 'naive') {
    shapes.push(
      label(`ε_2 = ${readable(values.film_permittivity, 3, true)} everywhere`, [x, panel.sceneTop + 10], {
        align,
        ink: 'film',
        bold: true,
      }),
    );
    shapes.push(label('no surface, no image', [x, panel.surface + 12], { align, ink: 'muted' }));
  } else {
    shapes.push(label(`electrolyte, ε_1 = ${readable(values.liquid_permittivity, 3, true)}`, [x, panel.sceneTop + 10], { align }));
    const material = findFerroelectric(values.film_material);
    const film = material ? say(material.title) : 'film';
    if (values.surface !== 'bare-lithium') {
      const thickness = values.surface === 'half-space' ? 'no end' : quantity('_nm', values.film_thickness_nm, 3, true);
      const y = Math.min(panel.surface + 12, panel.surface + (layout.metal?.below ?? 40) / 2);
      shapes.push(label(`${film}, ε_2 = ${readable(values.film_permittivity, 3, true)}`, [x, y], { align, ink: 'film', bold: true }));
      const below = layout.metal?.below ?? panel.sceneBottom - panel.surface;
      if (below > 36) shapes.push(label(thickness, [x, y + 15], { align, ink: 'film' }));
    }
    if (layout.metal) {
      shapes.push(
        label('lithium', [x, values.surface === 'bare-lithium' ? panel.surface + 14 : panel.sceneBottom - 8], { align, ink: 'foreground' }),
      );
    }
  }
  if (band > 28) {
    shapes.push(label('no continuum number', [x, panel.surface - band / 2 - 7], { align, ink: 'foreground', size: 10.5 }));
    shapes.push(label('means anything here', [x, panel.surface - band / 2 + 6], { align, ink: 'foreground', size: 10.5 }));
  }
  return shapes;
}
