/** Time that moves only when told. */
export class Clock {
  #now = 0;
  #timers = new Set<{ at: number; callback: () => void }>();

  get now(): number {
    return this.#now;
  }

  after(milliseconds: number, callback: () => void): () => void {
    const timer = { at: this.#now + milliseconds, callback };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  advance(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (;;) {
      const [next] = [...this.#timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (!next) break;
      this.#timers.delete(next);
      this.#now = Math.max(this.#now, next.at);
      next.callback();
    }
    this.#now = end;
  }

  /** Time passes and no timer runs until it is over: a machine that slept. */
  standStill(milliseconds: number): void {
    this.#now += milliseconds;
    this.advance(0);
  }
}
