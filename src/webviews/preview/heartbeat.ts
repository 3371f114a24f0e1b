/**
 * Whether the extension still answers. The page asks again and again while it is seen; a silence counts only while the page
 * itself was awake. No DOM, no clock of its own.
 */

interface HeartbeatSurroundings {
  /** Asks the extension for a sign of life. */
  ask(): void;
  /** The extension does not answer any more, or answers again. */
  changed(answers: boolean): void;
  /** Calls back once after so many milliseconds; the answer cancels it. */
  after(milliseconds: number, callback: () => void): () => void;
  now(): number;
}

export const BEAT_MS = 250;
/** An extension may be busy for so long. */
export const SILENCE_MS = 1000;
/** One that is only starting, for so long. */
export const START_MS = 5000;
/** A beat that comes later than this shows that the page itself stood still: then nobody could have answered. */
const LATE_MS = 2 * BEAT_MS;

export class Heartbeat {
  readonly #surroundings: HeartbeatSurroundings;
  #stopTimer: (() => void) | undefined;
  #before = 0;
  /** Something came since the last beat. */
  #heard = false;
  /** How long an answer has been missing. */
  #silence = 0;
  #patience = START_MS;
  #answers = true;

  constructor(surroundings: HeartbeatSurroundings) {
    this.#surroundings = surroundings;
  }

  get answers(): boolean {
    return this.#answers;
  }

  start(): void {
    if (this.#stopTimer) return;
    this.#silence = 0;
    this.#next();
  }

  /** Nobody looks: nothing is asked. */
  stop(): void {
    this.#stopTimer?.();
    this.#stopTimer = undefined;
  }

  /** Something came from the extension. */
  heard(): void {
    this.#heard = true;
    this.#patience = SILENCE_MS;
    this.#tell(true);
  }

  #next(): void {
    const { ask, after, now } = this.#surroundings;
    this.#before = now();
    this.#heard = false;
    ask();
    this.#stopTimer = after(BEAT_MS, () => {
      const passed = now() - this.#before;
      this.#silence = this.#heard || passed > LATE_MS ? 0 : this.#silence + passed;
      if (this.#silence >= this.#patience) this.#tell(false);
      this.#next();
    });
  }

  #tell(answers: boolean): void {
    if (answers === this.#answers) return;
    this.#answers = answers;
    this.#surroundings.changed(answers);
  }
}
