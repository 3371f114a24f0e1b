/** Text -> scenario and problems. */

import type { Mechanism } from '../mechanisms/contract/mechanism.ts';
import { MECHANISMS } from '../mechanisms/index.ts';
import { say } from '../quantities/text.ts';
import type { ProblemCode } from './codes.ts';
import { insertMembers } from './edits/insert.ts';
import { ROOT_KEYS } from './format.ts';
import { parseText } from './json/parse.ts';
import { type JsonNode, type ObjectNode, stepsTo } from './json/tree.ts';
import type { OutputScope } from './outputs.ts';
import { pointerTo } from './pointer.ts';
import type { Problem } from './problem.ts';
import { type Limits, Reader } from './reader.ts';
import { giveAdvice } from './rules/advice.ts';
import { readLinks } from './rules/links.ts';
import { readMeasurements } from './rules/measurements.ts';
import { noEffect } from './rules/no-effect.ts';
import { readParameters } from './rules/parameters.ts';
import { checkOutput } from './rules/pointers.ts';
import { readReferences, readSources } from './rules/sources.ts';
import { readSweeps } from './rules/sweeps.ts';
import { readText } from './rules/text.ts';
import { readVariants } from './rules/variants.ts';
import { checkSchemaKey, readRequires, readVersion } from './rules/version.ts';
import type { Scenario } from './scenario.ts';
import { shapeOf } from './scope.ts';

/** The text and its tree, for everything that needs places: edits, hovers, completion. */
export interface ScenarioDocument {
  readonly text: string;
  /** Missing only where nothing could be read. Broken text still has a tree of what could. */
  readonly root?: JsonNode;
  readonly mechanisms: readonly Mechanism[];
  /** Why places in the text cannot be trusted for edits, in words. */
  readonly broken?: string;
}

export interface Reading {
  /** Missing if and only if one of the problems is an error. */
  readonly scenario?: Scenario;
  /** In the order of the text; of more than five hundred, those that were found first. */
  readonly problems: readonly Problem[];
  readonly document: ScenarioDocument;
}

/** Reads a scenario file. Never throws: what is wrong with the text is in the problems. */
export function readScenario(text: string, mechanisms: readonly Mechanism[] = MECHANISMS, limits?: Limits): Reading {
  const { root, problems: syntaxProblems } = parseText(text);
  const reader = new Reader(text, mechanisms, limits);
  reader.root = root;
  reader.unreadable = syntaxProblems.some(({ code }) => code === 'json-syntax');
  for (const { code, message, offset, length, fixes } of syntaxProblems) {
    reader.report(code, { kind: 'literal', value: null, offset, end: offset + length }, message, fixes);
  }
  let scenario: Scenario | undefined;
  if (root?.kind === 'object') scenario = readRoot(reader, root);
  else if (root) reader.report('type', root, 'A scenario is an object: { "interphase": "1.0", "parameters": { … } }.');
  const problems = reader.problems.map((problem) => withPointer(problem, root)).sort((a, b) => a.offset - b.offset || b.length - a.length);
  const broken = problems.find(({ code }) => BREAKING.has(code));
  return {
    ...(scenario && reader.errors === 0 && { scenario }),
    problems,
    document: { text, mechanisms, ...(root && { root }), ...(broken && { broken: say(broken.message) }) },
  };
}

const BREAKING: ReadonlySet<ProblemCode> = new Set(['json-syntax', 'duplicate-key', 'bad-key', 'too-deep', 'too-large'] as const);
const KNOWN = new Set([...Object.keys(ROOT_KEYS), '$schema']);

function readRoot(reader: Reader, root: ObjectNode): Scenario {
  const at = (key: keyof typeof ROOT_KEYS) => root.members.get(key)?.value;
  readVersion(reader, root);
  checkSchemaKey(reader, root);
  for (const member of root.members.values()) {
    if (!KNOWN.has(member.name) && !member.name.startsWith('x-')) reader.unknownKey(member, Object.keys(ROOT_KEYS), 'A scenario', root);
  }
  const title = readText(reader, at('title'), '"title"');
  const notes = readText(reader, at('notes'), '"notes"');
  reader.object(at('assignment'), '"assignment"');
  if (!root.members.has('parameters'))
    reader.reportMissing(
      root,
      undefined,
      'A scenario needs "parameters": the mechanisms that take part.',
      [...reader.mechanisms.keys()].map((id) => ({
        title: `Insert "parameters" with "${id}"`,
        edits: insertMembers(reader.text, root, root, { parameters: { [id]: {} } }),
      })),
    );
  const parameters = readParameters(reader, at('parameters'));
  const ids = new Set(Object.keys(parameters));
  const taking = [...reader.mechanisms.values()].filter(({ id }) => ids.has(id));
  const variants = readVariants(reader, root, ids);
  const names = Object.keys(variants);
  const sweeps = readSweeps(reader, root, taking, names.length);
  const references = readReferences(reader, root);
  const scenario: Scenario = {
    ...(title !== undefined && { title }),
    ...(notes !== undefined && { notes }),
    requires: readRequires(reader, root),
    parameters,
    links: readLinks(reader, root, parameters, variants),
    variants,
    sweeps,
    measurements: readMeasurements(reader, root, ids),
    show: readShow(reader, at('show'), {
      mechanisms: taking,
      variants: names,
      sweeps: new Map(Object.entries(sweeps).map(([name, sweep]) => [name, shapeOf(sweep)])),
    }),
    sources: readSources(reader, root, taking, names, references),
    references,
  };
  if (reader.errors === 0) {
    noEffect(reader, scenario);
    giveAdvice(reader, scenario);
  }
  return scenario;
}

function readShow(reader: Reader, node: JsonNode | undefined, scope: OutputScope): string[] {
  if (!node) return [];
  if (node.kind !== 'array') {
    reader.report('type', node, '"show" is a list of pointers: [ "/base/…" ].');
    return [];
  }
  const pointers: string[] = [];
  for (const item of node.items) {
    const pointer = reader.string(item, 'A pointer');
    if (pointer === undefined) continue;
    checkOutput(reader, item, pointer, scope);
    pointers.push(pointer);
  }
  return pointers;
}

function withPointer(problem: Problem, root: JsonNode | undefined): Problem {
  const steps = stepsTo(root, problem.offset);
  return steps.length === 0 ? problem : { ...problem, pointer: pointerTo(...steps.map(({ segment }) => segment)) };
}
