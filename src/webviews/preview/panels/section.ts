/** A part of the page that folds, and remembers whether it was open. */
import { element } from '../../ui/dom.ts';
import type { Preview } from '../bridge.ts';

export interface Section {
  readonly root: HTMLDetailsElement;
  readonly body: HTMLElement;
  open(): boolean;
  setOpen(open: boolean): void;
  onToggle(listener: () => void): void;
}

export function section(preview: Preview, id: string, title: string, openAtFirst: boolean): Section {
  const body = element('div', { class: 'section-body' });
  const root = element(
    'details',
    { class: 'section', attributes: { id: `section-${id}` } },
    element('summary', {}, element('h3', {}, title)),
    body,
  );
  root.open = preview.memory.open[id] ?? openAtFirst;
  root.addEventListener('toggle', () => {
    if ((preview.memory.open[id] ?? openAtFirst) !== root.open) preview.look({ open: { ...preview.memory.open, [id]: root.open } });
  });
  return {
    root,
    body,
    open: () => root.open,
    setOpen: (open) => {
      root.open = open;
    },
    onToggle: (listener) => root.addEventListener('toggle', listener),
  };
}
