/**
 * One run at a time. What needs no slices is there at once; what does runs in slices between which the page stays
 * responsive, and the newest state follows as soon as it may. Knows nothing of what it computes.
 */
import type { Slices } from '../../numerics/slices.ts';

/** A slice takes no longer than this (and one step). */
export const SLICE_MS = 8;
/** A run that is younger is finished before the newest begins, so that the picture follows a hand; an older one is given up. */
export const PATIENCE_MS = 600;

interface RunnerSurroundings<R> {
  /** A run of the state at this moment. */
  start(): Slices<R>;
  finished(result: R): void;
  /** Progress, or another word for it. */
  changed(): void;
  /** Calls back when others have had their turn. */
  later(callback: () => void): void;
  now(): number;
}

export interface RunnerState {
  /** 0 to 1, while a run is under way. */
  readonly share?: number;
  /** How long it has been under way, ms. */
  readonly since?: number;
  /** The latest state was not computed, because someone said so. */
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

  /** The state is another now. */
  request(): void {
    if (this.#work && this.#surroundings.now() - this.#work.begun < PATIENCE_MS) this.#stale = true;
    else this.restart();
  }

  /** The same, but what is under way is of no use any more. */
  restart(): void {
    this.#stale = this.#cancelled = false;
    this.#work = { slices: this.#surroundings.start(), begun: this.#surroundings.now(), share: 0 };
    this.#slice(this.#work);
  }

  /** Leaves things as they are, until the next request. */
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
        // What is made of the result takes its own time.
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
