/** The loop in time: height and apex radius from the moment the current is switched on. SI. */
import { type OdeSolution, solveOde } from '../../../numerics/ode.ts';
import { closeness, tooClose } from './screening.ts';
import { balanceAt, type Conditions, type Shape, type Surroundings, surroundingsAt } from './tip-at-instant.ts';

/** Below this height the tip is gone. */
const HEALED_HEIGHT = 1e-9;

export type Ending = 'in-time' | 'healed' | 'depleted' | 'continuum-ends' | 'short-risk' | 'neighbours-touch' | 'too-long';

/** The tip reaches half of the gap: soon the electrodes touch. */
export const SHORT_RISK = 0.5;

export interface Course {
  /** When it ended, s: the duration asked for, or earlier. */
  readonly end: number;
  readonly ending: Ending;
  readonly shape: Shape;
  at(time: number): Shape;
}

/** Where the course ends: an apex radius below which there is no continuum, a height from which a short threatens. */
export interface Limits {
  readonly smallestRadius: number;
  readonly tallest: number;
}

function overFromTheStart(
  { neighbours, spacing }: Conditions,
  { height, apexRadius }: Shape,
  { smallestRadius, tallest }: Limits,
): Ending | undefined {
  if (tooClose(neighbours, Math.sqrt(height / apexRadius), height, spacing)) return 'neighbours-touch';
  if (height >= tallest) return 'short-risk';
  if (apexRadius <= smallestRadius) return 'continuum-ends';
  return height <= HEALED_HEIGHT ? 'healed' : undefined;
}

/** Just before the surface is empty: the potential diverges there. */
const BEFORE_DEPLETION = 1 - 1e-9;

/**
 * Integrates (ln h, ln ρ) over a time of plating. Where the current exceeds the limiting current the course ends when the
 * surface is empty: holding it any longer would violate the salt balance.
 */
export function grow(
  conditions: Conditions,
  start: Shape,
  duration: number,
  limits: Limits,
  { tolerance = 1e-8, maximumSteps = 20_000 } = {},
): Course {
  const over = overFromTheStart(conditions, start, limits);
  if (over) return { end: 0, ending: over, shape: start, at: () => start };
  const depleted = conditions.depletedAt !== undefined && conditions.depletedAt <= duration;
  const until = depleted ? conditions.depletedAt * BEFORE_DEPLETION : duration;
  const shapeOf = (y: Float64Array): Shape => ({ height: Math.exp(y[0]), apexRadius: Math.exp(y[1]) });
  // Kept while the salt at the surface does not change.
  let around: Surroundings | undefined;
  const solution = solveOde(
    (time, y, slope) => {
      const shape = shapeOf(y);
      const surface = conditions.surfaceConcentrationAt(time);
      if (surface !== around?.surface) around = surface > 0 ? surroundingsAt(conditions, surface) : undefined;
      const rates = around && balanceAt(conditions, shape, around)?.rates;
      slope[0] = rates ? rates.heightRate / shape.height : Number.NaN;
      slope[1] = rates ? rates.apexRadiusRate / shape.apexRadius : Number.NaN;
    },
    0,
    until,
    [Math.log(start.height), Math.log(start.apexRadius)],
    {
      relativeTolerance: tolerance,
      absoluteTolerance: tolerance,
      maximumSteps,
      events: [
        { name: 'healed', value: (_t, y) => y[0] - Math.log(HEALED_HEIGHT) },
        { name: 'continuum-ends', value: (_t, y) => y[1] - Math.log(limits.smallestRadius) },
        { name: 'short-risk', value: (_t, y) => y[0] - Math.log(limits.tallest) },
        ...(conditions.neighbours === 'none'
          ? []
          : [
              {
                name: 'neighbours-touch',
                value: (_t: number, y: Float64Array) => closeness(Math.exp((y[0] - y[1]) / 2), Math.exp(y[0]), conditions.spacing),
              },
            ]),
      ],
    },
  );
  return {
    end: solution.end,
    ending: endingOf(solution, depleted),
    shape: shapeOf(solution.state),
    at: (time) => (time <= 0 ? start : shapeOf(solution.at(time))),
  };
}

function endingOf(solution: OdeSolution, depleted: boolean): Ending {
  switch (solution.reason) {
    case 'event':
      return solution.event as Ending;
    case 'domain':
    case 'budget':
      return 'too-long';
    case 'end':
      return depleted ? 'depleted' : 'in-time';
  }
}
