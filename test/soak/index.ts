/** `npm run soak -- NAME [--seed S] [--count N]`: one random campaign; without a name, all of them. */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { CAMPAIGNS } from './campaigns/index.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string' }, count: { type: 'string', default: '10000' }, path: { type: 'string' } },
});
const count = Number(values.count);
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
const names = positionals.length > 0 ? positionals : Object.keys(CAMPAIGNS);
const unknown = names.filter((name) => !Object.hasOwn(CAMPAIGNS, name));
if (unknown.length > 0 || !Number.isInteger(count) || count < 1 || !Number.isInteger(seed)) {
  console.error(
    `usage: npm run soak -- [NAME ...] [--seed WHOLE] [--count WHOLE] [--path PATH]\nnames: ${Object.keys(CAMPAIGNS).join(', ')}`,
  );
  process.exit(2);
}

let failures = 0;
for (const name of names) {
  const { holds, property } = CAMPAIGNS[name];
  console.log(`${name}: ${holds}; seed ${seed}, ${count} inputs`);
  const details = await fc.check(property, { seed, numRuns: count, path: values.path });
  if (!details.failed) continue;
  failures++;
  console.log(
    `${fc.defaultReportMessage(details)}\n${details.errorInstance instanceof Error ? details.errorInstance.stack : details.errorInstance}`,
  );
  console.log(`The same again: npm run soak -- ${name} --seed ${details.seed} --count ${count} --path ${details.counterexamplePath}`);
}
console.log(`${names.length - failures} passed, ${failures} failed`);
process.exitCode = failures > 0 ? 1 : 0;
