/** Counts what a piece of work does, so that a test can say how work grows: no clock is asked. */
import { type Profiler, Session } from 'node:inspector';
import { runInThisContext } from 'node:vm';
import { buildSync } from 'esbuild';

const SCRIPT = 'counted.js';

/**
 * A module, compiled anew so that every block of it is counted. What the engine does inside one call of its own, such as a
 * regular expression, is not counted: see `regular-expressions.test.ts`.
 */
export class CountedModule<Exports> {
  readonly #session = new Session();
  readonly exports: Exports;

  /** @param entry its path, from the folder of the project */
  constructor(entry: string) {
    const { outputFiles } = buildSync({
      entryPoints: [entry],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'exported',
      platform: 'node',
    });
    this.#session.connect();
    this.#post('Profiler.enable');
    this.#post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    this.exports = runInThisContext(`(() => {${outputFiles[0].text}\nreturn exported;})()`, { filename: SCRIPT }) as Exports;
  }

  /** How often blocks of the module are run by the work: every turn of every loop is one. */
  stepsOf(work: (exports: Exports) => void): number {
    this.#taken();
    work(this.exports);
    return this.#taken();
  }

  dispose(): void {
    this.#post('Profiler.stopPreciseCoverage');
    this.#session.disconnect();
  }

  /** The count since the last time. */
  #taken(): number {
    const { result } = this.#post('Profiler.takePreciseCoverage') as Profiler.TakePreciseCoverageReturnType;
    return result
      .filter(({ url }) => url === SCRIPT)
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)))
      .reduce((sum, count) => sum + count, 0);
  }

  /** Answers at once, because the session is one of this thread. */
  #post(method: string, parameters: object = {}): unknown {
    let answer: unknown;
    this.#session.post(method, parameters, (error: Error | null, result: unknown) => {
      if (error) throw error;
      answer = result;
    });
    return answer;
  }
}
