/** One of several: tabs (with panels) or chips (a group of toggles), with arrow keys and a single tab stop. */
import { element, Keyed, setAttribute } from './dom.ts';

interface Choice {
  readonly key: string;
  readonly title: string;
  /** Stands before the title; for the looks only. */
  readonly mark?: () => Node;
  /** Changes when the mark must be drawn anew. */
  readonly markKey?: string;
}

export interface ChoiceBar {
  readonly root: HTMLElement;
  update(choices: readonly Choice[], selected: string): void;
}

interface Button {
  readonly root: HTMLButtonElement;
  readonly title: HTMLElement;
  readonly mark: HTMLElement;
  markKey?: string;
}

/**
 * @param kind `tabs`: each tab controls the element with the id `panel`. `chips`: radio buttons.
 */
export function choiceBar(kind: 'tabs' | 'chips', label: string, choose: (key: string) => void, panel?: string): ChoiceBar {
  const tabs = kind === 'tabs';
  const root = element('div', { class: `choices ${kind}`, attributes: { role: tabs ? 'tablist' : 'radiogroup', 'aria-label': label } });
  const buttons = new Keyed<Button>(root);
  let keys: readonly string[] = [];
  let made: ReadonlyMap<string, Button> = new Map();
  let shown: string | undefined;

  root.addEventListener('keydown', (event) => {
    const moves: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
    const at = keys.findIndex((key) => made.get(key)?.root === event.target);
    if (at < 0) return;
    let next: number;
    if (event.key in moves) next = (at + moves[event.key] + keys.length) % keys.length;
    else if (event.key === 'Home') next = 0;
    else if (event.key === 'End') next = keys.length - 1;
    else return;
    event.preventDefault();
    choose(keys[next]);
    made.get(keys[next])?.root.focus();
  });

  return {
    root,
    update(choices, selected) {
      keys = choices.map(({ key }) => key);
      root.hidden = choices.length < 2;
      made = buttons.update(keys, (key) => {
        const mark = element('span', { class: 'choice-mark' });
        const title = element('span');
        const button = element(
          'button',
          {
            class: 'choice',
            attributes: { type: 'button', role: tabs ? 'tab' : 'radio', ...(tabs && panel ? { 'aria-controls': panel } : {}) },
            on: { click: () => choose(key) },
          },
          mark,
          title,
        );
        return { root: button, mark, title };
      });
      for (const choice of choices) {
        const button = made.get(choice.key)!;
        if (button.title.textContent !== choice.title) button.title.textContent = choice.title;
        if (choice.mark && button.markKey !== choice.markKey) {
          button.markKey = choice.markKey;
          button.mark.replaceChildren(choice.mark());
        }
        button.mark.hidden = !choice.mark;
        const chosen = choice.key === selected;
        setAttribute(button.root, tabs ? 'aria-selected' : 'aria-checked', String(chosen));
        setAttribute(button.root, 'tabindex', chosen ? '0' : '-1');
      }
      if (selected !== shown) {
        shown = selected;
        // With the next frame, which lays out the page anyway.
        requestAnimationFrame(() => bringIntoView(root, made.get(selected)?.root));
      }
    },
  };
}

/** Scrolls a strip of tabs sideways, and never the page. */
function bringIntoView(strip: HTMLElement, tab: HTMLElement | undefined): void {
  if (!tab || strip.scrollWidth <= strip.clientWidth) return;
  const margin = 40;
  const left = tab.offsetLeft - strip.offsetLeft;
  if (left - margin < strip.scrollLeft) strip.scrollLeft = left - margin;
  else if (left + tab.offsetWidth + margin > strip.scrollLeft + strip.clientWidth)
    strip.scrollLeft = left + tab.offsetWidth + margin - strip.clientWidth;
}
