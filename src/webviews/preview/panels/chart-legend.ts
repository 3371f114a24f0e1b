/** What the lines of a chart mean: one entry a line, or the variants and their curves apart where both are several. */

import { msg } from '../../../quantities/text.ts';
import { element, richText } from '../../ui/dom.ts';
import { pointSwatch, seriesSwatch } from '../../ui/icons.ts';
import { t } from '../../ui/l10n.ts';
import type { Preview } from '../bridge.ts';
import { type ChartContent, type ChartLine, dashOf, lineTitle } from './chart-data.ts';
import { lineColour } from './chart-drawing.ts';

interface LegendEntry {
  readonly title: string;
  /** The colour, mark and role of the entry. */
  readonly line: ChartLine;
  readonly dash: readonly number[];
  /** A curve of any variant, known by its dash alone. */
  readonly anyVariant?: boolean;
}

/** Variants have colours and marks, the curves of each have dashes: a legend of sums instead of one of products. */
export function legendEntries({ lines, compared }: ChartContent): readonly LegendEntry[] {
  const own = lines.filter(({ role }) => role !== 'trace');
  if (own.length < 2) return [];
  const modelled = own.filter(({ role }) => role === 'selected' || role === 'other');
  const beside = own.filter(({ role }) => role === 'reference' || role === 'measured');
  const asItIs = (line: ChartLine) => ({ title: t(lineTitle(line, compared)), line, dash: dashOf(line) });
  if (!compared || modelled.every(({ single }) => single)) return [...modelled, ...beside].map(asItIs);
  const variants = firstBy(modelled, ({ variant }) => t(variant));
  const curves = firstBy(modelled, ({ line }) => t(line.title));
  return [
    ...variants.map((line) => ({ title: t(line.variant), line, dash: [] })),
    ...curves.map((line) => ({ title: t(line.line.title), line, dash: dashOf(line), anyVariant: true })),
    ...beside.map(asItIs),
  ];
}

function firstBy(lines: readonly ChartLine[], name: (line: ChartLine) => string): readonly ChartLine[] {
  const names = lines.map(name);
  return lines.filter((_, index) => names.indexOf(names[index]) === index);
}

const legendKeys = new WeakMap<Element, string>();

/** Touches the page only where something changed. */
export function updateLegend(legend: HTMLElement, content: ChartContent, preview: Preview): void {
  const { theme } = preview;
  const entries = legendEntries(content);
  const traced = content.lines.some(({ role }) => role === 'trace');
  const key = JSON.stringify([
    entries.map(({ title, line, dash, anyVariant }) => [title, line.style, line.role, dash, anyVariant]),
    traced,
    theme.inks['series-1'],
    theme.inks.foreground,
  ]);
  if (legendKeys.get(legend) === key) return;
  legendKeys.set(legend, key);
  legend.replaceChildren(
    ...entries.map((entry) =>
      element(
        'li',
        { class: content.compared && !entry.anyVariant ? entry.line.role : '' },
        specimen(entry, preview),
        element('span', {}, richText(entry.title)),
      ),
    ),
    ...(traced ? [element('li', { class: 'trace' }, t(msg`thin: before the change`))] : []),
  );
}

function specimen({ line, dash, anyVariant }: LegendEntry, { theme }: Preview): SVGSVGElement {
  if (anyVariant) return seriesSwatch(theme.inks.foreground, dash);
  const colour = lineColour(line, theme);
  if (line.role === 'measured') return pointSwatch(colour, line.style.marker);
  return seriesSwatch(colour, dash, line.role === 'reference' ? undefined : line.style.marker);
}
