/** What to plot, by topic. */
import type { Figure } from '../../../drawing/figure/figure.ts';
import { msg, type Text } from '../../../quantities/text.ts';
import type { SolvationValues } from '../model/resolved-values.ts';
import type { SolvationResult } from '../outputs/result.ts';
import { directionFigure, materialFigure, reachFigure } from './bond.ts';
import { energyFigure, forceFigure, heightFigure } from './pair.ts';
import { beliefFigure, lensFigure } from './rate.ts';
import { saturationFigure } from './saturation.ts';
import { causesFigure, coordinationFigure, populationFigure, sheathFigure } from './sheath.ts';

/** What a student needs first stands first, in the topics and in each of them. */
const TOPICS: readonly (readonly [topic: Text, figures: readonly ((values: SolvationValues, result: SolvationResult) => Figure)[]])[] = [
  [msg`Both lenses`, [heightFigure, lensFigure]],
  [msg`The bond`, [directionFigure, reachFigure, materialFigure]],
  [msg`The sheath`, [sheathFigure, coordinationFigure, causesFigure, populationFigure]],
  [msg`Ion and anion`, [energyFigure, forceFigure]],
  [msg`Beliefs and limits`, [beliefFigure, saturationFigure]],
];

export function figures(values: SolvationValues, result: SolvationResult): readonly Figure[] {
  return TOPICS.flatMap(([topic, draws]) => draws.map((draw) => ({ ...draw(values, result), topic })));
}
