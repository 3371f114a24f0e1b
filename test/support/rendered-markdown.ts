/** Markdown as VS Code renders it: in hovers and tooltips, and as a page in its Markdown preview. */
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';

/** Icons are found in what was rendered, wherever they stand; one behind a backslash is words. */
const ICON = /(\\)?\$\(([a-z0-9-]+)(?:~[a-z]+)?\)/gi;

/** A hover or tooltip, with HTML as in the page, so that what is escaped by chance only is found too. */
export function asHover(source: string): string {
  // An escaped icon keeps its backslash until icons are found.
  const html = marked.parse(source.replace(/\\\$\([^)]*\)/g, '\\$&'), { async: false });
  return html.replace(ICON, (whole, escaping, name) => (escaping ? whole.slice(1) : `<codicon name="${name}">`));
}

const PAGE = new MarkdownIt({ html: true, linkify: true });
PAGE.linkify.set({ fuzzyLink: false });

export function asPage(source: string): string {
  return PAGE.render(source);
}

/** The tags of an HTML text. Quotes and angle brackets of words are character references in it. */
export function tagsOf(html: string): readonly string[] {
  return html.match(/<[a-z/!?][^>]*>/gi) ?? [];
}
