/**
 * Markdown, the one door to it: words that stand in a place of `` md`…` `` are escaped, so nothing in them becomes markup, an icon,
 * HTML or a link. Only what is `Markdown` already stays as it is; a string never passes for it.
 */
import type { Badge } from '../mechanisms/contract/result.ts';
import { oneLine } from '../quantities/visible.ts';

export class Markdown {
  readonly #source: string;

  /** @param source written by us. Words of anybody else go through `md`. */
  constructor(source: string) {
    this.#source = source;
  }

  toString(): string {
    return this.#source;
  }
}

/** What may stand in a place: words, which are escaped, or Markdown. */
export type Piece = Markdown | string;

/** `` md`**${title}** · ${code(key)}` `` */
export function md(parts: TemplateStringsArray, ...places: readonly Piece[]): Markdown {
  return new Markdown(parts.reduce((before, part, i) => before + sourceOf(places[i - 1]) + part));
}

function sourceOf(piece: Piece): string {
  return piece instanceof Markdown ? piece.toString() : escaped(piece);
}

/** Whatever Markdown, its tables, GitHub's bare addresses, formulas and character references begin or end with. */
const MARKUP = /[\\`*_{}[\]<>()#+!|~$&@-]|(?<=www)\.|\/(?=\/)/gi;

/** At the beginning of a line: the underline of a heading, the number of an item. */
const AT_FIRST = /^(=|\d+(?=\.( |$)))/;

function escaped(words: string): string {
  const line = inOneLine(words);
  return line.replace(MARKUP, '\\$&').replace(AT_FIRST, (found) => (found === '=' ? '\\=' : `${found}\\`));
}

function inOneLine(words: string): string {
  return withoutIcons(oneLine(words.replace(/[ \t\r\n]+/g, ' ')));
}

/** A name as it is written in the text, in one line. A name with backticks stands in more of them. */
export function code(name: string): Markdown {
  const line = inOneLine(name);
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return new Markdown(longest === 0 ? `\`${line}\`` : `${fence} ${line} ${fence}`);
}

/** Words where nothing but `$(name)` is markup, as in lists to choose from: they look the same, and are no icon. */
export function withoutIcons(words: string): string {
  return words.replaceAll('$(', '$\u2060(');
}

/** Words where nothing but `[words](target)` is markup, as in notifications: they look the same, and are no link. */
export function unlinked(text: string): string {
  return text.replaceAll('](', ']\u2060(');
}

/** `R_f` as a symbol. */
export function symbolMarkdown(symbol: string): Markdown {
  return new Markdown(`*${symbol.replace(/[*\\`]/g, '\\$&')}*`);
}

/** An icon of the editor's set (codicons). */
export function icon(name: string): Markdown {
  return new Markdown(`$(${name})`);
}

/** @param address one that we made: an image is fetched from where it says */
export function image(alternative: string, address: `data:image/svg+xml${string}`): Markdown {
  return md`![${alternative}](${new Markdown(address)})`;
}

/** Paragraphs; those that are missing or empty are left out. */
export function paragraphs(...parts: readonly (Piece | undefined)[]): Markdown {
  return joined(parts, '\n\n');
}

/** Items of a list, one line each. */
export function list(items: readonly Piece[]): Markdown {
  return joined(
    items.map((item) => md`- ${item}`),
    '\n',
  );
}

/** One after the other; those that are missing or empty are left out. */
export function joined(parts: readonly (Piece | undefined)[], separator: string): Markdown {
  return new Markdown(
    parts
      .filter((part) => part !== undefined)
      .map(sourceOf)
      .filter((source) => source !== '')
      .join(separator),
  );
}

type Cells = readonly Piece[];

/** A table with a heading over each column. */
export function table(columns: Cells, rows: readonly Cells[], alignRight: readonly boolean[] = []): Markdown {
  const line = (cells: Cells) => `| ${cells.map(sourceOf).join(' | ')} |`;
  return new Markdown(
    [line(columns), line(columns.map((_, i) => new Markdown(alignRight[i] ? '--:' : '---'))), ...rows.map(line)].join('\n'),
  );
}

const BADGE_ICONS: Readonly<Record<Badge, string>> = { established: 'verified', 'consistent-with-data': 'pass', hypothesis: 'question' };

/** The name of an icon of the editor's set (codicons). */
export function badgeIcon(badge: Badge): string {
  return BADGE_ICONS[badge];
}
