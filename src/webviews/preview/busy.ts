/** Progress of a long run, with a button to cancel it. */

import { msg } from '../../quantities/text.ts';
import { element, setText } from '../ui/dom.ts';
import { t } from '../ui/l10n.ts';
import type { RunnerState } from './runner.ts';

/** Shorter runs show no progress. */
const SILENT_MS = 300;

interface BusyActions {
  cancel(): void;
  restart(): void;
}

export class Busy {
  readonly root = element('div', { class: 'computing', attributes: { role: 'group', 'aria-label': t(msg`Computation`) } });
  readonly #text = element('span', { attributes: { 'aria-live': 'polite' } });
  readonly #bar = element('progress', { attributes: { max: '100', 'aria-label': t(msg`Share of the computation that is done`) } });
  readonly #button = element('button', { class: 'player-button', attributes: { type: 'button' } });
  #cancelled = false;

  constructor(actions: BusyActions) {
    this.root.append(this.#text, this.#bar, this.#button);
    this.root.hidden = true;
    this.#button.addEventListener('click', () => (this.#cancelled ? actions.restart() : actions.cancel()));
  }

  update({ share, since = 0, cancelled = false }: RunnerState): void {
    this.#cancelled = cancelled;
    const shown = cancelled || (share !== undefined && since >= SILENT_MS);
    this.root.hidden = !shown;
    if (!shown) return;
    setText(this.#text, cancelled ? t(msg`Cancelled: this is the state before.`) : t(msg`Computing …`));
    setText(this.#button, cancelled ? t(msg`Compute`) : t(msg`Cancel`));
    this.#bar.hidden = cancelled;
    if (share !== undefined) this.#bar.value = Math.round(100 * share);
  }
}
