/** The charts of the mechanism in view, one at a time: tabs, scales, legend, and the same numbers as a table. */

import type { Figure } from '../../../drawing/figure/figure.ts';
import { describeFigure } from '../../../drawing/figure/summary.ts';
import { figureTable, SPOKEN_ROWS } from '../../../drawing/figure/table.ts';
import { plainText } from '../../../drawing/rich-text.ts';
import { exact } from '../../../quantities/numbers.ts';
import { msg, NO_TEXT, type Text } from '../../../quantities/text.ts';
import { toCsv } from '../../../scenario/tables.ts';
import { button } from '../../ui/controls.ts';
import { element, setAttribute, setRichText, setText } from '../../ui/dom.ts';
import { icon } from '../../ui/icons.ts';
import { language, t } from '../../ui/l10n.ts';
import { choiceBar } from '../../ui/tabs.ts';
import type { Preview, Shown } from '../bridge.ts';
import { FigureChart } from './chart.ts';
import { type ChartContent, canBeLog, chartContent, figures, lineTitle, type Scales } from './chart-data.ts';
import { updateLegend } from './chart-legend.ts';
import { type SweepChart, sweepCharts, sweepContent } from './sweep-charts.ts';

interface ChartPanel {
  update(shown: Shown): void;
  /** The figure in view, for export. */
  figure(): Figure | undefined;
}

