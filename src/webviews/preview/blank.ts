/** What stands in the place of the picture when there is none yet: what to do next. */
import { MECHANISMS } from '../../mechanisms/index.ts';
import { say } from '../../mechanisms/text.ts';
import type { CommandMessage } from '../../protocol.ts';
import { element } from '../ui/dom.ts';
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
  const { language } = blank.document;
  switch (blank.blank) {
    case 'broken':
      return [
        element('h2', {}, 'No picture yet'),
        element('p', {}, 'The text has an error. As soon as it reads, the mechanism appears here, and stays while you type.'),
      ];
    case 'failed':
      return [element('h2', {}, 'This state has no result'), element('p', {}, blank.because ?? ''), openText(command)];
    case 'empty':
      return [
        element('h2', {}, 'This scenario names no mechanism yet'),
        element('p', {}, 'Which one do you want to see? In the text, a mechanism takes part when its name is a key of "parameters".'),
        element(
          'ul',
          { class: 'mechanism-list' },
          ...MECHANISMS.map((mechanism) =>
            element(
              'li',
              {},
              element('strong', {}, say(mechanism.title, language)),
              element('code', {}, `"${mechanism.id}": {}`),
              element('p', {}, say(mechanism.summary, language)),
            ),
          ),
        ),
        openText(command),
      ];
  }
}

function openText(command: Command): HTMLElement {
  return element('button', { class: 'link', attributes: { type: 'button' }, on: { click: () => command('open-text') } }, 'Open the text');
}
