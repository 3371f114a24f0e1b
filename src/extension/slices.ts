/** Long work in the extension host, which has one thread for everybody. */

/** How long we hold the thread at once. */
const SLICE_MS = 8;

/**
 * Runs a generator to its end and gives its result; between slices others get their turn.
 * Stops, with undefined, as soon as `goOn` says so.
 */
export async function inSlices<P, R>(work: Generator<P, R>, goOn: () => boolean, progress?: (state: P) => void): Promise<R | undefined> {
  for (;;) {
    const until = performance.now() + SLICE_MS;
    let step = work.next();
    while (!step.done && performance.now() < until) step = work.next();
    if (step.done) return step.value;
    progress?.(step.value);
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    if (!goOn()) return undefined;
  }
}
