/** Long work in slices that leave room for frames: progress, cancel, and the newest wins. Knows nothing of what it computes. */
import type { Progress } from '../../scenario/sweep.ts';

/** A slice of work takes no longer than this (and one step). */
export const SLICE_MS = 8;

export interface SweeperState<R> {
  /** The latest finished result for this name; of an older subject while `progress` is there. */
  readonly result?: R;
  readonly progress?: Progress;
  readonly cancelled?: boolean;
}

interface SweeperSurroundings<S, R> {
  start(subject: S, name: string): Generator<Progress, R>;
  /** Calls back after other tasks have run. */
  later(callback: () => void): void;
  now(): number;
  changed(): void;
}

export class Sweeper<S extends object, R> {
  readonly #surroundings: SweeperSurroundings<S, R>;
  readonly #results = new Map<string, R>();
  #work:
    | { readonly subject: S; readonly name: string; readonly steps: Generator<Progress, R> | undefined; progress?: Progress }
    | undefined;
  #cancelled = false;

  constructor(surroundings: SweeperSurroundings<S, R>) {
    this.#surroundings = surroundings;
  }

  /** The state of `name` for this subject. Starts the work when the subject is new. */
  want(subject: S, name: string): SweeperState<R> {
    if (this.#work?.subject !== subject || this.#work.name !== name) this.#begin(subject, name);
    return this.state(name);
  }

  /** The state of `name`, without starting anything. */
  state(name: string): SweeperState<R> {
    const result = this.#results.get(name);
    const progress = this.#work?.name === name ? this.#work.progress : undefined;
    return { ...(result !== undefined && { result }), ...(progress && { progress }), ...(this.#cancelled && { cancelled: true }) };
  }

  cancel(): void {
    if (!this.#work?.progress) return;
    this.#work = { subject: this.#work.subject, name: this.#work.name, steps: undefined };
    this.#cancelled = true;
    this.#surroundings.changed();
  }

  /** Begins again what was cancelled. */
  restart(): void {
    if (this.#work) this.#begin(this.#work.subject, this.#work.name);
    this.#surroundings.changed();
  }

  /** Another document: drops the sweeps of the one before. */
  forget(): void {
    this.#work = undefined;
    this.#cancelled = false;
    this.#results.clear();
  }

  #begin(subject: S, name: string): void {
    this.#cancelled = false;
    const work = { subject, name, steps: this.#surroundings.start(subject, name), progress: { done: 0, total: 0 } as Progress | undefined };
    this.#work = work;
    const slice = () => {
      if (this.#work !== work) return;
      const end = this.#surroundings.now() + SLICE_MS;
      do {
        const step = work.steps.next();
        if (step.done) {
          this.#results.set(name, step.value);
          work.progress = undefined;
          this.#surroundings.changed();
          return;
        }
        work.progress = step.value;
      } while (this.#surroundings.now() < end);
      this.#surroundings.changed();
      this.#surroundings.later(slice);
    };
    this.#surroundings.later(slice);
  }
}
