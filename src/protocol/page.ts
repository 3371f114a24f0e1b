/** The page around the preview, as the extension serves it: the only place where its elements and its policy are written. */
import { type Language, msg, say } from '../quantities/text.ts';
import { LANGUAGE_ELEMENT } from './language.ts';
import { SECRET_ELEMENT } from './seal.ts';

export interface PageParts {
  /** `webview.cspSource`. */
  readonly cspSource: string;
  /** Fresh and unguessable for each page; letters, digits, `-`, `_`. */
  readonly nonce: string;
  /** What seals the messages of the extension (seal.ts); fresh and unguessable for each page. */
  readonly secret: string;
  /** Addresses of `dist/engine.js`, `dist/preview.js` (the picture) and `dist/preview-panels.js` (controls, charts; loaded after the first picture). */
  readonly scripts: { readonly engine: string; readonly preview: string; readonly panels: string };
  /** Addresses of the style sheets, in order. */
  readonly styles: readonly string[];
  /** What the page is read in, with its words. */
  readonly language: Language;
}

/** Ids of the elements that the scripts look for. */
export const PARTS = {
  main: 'preview',
  header: 'header',
  notice: 'notice',
  see: 'see',
  change: 'change',
  chart: 'chart',
  know: 'know',
  live: 'live',
} as const;

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * The Content-Security-Policy allows our nonce and our folder, nothing else. FAST (below the toolkit) takes the nonce of its
 * one style element from the `csp-nonce` meta.
 */
export function previewPage({ cspSource, nonce, secret, scripts, styles, language }: PageParts): string {
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${cspSource} 'nonce-${nonce}'`,
    `img-src ${cspSource} data:`,
    `font-src ${cspSource}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const attribute = escapeHtml;
  return `<!DOCTYPE html>
<html lang="${attribute(language.id)}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${attribute(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta property="csp-nonce" content="${attribute(nonce)}">
<meta name="${SECRET_ELEMENT}" content="${attribute(secret)}">
<meta name="${LANGUAGE_ELEMENT}" content="${attribute(JSON.stringify(language))}">
<title>${attribute(say(msg`Interphase preview`, language))}</title>
${styles.map((style) => `<link rel="stylesheet" href="${attribute(style)}">`).join('\n')}
</head>
<body>
<main id="${PARTS.main}" data-state="loading">
<header id="${PARTS.header}"></header>
<div id="${PARTS.notice}" role="status"></div>
<section id="${PARTS.see}" aria-label="${attribute(say(msg`See`, language))}"></section>
<div class="columns">
<section id="${PARTS.change}" aria-label="${attribute(say(msg`Change`, language))}"></section>
<section id="${PARTS.chart}" aria-label="${attribute(say(msg`Chart`, language))}"></section>
</div>
<section id="${PARTS.know}" aria-label="${attribute(say(msg`Know`, language))}"></section>
</main>
<div id="${PARTS.live}" class="visually-hidden" role="status" aria-live="polite" aria-atomic="true"></div>
<script nonce="${attribute(nonce)}" src="${attribute(scripts.engine)}" defer></script>
<script nonce="${attribute(nonce)}" src="${attribute(scripts.preview)}" data-panels="${attribute(scripts.panels)}" defer></script>
</body>
</html>
`;
}
