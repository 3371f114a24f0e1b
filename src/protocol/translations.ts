/**
 * Words in the language of the editor, as `vscode.l10n` does it: the English text is the key. The extension writes its bundle
 * into the page (page.ts), so that both sides of the glass take their words from one.
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
