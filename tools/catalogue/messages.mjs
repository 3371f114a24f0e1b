// @ts-check
// Every sentence of the sources: what stands in a template tagged `msg`, with its places numbered.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { ancestor } from 'acorn-walk';
import { transformSync } from 'esbuild';
import { root } from '../ensure.mjs';

/**
 * @typedef {{ readonly file: string; readonly template: string; readonly places: readonly import('acorn').Expression[] }} Found
 */

/** @returns {readonly { readonly file: string; readonly text: string }[]} the sources below a folder of the project */
export function sourcesOf(folder = 'src') {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => ({ file: join(folder, file).replaceAll('\\', '/'), text: readFileSync(join(root, folder, file), 'utf8') }));
}

/**
 * The tree of a source in TypeScript.
 * @param {string} text
 */
export function treeOf(text) {
  const { code } = transformSync(text, { loader: 'ts', target: 'esnext', charset: 'utf8' });
  return parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
}

/**
 * @param {{ readonly file: string; readonly text: string }} source
 * @returns {readonly Found[]}
 */
export function messagesOf({ file, text }) {
  /** @type {Found[]} */
  const found = [];
  if (!text.includes('msg`')) return found;
  ancestor(treeOf(text), {
    TaggedTemplateExpression(node) {
      if (node.tag.type !== 'Identifier' || node.tag.name !== 'msg') return;
      const parts = node.quasi.quasis.map(({ value }) => value.cooked ?? '');
      found.push({
        file,
        template: parts.reduce((template, part, i) => `${template}{${i - 1}}${part}`),
        places: node.quasi.expressions,
      });
    },
  });
  return found;
}

/** @param {readonly Found[]} messages */
export function catalogueOf(messages) {
  const templates = [...new Set(messages.map(({ template }) => template))].sort();
  return Object.fromEntries(templates.map((template) => [template, template]));
}

/** Where the catalogue is kept: English against itself, as translators take it. */
export const CATALOGUE = join(root, 'l10n/bundle.l10n.json');

/** @param {Record<string, string>} catalogue */
export function written(catalogue) {
  return `${JSON.stringify(catalogue, null, 2)}\n`;
}
