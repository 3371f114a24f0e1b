/**
 * Finished gestures on their way into the text: one edit in flight at a time, in the order they were made. A gesture that
 * still waits when a newer one sets the same values is passed over, so a slow editor costs steps but never the last value.
 */
export interface Gesture {
  readonly gesture: number;
  readonly changes: readonly { readonly pointer: string }[];
}

export interface QueueSurroundings<G extends Gesture> {
  /** Writes one gesture; the answer is why it could not, or undefined. */
  apply(gesture: G): Promise<string | undefined>;
  /** Called once for each gesture ever pushed, after the edit that carries its values. */
  settled(gesture: number, failure: string | undefined): void;
}

interface Waiting<G> {
  readonly gesture: G;
  /** Numbers of older gestures whose values this one replaces. */
  readonly passedOver: readonly number[];
}

export class CommitQueue<G extends Gesture> {
  readonly #surroundings: QueueSurroundings<G>;
  #waiting: Waiting<G>[] = [];
  #running: Promise<void> | undefined;

  constructor(surroundings: QueueSurroundings<G>) {
    this.#surroundings = surroundings;
  }

  push(gesture: G): void {
    const replaced = this.#waiting.filter((older) => covers(gesture, older.gesture));
    this.#waiting = this.#waiting.filter((older) => !replaced.includes(older));
    this.#waiting.push({ gesture, passedOver: replaced.flatMap((older) => [...older.passedOver, older.gesture.gesture]) });
    this.#running ??= this.#run();
  }

  /** Resolves when everything pushed so far is in the text. */
  async idle(): Promise<void> {
    while (this.#running) await this.#running;
  }

  async #run(): Promise<void> {
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) {
      const failure = await this.#surroundings.apply(next.gesture).catch((reason) => String(reason?.message ?? reason));
      for (const gesture of [...next.passedOver, next.gesture.gesture]) this.#surroundings.settled(gesture, failure);
    }
    this.#running = undefined;
  }
}

function covers(newer: Gesture, older: Gesture): boolean {
  return older.changes.every(({ pointer }) => newer.changes.some((change) => change.pointer === pointer));
}
