/** A table of a page that is made from the code. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';

/** Compares the rows of the table below a header; with UPDATE=1 writes them. */
export function holdsTable(file: string, header: string, rows: readonly string[]): void {
  const text = readFileSync(file, 'utf8');
  const [before, ...others] = text.split(`${header}\n`);
  assert.equal(others.length, 1, `${file} has the table "${header}" once`);
  const [rule, ...lines] = others[0].split('\n');
  const end = lines.findIndex((line) => !line.startsWith('|'));
  if (process.env.UPDATE) writeFileSync(file, `${before}${header}\n${[rule, ...rows, ...lines.slice(end)].join('\n')}`);
  else assert.deepEqual(lines.slice(0, end), rows);
}
