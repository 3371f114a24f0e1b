/** Remarks on a result of the tip: where the model ends, and what its numbers do not show. */

import { quantity } from '../../../quantities/numbers.ts';
import { inSI } from '../../../quantities/si.ts';
import { msg, type Text } from '../../../quantities/text.ts';
import { fromSI } from '../../../quantities/units.ts';
import { ELECTROLYTE_MEASURED_UP_TO } from '../../materials/electrolyte.ts';
import { limitingCurrent } from '../model/depletion.ts';
import type { Course } from '../model/growth.ts';
import type { Conditions, Instant } from '../model/tip-at-instant.ts';
import type { TipValues } from '../parameters/index.ts';

/** Change of ln(h/ρ) in one lap beyond which the first order says nothing about the size of the gain. */
const LARGEST_LAP = 3;
/** Below this share of the bulk a remark says that a fixed salt at the surface is a snapshot. */
const SCARCE = 0.1;
/** Salt, mol/m³, for which the fit of the electrolyte is far from any measurement. */
const FAR_BELOW_DATA = 1;
/** How far the closure of the current's curvature may be off, in ln G of a lap of a quarter of the height. */
const GAIN_BAND = 0.12;
/** Beyond this growth in height the primary closure, one apex radius for ever, is arithmetic only. */
const FAR_FROM_THE_START = 1.5;

export function remarksOf(values: TipValues, conditions: Conditions, instant: Instant | undefined, course: Course): Text[] {
  const remarks = [...courseRemarks(values, conditions, course), ...(instant ? instantRemarks(conditions, instant) : [])];
  if (
    instant &&
    conditions.distribution !== 'primary' &&
    values.electrolyte_from !== 'given' &&
    instant.surfaceConcentration < FAR_BELOW_DATA
  ) {
    remarks.push(
      msg`With so little salt the published fit of the electrolyte is an extrapolation, and the current at the tip is no surer than that.`,
    );
  }
  return remarks;
}

function courseRemarks(values: TipValues, conditions: Conditions, course: Course): Text[] {
  const remarks: Text[] = [];
  if (course.ending === 'depleted') {
    remarks.push(
      msg`The current exceeds the limiting current: after ${quantity('_s', course.end)} the surface is empty and the course ends. Holding the current any longer would violate the salt balance.`,
    );
  }
  if (values.plating_time_s > course.end)
    remarks.push(msg`The course ends at ${quantity('_s', course.end)}; the tip is shown as it is then.`);
  if (conditions.corroded && Math.PI * conditions.corroded.height > inSI(values)('relief_wavelength_um')) {
    remarks.push(
      msg`The relief is deeper than a third of its wavelength: it is no gentle wave any more, and the radius of its crest is only formal.`,
    );
  }
  if (values.surface_from === 'given' && values.surface_to_bulk_ratio < SCARCE) {
    // The gap of which this current is nearly the limiting one.
    const gap = ((limitingCurrent(conditions.gap) * conditions.gap.length) / conditions.flatCurrent) * (1 - values.surface_to_bulk_ratio);
    remarks.push(
      msg`The salt at the surface is held as given: a snapshot. In a steady state this current leaves so little of it in a gap of ${quantity('_um', fromSI('_um', gap), 2)}.`,
    );
  }
  if (conditions.distribution === 'primary' && course.shape.height > FAR_FROM_THE_START * conditions.initialShape.height) {
    remarks.push(
      msg`Without an interface the apex keeps its radius only at the first instant. Later a neck forms and a real tip blunts: the long course is arithmetic, not a prediction.`,
    );
  }
  return remarks;
}

function instantRemarks(conditions: Conditions, { tip, current, loop, elasticity }: Instant): Text[] {
  const remarks: Text[] = [];
  if (current.current < 0) remarks.push(msg`The apex dissolves: its curvature costs more than the field gives.`);
  if (current.apexConcentration === 0)
    remarks.push(msg`The apex takes all the salt that diffusion brings: its film is too weak against the flat one.`);
  if ((current.apexConcentration ?? 0) > ELECTROLYTE_MEASURED_UP_TO) {
    remarks.push(msg`The apex would stand in salt richer than any measured electrolyte: the tip is longer than the diffusion layer.`);
  }
  const inOneLap = Math.abs(loop.rate * loop.lapTime);
  if (inOneLap > LARGEST_LAP * elasticity) {
    remarks.push(
      msg`In one lap the shape changes by more than its own size: of the gain only the side of 1 counts; shorter laps show its size.`,
    );
  }
  if (conditions.distribution !== 'primary') {
    if (tip.aspectRatio > 2.5) {
      remarks.push(
        msg`From an aspect ratio of 3 on, the verdict between blunting and running away rests on a few per cent and is not reliable.`,
      );
    } else if (loop.verdict !== 'self-healing' && inOneLap < 4 * GAIN_BAND * conditions.lapFraction) {
      remarks.push(msg`So near 1 the gain may lie on either side: the curvature of the current is known to about a tenth.`);
    }
  }
  if (conditions.neighbours !== 'none' && conditions.spacing < 1.5 * tip.height) {
    remarks.push(msg`Closer than 1.5 heights the screening is a few per cent off.`);
  }
  return remarks;
}
