/** Callbacks for one kind of event, called in the order in which they were added. */
export class Listeners<Event extends readonly unknown[] = []> {
  readonly #listeners: ((...event: Event) => void)[] = [];

  add(listener: (...event: Event) => void): void {
    this.#listeners.push(listener);
  }

  call(...event: Event): void {
    for (const listener of this.#listeners) listener(...event);
  }
}
