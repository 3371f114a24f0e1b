/** The process as surroundings. */
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { type Language, msg, type Text } from '../quantities/text.ts';
import { type Attachment, attachmentOf, MAXIMUM_ATTACHMENT_BYTES } from '../scenario/index.ts';
import { EXIT } from './exit-codes.ts';
import { Failure } from './failure.ts';
import { type Io, OutputClosed } from './io.ts';
import { COLOURED, PLAIN } from './style.ts';

const STANDARD_INPUT = 0;

export function nodeIo(): Io {
  const { stdout, stderr, env } = process;
  // Told by the write that failed.
  stdout.on('error', () => undefined);
  // Nowhere is left to tell it.
  stderr.on('error', () => undefined);
  return {
    write: async (text) => {
      // Until it is out: what fails later than the last line counts too.
      const error = await new Promise<NodeJS.ErrnoException | null | undefined>((resolve) => stdout.write(text, resolve));
      if (error) throw error.code === 'EPIPE' ? new OutputClosed() : unwritable(error);
    },
    notice: (text) => {
      stderr.write(text);
    },
    read: async (file) => readText(file),
    attach: async (file, path) => attach(file === '-' ? '.' : dirname(file), path),
    style: stdout.isTTY && !env.NO_COLOR && env.TERM !== 'dumb' ? COLOURED : PLAIN,
    width: stdout.isTTY ? Math.max(60, Math.min(stdout.columns, 140)) : 100,
    language: (env.LC_ALL || env.LC_MESSAGES || env.LANG || 'en').split(/[.@]/)[0].replace('_', '-'),
    words: (tag) => catalogue(tag) ?? catalogue(tag.split('-')[0]) ?? {},
  };
}

function unwritable({ code, message }: NodeJS.ErrnoException): Failure {
  const reasons: Readonly<Record<string, Text>> = {
    ENOSPC: msg`The output cannot be written: no space is left.`,
    EBADF: msg`The output cannot be written: it is not open for writing.`,
  };
  return new Failure(EXIT.output, 'unwritable', reasons[code ?? ''] ?? msg`The output cannot be written: ${message}.`);
}

function readText(file: string): string {
  try {
    return readFileSync(file === '-' ? STANDARD_INPUT : file, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reasons: Readonly<Record<string, Text>> = {
      ENOENT: msg`${file} cannot be read: there is no such file.`,
      EISDIR: msg`${file} cannot be read: it is a folder.`,
      EACCES: msg`${file} cannot be read: reading it is not allowed.`,
    };
    throw new Failure(EXIT.usage, 'unreadable', reasons[code ?? ''] ?? msg`${file} cannot be read: ${message}.`);
  }
}

/** The catalogue that is packed beside the program, where there is a sound one. */
function catalogue(tag: string): Language['words'] | undefined {
  try {
    const words: unknown = JSON.parse(readFileSync(join(__dirname, '..', 'l10n', `bundle.l10n.${tag.toLowerCase()}.json`), 'utf8'));
    const sound = typeof words === 'object' && words !== null && Object.values(words).every((word) => typeof word === 'string');
    return sound ? (words as Language['words']) : undefined;
  } catch {
    return undefined;
  }
}

/** A file in the folder or below it; what a link leads to counts, not where the link lies. */
function attach(folder: string, path: string): Attachment {
  try {
    const real = realpathSync(join(folder, path));
    const inside = relative(realpathSync(folder), real);
    if (isAbsolute(inside) || inside.split(sep)[0] === '..') return { path, failure: 'outside' };
    const { size } = statSync(real);
    return size > MAXIMUM_ATTACHMENT_BYTES ? { path, failure: 'too-large' } : attachmentOf(path, readFileSync(real));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { path, failure: code === 'ENOENT' || code === 'ENOTDIR' ? 'not-found' : 'unreadable' };
  }
}
