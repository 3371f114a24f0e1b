/** The hover of a parameter: its value here, what is special about it, and what it does to the headlines. */
import { defaultOf } from '../../mechanisms/contract/mechanism.ts';
import { isActive, type Value, type Values } from '../../mechanisms/contract/parameter.ts';
import { EXTRAPOLATED, sourceWords, valueWords } from '../../mechanisms/contract/wording.ts';
import { type Language, msg, say, type Text } from '../../quantities/text.ts';
import { definitionAt, type ParameterAddress, unitKeyAt } from '../../scenario/address.ts';
import type { MechanismRun } from '../../scenario/results.ts';
import type { Numbers } from '../known.ts';
import { icon, type Markdown, md, paragraphs, symbolMarkdown } from '../markdown.ts';
import type { HoverOptions } from './options.ts';
import { sensitivityMarkdown } from './sensitivity.ts';

/** @param besideSchema whether the schema's hover, which knows default and source, is shown too */
export function* parameterHover(
  address: ParameterAddress,
  numbers: Numbers | undefined,
  options: Required<HoverOptions>,
  besideSchema: boolean,
): Generator<void, Markdown> {
  const { mechanism, variant } = address;
  const { language } = options;
  const definition = definitionAt(address);
  const unitKey = unitKeyAt(address);
  const run = numbers?.run.variants.find(({ name }) => name === (variant ?? 'base'))?.mechanisms.get(mechanism.id);
  const value = run && valueAt(run.values, address);
  const shown = value === undefined ? '' : md` = **${say(valueWords(unitKey, definition, value), language)}**`;
  const sensitivity =
    run && definition.kind === 'number' && typeof value === 'number'
      ? yield* options.sensitivity(run.mechanism, run.values, address, definition, value)
      : undefined;
  const initial = defaultMarkdown(address, run, language);
  return paragraphs(
    md`${say(definition.title, language)} ${symbolMarkdown(definition.symbol)}${shown}`,
    ...(run ? notes(run, address, language) : []),
    sensitivity && sensitivityMarkdown(mechanism, sensitivity, unitKey, value as number, options),
    besideSchema ? (followsChoice(address) ? initial : undefined) : md`${initial} · ${say(sourceWords(definition.source), language)}`,
  );
}

function valueAt(values: Values, { key, cell }: ParameterAddress): Value | undefined {
  if (!cell) return values[key];
  const rows = values[key];
  return Array.isArray(rows) ? rows[cell.row]?.[cell.column] : undefined;
}

/** What is special about the value here. */
function notes(run: MechanismRun, { key, cell, parameter }: ParameterAddress, language: Language): Markdown[] {
  const { mechanism, values, linked, extrapolated } = run;
  const path = cell ? `${key}/${cell.row}/${cell.column}` : key;
  const source = linked.get(key);
  const found: [name: string, words: Text][] = [];
  if (source !== undefined) found.push(['link', msg`Fed by "${source}".`]);
  if (extrapolated.includes(path)) found.push(['warning', EXTRAPOLATED]);
  if (!isActive(parameter, values)) found.push(['circle-slash', msg`Has no effect under the present choices of ${mechanism.title}.`]);
  return found.map(([name, words]) => md`${icon(name)} ${say(words, language)}`);
}

/** A default that follows from another choice: the schema's hover knows only the one of the first choice. */
function followsChoice({ parameter, cell }: ParameterAddress): boolean {
  return !cell && 'defaultBy' in parameter;
}

function defaultMarkdown(address: ParameterAddress, run: MechanismRun | undefined, language: Language): string {
  const { mechanism, key, cell } = address;
  const definition = definitionAt(address);
  const initial = cell ? definition.default : defaultOf(mechanism, key, run?.values);
  return say(msg`Default ${valueWords(unitKeyAt(address), definition, initial as Value)}`, language);
}
