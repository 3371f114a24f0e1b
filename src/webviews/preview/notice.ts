/** One line under the title for what stands in the way: an error in the text, a document that cannot be changed, an edit that failed. */

import { msg, sequence } from '../../quantities/text.ts';
import { element } from '../ui/dom.ts';
import { type IconName, icon } from '../ui/icons.ts';
import { t } from '../ui/l10n.ts';
import type { Shown } from './bridge.ts';
import { type Blank, isBlank, lineOf } from './model.ts';

/** The extension does not answer. */
export interface Silence {
  /** What was set and is not written, in words. */
  readonly label: string | undefined;
  /** The address that leads to a new extension. */
  reconnect(): string;
}

interface NoticeActions {
  goTo(offset: number, length: number): void;
  openText(): void;
}

interface Said {
  readonly kind: 'error' | 'warning' | 'neutral';
  readonly text: string;
  readonly action?: { readonly title: string; readonly run: () => void } | { readonly title: string; readonly address: () => string };
}

const FAILURE_MS = 8000;

export class Notice {
  readonly #host: HTMLElement;
  readonly #actions: NoticeActions;
  #failure: string | undefined;
  #silence: Silence | undefined;
  #state: Shown | Blank | undefined;
  #shown = '';

  constructor(host: HTMLElement, actions: NoticeActions) {
    this.#host = host;
    this.#actions = actions;
    host.hidden = true;
  }

  update(state: Shown | Blank): void {
    this.#state = state;
    this.#show();
  }

  /** Until the extension answers (undefined). */
  silent(silence: Silence | undefined): void {
    this.#silence = silence;
    this.#show();
  }

  /** An edit that the editor did not make; forgotten after a while. */
  failure(because: string): void {
    this.#failure = because;
    this.#show();
    setTimeout(() => {
      if (this.#failure !== because) return;
      this.#failure = undefined;
      this.#show();
    }, FAILURE_MS);
  }

  #said(): Said | undefined {
    if (this.#silence) {
      const { label, reconnect } = this.#silence;
      const state = msg`The extension is not answering: changes do not reach the text.`;
      return {
        kind: 'warning',
        text: t(label === undefined ? state : sequence([state, msg`Kept here until it does: ${label}.`])),
        action: { title: t(msg`Reconnect`), address: reconnect },
      };
    }
    if (this.#failure !== undefined) return { kind: 'error', text: t(sequence([msg`The text was not changed.`, this.#failure])) };
    const state = this.#state;
    if (!state) return undefined;
    const { document } = state;
    const problem = isBlank(state) ? state.problem : state.broken;
    if (problem) {
      const line = lineOf(document.text, problem.offset);
      const message = msg`Line ${line}: ${problem.message}`;
      return {
        kind: 'error',
        text: t(isBlank(state) ? message : sequence([message, msg`The picture shows the last state that could be read.`])),
        action: { title: t(msg`Go to line ${line}`), run: () => this.#actions.goTo(problem.offset, problem.length) },
      };
    }
    if (isBlank(state)) return undefined;
    if (state.variant.failure !== undefined) {
      return {
        kind: 'warning',
        text: t(state.variant.failure),
        action: { title: t(msg`Open the text`), run: () => this.#actions.openText() },
      };
    }
    const [wrong] = state.measured.problems;
    if (wrong) {
      return {
        kind: wrong.severity === 'error' ? 'error' : 'warning',
        text: t(wrong.message),
        action: {
          title: t(msg`Go to line ${lineOf(document.text, wrong.offset)}`),
          run: () => this.#actions.goTo(wrong.offset, wrong.length),
        },
      };
    }
    if (document.readOnly) return { kind: 'neutral', text: t(msg`This document is read-only: nothing can be changed here.`) };
    return undefined;
  }

  #show(): void {
    const said = this.#said();
    const key = said ? `${said.kind} ${said.text}` : '';
    if (key === this.#shown) return;
    this.#shown = key;
    this.#host.hidden = !said;
    if (!said) {
      this.#host.replaceChildren();
      return;
    }
    const icons: Record<Said['kind'], IconName> = { error: 'error', warning: 'warning', neutral: 'info' };
    this.#host.dataset.kind = said.kind;
    const { action } = said;
    this.#host.replaceChildren(icon(icons[said.kind]), element('span', {}, said.text), ...(action ? [actionElement(action)] : []));
  }
}

function actionElement(action: NonNullable<Said['action']>): HTMLElement {
  if ('run' in action) return element('button', { class: 'link', attributes: { type: 'button' }, on: { click: action.run } }, action.title);
  // VS Code takes the address of a link when it is pressed; it is the newest then.
  const link = element('a', { class: 'link', attributes: { href: action.address() } }, action.title);
  link.addEventListener('click', () => {
    link.href = action.address();
  });
  return link;
}
