/** Looks a picture over: every coordinate finite, everything inside the frame. */

import { arrowParts } from '../../../src/drawing/geometry.ts';
import type { Picture, Point, Shape } from '../../../src/drawing/picture.ts';
import { baselineShift, estimateWidth } from '../../../src/drawing/rich-text.ts';
import { ENGLISH, say } from '../../../src/quantities/text.ts';

/** Corners of what a shape covers; text by its estimated width. */
function extent(shape: Shape): readonly Point[] {
  switch (shape.kind) {
    case 'path':
      return shape.points;
    case 'circle': {
      const {
        center: [x, y],
        radius,
      } = shape;
      return [
        [x - radius, y - radius],
        [x + radius, y + radius],
      ];
    }
    case 'rectangle':
    case 'raster':
    case 'clip':
      return [shape.corner, [shape.corner[0] + shape.width, shape.corner[1] + shape.height]];
    case 'arrow':
      return [shape.from, shape.to, ...(arrowParts(shape)?.head ?? [])];
    case 'text': {
      const width = estimateWidth(say(shape.text, ENGLISH), shape.size);
      const left = shape.at[0] - (shape.align === 'middle' ? width / 2 : shape.align === 'end' ? width : 0);
      const foot = shape.at[1] + baselineShift(shape.baseline ?? 'middle', shape.size);
      return [
        [left, foot - 0.75 * shape.size],
        [left + width, foot + 0.22 * shape.size],
      ];
    }
  }
}

/** Complaints about a picture, in words; an empty list is a good picture. */
export function complaints(picture: Picture, tolerance = 2): readonly string[] {
  const found: string[] = [];
  const inside = ([x, y]: Point) => x >= -tolerance && x <= picture.width + tolerance && y >= -tolerance && y <= picture.height + tolerance;
  const visit = (shape: Shape, clip?: Extract<Shape, { kind: 'clip' }>) => {
    const points = extent(shape);
    const name = shape.kind === 'text' ? `text "${say(shape.text, ENGLISH)}"` : shape.kind;
    const sizes = 'radius' in shape ? [shape.radius] : 'width' in shape ? [shape.width, shape.height] : 'size' in shape ? [shape.size] : [];
    if ([...points.flat(), ...sizes].some((value) => !Number.isFinite(value)))
      found.push(`${name} is not finite: ${JSON.stringify(points)}`);
    else if (sizes.some((value) => value < 0)) found.push(`${name} has a negative size: ${sizes}`);
    else if (!clip && !points.every(inside))
      found.push(`${name} leaves the frame: ${points.map((point) => point.map(Math.round)).join(' ')}`);
    // Lines may run out of a clip; words may not.
    else if (
      clip &&
      shape.kind === 'text' &&
      points.some(([x]) => x < clip.corner[0] - tolerance || x > clip.corner[0] + clip.width + tolerance)
    )
      found.push(`${name} is cut: ${points.map((point) => point.map(Math.round)).join(' ')}`);
    if (shape.kind === 'clip') for (const inner of shape.shapes) visit(inner, shape);
    if (shape.kind === 'raster' && shape.values.length !== shape.columns * shape.rows) found.push('a raster has missing cells');
  };
  for (const shape of picture.shapes) visit(shape);
  for (const { title, at } of picture.handles)
    if (!at.every(Number.isFinite) || !inside(at)) found.push(`handle ${say(title, ENGLISH)} at ${at}`);
  for (const { title, corner, width, height } of picture.regions ?? []) {
    const finite = [...corner, width, height].every(Number.isFinite);
    if (!finite || width < 0 || height < 0 || !inside(corner))
      found.push(`region ${say(title, ENGLISH)} at ${corner}, ${width} × ${height}`);
  }
  return found;
}
