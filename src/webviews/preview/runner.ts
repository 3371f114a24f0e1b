/**
 * One run at a time. Work without slices finishes at once; longer work runs in slices between which the page stays responsive,
 * and the newest state follows as soon as it can. Knows nothing of what it computes.
 */
import type { Slices } from '../../numerics/slices.ts';

/** A slice takes no longer than this (and one step). */
export const SLICE_MS = 8;
/** A younger run is finished before the newest begins, so that the picture follows a drag; an older one is dropped. */
export const PATIENCE_MS = 600;

interface RunnerSurroundings<R> {
  /** A run of the state at this moment. */
  start(): Slices<R>;
  finished(result: R): void;
  /** The progress has changed, or the run was cancelled. */
  changed(): void;
  /** Calls back after other tasks have run. */
  later(callback: () => void): void;
  now(): number;
}

export interface RunnerState {
  /** 0 to 1, while a run is under way. */
  readonly share?: number;
  /** How long it has been under way, ms. */
  readonly since?: number;
  /** The latest state was not computed: the run was cancelled. */
  readonly cancelled?: boolean;
}

interface Work<R> {
  readonly slices: Slices<R>;
  readonly begun: number;
  share: number;
}

export class Runner<R> {
  readonly #surroundings: RunnerSurroundings<R>;
  #work: Work<R> | undefined;
  /** The state has changed since the run under way began. */
  #stale = false;
  #cancelled = false;

  constructor(surroundings: RunnerSurroundings<R>) {
    this.#surroundings = surroundings;
  }

  get state(): RunnerState {
    if (this.#cancelled) return { cancelled: true };
    if (!this.#work) return {};
    return { share: this.#work.share, since: this.#surroundings.now() - this.#work.begun };
  }

  /** The state has changed. */
  request(): void {
    if (this.#work && this.#surroundings.now() - this.#work.begun < PATIENCE_MS) this.#stale = true;
    else this.restart();
  }

  /** The state has changed so that the run under way is of no use. */
  restart(): void {
    this.#stale = this.#cancelled = false;
    this.#work = { slices: this.#surroundings.start(), begun: this.#surroundings.now(), share: 0 };
    this.#slice(this.#work);
  }

  /** Stops the run under way, until the next request. */
  cancel(): void {
    if (!this.#work) return;
    this.#work = undefined;
    this.#cancelled = true;
    this.#surroundings.changed();
  }

  #finish(work: Work<R>, result: R): void {
    if (this.#work !== work) return;
    this.#work = undefined;
    const again = this.#stale;
    this.#surroundings.finished(result);
    if (again && !this.#work) this.restart();
  }

  #slice(work: Work<R>): void {
    const { now, later, changed } = this.#surroundings;
    if (this.#work !== work) return;
    const end = now() + SLICE_MS;
    do {
      const step = work.slices.next();
      if (step.done) {
        // Using the result takes time too: a task of its own.
        if (work.share > 0 && now() >= end) later(() => this.#finish(work, step.value));
        else this.#finish(work, step.value);
        return;
      }
      work.share = step.value;
    } while (now() < end);
    later(() => this.#slice(work));
    changed();
  }
}
