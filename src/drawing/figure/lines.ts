/** The lines of a figure: how each looks, and its shapes. */

import { seriesStyle } from '../palette.ts';
import type { Point, Shape } from '../picture.ts';
import type { Figure, Line } from './figure.ts';
import type { Look, Place } from './forms/form.ts';
import { FORMS } from './forms/index.ts';

export interface StyledLine {
  readonly line: Line;
  readonly look: Look;
}

/** Main lines take the series styles in order; references are thin and grey; data are open marks in the colour of the text. */
export function styledLines(figure: Figure, lineWidth: number): readonly StyledLine[] {
  let main = 0;
  let measured = 0;
  return figure.lines.map((line): StyledLine => {
    if (line.role === 'reference') {
      const stroke = { ink: 'muted', width: 1, ...(line.dashed ? { dash: [4, 3] } : {}) } as const;
      return { line, look: { stroke, marker: 'circle', open: false } };
    }
    if (line.role === 'measured') {
      return { line, look: { stroke: { ink: 'foreground', width: 1 }, marker: seriesStyle(measured++).marker, open: true } };
    }
    const { ink, dash, marker } = seriesStyle(main++);
    return { line, look: { stroke: { ink, width: lineWidth, dash: line.dashed ? [6, 4] : dash }, marker, open: false } };
  });
}

/** One line through its points in pixels. */
export function lineShapes({ line, look }: StyledLine, points: readonly Point[], place: Place): readonly Shape[] {
  return FORMS[line.form].shapes(points, look, place);
}

/** A small specimen of the line for the legend, from `x` to `end` at height `y`. */
export function specimenShapes({ line, look }: StyledLine, x: number, end: number, y: number, size: number): readonly Shape[] {
  return FORMS[line.form].specimen(x, end, y, size, look);
}
