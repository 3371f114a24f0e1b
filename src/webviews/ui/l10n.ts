/** The page's own words in the language of the editor. */
import { localiser, TRANSLATIONS, type Translations } from '../../protocol/translations.ts';

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
