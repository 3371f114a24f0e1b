/**
 * What the present state is compared with: the state before the latest change. A gesture is one change from its first
 * movement to the moment the text has it; keystrokes in the text are one change until they pause.
 */
export const TYPING_PAUSE_MS = 1500;

export class PreviousState<T> {
  #current: { readonly key: string; readonly state: T } | undefined;
  #previous: T | undefined;
  #cause: string | undefined;
  #changedAt = Number.NEGATIVE_INFINITY;

  /**
   * @param key equal for states that are the same to the reader (same values of the same thing)
   * @param cause what changes it: the serial of a gesture, or `text`
   * @param now milliseconds
   */
  show(key: string, state: T, cause: string, now: number): void {
    if (this.#current && this.#current.key !== key) {
      const goesOn = cause === this.#cause && (cause !== 'text' || now - this.#changedAt < TYPING_PAUSE_MS);
      if (!goesOn) this.#previous = this.#current.state;
      this.#cause = cause;
      this.#changedAt = now;
    }
    this.#current = { key, state };
  }

  /** Another thing is shown: nothing to compare with. */
  forget(): void {
    this.#current = this.#previous = this.#cause = undefined;
  }

  get previous(): T | undefined {
    return this.#previous;
  }
}
