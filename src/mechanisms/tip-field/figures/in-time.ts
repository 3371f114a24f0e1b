/** The course of a tip: rest, then plating, with what happens on the way. */

import type { Figure, Line, Mark } from '../../../drawing/figure/figure.ts';
import { ends, level, main } from '../../../drawing/figure/parts.ts';
import { quantity } from '../../../quantities/numbers.ts';
import { msg, type Text } from '../../../quantities/text.ts';
import { fromSI } from '../../../quantities/units.ts';
import { numberOf } from '../../contract/result.ts';
import { eventsInTime } from '../clock.ts';
import { corrodedTip } from '../model/corrosion.ts';
import { corrosionOf } from '../model/tip-at-instant.ts';
import type { TipResult } from '../outputs/result.ts';
import type { TipValues } from '../parameters/index.ts';
import { feltTime } from '../words/felt-time.ts';
import { upright } from './parts.ts';

export function timeFigures(result: TipResult): Figure[] {
  const { series } = result;
  if (series.height_against_time.x.length < 2) return [];
  const events = eventMarks(result);
  const shown = shownMark(result);
  const x = { title: msg`Time since the current was switched on`, unit: 's', scale: 'linear', minimum: 0 } as const;
  return [
    {
      id: 'shape-in-time',
      title: msg`Shape in time`,
      caption: msg`Where the radius rises faster than the height, the tip grows but blunts.`,
      x,
      y: { title: msg`Height and apex radius`, unit: 'um', scale: 'log' },
      lines: [
        { title: msg`height`, ...series.height_against_time, ...main },
        { title: msg`apex radius`, ...series.apex_radius_against_time, ...main },
      ],
      marks: [...events, ...shown],
    },
    {
      id: 'current-in-time',
      title: msg`Current in time`,
      caption: msg`Field and current at the apex drift apart or together while the tip changes its shape and the salt runs out.`,
      x,
      y: { title: msg`Relative to flat`, unit: '', scale: 'linear' },
      lines: [
        { title: msg`field (β)`, ...series.apex_factor_against_time, ...main },
        { title: msg`current`, ...series.current_ratio_against_time, ...main },
        level(msg`even`, 1, ends(series.height_against_time.x)),
      ].filter(({ x }) => x.length > 0),
      marks: [...events, ...shown],
    },
  ];
}

/** The moment in view, where it is not the start. */
export function shownMark(result: TipResult): Mark[] {
  const time = numberOf(result, 'shown_time_s');
  return time !== undefined && time > 0 ? upright(msg`now, ${quantity('_s', time)}`, time) : [];
}

/** The verdicts as upright lines at the times from which they hold; none for the one at the start. */
export function eventMarks(result: TipResult): Mark[] {
  return eventsInTime(result).flatMap(({ at, title }) => (at > 0 ? [{ title, x: at }] : []));
}

/** Moments of the rest; they crowd at its beginning, where corrosion is fast. */
const REST_POINTS = 41;

/** Rest and plating differ a hundredfold in length: on one axis each has half of it. */
export function restFigure(values: TipValues, result: TipResult): Figure[] {
  if (values.tip_from !== 'corrosion' || values.geometry === 'moving-front') return [];
  const { height_against_time: heights, apex_radius_against_time: radii } = result.series;
  const rest = corrosionOf(values);
  const end = numberOf(result, 'course_end_s') ?? 0;
  const resting = Array.from({ length: REST_POINTS }, (_, i) => (i / (REST_POINTS - 1)) ** 2);
  const relief = resting.map((share) => corrodedTip({ ...rest, restTime: share * rest.restTime }));
  const plating = end > 0 ? heights.x.slice(1) : [];
  const x = [...resting, ...plating.map((time) => 1 + time / end)];
  const names = [
    ...resting.map((share) => msg`${feltTime(share * rest.restTime)} of rest`),
    ...plating.map((time) => msg`${feltTime(time)} of plating`),
  ];
  const line = (title: Text, atRest: readonly number[], plated: readonly number[]): Line => ({
    title,
    x,
    y: [...atRest.map((length) => fromSI('height_um', length)), ...plated.slice(1)],
    ...main,
    names,
  });
  const shown = numberOf(result, 'shown_time_s') ?? 0;
  return [
    {
      id: 'rest-and-plating',
      title: msg`Rest, then plating`,
      caption: msg`First corrosion at rest makes the tip, fast at the beginning and ever more slowly; then the current is switched on. Each phase has half of the axis.`,
      x: {
        title: msg`Share of the rest (0 to 1), then of the plating (1 to 2)`,
        unit: '',
        scale: 'linear',
        minimum: 0,
        maximum: end > 0 ? 2 : 1,
      },
      y: { title: msg`Height and apex radius`, unit: 'um', scale: 'log' },
      lines: [
        line(
          msg`height`,
          relief.map(({ height }) => height),
          plating.length > 0 ? heights.y : [],
        ),
        line(
          msg`apex radius`,
          relief.map(({ apexRadius }) => apexRadius),
          plating.length > 0 ? radii.y : [],
        ),
      ],
      bands: [
        { title: msg`rest, ${feltTime(rest.restTime)}`, from: 0, to: 1 },
        ...(end > 0 ? [{ title: msg`plating, ${feltTime(end)}`, from: 1, to: 2 }] : []),
      ],
      marks: [
        ...(end > 0 ? eventMarks(result).map(({ title, x: at }) => ({ title, x: 1 + at / end })) : []),
        ...upright(msg`now`, end > 0 ? 1 + shown / end : 1),
      ],
    },
  ];
}
