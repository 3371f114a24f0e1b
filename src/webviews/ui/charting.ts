/** chart.js, with the parts of it that the preview uses. The only file that imports it. */
import { Chart, LinearScale, LineElement, LogarithmicScale, PointElement, ScatterController, Tooltip } from 'chart.js';

Chart.register(LinearScale, LogarithmicScale, LineElement, PointElement, ScatterController, Tooltip);

export type { ChartDataset, Plugin, Scale, ScaleOptions } from 'chart.js';
export { Chart };
