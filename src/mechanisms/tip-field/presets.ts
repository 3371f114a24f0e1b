/** Starting points that teach one thing each: the three states of the loop, then the classical mistakes. */
import type { Preset } from '../mechanism.ts';

const DEPLETED = { surface_to_bulk_ratio: 1e-6 };

export const PRESETS = {
  'default-heals': {
    title: 'Salt enough: the tip heals',
    lesson:
      'The field at the apex is 5.8 times the flat one, the current is not even equal: film and charge transfer decide, and they are the same everywhere.',
    values: {},
  },
  'depleted-under-film': {
    title: 'Depleted under a full film: grows but blunts',
    lesson:
      'Without salt the current focuses 4.4-fold, but evenly over the cap: the tip rises and becomes rounder, and the loop does not close until it is a blunt bump.',
    values: DEPLETED,
  },
  'depleted-cracked-film': {
    title: 'Depleted, film cracked at the tip: runs away',
    lesson: 'Depletion loads the loop and the cracked film fires it: the current follows the field almost fully and the gain exceeds 1.',
    values: { ...DEPLETED, tip_film_ratio: 0.05 },
  },
  'corroded-tip': {
    title: 'A day of corrosion makes the tip',
    lesson: 'Rest is not idle: one day of uneven corrosion leaves a tip 0.38 µm high before any current flows.',
    values: { tip_from: 'corrosion' },
  },
  'self-limiting-bump': {
    title: 'A round bump limits itself',
    lesson:
      'Depleted under a full film a half-sphere does run away (gain 1.3), but at the same height the gain falls through 1 near an aspect ratio of 1.4: that loop makes blunt bumps.',
    values: { ...DEPLETED, apex_radius_um: 1 },
  },
  'above-the-limiting-current': {
    title: 'Above the limiting current the course ends',
    lesson: 'At twice the limiting current the surface is empty after 38 seconds; nothing here can hold the current beyond that.',
    values: { surface_from: 'current-and-time', current_density_mA_per_cm2: 40.1 },
  },
  'ridges-in-competition': {
    title: 'Ridges in competition',
    lesson: 'With salt running out the tallest ridge takes the current of its neighbours: the troughs in its shadow get less than half.',
    values: { geometry: 'moving-front', surface_to_bulk_ratio: 1e-4, plating_time_s: 600 },
  },
  'mistake-field-as-current': {
    title: 'Mistake: the field factor taken for the current ratio',
    lesson:
      'This is only right without any film and kinetics (primary distribution): with 50 Ω·cm² the field would have to work over millimetres.',
    values: { distribution: 'primary' },
  },
  'mistake-vacuum-field': {
    title: 'Mistake: voltage over gap as the field',
    lesson:
      'Four volts over 25 µm would be 160 000 V/m; in the electrolyte it is i/κ, about 22 V/m, because the charge sits within a nanometre of each electrode.',
    values: { electrode_gap_um: 25 },
  },
  'mistake-height-over-radius': {
    title: 'Mistake: height over radius as the field factor',
    lesson: 'For this needle h/ρ says 100 and the truth is 49: the number belongs to another shape.',
    values: { height_um: 25, apex_radius_um: 0.25 },
  },
  'mistake-units': {
    title: 'Mistake: ten times too much current',
    lesson: '1 mA/cm² is 10 A/m², 1 Ω·cm² is 10⁻⁴ Ω·m²: taken for 10 mA/cm² the lithium grows 13 nm/s instead of 1.3.',
    values: { current_density_mA_per_cm2: 10 },
  },
  'mistake-frozen-conductivity': {
    title: 'Mistake: one conductivity around a depleted tip',
    lesson:
      'Frozen at the depleted surface, the conductivity overstates the focusing and the verdict becomes a runaway; with the salt along the tip (tertiary) it grows but blunts.',
    values: { ...DEPLETED, distribution: 'secondary' },
  },
  'mistake-sand-below-limit': {
    title: 'Mistake: Sand’s time below the limiting current',
    lesson: 'At half the limiting current the surface keeps half of its salt for ever: there is no Sand’s time to wait for.',
    values: { surface_from: 'current-and-time', current_density_mA_per_cm2: 10, course_time_s: 1000, plating_time_s: 600 },
  },
  'mistake-capillarity-everywhere': {
    title: 'Mistake: surface tension rounds every tip',
    lesson: 'Even at 10 nm curvature costs only 13 mV, at 1 µm 0.13 mV: it matters for nanometre tips, and for nearly reversible kinetics.',
    values: { height_um: 0.05, apex_radius_um: 0.01 },
  },
  'mistake-deposition-sharpens': {
    title: 'Mistake: deposition sharpens',
    lesson: 'Even growth adds to the radius as much as to the height: after ten minutes the apex is four times blunter.',
    values: { plating_time_s: 600 },
  },
  'mistake-ridge-for-tip': {
    title: 'Mistake: a ridge taken for a tip',
    lesson:
      'The same relief as a lone tip concentrates the field 2.6-fold, as the crest of a wave train at most 1.6-fold: neighbours and dimension count.',
    values: { tip_from: 'corrosion', distribution: 'primary' },
  },
  'mistake-permittivity-screens': {
    title: 'Mistake: a high permittivity screens the tip',
    lesson:
      'A dielectric skin on a conductor adds capacitance; at direct current it adds resistance. Of the evening here nearly all is the resistance of the film (control), hardly any its polarisation.',
    values: { ...DEPLETED, ferroelectric: 'BaTiO3-ceramic' },
  },
  'ferroelectric-film': {
    title: 'A ferroelectric film on a depleted tip',
    lesson: 'Compare the readings: a film of the same resistance without any polarisation levels the current almost as well.',
    values: { ...DEPLETED, ferroelectric: 'P(VDF-TrFE)' },
  },
  'mistake-no-regularisation': {
    title: 'Mistake: instability without surface energy',
    lesson: 'Without surface energy and film the shortest ripples grow fastest, without end: what a simulation then shows is its grid.',
    values: { distribution: 'primary', surface_energy_J_per_m2: 0 },
  },
  'mistake-whisker': {
    title: 'Mistake: every whisker is a field effect',
    lesson: 'Lithium whiskers are often pushed out from their base or kinks (Steiger 2014): no field model grows those, this one included.',
    values: { ...DEPLETED, tip_film_ratio: 0.05, height_um: 5, apex_radius_um: 1 },
  },
} as const satisfies Readonly<Record<string, Preset>>;
