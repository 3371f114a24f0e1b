// @ts-check
// `npm run catalogue`: writes every sentence of the sources into l10n/bundle.l10n.json, and says what other languages lack.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CATALOGUE, catalogueOf, messagesOf, sourcesOf, written } from './catalogue/messages.mjs';

const messages = sourcesOf().flatMap(messagesOf);
const catalogue = catalogueOf(messages);
writeFileSync(CATALOGUE, written(catalogue));
const templates = Object.keys(catalogue);
console.log(`${templates.length} sentences, ${messages.length} places that say them.`);
for (const file of readdirSync(dirname(CATALOGUE)).filter((name) => /^bundle\.l10n\..+\.json$/.test(name))) {
  const words = JSON.parse(readFileSync(join(dirname(CATALOGUE), file), 'utf8'));
  const missing = templates.filter((template) => !Object.hasOwn(words, template));
  const unused = Object.keys(words).filter((template) => !Object.hasOwn(catalogue, template));
  console.log(`${file}: ${missing.length} sentences missing, ${unused.length} no longer said.`);
}
