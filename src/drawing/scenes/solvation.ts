/** Li⁺ and its sheath beside a ferroelectric film, through two lenses on one height axis. */
import type { Values } from '../../mechanisms/parameter.ts';
import type { Result } from '../../mechanisms/result.ts';
import type { SolvationResult } from '../../mechanisms/solvation/result.ts';
import type { SolvationValues } from '../../mechanisms/solvation/state.ts';
import { describe } from '../../mechanisms/solvation/words.ts';
import { say } from '../../mechanisms/text.ts';
import type { Scene } from '../scene.ts';
import { drawAxis, drawScaleBar } from './solvation/axis.ts';
import { drawLadders } from './solvation/ladder.ts';
import { layOut } from './solvation/layout.ts';
import { handles, regions } from './solvation/reach.ts';
import { drawLens } from './solvation/stage.ts';

export const drawSolvation: Scene = (untypedValues: Values, untypedResult: Result, frame) => {
  const values = untypedValues as unknown as SolvationValues;
  const result = untypedResult as unknown as SolvationResult;
  const layout = layOut(values, frame);
  return {
    width: layout.width,
    height: layout.height,
    description: `Two lenses side by side on one height axis: left everything in one medium, right the film below with the image charges mirrored in it; under each its energies against kT. ${say(describe(values, result))}`,
    shapes: [
      ...layout.panels.flatMap((panel) => drawLens(values, result, layout, panel)),
      ...drawAxis(values, layout),
      ...drawScaleBar(layout),
      ...drawLadders(values, result, layout),
    ],
    handles: handles(values, layout),
    regions: regions(values, result, layout),
  };
};
