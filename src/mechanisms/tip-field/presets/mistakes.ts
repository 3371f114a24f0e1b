/** The classical mistakes about tips: what is believed, a starting point that puts it to the test, and what that reveals. */
import { readable } from '../../../quantities/numbers.ts';
import { msg } from '../../../quantities/text.ts';
import { fromSI, toSI } from '../../../quantities/units.ts';
import type { PresetsOf } from '../../contract/mechanism.ts';
import { type ToldOf, tellerOf, toHundredths } from '../../contract/told.ts';
import type { TipResult } from '../outputs/result.ts';
import { PARAMETERS } from '../parameters/index.ts';
import { simulate } from '../simulate/index.ts';

const of: ToldOf<typeof PARAMETERS, TipResult> = tellerOf(PARAMETERS, simulate, () => MISTAKES);

/** The tip of the first mistake with film and charge transfer. */
const withInterface = of('mistake-field-as-current').with({ distribution: PARAMETERS.distribution.default });

/** Of a cell, V. */
const FOUR_VOLTS = 4;

/** So many A/m² were taken for as many mA/cm². */
const slip = of('mistake-units');
const inMilliamperes = (amperes: number) => fromSI('_mA_per_cm2', amperes);
const OHM_CM2 = '1 Ω·cm²';
const OHM_CM2_IN_SI = '10⁻⁴ Ω·m²';

/** Beside a tip of some nanometres. */
const BLUNT_UM = 1;

/** A dielectric skin: what its resistance does, and what its polarisation. */
const skin = of('mistake-permittivity-screens');

/** A hair below the limiting current, seen at one moment. */
export const DEPLETED = { surface_to_bulk_ratio: 1e-6 };

