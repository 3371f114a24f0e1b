/** The number behind every pointer that the text wants shown, or feeds a link with, and how sure it is: `= 9.82 ●`. */
import { LEVEL_MARKS } from '../mechanisms/contract/level-marks.ts';
import type { Mechanism } from '../mechanisms/contract/mechanism.ts';
import type { Output } from '../mechanisms/contract/result.ts';
import { EXTRAPOLATED, scalarWords, valueWords } from '../mechanisms/contract/wording.ts';
import { type Language, msg, say } from '../quantities/text.ts';
import { answer } from '../scenario/answer.ts';
import { find, type JsonNode, type StringNode } from '../scenario/json/tree.ts';
import { linkSource } from '../scenario/link-source.ts';
import { isDeadEnd, type OutputScope, resolveOutput } from '../scenario/outputs.ts';
import { scopeOf } from '../scenario/scope.ts';
import { outputEvidence } from './cards.ts';
import { type Known, type Numbers, STALE } from './known.ts';
import { type Markdown, md, paragraphs } from './markdown.ts';

export interface Hint {
  /** It stands behind the text up to here. */
  readonly offset: number;
  readonly label: string;
  readonly tooltip?: Markdown;
}

/** Longer hints push the text aside. */
const MOST_CHARACTERS = 24;

/** The hints between two offsets, ends included; none while there are no numbers. */
export function hintsIn(known: Known, from: number, to: number, language: Language): Hint[] {
  const { reading, numbers, stale } = known;
  if (!numbers) return [];
  const scope = scopeOfNumbers(known, numbers);
  return pointersIn(reading.document.root).flatMap(({ node, link }) => {
    if (node.end < from || to < node.end) return [];
    const words = link ? wordsForSource(node.value, numbers, scope, language) : wordsFor(node.value, numbers, scope, language);
    return words ? [{ offset: node.end, ...words, ...(stale && { tooltip: md`${say(STALE, language)}` }) }] : [];
  });
}

/** What pointers can address: all that the text has, or while it is broken what has numbers. */
function scopeOfNumbers({ reading: { scenario, document } }: Known, { run, sweeps }: Numbers): OutputScope {
  if (scenario) return scopeOf(scenario, document.mechanisms);
  const [base, ...variants] = run.variants;
  return {
    mechanisms: [...base.mechanisms.values()].map(({ mechanism }) => mechanism),
    variants: variants.map(({ name }) => name),
    sweeps: new Map([...sweeps].map(([name, { shape }]) => [name, () => shape])),
  };
}

function pointersIn(root: JsonNode | undefined): { readonly node: StringNode; readonly link: boolean }[] {
  const show = find(root, ['show']);
  const links = find(root, ['links']);
  const isText = (node: JsonNode | undefined): node is StringNode => node?.kind === 'string';
  const shown = show?.kind === 'array' ? show.items.filter(isText) : [];
  const linked = links?.kind === 'object' ? links.members.values().flatMap(({ value }) => (isText(value) ? [value] : [])) : [];
  return [...shown.map((node) => ({ node, link: false })), ...linked.map((node) => ({ node, link: true }))];
}

/** Of a link: the number of an output, or the value of a parameter. */
function wordsForSource(pointer: string, numbers: Numbers, scope: OutputScope, language: Language): Omit<Hint, 'offset'> | undefined {
  const source = linkSource(pointer, scope.mechanisms);
  if (isDeadEnd(source) || source.output) return wordsFor(`/base${pointer}`, numbers, scope, language);
  const { mechanism, key } = source;
  const value = numbers.run.variants[0].mechanisms.get(mechanism.id)?.values[key];
  return value === undefined ? undefined : { label: `= ${say(valueWords(key, mechanism.parameters[key], value), language)}` };
}

function wordsFor(pointer: string, { run, sweeps }: Numbers, scope: OutputScope, language: Language): Omit<Hint, 'offset'> | undefined {
  const address = resolveOutput(pointer, scope);
  if (isDeadEnd(address)) return undefined;
  const given = answer(run, pointer, sweeps);
  if (given.kind === 'curve') return { label: say(msg`${given.x.length} points`, language) };
  if (given.kind === 'missing') return { label: '…', tooltip: md`${say(given.because, language)}` };
  const { mechanism } = address;
  const text = say(scalarWords(mechanism, given.key, given.scalar), language);
  if (address.kind === 'series') return { label: `= ${shortened(text)}` };
  const { output } = address;
  const label = `= ${shortened(text)} ${LEVEL_MARKS[output.badge]}`;
  return { label, tooltip: tooltipOf(mechanism, text, output, given.extrapolated, language) };
}

function tooltipOf(mechanism: Mechanism, text: string, output: Output, extrapolated: boolean, language: Language): Markdown {
  return paragraphs(
    md`${say(mechanism.title, language)}: **${say(output.title, language)}** = ${text}`,
    extrapolated ? say(EXTRAPOLATED, language) : undefined,
    outputEvidence(output, language),
  );
}

function shortened(text: string): string {
  return text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS - 1)}…`;
}
