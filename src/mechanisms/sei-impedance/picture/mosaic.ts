/** A random mosaic: thickness, composition and current as aligned maps, and a cut along the row of the cross-hair or the busiest spot. */

import type { Cell, Frame, Picture, Point, Probe } from '../../../drawing/picture.ts';
import { quantity, readable } from '../../../quantities/numbers.ts';
import { type Language, msg, sequence, type Text } from '../../../quantities/text.ts';
import type { Values } from '../../contract/parameter.ts';
import type { Result } from '../../contract/result.ts';
import { percent } from '../words/description.ts';
import { cutShapes } from './mosaic-cut.ts';
import { markShapes, panelShapes, panels, scaleBar, TITLE } from './mosaic-maps.ts';
import { sidePlots } from './side-plots.ts';

const BAR = 30;

const GAP = 14;

const CUT = 104;

const NARROWEST_SIDE = 150;

const LEGIBLE = 190;

export function drawMosaic(values: Values, result: Result, frame: Frame, state: Text, language: Language, probed?: Cell): Picture {
  const maps = result.maps!;
  const list = panels(values, maps);
  const { columns, rows } = maps.current;
  const slot = (frame.width - 2 * GAP) / 3;
  const withCut = frame.height >= TITLE + 60 + BAR + CUT;
  // In a narrow column the picture is rather taller than the maps too small to read.
  const size = Math.floor(Math.min(slot, Math.max(LEGIBLE, frame.height - TITLE - BAR - (withCut ? CUT : 0))));
  // Room beside the maps goes to the small plots, or between the maps when it is too narrow for those.
  const beside = frame.width - 3 * size - 4 * GAP;
  const withSide = beside >= NARROWEST_SIDE;
  const gap = withSide ? GAP : (frame.width - 3 * size) / 2;
  const lefts = list.map((_, i) => i * (size + gap));

  let busiest = 0;
  maps.current.values.forEach((value, i) => {
    if (value > maps.current.values[busiest]) busiest = i;
  });
  const spot: Cell = [busiest % columns, Math.floor(busiest / columns)];
  const at: Cell = probed ? [Math.min(probed[0], columns - 1), Math.min(probed[1], rows - 1)] : spot;
  const place = ([column, row]: Cell, left: number): Point => [
    left + ((column + 0.5) * size) / columns,
    TITLE + ((row + 0.5) * size) / rows,
  ];
  const shapes = list.flatMap((panel, i) =>
    panelShapes(panel, lefts[i], size, markShapes(place(at, lefts[i])[1], place(spot, lefts[i]), lefts[i], size), language),
  );
  const right = lefts[2] + size;
  const cutTop = TITLE + size + BAR + 4;
  const height = withCut ? cutTop + CUT - 6 : TITLE + size + BAR;
  return {
    width: frame.width,
    height,
    description: sequence([mapsInWords(quantity('_um', values.box_um as number, 3, true), withCut, probed !== undefined), state]),
    shapes: [
      ...shapes,
      ...scaleBar(values.box_um as number, lefts[0], size),
      ...(withCut
        ? cutShapes(
            values,
            maps,
            {
              at,
              title: probed ? msg`cut at the cross-hair` : msg`cut at the busiest spot`,
              left: 30,
              width: right - 30,
              top: cutTop,
              height: CUT - 10,
            },
            language,
          )
        : []),
      ...(withSide ? sidePlots(result, height, { left: right + 2 * GAP, width: Math.min(280, beside) }) : []),
    ],
    handles: [],
    probes: list.map(
      ({ spoken }, i): Probe => ({
        title: spoken,
        corner: [lefts[i], TITLE],
        width: size,
        height: size,
        columns,
        rows,
        read: (column, line) => readPoint(values, maps, line * columns + column),
      }),
    ),
  };
}

function mapsInWords(side: Text, withCut: boolean, probed: boolean): Text {
  if (!withCut)
    return msg`Three maps of the same square of SEI, ${side} wide: thickness, composition and current, with the busiest spot marked.`;
  return probed
    ? msg`Three maps of the same square of SEI, ${side} wide: thickness, composition and current, with the busiest spot marked, and a cut through the cross-hair.`
    : msg`Three maps of the same square of SEI, ${side} wide: thickness, composition and current, with the busiest spot marked, and a cut through it.`;
}

function readPoint(values: Values, { thickness, inorganic_fraction, current }: NonNullable<Result['maps']>, index: number): Text {
  const mean = values.current_density_mA_per_cm2 as number;
  const here = current.values[index];
  return msg`${quantity(thickness.key, thickness.values[index])} thick, ${percent(inorganic_fraction.values[index])} inorganic: ${quantity(current.key, here)}, ${readable(here / mean)} times the mean`;
}
