/** The curves that scenarios can address. */
import { msg } from '../../../quantities/text.ts';
import type { Mechanism } from '../../contract/mechanism.ts';

export const SERIES = {
  apex_factor_against_radius: {
    title: msg`Field at the apex against apex radius`,
    x: 'apex_radius_um',
    y: 'apex_factor',
    badge: 'established',
  },
  current_ratio_against_surface: {
    title: msg`Current at the tip against the salt left at the surface`,
    x: 'surface_to_bulk_ratio',
    y: 'tip_to_flat_current_ratio',
    badge: 'established',
  },
  loop_gain_against_film: {
    title: msg`Loop gain against the film at the tip`,
    x: 'tip_film_ratio',
    y: 'loop_gain',
    badge: 'consistent-with-data',
  },
  field_on_axis: {
    title: msg`Field on the axis above the apex, relative to flat`,
    x: 'distance_um',
    y: 'field_ratio',
    badge: 'established',
  },
  height_against_time: { title: msg`Height against time`, x: 'time_s', y: 'height_um', badge: 'consistent-with-data' },
  apex_radius_against_time: { title: msg`Apex radius against time`, x: 'time_s', y: 'apex_radius_um', badge: 'consistent-with-data' },
  current_ratio_against_time: {
    title: msg`Current at the tip against time`,
    x: 'time_s',
    y: 'tip_to_flat_current_ratio',
    badge: 'consistent-with-data',
  },
  apex_factor_against_time: { title: msg`Field at the apex against time`, x: 'time_s', y: 'apex_factor', badge: 'consistent-with-data' },
  loop_gain_against_time: { title: msg`Loop gain against time`, x: 'time_s', y: 'loop_gain', badge: 'consistent-with-data' },
  surface_salt_against_time: {
    title: msg`Salt left at the surface against time`,
    x: 'time_s',
    y: 'surface_to_bulk_ratio',
    badge: 'established',
  },
  front_at_start: { title: msg`Front at the start`, x: 'position_um', y: 'front_height_um', badge: 'established' },
  front_at_end: { title: msg`Front at the end of the course`, x: 'position_um', y: 'front_height_um', badge: 'established' },
  front_now: { title: msg`Front at the time shown`, x: 'position_um', y: 'front_height_um', badge: 'established' },
  front_current: { title: msg`Current along the front`, x: 'position_um', y: 'current_to_flat_ratio', badge: 'established' },
  peak_to_valley_against_time: { title: msg`Relief against time`, x: 'time_s', y: 'peak_to_valley_um', badge: 'established' },
  growth_rate_against_wavelength: {
    title: msg`Growth rate of a ripple against its wavelength`,
    x: 'wavelength_um',
    y: 'growth_rate_per_s',
    badge: 'established',
  },
} as const satisfies Mechanism['series'];
