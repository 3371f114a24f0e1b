/** The same figure of several runs on one pair of axes. */

import { say } from '../../quantities/text.ts';
import type { Figure, Line } from './figure.ts';

interface LabelledFigure {
  readonly label: string;
  readonly figure: Figure;
}

/**
 * The main lines of every run, each under the name of its run; references, data, bands and marks of the first run only.
 * The figures must be of one kind; one alone comes back unchanged.
 */
export function overlayFigures(runs: readonly LabelledFigure[], language = 'en'): Figure {
  const [{ figure: first }] = runs;
  if (runs.length === 1) return first;
  const main = runs.flatMap(({ label, figure }) => {
    const lines = figure.lines.filter(({ role }) => role === 'main');
    return lines.map((line): Line => ({ ...line, title: lines.length === 1 ? label : `${label}: ${say(line.title, language)}` }));
  });
  return { ...first, lines: [...main, ...first.lines.filter(({ role }) => role !== 'main')] };
}
