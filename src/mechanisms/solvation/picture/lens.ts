/** One lens: the medium, the film and the metal, the ions, the sheath and the images, to scale. */
import type { Shape } from '../../../drawing/picture.ts';
import { quantity, readable } from '../../../quantities/numbers.ts';
import { type Language, msg, sequence, type Text, verbatim } from '../../../quantities/text.ts';
import { numberOf } from '../../contract/result.ts';
import type { SolvationValues } from '../model/resolved-values.ts';
import type { SolvationResult } from '../outputs/result.ts';
import { cation, charge, label, molecule, RADII } from './actors.ts';
import { type Cast, castOf, sheathShown } from './cast.ts';
import { images } from './image-charges.ts';
import { type Layout, type Panel, place } from './layout.ts';
import { contactBand, layers, mediumLabels, oneMedium, WIDE } from './media.ts';
import type { Molecule } from './sheath.ts';

export function drawLens(values: SolvationValues, result: SolvationResult, layout: Layout, panel: Panel, language: Language): Shape[] {
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
    ...mediumLabels(values, layout, panel, language),
  ];
}

function header(values: SolvationValues, result: SolvationResult, panel: Panel): Shape[] {
  const naive = panel.lens === 'naive';
  const [title, subtitle] = naive
    ? [msg`Naive lens`, msg`one medium, ε_2 = ${readable(values.film_permittivity, 3, true)}`]
    : [msg`Image charges`, msg`film below, κ = ${readable(numberOf(result, 'contrast') ?? 0, 3, true)}`];
  const right = panel.left + panel.width - 4;
  const factor = (name: Text, value: number | undefined) =>
    value === undefined ? msg`${name}: none` : sequence([name, ' ×', readable(value, value > 1e-3 && value < 100 ? 3 : 2)], '');
  return [
    label(title, [panel.left + 2, panel.top + 11], { size: 13, bold: true }),
    label(subtitle, [panel.left + 2, panel.top + 28], { ink: 'muted' }),
    label(factor(msg`rate`, numberOf(result, naive ? 'rate_factor_naive' : 'rate_factor_image')), [right, panel.top + 11], {
      size: 13,
      bold: true,
      align: 'end',
    }),
    label(factor(msg`bond`, numberOf(result, naive ? 'bond_weakening_naive' : 'bond_weakening_image')), [right, panel.top + 28], {
      align: 'end',
      ink: 'accent',
      bold: true,
    }),
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
    label(panel.width > WIDE ? sequence(['E', quantity('_V_per_nm', Math.abs(field), 2, true)]) : verbatim('E'), [x + 7, bottom - 10], {
      ink: 'foreground',
      size: 10.5,
    }),
  ];
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
      label(msg`anion, ${quantity('_nm', values.lateral_distance_nm, 2, true)}`, [panel.left + 6, cast.ion[1] - 11]),
    );
  } else {
    const beside = cast.anion[0] - reach - panel.left > 42;
    shapes.push(
      beside
        ? label(msg`anion`, [cast.anion[0] - reach - 5, cast.anion[1] - 9], { align: 'end' })
        : label(msg`anion`, [cast.anion[0], cast.anion[1] - reach - 4], { align: 'middle', baseline: 'bottom' }),
    );
  }
  return shapes;
}
