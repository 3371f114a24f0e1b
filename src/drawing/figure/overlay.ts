/** The same figure of several runs on one pair of axes. */

import { sequence, type Text } from '../../quantities/text.ts';
import { literal } from '../rich-text.ts';
import type { Figure, Line } from './figure.ts';

interface LabelledFigure {
  /** As its author calls the run. */
  readonly label: Text;
  readonly figure: Figure;
}

/**
 * The main lines of every run, each under the name of its run; references, data, bands and marks of the first run only.
 * The figures must be of one kind; one alone comes back unchanged.
 */
export function overlayFigures(runs: readonly LabelledFigure[]): Figure {
  const [{ figure: first }] = runs;
  if (runs.length === 1) return first;
  const main = runs.flatMap(({ label, figure }) => {
    const lines = figure.lines.filter(({ role }) => role === 'main');
    const name = literal(label);
    return lines.map((line): Line => ({ ...line, title: lines.length === 1 ? name : sequence([name, line.title], ': ') }));
  });
  return { ...first, lines: [...main, ...first.lines.filter(({ role }) => role !== 'main')] };
}
