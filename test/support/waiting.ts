/**
 * Pages and editors show things in their own time. Tests ask again and again for what they assert, up to one deadline, and wait
 * for a fixed time only where they show that nothing happens. Runs in Node and in the browser's worker host.
 */

/** What has not come by then does not come. */
export const DEADLINE_MS = 20_000;
const PAUSE_MS = 25;

/** The only place where a test lets time pass. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/**
 * Makes an assertion again and again until it holds, and gives what it returns; at the deadline, fails with its last complaint.
 * @param milliseconds to give up earlier; later than the deadline is not possible
 */
export async function eventually<T>(assertion: () => T | PromiseLike<T>, milliseconds = DEADLINE_MS): Promise<T> {
  const end = Date.now() + Math.min(milliseconds, DEADLINE_MS);
  for (;;) {
    try {
      return await assertion();
    } catch (complaint) {
      if (Date.now() > end) throw complaint;
    }
    await pause(PAUSE_MS);
  }
}

/** Asks again and again until the answer is neither undefined nor false; says what it waited for when there is none. */
export function waitFor<T>(
  what: string,
  ask: () => T | undefined | false | PromiseLike<T | undefined | false>,
  milliseconds = DEADLINE_MS,
): Promise<T> {
  return eventually(async () => {
    const answer = await ask();
    if (answer === undefined || answer === false) throw new Error(`Waited ${milliseconds / 1000} s for ${what}.`);
    return answer;
  }, milliseconds);
}

/** What is read, once it no longer changes for a while. For what moves on its own and comes to rest. */
export function atRest<T>(read: () => T | PromiseLike<T>): Promise<T> {
  return eventually(async () => {
    const first = await read();
    await stays(async () => {
      if ((await read()) !== first) throw new Error(`Still moving: ${first}`);
    });
    return first;
  });
}

/**
 * Shows that nothing happens: the assertion holds now, and again and again for a while. On a slow machine the while may be too
 * short for what should not happen; it can then miss a fault, but never find one that is not there.
 */
export async function stays(assertion: () => unknown, milliseconds = 300): Promise<void> {
  const end = Date.now() + milliseconds;
  do {
    await assertion();
    await pause(PAUSE_MS);
  } while (Date.now() < end);
  await assertion();
}
