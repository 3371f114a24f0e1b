/** Runs mocha inside an extension host, in Node and in the browser's worker alike. */
import Mocha from 'mocha';

/** Tells our lines from those of VS Code: an invisible separator, the same as in tools/host/code.mjs. */
const REPORT_MARK = '\u2063';

/** The host that the runner wanted (put in by tools/extension.mjs). */
declare const EXPECTED_HOST: 'node' | 'worker';

/** Resolves when all tests that `load` defines have passed. */
export async function runSuites(load: () => void): Promise<void> {
  const host = typeof process === 'undefined' ? 'worker' : 'node';
  if (host !== EXPECTED_HOST) throw new Error(`The tests were started in the ${host} host instead of the ${EXPECTED_HOST} host.`);
  const mocha = new Mocha({ color: false });
  const Base = Mocha.reporters.Base as unknown as { consoleLog(...parts: unknown[]): void };
  Base.consoleLog = (format: unknown = '', ...values: unknown[]) => {
    for (const line of print(String(format), values).split('\n')) console.log(REPORT_MARK + line);
  };
  mocha.ui('bdd').reporter('spec').timeout(120_000).forbidOnly();
  mocha.suite.emit('pre-require', globalThis, undefined, mocha);
  load();
  const { failures, total } = await new Promise<{ failures: number; total: number }>((resolve) => {
    const runner = mocha.run((failures) => resolve({ failures, total: runner.total }));
  });
  if (total === 0) throw new Error('There is no test.');
  if (failures > 0) throw new Error(`${failures} of ${total} failed.`);
}

/** The `%s` and `%d` that mocha's reporters use. */
function print(format: string, values: unknown[]): string {
  const rest = [...values];
  const text = format.replace(/%[sd%]/g, (mark) => (mark === '%%' ? '%' : String(rest.shift())));
  return [text, ...rest.map(String)].join(' ');
}
