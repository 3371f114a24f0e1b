/** Starting points that teach one thing each: the three states of the loop and what leads to them, then the classical mistakes. */
import { brent } from '../../../numerics/roots.ts';
import { readable } from '../../../quantities/numbers.ts';
import { msg } from '../../../quantities/text.ts';
import { fromSI, toSI } from '../../../quantities/units.ts';
import type { PresetsOf } from '../../contract/mechanism.ts';
import { type ToldOf, tellerOf } from '../../contract/told.ts';
import { conditionsOf, instantAt } from '../model/tip-at-instant.ts';
import type { TipResult } from '../outputs/result.ts';
import { PARAMETERS, type TipValues } from '../parameters/index.ts';
import { simulate } from '../simulate/index.ts';
import { DEPLETED, MISTAKES } from './mistakes.ts';

const of: ToldOf<typeof PARAMETERS, TipResult> = tellerOf(PARAMETERS, simulate, () => PRESETS);

/** Above it the loop runs away, below it blunts. */
const NEUTRAL_GAIN = 1;

/** From a half-sphere on. */
const ASPECT_RATIOS = [1, 3] as const;

/** The aspect ratio at which the gain of the loop is neutral, at the same height. */
function neutralAspectRatio(values: TipValues): number {
  const conditions = conditionsOf(values);
  const { height } = conditions.initialShape;
  const excess = (ratio: number) => {
    const instant = instantAt(conditions, { height, apexRadius: height / (ratio * ratio) }, conditions.surfaceConcentrationAt(0));
    return (instant?.loop.gain ?? Number.NaN) - NEUTRAL_GAIN;
  };
  return brent(excess, ...ASPECT_RATIOS, 1e-6);
}

/** The same from ∇²c = 0 solved in full around the half-spheroid; computed independently, see the test of the closed law. */
export const NEUTRAL_ASPECT_RATIO_IN_FULL = 1.4;

const minutes = (seconds: number) => seconds / 60;
const nanometres = (key: string, value: number) => fromSI('_nm', toSI(key, value));

