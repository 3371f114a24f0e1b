/** Shown in place of the picture when there is none: what to do next. */

import { MECHANISMS } from '../../mechanisms/index.ts';
import type { CommandMessage } from '../../protocol/messages.ts';
import { msg } from '../../quantities/text.ts';
import { element } from '../ui/dom.ts';
import { t } from '../ui/l10n.ts';
import type { Blank } from './model.ts';

type Command = (command: CommandMessage['command'], argument?: string) => void;

export function blankState(command: Command): { readonly root: HTMLElement; update(blank: Blank): void } {
  const root = element('div', { class: 'blank' });
  let shown = '';
  return {
    root,
    update(blank) {
      const key = `${blank.blank} ${blank.because ?? ''}`;
      if (key === shown) return;
      shown = key;
      root.replaceChildren(...content(blank, command));
    },
  };
}

function content(blank: Blank, command: Command): readonly Node[] {
  switch (blank.blank) {
    case 'broken':
      return [
        element('h2', {}, t(msg`No picture yet`)),
        element('p', {}, t(msg`The text has an error. Correct it, and the mechanism appears here.`)),
      ];
    case 'failed':
      return [element('h2', {}, t(msg`This state has no result`)), element('p', {}, blank.because ?? ''), openText(command)];
    case 'empty':
      return [
        element('h2', {}, t(msg`This scenario names no mechanism yet`)),
        element('p', {}, t(msg`Which one do you want to see? A mechanism takes part when its name is a key of "parameters" in the text.`)),
        element(
          'ul',
          { class: 'mechanism-list' },
          ...MECHANISMS.map((mechanism) =>
            element(
              'li',
              {},
              element('strong', {}, t(mechanism.title)),
              element('code', {}, `"${mechanism.id}": {}`),
              element('p', {}, t(mechanism.summary)),
            ),
          ),
        ),
        openText(command),
      ];
  }
}

function openText(command: Command): HTMLElement {
  return element(
    'button',
    { class: 'link', attributes: { type: 'button' }, on: { click: () => command('open-text') } },
    t(msg`Open the text`),
  );
}
