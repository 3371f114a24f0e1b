/** A run that ends early, told in the format that was asked for. */
import { wrap } from '../drawing/figure/wrap.ts';
import { THEMES } from '../drawing/palette.ts';
import type { Picture } from '../drawing/picture.ts';
import { literalText } from '../drawing/rich-text.ts';
import { pictureToSvg } from '../drawing/svg.ts';
import { ENGLISH, type Language, msg, say, type Text, verbatim } from '../quantities/text.ts';
import { csvRow } from '../scenario/index.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { Format } from './formats.ts';
import { toJson } from './json.ts';
import type { Style } from './style.ts';

export class Failure extends Error {
  constructor(
    readonly exit: ExitCode,
    /** Stable, kebab-case. */
    readonly code: string,
    readonly text: Text,
    /** What to do instead. */
    readonly hint?: Text,
  ) {
    super(say(text, ENGLISH));
  }
}

/** A mistake on the command line. */
export function usage(text: Text, hint?: Text): Failure {
  return new Failure(EXIT.usage, 'usage', text, hint);
}

/** The failure as a complete document of its format. */
export function failureDocument(failure: Failure, format: Format, style: Style, language: Language): string {
  const { code, exit } = failure;
  const message = say(failure.text, language);
  const hint = failure.hint && say(failure.hint, language);
  switch (format) {
    case 'json':
      return toJson({ status: 'failed', exit, error: { code, message, ...(hint !== undefined && { hint }) } });
    case 'csv':
      return csvRow(['error', 'message', 'exit']) + csvRow([code, message, exit]);
    case 'svg':
      return messageSvg([message, ...(hint?.split('\n') ?? [])], language);
    case 'text':
      return `${style.bad(say(msg`error`, language))}: ${message}\n${hint === undefined ? '' : `${hint}\n`}`;
  }
}

/** A message as a picture, so that a page which embeds the output shows what went wrong. */
export function messageSvg(lines: readonly string[], language: Language): string {
  const size = 13;
  const width = 640;
  const wrapped = lines.flatMap((line) => wrap(line, size, width - 24));
  const picture: Picture = {
    width,
    height: 24 + 20 * wrapped.length,
    description: verbatim(lines.join(' ')),
    shapes: wrapped.map((text, i) => ({ kind: 'text', at: [12, 22 + 20 * i], text: verbatim(literalText(text)), size, ink: 'bad' })),
    handles: [],
  };
  return pictureToSvg(picture, { theme: THEMES.print, language });
}