export function chartPanel(preview: Preview, host: HTMLElement): ChartPanel {
  const body = element('div', { attributes: { id: 'chart-body', role: 'tabpanel' } });
  const tabs = choiceBar('tabs', t(msg`Charts`), (id) => remember(id), body.id);
  const topics = choiceBar('chips', t(msg`Topics of the charts`), (topic) => {
    const first = topicOf.indexOf(topic);
    if (first >= 0) remember(ids[first]);
  });
  topics.root.classList.add('topics');
  const canvas = element('canvas', { attributes: { role: 'img', tabindex: '0' } });
  const caption = element('p', { class: 'caption' });
  const legend = element('ul', { class: 'legend' });
  const spoken = element('span', { class: 'visually-hidden', attributes: { role: 'status' } });
  const xScale = scaleToggle('x');
  const yScale = scaleToggle('y');
  const box = element('div', { class: 'chart-box' }, canvas);
  const foot = element('div', { class: 'chart-foot' }, legend, element('div', { class: 'scales' }, xScale, yScale));
  const data = element('details', { class: 'data' });
  const table = element('div', {
    class: 'table-scroll',
    attributes: { tabindex: '0', role: 'group', 'aria-label': t(msg`Data of the chart`) },
  });
  data.append(element('summary', {}, t(msg`Data of this chart`)), table);
  body.append(caption, box, foot, spoken, data);
  const stepTo = (title: string, step: 1 | -1) => {
    const made = element(
      'button',
      {
        class: 'info-button',
        attributes: { type: 'button', 'aria-label': title, title },
        on: { click: () => ids.length > 0 && remember(ids[(ids.indexOf(chosenId) + step + ids.length) % ids.length]) },
      },
      icon('chevron'),
    );
    if (step < 0) made.classList.add('backwards');
    return made;
  };
  const steps = element('div', { class: 'chart-steps' }, stepTo(t(msg`Previous chart`), -1), stepTo(t(msg`Next chart`), 1));
  host.append(element('h2', {}, t(msg`Chart`)), topics.root, element('div', { class: 'chart-tabs' }, tabs.root, steps), body);

  let chart: FigureChart | undefined;
  let content: ChartContent | undefined;
  let tableOf: ChartContent | undefined;
  let shownMechanism = '';
  let ids: readonly string[] = [];
  /** One per chart; all '' where the mechanism has no topics. */
  let topicOf: readonly string[] = [];
  let chosenId = '';

  function remember(id: string): void {
    preview.look({ figures: { ...preview.memory.figures, [shownMechanism]: id } });
  }

  function scaleToggle(axis: 'x' | 'y'): HTMLButtonElement {
    return element('button', {
      class: 'scale-toggle',
      attributes: { type: 'button' },
      on: {
        click: () => {
          if (!content) return;
          const next = content.figure[axis].scale === 'log' ? 'linear' : 'log';
          preview.look({ scales: { ...preview.memory.scales, [`${shownMechanism}/${chosenId}/${axis}`]: next } });
        },
      },
    });
  }

  const moves: Readonly<Record<string, 1 | -1 | 'first' | 'last'>> = { ArrowRight: 1, ArrowLeft: -1, Home: 'first', End: 'last' };
  canvas.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') chart?.clearCrosshair();
    const move = moves[event.key];
    if (move === undefined || !chart) return;
    event.preventDefault();
    spoken.textContent = chart.step(move) ?? '';
  });
  canvas.addEventListener('blur', () => chart?.clearCrosshair());
  data.addEventListener('toggle', () => fillTable());

  function fillTable(): void {
    if (!data.open || !content || tableOf === content) return;
    tableOf = content;
    const figure = comparedFigure(content);
    const { columns, rows } = figureTable(figure, { language: language(), maximumRows: SPOKEN_ROWS });
    table.replaceChildren(
      element(
        'table',
        { class: 'numbers' },
        element('thead', {}, element('tr', {}, ...columns.map((column) => element('th', { attributes: { scope: 'col' } }, column)))),
        element(
          'tbody',
          {},
          ...rows.map((row) =>
            element(
              'tr',
              {},
              ...row.map((cell) => element('td', {}, typeof cell === 'number' ? exact(Number(cell.toPrecision(6))) : cell)),
            ),
          ),
        ),
      ),
    );
  }

  const copy = button({
    title: t(msg`Copy all points as CSV`),
    run: () =>
      content &&
      preview.export({
        name: `${content.figure.id}.csv`,
        format: 'text',
        content: toCsv(figureTable(comparedFigure(content), { language: language() })),
      }),
  });
  data.append(copy.root);

  const busy = element('div', { class: 'busy', attributes: { role: 'group', 'aria-label': t(msg`Sweep`) } });
  const busyText = element('span');
  const bar = element('progress', { attributes: { 'aria-label': t(msg`Points of the sweep`) } });
  const stop = button({ title: t(msg`Cancel`), run: () => (cancelled ? preview.sweeps.restart() : preview.sweeps.cancel()) });
  let cancelled = false;
  busy.append(busyText, bar, stop.root);
  caption.after(busy);
  busy.hidden = true;

  /** The chart of a sweep as far as it is known, with its progress above it. */
  const sweepChart = (shown: Shown, chosen: SweepChart, scales: Scales): ChartContent | undefined => {
    const { result, progress, cancelled: stopped = false } = preview.sweeps.want(chosen.sweep);
    cancelled = stopped;
    busy.hidden = !progress && !stopped;
    box.dataset.stale = String(!busy.hidden);
    setText(
      busyText,
      stopped
        ? t(msg`Sweep "${chosen.sweep}" was cancelled.`)
        : progress?.total
          ? t(msg`Sweep "${chosen.sweep}": ${progress.done} of ${progress.total}`)
          : t(msg`Sweep "${chosen.sweep}"`),
    );
    bar.hidden = stopped;
    bar.max = Math.max(1, progress?.total ?? 1);
    bar.value = progress?.done ?? 0;
    stop.update({ title: stopped ? t(msg`Run`) : t(msg`Cancel`) });
    return result && sweepContent(shown, chosen, result, scales);
  };

  return {
    figure: () => content?.figure,
    update(shown) {
      shownMechanism = shown.mechanism.mechanism.id;
      const own = figures(shown.mechanism);
      const swept = sweepCharts(shown);
      // The sweeps of the file come right behind the first chart, where they are seen.
      const all: readonly { readonly id: string; readonly title: Text; readonly topic?: Text }[] = [
        ...own.slice(0, 1),
        ...swept,
        ...own.slice(1),
      ];
      host.hidden = all.length === 0;
      if (all.length === 0) return;
      chosenId = (all.find(({ id }) => id === preview.memory.figures[shownMechanism]) ?? all[0]).id;
      ids = all.map(({ id }) => id);
      steps.hidden = ids.length < 2;
      const first = all[0].topic;
      topicOf = all.map(({ topic = first ?? NO_TEXT }) => t(topic));
      const chosenTopic = topicOf[ids.indexOf(chosenId)];
      topics.update(
        [...new Set(topicOf)].map((topic) => ({ key: topic, title: topic })),
        chosenTopic,
      );
      tabs.update(
        all.filter((_, index) => topicOf[index] === chosenTopic).map(({ id, title }) => ({ key: id, title: plainText(t(title)) })),
        chosenId,
      );
      const title = plainText(t(all[ids.indexOf(chosenId)].title));
      setAttribute(body, 'aria-label', title);
      const scales = {
        x: preview.memory.scales[`${shownMechanism}/${chosenId}/x`],
        y: preview.memory.scales[`${shownMechanism}/${chosenId}/y`],
      };
      const sweep = swept.find(({ id }) => id === chosenId);
      busy.hidden = true;
      box.dataset.stale = 'false';
      content = sweep ? sweepChart(shown, sweep, scales) : chartContent(shown, chosenId, scales);
      canvas.hidden = foot.hidden = data.hidden = !content;
      if (!content) {
        setText(caption, busy.hidden ? t(msg`With these values there is nothing to draw here.`) : '');
        return;
      }
      setRichText(caption, t(content.figure.caption));
      chart ??= new FigureChart(canvas, preview.theme);
      chart.draw(content, preview.theme);
      setAttribute(canvas, 'aria-label', describeFigure(content.figure, language()));
      updateScale(xScale, content, 'x');
      updateScale(yScale, content, 'y');
      updateLegend(legend, content, preview);
      if (!preview.gestures.anyHeld()) fillTable();
    },
  };
}

function updateScale(toggle: HTMLButtonElement, content: ChartContent, axis: 'x' | 'y'): void {
  const { scale } = content.figure[axis];
  toggle.hidden = content.figure.equalAxes === true || (scale === 'linear' && !canBeLog(content, axis));
  const text = scale === 'log' ? t(msg`${axis}: log`) : t(msg`${axis}: linear`);
  if (toggle.textContent !== text) toggle.textContent = text;
  setAttribute(toggle, 'aria-label', `${text}. ${scaleWords(axis, scale)}`);
}

function scaleWords(axis: 'x' | 'y', scale: 'linear' | 'log'): string {
  if (axis === 'x') {
    return scale === 'log'
      ? t(msg`Horizontal axis is logarithmic; make it linear`)
      : t(msg`Horizontal axis is linear; make it logarithmic`);
  }
  return scale === 'log' ? t(msg`Vertical axis is logarithmic; make it linear`) : t(msg`Vertical axis is linear; make it logarithmic`);
}

/** All lines of all variants as one figure, for the table. */
function comparedFigure({ figure, lines, compared }: ChartContent): Figure {
  return {
    ...figure,
    lines: lines.filter(({ role }) => role !== 'trace').map((line) => ({ ...line.line, title: lineTitle(line, compared) })),
  };
}
