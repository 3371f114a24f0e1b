/** The first change at once, then at most one run per frame; the run sees the newest state, so the newest wins. */
export class FrameThrottle {
  readonly #run: () => void;
  readonly #nextFrame: (callback: () => void) => void;
  #inFrame = false;
  #wanted = false;

  constructor(run: () => void, nextFrame: (callback: () => void) => void) {
    this.#run = run;
    this.#nextFrame = nextFrame;
  }

  /** Something changed. */
  request(): void {
    if (this.#inFrame) {
      this.#wanted = true;
      return;
    }
    this.#inFrame = true;
    this.#nextFrame(() => this.#frame());
    this.#run();
  }

  #frame(): void {
    this.#inFrame = false;
    if (!this.#wanted) return;
    this.#wanted = false;
    this.request();
  }
}
