/** Long work as a generator: it yields the share that is done, 0 to 1, at points where other work may run in between. */
export type Slices<R> = Generator<number, R>;

/**
 * Runs all slices without a pause.
 * @returns the result
 */
export function atOnce<R>(work: Generator<unknown, R>): R {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Maps the progress of a part of the work to the range from `from` to `to` of the whole. */
export function* partOf<R>(from: number, to: number, work: Slices<R>): Slices<R> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}
