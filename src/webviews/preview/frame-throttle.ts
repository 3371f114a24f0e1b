/** Runs at the first request, then at most once per frame. A run sees the newest state. */
export class FrameThrottle {
  readonly #run: () => void;
  readonly #nextFrame: (callback: () => void) => void;
  #inFrame = false;
  #wanted = false;

  constructor(run: () => void, nextFrame: (callback: () => void) => void) {
    this.#run = run;
    this.#nextFrame = nextFrame;
  }

  /** Asks for a run: at once, or with the next frame. */
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
