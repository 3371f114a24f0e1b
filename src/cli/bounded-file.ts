/** Reads what strangers name: never waits for what is no file, never takes in more than a limit, whatever is said of its size. */
import { constants } from 'node:fs';
import { type FileHandle, open, realpath, stat } from 'node:fs/promises';

/** The first bytes of a stream; the rest is left. */
export async function firstBytes(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= limit) break;
  }
  return Buffer.concat(chunks).subarray(0, limit);
}

/** A regular file, opened; undefined for a folder, a pipe, a socket, a device. The caller closes it. */
export async function openRegular(path: string): Promise<FileHandle | undefined> {
  // Asked before it is opened, because opening does something to some devices; and of what was opened, because it may be another by then.
  if (!(await stat(path)).isFile()) return undefined;
  const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  if ((await handle.stat()).isFile()) return handle;
  await handle.close();
  return undefined;
}

/** Where an opened file really lies, without links; undefined when the path leads to another one by now. */
export async function realPathOf(handle: FileHandle, path: string): Promise<string | undefined> {
  const real = await realpath(path);
  const [opened, found] = await Promise.all([handle.stat({ bigint: true }), stat(real, { bigint: true })]);
  return opened.dev === found.dev && opened.ino === found.ino ? real : undefined;
}
