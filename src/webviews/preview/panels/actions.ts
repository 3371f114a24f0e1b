/** The actions in the title row, and the export of files. */

import type { Figure } from '../../../drawing/figure/figure.ts';
import { figureToSvg } from '../../../drawing/figure/picture.ts';
import { THEMES } from '../../../drawing/palette.ts';
import { pictureToSvg } from '../../../drawing/svg.ts';
import type { RequestMessage } from '../../../protocol/messages.ts';
import { msg } from '../../../quantities/text.ts';
import { button } from '../../ui/controls.ts';
import { element } from '../../ui/dom.ts';
import { language, t } from '../../ui/l10n.ts';
import { opensPopover } from '../../ui/popover.ts';
import type { Preview, Shown } from '../bridge.ts';

/** One column of a journal at the size of the picture's own letters. */
const PRINT = { width: 480, height: 300 };
const PRINT_WIDTH = { value: 85, unit: 'mm' } as const;
/** Pixels of the picture per unit: 480 units on 85 mm are 600 dots per inch. */
const PNG_SCALE = (600 * 85) / 25.4 / PRINT.width;

export function actions(preview: Preview, host: HTMLElement, figure: () => Figure | undefined): { update(shown: Shown): void } {
  const save = button({ title: t(msg`Save as scenario`), icon: 'save', look: 'primary', run: () => preview.command('save-as-scenario') });
  const lock = button({ title: t(msg`Lock to this file`), icon: 'unlock', look: 'icon', run: () => preview.command('toggle-lock') });
  const text = button({ title: t(msg`Show the text`), icon: 'file', look: 'icon', run: () => preview.command('open-text') });
  const out = button({ title: t(msg`Export and more`), icon: 'export', look: 'icon' });
  opensPopover(
    out.root,
    () => {
      const item = (title: string, hint: string, run: () => void) =>
        element(
          'button',
          { class: 'menu-item', attributes: { type: 'button' }, on: { click: () => close(run) } },
          element('span', {}, title),
          element('small', {}, hint),
        );
      const chart = figure();
      const { shown } = preview;
      const compared = shown !== undefined && shown.run.variants.length > 1;
      const swept = shown !== undefined && Object.keys(shown.scenario.sweeps).length > 0;
      return [
        item(t(msg`Picture as SVG`), t(msg`for paper: 85 mm, black on white`), () => make('export-svg')),
        item(t(msg`Picture as PNG`), t(msg`600 dots per inch`), () => make('export-png')),
        ...(chart ? [item(t(msg`Chart as SVG`), t(chart.title), () => chartSvg(chart))] : []),
        item(t(msg`Results as CSV`), t(msg`all mechanisms, all variants`), () => make('export-csv')),
        item(t(msg`Copy the state in words`), t(msg`to the clipboard`), () => make('copy-state')),
        ...(compared || swept ? [element('hr')] : []),
        ...(compared
          ? [item(t(msg`Compare the variants`), t(msg`all results side by side`), () => preview.command('compare-variants'))]
          : []),
        ...(swept ? [item(t(msg`Run a sweep`), t(msg`over a range of values`), () => preview.command('run-sweep'))] : []),
      ];
    },
    'menu',
  );
  host.append(save.root, text.root, out.root, lock.root);

  function close(run: () => void): void {
    document.querySelector<HTMLElement>('.popover.menu:popover-open')?.hidePopover();
    run();
  }

  const nameOf = (shown: Shown, extension: string) =>
    `${shown.document.name.replace(/\.interphase\.jsonc?$/, '')}-${shown.mechanism.mechanism.id}.${extension}`;

  function chartSvg(chart: Figure): void {
    const { shown } = preview;
    if (shown)
      preview.export({
        name: `${shown.mechanism.mechanism.id}-${chart.id}.svg`,
        format: 'svg',
        content: figureToSvg(chart, { theme: THEMES.print, language: language() }),
      });
  }

  function exportOf(what: RequestMessage['what'], shown: Shown): Parameters<Preview['export']>[0] {
    switch (what) {
      case 'export-svg': {
        const options = {
          theme: THEMES.print,
          language: language(),
          title: shown.mechanism.mechanism.title,
          printedWidth: PRINT_WIDTH,
        };
        return { name: nameOf(shown, 'svg'), format: 'svg', content: pictureToSvg(preview.make.picture(PRINT), options) };
      }
      case 'export-png':
        return { name: nameOf(shown, 'png'), format: 'png', content: pictureToPng(preview) };
      case 'export-csv':
        return { name: nameOf(shown, 'csv'), format: 'csv', content: preview.make.csv() };
      case 'copy-state':
        return { name: 'state.txt', format: 'text', content: preview.make.words() };
    }
  }

  function make(what: RequestMessage['what']): void {
    const { shown } = preview;
    if (shown) preview.export(exportOf(what, shown));
  }
  preview.onRequest(make);

  return {
    update({ document }) {
      save.root.hidden = !document.untitled;
      lock.root.hidden = document.ownTab === true;
      lock.update({
        icon: document.locked ? 'lock' : 'unlock',
        title: document.locked ? t(msg`Locked to this file: follow the active editor again`) : t(msg`Lock to this file`),
        pressed: document.locked,
      });
    },
  };
}

/** The picture for paper as base64. */
function pictureToPng(preview: Preview): string {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(PRINT.width * PNG_SCALE);
  canvas.height = Math.round(PRINT.height * PNG_SCALE);
  const context = canvas.getContext('2d')!;
  context.scale(PNG_SCALE, PNG_SCALE);
  preview.make.paint(context, preview.make.picture(PRINT), THEMES.print);
  return canvas.toDataURL('image/png').split(',')[1];
}
