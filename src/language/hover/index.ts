/** Hovers: the live side of what is under the pointer. What things are in general stands in the schema's own hover beside it. */
import type { Mechanism } from '../../mechanisms/contract/mechanism.ts';
import { scalarWords } from '../../mechanisms/contract/wording.ts';
import { type Language, say, type Text } from '../../quantities/text.ts';
import { answer } from '../../scenario/answer.ts';
import { isDeadEnd, resolveOutput } from '../../scenario/outputs.ts';
import { scopeOf } from '../../scenario/scope.ts';
import { badgeMarkdown } from '../cards.ts';
import { type Known, type Numbers, STALE } from '../known.ts';
import { list, type Markdown, md, paragraphs } from '../markdown.ts';
import { describeAt, type Place } from '../place.ts';
import { sensitivityOf } from '../sensitivity.ts';
import type { HoverOptions } from './options.ts';
import { outputHover } from './output.ts';
import { parameterHover } from './parameter.ts';

export interface Hover {
  /** The key or value that it is about. */
  readonly offset: number;
  readonly length: number;
  /** With icons of the editor (`$(warning)`) and images. */
  readonly markdown: Markdown;
}

/**
 * What to show for the key or value at an offset, or undefined. Yields after every run of a mechanism: who waits for a hover
 * must not hold up who types.
 */
export function* hoverAt(known: Known, offset: number, options: HoverOptions): Generator<void, Hover | undefined> {
  const place = describeAt(known.reading.document, offset);
  const markdown = place && (yield* markdownOf(place, known, { sensitivity: sensitivityOf, ...options }));
  if (!place || !markdown) return undefined;
  const stale = known.stale ? md`*${say(STALE, options.language)}*` : undefined;
  return { offset: place.offset, length: place.length, markdown: paragraphs(markdown, stale) };
}

function* markdownOf(place: Place, { reading, numbers }: Known, options: Required<HoverOptions>): Generator<void, Markdown | undefined> {
  switch (place.kind) {
    case 'parameter':
      return yield* parameterHover(place.address, numbers, options, true);
    case 'parameter-pointer':
      return place.address && (yield* parameterHover(place.address, numbers, options, false));
    case 'mechanism':
      return numbers && mechanismHover(place.mechanism, numbers, options.language, place.variant);
    case 'output-pointer': {
      if (!numbers || !reading.scenario) return undefined;
      const pointer = place.link ? `/base${place.target}` : place.target;
      const address = resolveOutput(pointer, scopeOf(reading.scenario, reading.document.mechanisms));
      return isDeadEnd(address) ? undefined : outputHover(address, answer(numbers.run, pointer, numbers.sweeps), numbers.run, options);
    }
    default:
      return undefined;
  }
}

/** Verdict and headlines; what the mechanism is stands in the schema's hover. */
function mechanismHover(mechanism: Mechanism, { run }: Numbers, language: Language, variant = 'base'): Markdown | undefined {
  const found = run.variants.find(({ name }) => name === variant)?.mechanisms.get(mechanism.id);
  if (!found) return undefined;
  const tell = (text: Text) => say(text, language);
  const { values, result } = found;
  const headlines = mechanism.headlines.map((key) => {
    const { title, badge } = mechanism.outputs[key];
    return md`${tell(title)}: **${tell(scalarWords(mechanism, key, result.scalars[key]))}** · ${badgeMarkdown(badge, language)}`;
  });
  return paragraphs(md`**${tell(mechanism.verdict(values, result))}**`, list(headlines));
}
