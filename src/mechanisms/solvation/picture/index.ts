/** Li⁺ and its sheath beside a ferroelectric film, through two lenses on one height axis. */

import { msg, sequence } from '../../../quantities/text.ts';
import type { Values } from '../../contract/parameter.ts';
import type { Result } from '../../contract/result.ts';
import type { Scene } from '../../contract/scene.ts';
import type { SolvationValues } from '../model/resolved-values.ts';
import type { SolvationResult } from '../outputs/result.ts';
import { describe } from '../words/description.ts';
import { drawAxis, drawScaleBar } from './axis.ts';
import { drawLadders } from './ladder.ts';
import { layOut } from './layout.ts';
import { drawLens } from './lens.ts';
import { handles, regions } from './reach.ts';

export const drawSolvation: Scene = (untypedValues: Values, untypedResult: Result, frame, language) => {
  const values = untypedValues as unknown as SolvationValues;
  const result = untypedResult as unknown as SolvationResult;
  const layout = layOut(values, frame);
  return {
    width: layout.width,
    height: layout.height,
    description: sequence([
      msg`Two lenses side by side on one height axis: left everything in one medium, right the film below with the image charges mirrored in it; under each its energies against kT.`,
      describe(values, result),
    ]),
    shapes: [
      ...layout.panels.flatMap((panel) => drawLens(values, result, layout, panel, language)),
      ...drawAxis(values, layout),
      ...drawScaleBar(layout),
      ...drawLadders(values, result, layout),
    ],
    handles: handles(values, layout),
    regions: regions(values, result, layout),
  };
};
