/**
 * What the hand set and no extension has written: the page keeps it while the extension does not answer, and hands it to the
 * one that comes next. It is written only into the very text that it was set on.
 */
import type { Change } from '../scenario/index.ts';

export interface Unsent {
  /** `markOf` the text that it was set on. */
  readonly mark: string;
  readonly changes: readonly Change[];
  /** For people: "Set height to 2 µm". */
  readonly label: string;
}

/** What a page that no extension serves any more asks of a new one. */
export interface Reconnection {
  readonly uri: string;
  readonly locked: boolean;
  readonly unsent?: Unsent;
}

/** The one command that a link of the page may run. */
export const RECONNECT_COMMAND = 'interphase.reconnectPreview';

/** Tells two texts apart (Fowler, Noll and Vo's hash of 32 bits, and the length). */
export function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `${text.length}-${(hash >>> 0).toString(16)}`;
}

/** The argument of the command, which anybody could have made. */
export function isReconnection(given: unknown): given is Reconnection {
  if (typeof given !== 'object' || given === null) return false;
  const { uri, locked, unsent } = given as Partial<Record<keyof Reconnection, unknown>>;
  return typeof uri === 'string' && typeof locked === 'boolean' && (unsent === undefined || isUnsent(unsent));
}

function isUnsent(given: unknown): given is Unsent {
  if (typeof given !== 'object' || given === null) return false;
  const { mark, changes, label } = given as Partial<Record<keyof Unsent, unknown>>;
  const change = (each: unknown) => typeof each === 'object' && each !== null && typeof (each as Partial<Change>).pointer === 'string';
  return typeof mark === 'string' && typeof label === 'string' && Array.isArray(changes) && changes.every(change);
}
