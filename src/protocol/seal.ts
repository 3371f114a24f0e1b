/**
 * What the extension says to its page is sealed with a secret that only the two know: any frame of the workbench can post a
 * message to the page, and a page of another version would misread ours.
 */
import { PROTOCOL_VERSION, type ToPreview } from './messages.ts';

/** Name of the element of the page that holds its secret. */
export const SECRET_ELEMENT = 'secret';

export interface Sealed {
  readonly secret: string;
  readonly protocol: number;
  readonly message: ToPreview;
}

export function sealed(secret: string, message: ToPreview): Sealed {
  return { secret, protocol: PROTOCOL_VERSION, message };
}

/** The message, or undefined where it is a stranger's, or of another version. */
export function unsealed(data: unknown, secret: string): ToPreview | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { secret: given, protocol, message } = data as Partial<Sealed>;
  return secret !== '' && given === secret && protocol === PROTOCOL_VERSION ? message : undefined;
}
