/** The second bundle of the preview: controls, charts, knowledge, actions. The engine is that of the first (bridge.ts). */

import { PARTS } from '../../protocol/page.ts';
import { colourControls } from '../ui/controls.ts';
import { part } from '../ui/dom.ts';
import { actions } from './panels/actions.ts';
import { changePanel } from './panels/change-panel.ts';
import { chartPanel } from './panels/chart-panel.ts';
import { knowPanel } from './panels/know-panel.ts';
import { stickySummary } from './panels/sticky-summary.ts';

const preview = globalThis.interphasePreview;
if (!preview) throw new Error('The picture must be loaded before the panels.');

const change = changePanel(preview, part(PARTS.change));
const chart = chartPanel(preview, part(PARTS.chart));
const know = knowPanel(preview, part(PARTS.know));
const summary = stickySummary();
const act = actions(preview, part('actions'), chart.figure);

function update(): void {
  const { shown } = preview!;
  if (!shown) return;
  for (const panel of [change, chart, know, act, summary]) panel.update(shown);
}

colourControls();
preview.onTheme(colourControls);
preview.subscribe(update);
preview.sweeps.onProgress(() => preview.shown && chart.update(preview.shown));
update();
document.body.dataset.panels = 'ready';
