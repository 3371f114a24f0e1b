/** The path of a measured file stays inside the folder of the scenario, on every system and in every spelling. */
import { msg, sequence, type Text } from '../../quantities/text.ts';
import { rewrite } from '../fixes.ts';
import type { JsonNode } from '../json/tree.ts';
import type { Reader } from '../reader.ts';

/** Windows reads about 260 together with the folder. */
const MAXIMUM_LENGTH = 240;

/** Names that Windows keeps for devices, in every folder, in any case and with any extension. */
const DEVICES = ['con', 'prn', 'aux', 'nul', 'conin\\$', 'conout\\$', 'clock\\$', '(com|lpt)[0-9\u00b9\u00b2\u00b3]'];

/** A pattern of a JSON schema has no flag for it. */
const inAnyCase = (pattern: string) => pattern.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);

/** What no path may hold, wherever it is read, and why. Best told first. */
const FORBIDDEN: readonly (readonly [pattern: string, why: Text])[] = [
  [':', msg`A colon begins a drive, an address or a hidden part of a file.`],
  ['[\\\\]', msg`Write forward slashes.`],
  ['^$|^/|//|/$', msg`Every name between slashes is that of a folder, and the last one that of the file.`],
  ['(^|/)\\.\\.?(/|$)', msg`Leave out the steps "." and "..".`],
  ['[. ](/|$)', msg`Windows drops a dot or a blank at the end of a name.`],
  [`(^|/)(${inAnyCase(DEVICES.join('|'))}) *(\\.|/|$)`, msg`Windows keeps names such as CON, NUL and COM1 for devices.`],
  ['%[0-9A-Fa-f]{2}', msg`A percent sign before two hexadecimal digits is another spelling of a character: write the character.`],
  ['[\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]', msg`It holds a control character or a line separator.`],
  [`^[^]{${MAXIMUM_LENGTH + 1}}`, msg`At most ${MAXIMUM_LENGTH} characters are read.`],
];

/** The same as one pattern, for the schema. */
export const ATTACHMENT_PATH = `^${FORBIDDEN.map(([pattern]) => `(?![^]*(?:${pattern}))`).join('')}`;

/** Why a path is not read; continues the sentence that says where paths start. */
function whyNot(path: string): Text | undefined {
  return FORBIDDEN.find(([pattern]) => new RegExp(pattern).test(path))?.[1];
}

/** Whether a scenario may name its measured file so. */
export function isAttachmentPath(path: string): boolean {
  return whyNot(path) === undefined;
}

/** The path, or undefined when it is none that is read (the problem is filed). */
export function readAttachmentPath(reader: Reader, node: JsonNode | undefined): string | undefined {
  const path = reader.string(node, msg`The path of a file`);
  if (path === undefined || !node) return path;
  const why = whyNot(path);
  if (!why) return path;
  const plain = path
    .replaceAll('\\', '/')
    .replace(/(?<=[^/])\/{2,}/g, '/')
    .replace(/^(\.\/)+/, '');
  const rule = msg`The path of a measured file starts at the folder of the scenario and stays inside it, with forward slashes: "data/cell-7.csv".`;
  reader.report('bad-path', node, sequence([rule, why]), () => [whyNot(plain) ? undefined : rewrite(node, JSON.stringify(plain))]);
  return undefined;
}
