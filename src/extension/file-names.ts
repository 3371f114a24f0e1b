/** Names of files and pages that are made from words of an author: they lead nowhere else. */
import { oneLine } from '../quantities/visible.ts';

/** Long enough to tell names apart; file systems end at 255 bytes. */
const LONGEST_STEM = 80;

/** One part of a path: what separates folders, is no character of a file name somewhere or is hidden becomes a dash. */
export function partOfPath(words: string): string {
  const [, stem, ending] = /^(.*?)(\.\w{1,8})?$/.exec(oneLine(words).replace(/[\\/:*?"<>|#%]+/g, '-'))!;
  return Array.from(stem).slice(0, LONGEST_STEM).join('') + (ending ?? '');
}
