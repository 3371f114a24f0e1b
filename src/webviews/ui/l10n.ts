/**
 * The page's own words in the language of the editor, as `vscode.l10n` does it in the extension: the English text is the key,
 * and both take their words from one bundle, which the extension writes into the page (page.ts).
 */

/** English text -> text, as in `vscode.l10n.bundle`. */
export type Translations = Readonly<Record<string, string>>;

export interface Localiser {
  /** The message in the wanted language, else as it is, with the values in the places of `{0}`, `{1}`. */
  t(message: string, ...values: readonly (string | number)[]): string;
}

export function localiser(translations: () => Translations): Localiser {
  return {
    t: (message, ...values) => {
      const known = translations();
      const text = Object.hasOwn(known, message) ? known[message] : message;
      return text.replace(/\{(\d+)\}/g, (placeholder, index) => String(values[Number(index)] ?? placeholder));
    },
  };
}

/** Name of the element of the page that holds the translations. */
export const TRANSLATIONS = 'translations';

let ofPage: Translations | undefined;

function readPage(): Translations {
  // Without a page, as in the unit tests, there is nothing to read.
  const content = globalThis.document?.querySelector<HTMLMetaElement>(`meta[name="${TRANSLATIONS}"]`)?.content;
  return content ? JSON.parse(content) : {};
}

/** The words of this page. */
export const l10n = localiser(() => {
  ofPage ??= readPage();
  return ofPage;
});
