/** The spectrum and the evenness of the current, small, beside the picture. */

import type { Shape } from '../../../drawing/picture.ts';
import { power } from '../../../numerics/power.ts';
import { quantity, readable } from '../../../quantities/numbers.ts';
import { msg, verbatim } from '../../../quantities/text.ts';
import type { Result } from '../../contract/result.ts';
import { miniPlot, roundUp } from './mini-plot.ts';

/** Nyquist plot, and the Lorenz curve where the height allows. */
export function sidePlots({ series }: Result, height: number, side: { readonly left: number; readonly width: number }): Shape[] {
  const { nyquist, bode_magnitude, lorenz } = series;
  const [xStart, xEnd] = ends(nyquist.x[nyquist.x.length - 1], nyquist.x[0]);
  const plotWidth = side.width - 18;
  const top = nyquist.y.indexOf(Math.max(...nyquist.y));
  const room = Math.round(height * (height >= 300 ? 0.52 : 1));
  const plotHeight = Math.min(room - 64, (plotWidth * 0.62) | 0);
  const shapes = miniPlot({
    left: side.left,
    top: 2,
    width: side.width,
    height: plotHeight + 64,
    title: msg`Nyquist plot`,
    xTitle: verbatim('Re Z (Ω·cm²)'),
    yTitle: msg`−Im Z, same scale`,
    xStart,
    xEnd,
    // Equal axes: a semicircle must look like one.
    yEnd: ((xEnd - xStart) * plotHeight) / plotWidth,
    xLabels: [readable(xStart, 4, true), readable(xEnd, 4, true)],
    curve: nyquist,
    marks: [{ at: [nyquist.x[top], nyquist.y[top]], text: quantity('frequency_Hz', bode_magnitude.x[top], 2), align: 'middle' }],
  });
  const lorenzTop = plotHeight + 64 + 14;
  if (height - lorenzTop < 110) return shapes;
  const square = Math.min(side.width, height - lorenzTop - 64 + 18);
  return [
    ...shapes,
    ...miniPlot({
      left: side.left,
      top: lorenzTop,
      width: square,
      height: height - lorenzTop,
      title: msg`Lorenz curve`,
      xTitle: msg`share of the area`,
      yTitle: msg`share of the current`,
      xStart: 0,
      xEnd: 1,
      yEnd: 1,
      xLabels: [verbatim('0'), verbatim('1')],
      curve: lorenz,
      reference: [
        [0, 0],
        [1, 1],
      ],
    }),
  ];
}

/** Round ends of the real axis: from the origin, unless the electrolyte is so large that the arcs would shrink to a dot. */
function ends(least: number, most: number): readonly [start: number, end: number] {
  if (least < 0.4 * most || most - least < 1e-9 * most) return [0, roundUp(most)];
  const step = power(10, Math.floor(Math.log10(most - least)));
  return [Math.floor(least / step) * step, Math.ceil(most / step) * step];
}