export const PRESETS = {
  'default-heals': {
    title: msg`Salt enough: the tip heals`,
    lesson: msg`The field at the apex is ${of('default-heals').number('apex_factor', 2)} times the flat one, the current is not even equal: film and charge transfer decide, and they are the same everywhere.`,
    values: {},
  },
  'depleted-under-film': {
    title: msg`Depleted under a full film: grows but blunts`,
    lesson: msg`Without salt the current focuses ${of('depleted-under-film').number('tip_to_flat_current_ratio', 2)}-fold, but evenly over the cap: the tip rises and becomes rounder, and the loop does not close until it is a blunt bump.`,
    values: DEPLETED,
  },
  'depleted-cracked-film': {
    title: msg`Depleted, film cracked at the tip: runs away`,
    lesson: msg`Depletion loads the loop and the cracked film fires it: the current follows the field almost fully and the gain exceeds ${readable(NEUTRAL_GAIN, 1)}.`,
    values: { ...DEPLETED, tip_film_ratio: 0.05 },
  },
  'corroded-tip': {
    title: msg`A day of corrosion makes the tip`,
    lesson: msg`Rest is not idle: one day of uneven corrosion leaves a tip ${of('corroded-tip').number('height_um', 2)} µm high before any current flows.`,
    values: { tip_from: 'corrosion' },
  },
  'self-limiting-bump': {
    title: msg`A round bump limits itself`,
    lesson: msg`Depleted under a full film a half-sphere does run away (gain ${of('self-limiting-bump').number('loop_gain', 2)}), but at the same height the gain falls through ${readable(NEUTRAL_GAIN, 1)} near an aspect ratio of ${of('self-limiting-bump').number(({ values }) => neutralAspectRatio(values), 2)} (${readable(NEUTRAL_ASPECT_RATIO_IN_FULL, 2)} in a full solution): that loop makes blunt bumps.`,
    values: { ...DEPLETED, apex_radius_um: 1 },
  },
  'above-the-limiting-current': {
    title: msg`Above the limiting current the course ends`,
    belief: msg`“Above the limiting current the tip just goes on growing, only faster.”`,
    lesson: msg`At twice the limiting current the surface is empty after ${of('above-the-limiting-current').number('course_end_s', 2)} seconds; nothing here can hold the current beyond that.`,
    values: { surface_from: 'current-and-time', current_density_mA_per_cm2: 40.1 },
  },
  'nanometre-tip-heals': {
    title: msg`A nanometre tip: healed`,
    lesson: msg`Curvature costs a tip of ${of('nanometre-tip-heals').number(({ values }) => nanometres('height_um', values.height_um), 2)} nm a quarter of its current, so the flat lithium catches up: after ${of('nanometre-tip-heals').number(({ output }) => minutes(output('course_end_s')), 2)} minutes the tip is gone.`,
    values: { height_um: 0.02, apex_radius_um: 0.01, course_time_s: 1200 },
  },
  'bump-across-the-gap': {
    title: msg`A bump under a cracked film: short risk`,
    lesson: msg`A short needs no sharp apex: under a cracked film a tip becomes a blunt bump, with salt enough, and reaches half of a ${of('bump-across-the-gap').value('electrode_gap_um')} µm gap after ${of('bump-across-the-gap').number(({ output }) => minutes(output('course_end_s')), 2)} minutes.`,
    values: { tip_film_ratio: 0.05, electrode_gap_um: 25, course_time_s: 3600 },
  },
  'sharpening-without-end': {
    title: msg`If something sharpened: the continuum ends`,
    lesson: msg`A film or a crystal that sharpened the apex twice as fast as it rises (a hypothesis) would bring it to ${of('sharpening-without-end').value('smallest_radius_nm')} nm within ${of('sharpening-without-end').number('course_end_s', 2)} s, where no continuum is left.`,
    values: { ...DEPLETED, tip_film_ratio: 0.05, sharpening_coefficient: 2 },
  },
  'ridges-in-competition': {
    title: msg`Ridges in competition`,
    lesson: msg`With salt running out the tallest ridge takes the current of its neighbours: the troughs in its shadow get less than half.`,
    values: { geometry: 'moving-front', surface_to_bulk_ratio: 1e-4, plating_time_s: 600 },
  },
  'even-growth-merges-ridges': {
    title: msg`Salt enough: ridges merge from the trough`,
    lesson: msg`Even growth rounds the crests and narrows the troughs: after ${of('even-growth-merges-ridges').number(({ output }) => minutes(output('course_end_s')), 2)} minutes the flanks of neighbours meet, without any field at work.`,
    values: { geometry: 'moving-front', course_time_s: 1200, plating_time_s: 600 },
  },
  'five-unequal-ridges': {
    title: msg`Five ridges, one cracked, one covered`,
    lesson: msg`The lowest ridge, its film cracked, gets more than the tallest; the covered one gets, at the start, ${of('five-unequal-ridges').number('bare_tip_to_flat_current_ratio', 3)} times the flat current without its ferroelectric, ${of('five-unequal-ridges').number('control_tip_to_flat_current_ratio', 2)} with the mere resistance, ${of('five-unequal-ridges').number('frumkin_tip_to_flat_current_ratio', 2)} with the dipoles.`,
    values: {
      geometry: 'moving-front',
      front_nodes: '128',
      surface_to_bulk_ratio: 1e-4,
      course_time_s: 300,
      ferroelectric: 'P(VDF-TrFE)',
      film_thickness_nm: 50,
      coverage: 0,
      ridges: [
        { ridge_height_um: 1.2 },
        { ridge_height_um: 2 },
        { ridge_height_um: 0.8, ridge_film_ratio: 0.05 },
        { ridge_height_um: 1.6, ridge_coverage: 0.8 },
        { ridge_height_um: 1 },
      ],
    },
  },
  'ferroelectric-film': {
    title: msg`A ferroelectric film on a depleted tip`,
    lesson: msg`Compare the readings: a film of the same resistance without any polarisation levels the current almost as well.`,
    values: { ...DEPLETED, ferroelectric: 'P(VDF-TrFE)', film_thickness_nm: 50 },
  },
  ...MISTAKES,
} as const satisfies PresetsOf<typeof PARAMETERS>;
