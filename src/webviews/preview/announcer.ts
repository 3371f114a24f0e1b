/** Speaks the state to screen readers: only what changed, politely, at most once a second, the newest last. */

import { spokenQuantity } from '../../quantities/numbers.ts';
import { isAbsent } from '../../quantities/scalar.ts';
import { verbatim } from '../../quantities/text.ts';
import { t } from '../ui/l10n.ts';
import type { Shown } from './bridge.ts';
import { headlineKeys } from './headlines.ts';

export const SPEAKING_PAUSE_MS = 1000;

export class Announcer {
  readonly #speak: (text: string) => void;
  readonly #after: (milliseconds: number, callback: () => void) => void;
  #spoken: string | undefined;
  #waiting: string | undefined;
  #pausing = false;

  constructor(speak: (text: string) => void, after: (milliseconds: number, callback: () => void) => void) {
    this.#speak = speak;
    this.#after = after;
  }

  /** The first state is not announced: it is on the page already. */
  state(text: string): void {
    if (this.#spoken === undefined) this.#spoken = text;
    if (text === (this.#waiting ?? this.#spoken)) return;
    this.#waiting = text;
    if (!this.#pausing) this.#next();
  }

  #next(): void {
    const text = this.#waiting;
    this.#waiting = undefined;
    this.#pausing = false;
    if (text === undefined || text === this.#spoken) return;
    this.#spoken = text;
    this.#pausing = true;
    this.#speak(text);
    this.#after(SPEAKING_PAUSE_MS, () => this.#next());
  }
}

/** The headline numbers and the verdict, as they are spoken after a change. */
export function spokenState(shown: Shown): string {
  const { mechanism, values, result } = shown.mechanism;
  const numbers = headlineKeys(shown).map((key) => {
    const { title, verdicts } = mechanism.outputs[key];
    const scalar = result.scalars[key];
    if (typeof scalar === 'number') return `${t(title)}: ${t(spokenQuantity(key, scalar, 3))}.`;
    return `${t(title)}: ${t(isAbsent(scalar) ? scalar.absent : (verdicts?.[scalar]?.title ?? verbatim(scalar)))}.`;
  });
  return `${numbers.join(' ')} ${t(mechanism.verdict(values, result))}`;
}
