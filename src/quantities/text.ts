/**
 * Text shown to people. A plain string is English; an object holds one string per language.
 * Keys, ids and units are never translated.
 */
export type Text = string | { readonly en: string; readonly [language: string]: string };

/** The text in the wanted language, else in English. */
export function say(text: Text, language = 'en'): string {
  return typeof text === 'string' ? text : (text[language] ?? text.en);
}
