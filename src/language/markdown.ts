/** Pieces of Markdown that are safe around words of an author: nothing in them becomes markup, an icon, HTML or a link. */
import type { Badge } from '../mechanisms/contract/result.ts';

/** Words in one line, without markup. */
export function plain(text: string): string {
  return text.replace(/[\r\n\t]+/g, ' ').replace(/[\\`*_{}[\]<>()#+!|~-]/g, '\\$&');
}

/** A name as it is written in the text, in one line. A name with backticks stands in more of them. */
export function code(name: string): string {
  const line = name.replace(/\s+/g, ' ');
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  if (longest === 0) return `\`${line}\``;
  const fence = '`'.repeat(longest + 1);
  return `${fence} ${line} ${fence}`;
}

/** Words where nothing but `[words](target)` is markup, as in notifications: they look the same, and are no link. */
export function unlinked(text: string): string {
  return text.replaceAll('](', ']\u2060(');
}

/** `R_f` as a symbol. */
export function symbolMarkdown(symbol: string): string {
  return `*${symbol.replace(/[*\\`]/g, '\\$&')}*`;
}

/** Paragraphs; those that are missing or empty are left out. */
export function paragraphs(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}

/** Items of a list, one line each. */
export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

const BADGE_ICONS: Readonly<Record<Badge, string>> = { established: 'verified', 'consistent-with-data': 'pass', hypothesis: 'question' };

/** The name of an icon of the editor's set (codicons). */
export function badgeIcon(badge: Badge): string {
  return BADGE_ICONS[badge];
}
