// @ts-check
// `npm run new-mechanism -- ID`: a mechanism that works on every surface and says nothing yet. What only a person can decide
// fails as a test, with the decision that is wanted.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CATALOGUE, catalogueOf, messagesOf, sourcesOf, written } from './catalogue/messages.mjs';
import { root } from './ensure.mjs';

const REGISTER = join(root, 'src/mechanisms/index.ts');
const TEMPLATES = join(root, 'tools/new-mechanism');

const [id, ...rest] = process.argv.slice(2);
const refusal = refusalOf(id, rest);
if (refusal !== undefined) {
  console.error(refusal);
  process.exit(64);
}
create(id);

/**
 * Why there can be no new mechanism of this name, or nothing.
 * @param {string | undefined} id
 * @param {string[]} rest
 */
function refusalOf(id, rest) {
  const usage = 'usage: npm run new-mechanism -- ID, such as npm run new-mechanism -- dead-lithium';
  if (id === undefined || rest.length > 0) return usage;
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) return `"${id}" is not kebab-case: small letters and digits, joined by hyphens.\n${usage}`;
  const taken = [join('src/mechanisms', id), join('test/unit/mechanisms', id)].find((folder) => existsSync(join(root, folder)));
  return taken === undefined ? undefined : `${taken} exists already: choose another id, or remove the folder.`;
}

/**
 * Writes the folder, its tests and the line of the register, or nothing at all.
 * @param {string} id
 */
function create(id) {
  const register = readFileSync(REGISTER, 'utf8');
  const catalogue = readFileSync(CATALOGUE, 'utf8');
  const folders = { mechanism: join(root, 'src/mechanisms', id), test: join(root, 'test/unit/mechanisms', id) };
  const files = [
    { file: REGISTER, text: registered(register, id) },
    ...Object.entries(folders).flatMap(([kind, folder]) =>
      readdirSync(join(TEMPLATES, kind)).map((name) => ({
        file: join(folder, name.replace(/\.txt$/, '')),
        text: filledIn(readFileSync(join(TEMPLATES, kind, name), 'utf8'), id),
      })),
    ),
  ];
  try {
    for (const { file, text } of files) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    format(files.map(({ file }) => file));
    writeFileSync(CATALOGUE, written(catalogueOf(sourcesOf().flatMap(messagesOf))));
  } catch (error) {
    for (const folder of Object.values(folders)) rmSync(folder, { recursive: true, force: true });
    writeFileSync(REGISTER, register);
    writeFileSync(CATALOGUE, catalogue);
    throw error;
  }
  console.log(`src/mechanisms/${id}/ works on every surface. What is left to decide: node tools/unit.mjs mechanisms/${id}/`);
}

/**
 * Lines of any length and names in any order become what the linter wants.
 * @param {string[]} files
 */
function format(files) {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const { status, stdout, stderr } = spawnSync(process.execPath, [biome, 'check', '--write', ...files], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The new files could not be formatted.\n${stdout}${stderr}`);
}

/** @param {string} id */
function camelCase(id) {
  return id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}

/**
 * @param {string} template
 * @param {string} id
 */
function filledIn(template, id) {
  const capital = (/** @type {string} */ text) => text[0].toUpperCase() + text.slice(1);
  return template
    .replaceAll('{{id}}', id)
    .replaceAll('{{name}}', nameOf(id))
    .replaceAll('{{Name}}', capital(camelCase(id)))
    .replaceAll('{{Title}}', capital(id.replaceAll('-', ' ')));
}

/**
 * What the mechanism is called in the code; never a word of the language.
 * @param {string} id
 */
function nameOf(id) {
  return `${camelCase(id)}Mechanism`;
}

/**
 * The register with one import and one entry more.
 * @param {string} register
 * @param {string} id
 */
function registered(register, id) {
  const list = /(export const MECHANISMS: readonly Mechanism\[\] = \[[^\]]*?),?(\s*\];)/;
  const lastImport = /^import .*\n(?!import )/m;
  if (!list.test(register) || !lastImport.test(register)) throw new Error('src/mechanisms/index.ts holds no list of mechanisms.');
  return register
    .replace(lastImport, (line) => `${line}import { ${nameOf(id)} } from './${id}/index.ts';\n`)
    .replace(list, (_, before, after) => `${before}, ${nameOf(id)}${after}`);
}
