import type { Io } from '../../../src/cli/io.ts';
import { PLAIN } from '../../../src/cli/style.ts';

/** Surroundings that keep what was written. */
export function fakeIo(files: Readonly<Record<string, string>>, more: Partial<Io> = {}) {
  const written = { output: '', notices: '' };
  const io: Io = {
    write: async (text) => {
      written.output += text;
    },
    notice: (text) => {
      written.notices += text;
    },
    read: async (file) => new TextEncoder().encode(files[file]),
    attach: async (_file, path) => (path in files ? { path, text: files[path] } : { path, failure: 'not-found' }),
    style: PLAIN,
    width: 100,
    language: 'en',
    words: () => ({}),
    ...more,
  };
  return { io, written };
}
