/**
 * Text shown to people: a plain string is English; an object holds one string per language (what an author wrote); a message is
 * a sentence with places for values. It is written in English where it is used, and said in a language at the edge.
 * Keys, ids and units are never translated.
 */
export type Text = string | { readonly en: string; readonly [language: string]: string } | Message;

/** A sentence with values in it, still in no language. A class, so that no file can forge one. */
class Message {
  constructor(
    /** With places: `{0} of the current`. */
    readonly template: string,
    readonly values: readonly (Text | number)[],
  ) {}
}

/** `` msg`${share} of the current through ${area} of the area` ``: a sentence that can be translated as a whole. */
export function msg(parts: TemplateStringsArray, ...values: readonly (Text | number)[]): Message {
  return new Message(
    parts.reduce((template, part, i) => `${template}{${i - 1}}${part}`),
    values,
  );
}

/** The text in the wanted language, else in English. */
export function say(text: Text, language = 'en'): string {
  if (typeof text === 'string') return text;
  if (!(text instanceof Message)) return Object.hasOwn(text, language) ? text[language] : text.en;
  return text.template.replace(/\{(\d+)\}/g, (_, place: string) => {
    const value = text.values[Number(place)];
    return typeof value === 'number' ? String(value) : say(value, language);
  });
}
