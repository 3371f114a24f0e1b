/** What this page is read in. The extension writes the language and its words into the page (protocol/page.ts). */
import { LANGUAGE_ELEMENT } from '../../protocol/language.ts';
import { ENGLISH, type Language, say, type Text } from '../../quantities/text.ts';

let ofPage: Language | undefined;

/** The language of this page. */
export function language(): Language {
  ofPage ??= written();
  return ofPage;
}

/** As the extension wrote it; without a page, as in the unit tests, English. */
function written(): Language {
  const content = globalThis.document?.querySelector<HTMLMetaElement>(`meta[name="${LANGUAGE_ELEMENT}"]`)?.content;
  return content ? JSON.parse(content) : ENGLISH;
}

/** The text in the language of this page. */
export function t(text: Text): string {
  return say(text, language());
}

/** `a, b, and c`, or with `or`. A language without words of its own is read in English. */
export function listed(items: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string {
  const { id, words } = language();
  return new Intl.ListFormat(Object.keys(words).length === 0 ? ENGLISH.id : id, { type }).format(items);
}
