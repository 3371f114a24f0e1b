/** `npm run lessons`: writes the numbers of the lessons from the models. What stands around them is to be read again. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDER, read, rewritten } from './recipes.ts';

let changed = 0;
for (const name of readdirSync(FOLDER).sort()) {
  if (!/^\d\d-.*\.md$/.test(name)) continue;
  const { text, changes } = rewritten(read(name));
  for (const { output, was, is } of changes) console.log(`${output}: ${was} → ${is}`);
  if (changes.length > 0) writeFileSync(join(FOLDER, name), text);
  changed += changes.length;
}
console.log(changed === 0 ? 'Every number is what the models give.' : `${changed} numbers written; read the sentences around them.`);