export const MISTAKES = {
  'mistake-field-as-current': {
    title: msg`Mistake: the field factor taken for the current ratio`,
    belief: msg`“The field at the tip is ${of('mistake-field-as-current').number('apex_factor', 2)} times the flat one, so ${of('mistake-field-as-current').number('apex_factor', 2)} times as much lithium plates there.”`,
    lesson: msg`Only without film and charge transfer (primary distribution, shown here): with them the tip gets ${withInterface.number('tip_to_flat_current_ratio', 2)} times the flat current, because their resistance is that of ${withInterface.number(({ output }) => fromSI('_mm', toSI('kinetic_length_um', output('kinetic_length_um'))), 2)} mm of electrolyte.`,
    values: { distribution: 'primary' },
  },
  'mistake-vacuum-field': {
    title: msg`Mistake: voltage over gap as the field`,
    belief: msg`“Four volts over ${of('mistake-vacuum-field').value('electrode_gap_um')} µm: a field of ${of('mistake-vacuum-field').number(({ values }) => FOUR_VOLTS / toSI('electrode_gap_um', values.electrode_gap_um), 2)} V/m pulls the ions to the tip.”`,
    lesson: msg`In the electrolyte the field is i/κ_ss, ${of('mistake-vacuum-field').number('flat_ohmic_field_V_per_m', 2)} V/m: the charge sits within a nanometre of each electrode, where the rest of the voltage drops.`,
    values: { electrode_gap_um: 25 },
  },
  'mistake-height-over-radius': {
    title: msg`Mistake: height over radius as the field factor`,
    belief: msg`“A needle a hundred times as high as its apex radius has a hundred times the field at its apex.”`,
    lesson: msg`For this needle h/ρ is ${of('mistake-height-over-radius').number('height_over_apex_radius', 3)} and the exact factor ${of('mistake-height-over-radius').number('apex_factor', 2)}: the rule belongs to another shape.`,
    values: { height_um: 25 },
  },
  'mistake-units': {
    title: msg`Mistake: ten times too much current`,
    belief: msg`“${slip.value('current_density_mA_per_cm2')} A/m² is ${slip.value('current_density_mA_per_cm2')} mA/cm².”`,
    lesson: msg`It is ${slip.number(({ values }) => inMilliamperes(values.current_density_mA_per_cm2), 1)} mA/cm² (and ${OHM_CM2} is ${OHM_CM2_IN_SI}): with the slip, shown here, the lithium grows ${slip.number('flat_rate_nm_per_s', 2)} nm/s instead of ${slip.number(({ values, with: changed }) => changed({ current_density_mA_per_cm2: inMilliamperes(values.current_density_mA_per_cm2) }).output('flat_rate_nm_per_s'), 2)}.`,
    values: { current_density_mA_per_cm2: 10 },
  },
  'mistake-bulk-conductivity': {
    title: msg`Mistake: the conductivity of the data sheet at steady state`,
    belief: msg`“The electrolyte conducts ${of('mistake-bulk-conductivity').number('conductivity_S_per_m', 3)} S/m, so that is what the current meets.”`,
    lesson: msg`Only at the first instant: once the salt profile has formed, the anion stands still and ${of('mistake-bulk-conductivity').number('steady_conductivity_S_per_m', 3)} S/m are left, a factor of ${of('mistake-bulk-conductivity').number(({ output }) => output('conductivity_S_per_m') / output('steady_conductivity_S_per_m'), 2)}.`,
    values: { distribution: 'secondary' },
  },
  'mistake-frozen-conductivity': {
    title: msg`Mistake: one conductivity around a depleted tip`,
    belief: msg`“The salt is gone, so everywhere around the tip the conductivity is that of the depleted surface.”`,
    lesson: msg`Over the height of the tip the salt rises a hundredfold: frozen (secondary, shown here) the conductivity gives ${of('mistake-frozen-conductivity').number('tip_to_flat_current_ratio', 2)} times the flat current and a runaway; with the salt along the tip (tertiary) it is ${of('mistake-frozen-conductivity').with({ distribution: 'tertiary' }).number('tip_to_flat_current_ratio', 2)}, and the tip grows but blunts.`,
    values: { ...DEPLETED, distribution: 'secondary' },
  },
  'mistake-sand-below-limit': {
    title: msg`Mistake: Sand’s time below the limiting current`,
    belief: msg`“After Sand’s time the salt at the surface is used up; one only has to wait.”`,
    lesson: msg`At half the limiting current the surface keeps half of its salt for ever: there is no Sand’s time to wait for.`,
    values: { surface_from: 'current-and-time', current_density_mA_per_cm2: 10, course_time_s: 1000, plating_time_s: 600 },
  },
  'mistake-separator-time': {
    title: msg`Mistake: one diffusivity for flux and time in a separator`,
    belief: msg`“A separator divides the diffusivity, so everything takes that much longer.”`,
    lesson: msg`For the flux it does; but the pores also hold less salt, so the surface is empty after ${of('mistake-separator-time').number('finite_gap_depletion_time_s', 2)} s and not after ${of('mistake-separator-time').number(({ output, values }) => output('finite_gap_depletion_time_s') / values.separator_porosity, 3)} s.`,
    values: {
      surface_from: 'current-and-time',
      current_density_mA_per_cm2: 12,
      electrode_gap_um: 300,
      separator: 'porous',
      separator_porosity: 0.45,
      separator_tortuosity: 1.8,
    },
  },
  'mistake-capillarity-everywhere': {
    title: msg`Mistake: surface tension rounds every tip`,
    belief: msg`“Surface tension keeps every tip round.”`,
    lesson: msg`At ${of('mistake-capillarity-everywhere').number(({ values }) => fromSI('_nm', toSI('apex_radius_um', values.apex_radius_um)), 2)} nm, shown here, curvature costs ${of('mistake-capillarity-everywhere').number('capillary_shift_mV', 2)} mV and takes a quarter of the current; at ${readable(BLUNT_UM, 1)} µm it costs ${of('mistake-capillarity-everywhere').with({ apex_radius_um: BLUNT_UM }).number('capillary_shift_mV', 2)} mV: it matters for nanometre tips, and for nearly reversible kinetics.`,
    values: { height_um: 0.05, apex_radius_um: 0.01 },
  },
  'mistake-deposition-sharpens': {
    title: msg`Mistake: deposition sharpens`,
    belief: msg`“Plating makes tips sharper.”`,
    lesson: msg`Even growth adds to the radius as much as to the height: after ten minutes the radius is four times as large, and half of the field factor is gone.`,
    values: { plating_time_s: 600 },
  },
  'mistake-ridge-for-tip': {
    title: msg`Mistake: a ridge taken for a tip`,
    belief: msg`“A relief is as high and as sharp as a tip, so it concentrates the field like one.”`,
    lesson: msg`The same relief as a lone tip concentrates the field ${of('mistake-ridge-for-tip').number('apex_factor', 2)}-fold, as the crest of a wave train at most ${of('mistake-ridge-for-tip').number('sinusoid_crest_bound', 2)}-fold: neighbours and dimension count.`,
    values: { tip_from: 'corrosion', distribution: 'primary' },
  },
  'mistake-permittivity-screens': {
    title: msg`Mistake: a high permittivity screens the tip`,
    belief: msg`“A film of high permittivity screens the field of the tip.”`,
    lesson: msg`At direct current a dielectric skin only resists: of the fall from ${skin.number('bare_tip_to_flat_current_ratio', 3)} to ${skin.number('frumkin_tip_to_flat_current_ratio', 3)} times the flat current its resistance does ${skin.number(({ output }) => toHundredths(output('bare_tip_to_flat_current_ratio') - output('control_tip_to_flat_current_ratio')), 2)} (control), its polarisation ${skin.number(({ output }) => toHundredths(output('control_tip_to_flat_current_ratio') - output('frumkin_tip_to_flat_current_ratio')), 1)}.`,
    values: { ...DEPLETED, ferroelectric: 'BaTiO3-ceramic', film_thickness_nm: 50 },
  },
  'mistake-no-regularisation': {
    title: msg`Mistake: instability without surface energy`,
    belief: msg`“To see dendrites grow, a simulation needs field and current, nothing else.”`,
    lesson: msg`Without surface energy and film the shortest ripples grow fastest, without end (chart of the ripples): what a simulation then shows is its grid.`,
    values: { distribution: 'primary', surface_energy_J_per_m2: 0 },
  },
  'mistake-whisker': {
    title: msg`Mistake: every whisker is a field effect`,
    belief: msg`“A whisker is a tip that has run away in its field.”`,
    lesson: msg`This tip does run away, but real lithium whiskers are often pushed out from their base or kinks (Steiger 2014): no field model grows those, this one included.`,
    values: { ...DEPLETED, tip_film_ratio: 0.05, height_um: 5, apex_radius_um: 1 },
  },
} as const satisfies PresetsOf<typeof PARAMETERS>;
