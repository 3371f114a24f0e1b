/** What to plot about a moving front. */

import type { Figure } from '../../../drawing/figure/figure.ts';
import { ends, level, main, reference } from '../../../drawing/figure/parts.ts';
import { msg } from '../../../quantities/text.ts';
import type { TipResult } from '../outputs/result.ts';
import type { TipValues } from '../parameters/index.ts';
import { eventMarks, shownMark } from './in-time.ts';

export function frontFigures(values: TipValues, result: TipResult): Figure[] {
  const { series } = result;
  if (series.front_now.x.length === 0) return [];
  const position = {
    title: msg`Position along the front`,
    unit: 'um',
    scale: 'linear',
    minimum: 0,
    maximum: values.front_period_um,
  } as const;
  return [
    {
      id: 'front',
      title: msg`Front`,
      caption: msg`Crests that rise faster than their troughs follow roughen the front; an even current makes crests rounder and troughs sharper.`,
      x: position,
      y: { title: msg`Height`, unit: 'um', scale: 'linear' },
      lines: [
        { title: msg`at the start`, ...series.front_at_start, ...reference, dashed: true },
        { title: msg`now`, ...series.front_now, ...main },
      ],
    },
    {
      id: 'front-current',
      title: msg`Current along the front`,
      caption: msg`Crests shadow the troughs beside them; a thin film at a crest feeds it even more.`,
      x: position,
      y: { title: msg`Current, relative to flat`, unit: '', scale: 'linear' },
      lines: [{ title: msg`current`, ...series.front_current, ...main }, level(msg`flat`, 1, ends(series.front_current.x))],
    },
    ...(series.peak_to_valley_against_time.x.length > 1
      ? [
          {
            id: 'relief-in-time',
            title: msg`Relief in time`,
            caption: msg`From the deepest trough to the highest crest; where an event ends the course, the state in words says why.`,
            x: { title: msg`Time since the current was switched on`, unit: 's', scale: 'linear', minimum: 0 },
            y: { title: msg`Relief`, unit: 'um', scale: 'linear' },
            lines: [{ title: msg`relief`, ...series.peak_to_valley_against_time, ...main }],
            marks: [...eventMarks(result), ...shownMark(result)],
          } as const,
        ]
      : []),
  ];
}
