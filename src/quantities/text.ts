/**
 * Text shown to people. It is written in English where it is used and said in a language at the edge, where the language is
 * known. A plain string is no text: the compiler refuses it, so nothing that people read escapes translation by accident.
 */

import { oneLine, visible } from './visible.ts';

/** What people read: a language and its words. */
export interface Language {
  /** BCP 47: `en`, `zh-cn`. */
  readonly id: string;
  /** English sentence with its places -> the same in this language. */
  readonly words: Readonly<Record<string, string>>;
}

export const ENGLISH: Language = { id: 'en', words: {} };

/** Something that can be said. Abstract and branded: no value from a file or a message can pass for one. */
export abstract class Text {
  declare protected readonly brand: never;

  abstract in(language: Language): string;

  /** In English, for a developer's eyes. */
  toString(): string {
    return this.in(ENGLISH);
  }
}

/** The text in a language. */
export function say(text: Text, language: Language): string {
  return text.in(language);
}

/** What stands in a place of a sentence: a text, or what is the same in every language. A number keeps all its digits. */
export type Place = Text | string | number;

function placed(place: Place, language: Language): string {
  return place instanceof Text ? place.in(language) : String(place);
}

/** Words of authors can be as long as a file; a sentence quotes so many characters of them, in one line. */
const LONGEST_QUOTE = 1000;

function quoted(place: Place, language: Language): string {
  if (typeof place !== 'string') return placed(place, language);
  if (place.length <= LONGEST_QUOTE) return oneLine(place);
  // Not between the halves of a surrogate pair.
  return `${oneLine(place.slice(0, LONGEST_QUOTE).replace(/[\ud800-\udbff]$/, ''))}…`;
}

const PLACE = /\{(\d+)\}/g;

/** Whether a translation has the places of the sentence, each at least once, and no other. */
function hasPlaces(translation: string, count: number): boolean {
  const found = new Set([...translation.matchAll(PLACE)].map(([, index]) => Number(index)));
  return found.size === count && [...found].every((index) => index < count);
}

/** A sentence with places for values. */
export class Message extends Text {
  readonly template: string;
  readonly places: readonly Place[];

  constructor(template: string, places: readonly Place[]) {
    super();
    this.template = template;
    this.places = places;
  }

  in(language: Language): string {
    const { template, places } = this;
    const known: unknown = Object.hasOwn(language.words, template) ? language.words[template] : undefined;
    const words = typeof known === 'string' && known !== '' && hasPlaces(known, places.length) ? known : template;
    return places.length === 0 ? words : words.replace(PLACE, (_, index: string) => quoted(places[Number(index)], language));
  }
}

/** Sentences repeat for every value of every frame: the template of each is put together once. */
const TEMPLATES = new WeakMap<TemplateStringsArray, string>();

/** `` msg`${share} of the current through ${area} of the area` ``: one sentence, translated as a whole. */
export function msg(parts: TemplateStringsArray, ...places: readonly Place[]): Message {
  let template = TEMPLATES.get(parts);
  if (template === undefined) {
    template = parts.reduce((before, part, i) => `${before}{${i - 1}}${part}`);
    TEMPLATES.set(parts, template);
  }
  return new Message(template, places);
}

class Verbatim extends Text {
  readonly text: string;

  constructor(text: string) {
    super();
    this.text = text;
  }

  in(): string {
    return this.text;
  }
}

/** The same in every language, in one line: a symbol, a key, a file name, the name or the title that an author gave. */
export function verbatim(text: string): Text {
  return new Verbatim(oneLine(text));
}

/** The same in every language, in lines of its own: notes of an author, a help. */
export function passage(text: string): Text {
  return new Verbatim(visible(text));
}

/** Who published it and where, as the literature writes it. */
export function citation(text: string): Text {
  return verbatim(text);
}

export const NO_TEXT = verbatim('');

/** What an author wrote in several languages. */
class Translated extends Text {
  readonly translations: Readonly<Record<string, string>>;

  constructor(translations: Readonly<Record<string, string>>) {
    super();
    this.translations = Object.fromEntries(Object.entries(translations).map(([id, words]) => [id, visible(words)]));
  }

  in({ id }: Language): string {
    const { translations } = this;
    const same = (wanted: string) => Object.keys(translations).find((key) => key.toLowerCase() === wanted);
    const wanted = id.toLowerCase();
    return translations[same(wanted) ?? same(wanted.split('-')[0]) ?? same('en') ?? Object.keys(translations)[0]] ?? '';
  }
}

export function translated(translations: Readonly<Record<string, string>>): Text {
  return new Translated(translations);
}

/** Texts one after the other, such as sentences of a paragraph or items of a list. */
class Sequence extends Text {
  readonly parts: readonly Place[];
  readonly separator: string;

  constructor(parts: readonly Place[], separator: string) {
    super();
    this.parts = parts;
    this.separator = separator;
  }

  in(language: Language): string {
    return this.parts.map((part) => quoted(part, language)).join(this.separator);
  }
}

export function sequence(parts: readonly Place[], separator = ' '): Text {
  return new Sequence(parts, separator);
}

/** A text whose numbers take work: made when it is first said. */
export class Computed extends Text {
  readonly #make: () => Text;
  #made: Text | undefined;

  constructor(make: () => Text) {
    super();
    this.#make = make;
  }

  get text(): Text {
    this.#made ??= this.#make();
    return this.#made;
  }

  in(language: Language): string {
    return this.text.in(language);
  }
}

export function computed(make: () => Text): Text {
  return new Computed(make);
}
