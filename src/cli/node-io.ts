/** The process as surroundings. */
import { once } from 'node:events';
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
  let closed = false;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    closed = true;
    stdout.emit('drain');
  });
  return {
    write: async (text) => {
      const room = stdout.write(text);
      // Also with room, let the events in: a reader that went away is one of them.
      await (room ? new Promise((resolve) => setImmediate(resolve)) : once(stdout, 'drain'));
      if (closed) throw new OutputClosed();
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
