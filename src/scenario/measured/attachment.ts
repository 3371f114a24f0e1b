/** A file beside the scenario, as far as its host could read it. The engine itself opens nothing. */

/** The largest file that is read. */
export const MAXIMUM_ATTACHMENT_BYTES = 1024 * 1024;

export type AttachmentFailure =
  | 'not-found'
  | 'too-large'
  | 'not-text'
  /** Leads out of the folder, through a link of the file system. */
  | 'outside'
  /** The scenario was not saved yet, so that it has no folder. */
  | 'no-folder'
  | 'unreadable';

export interface Attachment {
  /** As the scenario writes it. */
  readonly path: string;
  readonly text?: string;
  /** Why there is no text. */
  readonly failure?: AttachmentFailure;
}

/** Bytes of a file as an attachment: text in UTF-8 of a bounded size, or why not. */
export function attachmentOf(path: string, bytes: Uint8Array): Attachment {
  if (bytes.length > MAXIMUM_ATTACHMENT_BYTES) return { path, failure: 'too-large' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\u0000') ? { path, failure: 'not-text' } : { path, text };
  } catch {
    return { path, failure: 'not-text' };
  }
}
