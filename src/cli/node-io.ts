/** The process as surroundings. */
import { createReadStream, readFileSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { type Language, msg, type Text } from '../quantities/text.ts';
import { type Attachment, type AttachmentFailure, attachmentOf, ENOUGH_BYTES, MAXIMUM_ATTACHMENT_BYTES } from '../scenario/index.ts';
import { firstBytes, openRegular, realPathOf } from './bounded-file.ts';
import { EXIT } from './exit-codes.ts';
import { Failure } from './failure.ts';
import { type Io, OutputClosed } from './io.ts';
import { COLOURED, PLAIN } from './style.ts';

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
    read: readBytes,
    attach: (file, path) => attach(file === '-' ? '.' : dirname(file), path),
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

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const stream = await streamOf(file);
    if (stream) return await firstBytes(stream, ENOUGH_BYTES);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reasons: Readonly<Record<string, Text>> = {
      ENOENT: msg`${file} cannot be read: there is no such file.`,
      EACCES: msg`${file} cannot be read: reading it is not allowed.`,
    };
    throw unreadable(reasons[code ?? ''] ?? msg`${file} cannot be read: ${message}.`);
  }
  throw unreadable(msg`${file} cannot be read: it is not a file, but a folder or a device.`);
}

/** Of a file, or of a pipe: a shell gives one for `<(command)`. */
async function streamOf(file: string): Promise<AsyncIterable<Uint8Array> | undefined> {
  if (file === '-') return process.stdin;
  if ((await stat(file)).isFIFO()) return createReadStream(file);
  // A stream closes the file that it reads.
  return (await openRegular(file))?.createReadStream();
}

function unreadable(text: Text): Failure {
  return new Failure(EXIT.usage, 'unreadable', text);
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
async function attach(folder: string, path: string): Promise<Attachment> {
  const failed = (failure: AttachmentFailure): Attachment => ({ path, failure });
  const place = join(folder, path);
  try {
    const handle = await openRegular(place);
    if (!handle) return failed('not-a-file');
    try {
      const real = await realPathOf(handle, place);
      if (real === undefined) return failed('unreadable');
      const inside = relative(await realpath(folder), real);
      if (isAbsolute(inside) || inside.split(sep)[0] === '..') return failed('outside');
      if ((await handle.stat()).size > MAXIMUM_ATTACHMENT_BYTES) return failed('too-large');
      const bytes = await firstBytes(handle.createReadStream({ autoClose: false }), MAXIMUM_ATTACHMENT_BYTES + 1);
      return attachmentOf(path, bytes);
    } finally {
      await handle.close();
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return failed(code === 'ENOENT' || code === 'ENOTDIR' ? 'not-found' : 'unreadable');
  }
}
