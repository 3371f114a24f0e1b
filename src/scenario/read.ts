/** Text -> scenario and problems. */

import type { Mechanism } from '../mechanisms/contract/mechanism.ts';
import { MECHANISMS } from '../mechanisms/index.ts';
import { msg, type Text } from '../quantities/text.ts';
import { type ProblemCode, RULES } from './codes.ts';
import type { Key } from './format/key.ts';
import { READING_ORDER, ROOT } from './format/root.ts';
import { parseText } from './json/parse.ts';
import { type JsonNode, type ObjectNode, stepsTo } from './json/tree.ts';
import { pointerTo } from './pointer.ts';
import type { Problem } from './problem.ts';
import { Reader, type ReadingOptions } from './reader.ts';
import { checkLostCharacters } from './rules/lost-character.ts';
import { checkSchemaKey } from './rules/schema-override.ts';
import type { Scenario } from './scenario.ts';

/** The text and its tree, for everything that needs places: edits, hovers, completion. */
export interface ScenarioDocument {
  readonly text: string;
  /** Missing only where nothing could be read. Broken text still has a tree of what could. */
  readonly root?: JsonNode;
  readonly mechanisms: readonly Mechanism[];
  /** Why places in the text cannot be trusted for edits, in words. */
  readonly broken?: Text;
}

export interface Reading {
  /** Missing if and only if one of the problems is an error. */
  readonly scenario?: Scenario;
  /** In the order of the text; of more than five hundred, those that were found first. */
  readonly problems: readonly Problem[];
  readonly document: ScenarioDocument;
}

/** Reads a scenario file. Never throws: what is wrong with the text is in the problems. */
export function readScenario(text: string, mechanisms: readonly Mechanism[] = MECHANISMS, options?: ReadingOptions): Reading {
  const { root, problems: syntaxProblems } = parseText(text);
  const reader = new Reader(text, mechanisms, options);
  reader.root = root;
  reader.unreadable = syntaxProblems.some(({ code }) => code === 'json-syntax');
  for (const { code, message, offset, length, fixes } of syntaxProblems) {
    reader.report(code, { kind: 'literal', value: null, offset, end: offset + length }, message, fixes);
  }
  let scenario: Scenario | undefined;
  if (root?.kind === 'object') scenario = readRoot(reader, root);
  else if (root) reader.report('type', root, msg`A scenario is an object: { "interphase": "1.0", "parameters": { … } }.`);
  reader.guarded('check-failed', { kind: 'literal', value: null, offset: 0, end: 0 }, () => checkLostCharacters(reader));
  const problems = reader.problems.map((problem) => withPointer(problem, root)).sort((a, b) => a.offset - b.offset || b.length - a.length);
  const broken = problems.find(({ code }) => isBreaking(code));
  return {
    ...(scenario && reader.errors === 0 && { scenario }),
    problems,
    document: { text, mechanisms, ...(root && { root }), ...(broken && { broken: broken.message }) },
  };
}

const BREAKING: ReadonlySet<ProblemCode> = new Set(['json-syntax', 'duplicate-key', 'bad-key', 'too-deep', 'too-large'] as const);

/** Whether places in a text with such a problem cannot be trusted. */
export function isBreaking(code: ProblemCode): boolean {
  return BREAKING.has(code);
}

function readRoot(reader: Reader, root: ObjectNode): Scenario {
  const values: Record<string, unknown> = {};
  const failed = new Set<string>();
  const readKey = (name: keyof typeof ROOT): void => {
    const { missing, read, needs = [] }: Key<unknown, never> & { readonly needs?: readonly string[] } = ROOT[name];
    if (needs.some((need) => failed.has(need))) {
      failed.add(name);
      return;
    }
    const member = root.members.get(name);
    if (!member) missing?.(reader, root, undefined);
    // Of the values, a row takes those that it needs: they were read before it.
    const given = values as never;
    const done = reader.guarded('reading-failed', member?.key ?? root, () => {
      values[name] = read(reader, member?.value, given, name);
    });
    if (!done) failed.add(name);
  };
  const [version, ...others] = READING_ORDER;
  // It decides what an unknown key is; where it is missing, an unknown key may have been meant to be it.
  if (root.members.has(version)) readKey(version);
  checkSchemaKey(reader, root);
  for (const member of root.members.values()) {
    const known = Object.hasOwn(ROOT, member.name) || member.name === '$schema' || member.name.startsWith('x-');
    if (!known) reader.unknownKey(member, Object.keys(ROOT), msg`A scenario`, root);
  }
  if (!root.members.has(version)) readKey(version);
  others.forEach(readKey);
  const scenario = Object.fromEntries(
    Object.keys(ROOT).flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])),
  ) as unknown as Scenario;
  for (const [code, rule] of reader.errors === 0 ? RULES : []) {
    reader.guarded('check-failed', { ...root, end: root.offset + 1 }, () => {
      for (const { at, message, fixes } of rule(reader, scenario)) {
        if (reader.isFull) return;
        reader.report(code, at, message, fixes);
      }
    });
  }
  return scenario;
}

/** A pointer is for people and programs to go to; one of this length is for neither. */
const LONGEST_POINTER = 10_000;

function withPointer(problem: Problem, root: JsonNode | undefined): Problem {
  const segments = stepsTo(root, problem.offset).map(({ segment }) => segment);
  const length = segments.reduce((sum, segment) => sum + segment.length, 0);
  return segments.length === 0 || length > LONGEST_POINTER ? problem : { ...problem, pointer: pointerTo(...segments) };
}
