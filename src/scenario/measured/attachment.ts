/** A file beside the scenario, as far as its host could read it. The engine itself opens nothing. */
import { decodeUtf8 } from '../encoding.ts';

/** The largest file that is read. */
export const MAXIMUM_ATTACHMENT_BYTES = 1024 * 1024;

export type AttachmentFailure =
  | 'not-found'
  /** A folder, a pipe, a device: nothing that has a size and an end. */
  | 'not-a-file'
  | 'too-large'
  | 'not-text'
  /** Leads out of the folder, through a link of the file system. */
  | 'outside'
  /** Lies behind a link, and its host cannot see where that leads. */
  | 'linked'
  /** The scenario was not saved yet, so that it has no folder. */
  | 'no-folder'
  | 'unreadable';

export interface Attachment {
  /** As the scenario writes it. */
  readonly path: string;
  readonly text?: string;
  /** Why there is no text. */
  readonly failure?: AttachmentFailure;
  /** What it is in when it is not in UTF-8, where its bytes tell. */
  readonly encoding?: string;
}

/** Bytes of a file as an attachment: text in UTF-8 of a bounded size, or why not. */
export function attachmentOf(path: string, bytes: Uint8Array): Attachment {
  if (bytes.length > MAXIMUM_ATTACHMENT_BYTES) return { path, failure: 'too-large' };
  const decoded = decodeUtf8(bytes);
  if (typeof decoded === 'string') return decoded.includes('\u0000') ? { path, failure: 'not-text' } : { path, text: decoded };
  const { encoding } = decoded;
  return { path, failure: 'not-text', ...(encoding !== undefined && { encoding }) };
}
