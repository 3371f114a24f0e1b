/** Long work is a generator that yields wherever others may have their turn: the share that is done, 0 to 1. */
export type Slices<R> = Generator<number, R>;

/** All of it, without a pause. */
export function atOnce<R>(work: Generator<unknown, R>): R {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Work whose own progress is a part of the whole: from `from` to `to`. */
export function* partOf<R>(from: number, to: number, work: Slices<R>): Slices<R> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}
