/** Starting points that teach one thing each: the three states of the loop and what leads to them, then the classical mistakes. */
import { msg } from '../../../quantities/text.ts';
import type { PresetsOf } from '../../contract/mechanism.ts';
import type { PARAMETERS } from '../parameters/index.ts';
import { DEPLETED, MISTAKES } from './mistakes.ts';

export const PRESETS = {
  'default-heals': {
    title: msg`Salt enough: the tip heals`,
    lesson: msg`The field at the apex is 5.8 times the flat one, the current is not even equal: film and charge transfer decide, and they are the same everywhere.`,
    values: {},
  },
  'depleted-under-film': {
    title: msg`Depleted under a full film: grows but blunts`,
    lesson: msg`Without salt the current focuses 4.4-fold, but evenly over the cap: the tip rises and becomes rounder, and the loop does not close until it is a blunt bump.`,
    values: DEPLETED,
  },
  'depleted-cracked-film': {
    title: msg`Depleted, film cracked at the tip: runs away`,
    lesson: msg`Depletion loads the loop and the cracked film fires it: the current follows the field almost fully and the gain exceeds 1.`,
    values: { ...DEPLETED, tip_film_ratio: 0.05 },
  },
  'corroded-tip': {
    title: msg`A day of corrosion makes the tip`,
    lesson: msg`Rest is not idle: one day of uneven corrosion leaves a tip 0.38 µm high before any current flows.`,
    values: { tip_from: 'corrosion' },
  },
  'self-limiting-bump': {
    title: msg`A round bump limits itself`,
    lesson: msg`Depleted under a full film a half-sphere does run away (gain 1.3), but at the same height the gain falls through 1 near an aspect ratio of 1.5 (1.4 in a full solution): that loop makes blunt bumps.`,
    values: { ...DEPLETED, apex_radius_um: 1 },
  },
  'above-the-limiting-current': {
    title: msg`Above the limiting current the course ends`,
    belief: msg`“Above the limiting current the tip just goes on growing, only faster.”`,
    lesson: msg`At twice the limiting current the surface is empty after 38 seconds; nothing here can hold the current beyond that.`,
    values: { surface_from: 'current-and-time', current_density_mA_per_cm2: 40.1 },
  },
  'nanometre-tip-heals': {
    title: msg`A nanometre tip: healed`,
    lesson: msg`Curvature costs a tip of 20 nm a quarter of its current, so the flat lithium catches up: after 15 minutes the tip is gone.`,
    values: { height_um: 0.02, apex_radius_um: 0.01, course_time_s: 1200 },
  },
  'bump-across-the-gap': {
    title: msg`A bump under a cracked film: short risk`,
    lesson: msg`A short needs no sharp apex: under a cracked film a tip becomes a blunt bump, with salt enough, and reaches half of a 25 µm gap after 18 minutes.`,
    values: { tip_film_ratio: 0.05, electrode_gap_um: 25, course_time_s: 3600 },
  },
  'sharpening-without-end': {
    title: msg`If something sharpened: the continuum ends`,
    lesson: msg`A film or a crystal that sharpened the apex twice as fast as it rises (a hypothesis) would bring it to 5 nm within 13 s, where no continuum is left.`,
    values: { ...DEPLETED, tip_film_ratio: 0.05, sharpening_coefficient: 2 },
  },
  'ridges-in-competition': {
    title: msg`Ridges in competition`,
    lesson: msg`With salt running out the tallest ridge takes the current of its neighbours: the troughs in its shadow get less than half.`,
    values: { geometry: 'moving-front', surface_to_bulk_ratio: 1e-4, plating_time_s: 600 },
  },
  'even-growth-merges-ridges': {
    title: msg`Salt enough: ridges merge from the trough`,
    lesson: msg`Even growth rounds the crests and narrows the troughs: after 13 minutes the flanks of neighbours meet, without any field at work.`,
    values: { geometry: 'moving-front', course_time_s: 1200, plating_time_s: 600 },
  },
  'five-unequal-ridges': {
    title: msg`Five ridges, one cracked, one covered`,
    lesson: msg`The lowest ridge, its film cracked, gets more than the tallest; the covered one gets, at the start, 1.17 times the flat current without its ferroelectric, 0.91 with the mere resistance, 0.89 with the dipoles.`,
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
