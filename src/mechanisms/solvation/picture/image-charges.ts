/** The image charges of ion, anion and the chosen molecule. */
import type { Point, Shape } from '../../../drawing/picture.ts';
import { readable } from '../../../quantities/numbers.ts';
import { msg, sequence } from '../../../quantities/text.ts';
import { numberOf } from '../../contract/result.ts';
import type { SolvationValues } from '../model/resolved-values.ts';
import type { SolvationResult } from '../outputs/result.ts';
import { charge, imageDipole, label, RADII } from './actors.ts';
import { type Cast, sheathShown } from './cast.ts';
import { type Layout, type Panel, place } from './layout.ts';

export function images(values: SolvationValues, result: SolvationResult, layout: Layout, panel: Panel, cast: Cast): Shape[] {
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
    shapes.push(label(msg`no image`, ionImage, { align: 'middle' }));
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
      sequence([kappa > 0 ? '+' : '', readable(kappa, 2), ' e'], ''),
      beside
        ? [ionImage[0] + radius + 6, ionImage[1]]
        : [ionImage[0], ionImage[1] + (outward < 0 ? 1 : -1) * (cast.radius(RADII.anion, 5) * shownSize + 10)],
      { align: beside ? 'start' : 'middle', bold: true, ink: kappa > 0 ? 'positive' : 'negative' },
    ),
  );
  return shapes;
}
